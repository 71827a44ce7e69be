//! The pages of checks, which are Markdown, as a terminal shows them.

use super::layout::Look;
use anstyle::Style;

/// Headings in bold, paragraphs and list items broken to the width, examples as they are.
pub fn for_terminal(page: &str, look: Look) -> String {
    let mut out = String::new();
    let mut paragraph = String::new();
    let mut is_code = false;
    for line in page.lines() {
        let text = line.trim();
        if text.starts_with("```") {
            end_paragraph(&mut paragraph, &mut out, look);
            is_code = !is_code;
        } else if is_code {
            let shown = look.paint(Style::new().dimmed(), line);
            out.push_str(format!("    {shown}").trim_end());
            out.push('\n');
        } else if let Some(heading) = heading(text) {
            end_paragraph(&mut paragraph, &mut out, look);
            out.push_str(&look.paint(Style::new().bold(), heading));
            out.push('\n');
        } else if text.is_empty() {
            end_paragraph(&mut paragraph, &mut out, look);
            if !out.is_empty() && !out.ends_with("\n\n") {
                out.push('\n');
            }
        } else {
            if is_item(text) {
                end_paragraph(&mut paragraph, &mut out, look);
            }
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(text);
        }
    }
    end_paragraph(&mut paragraph, &mut out, look);
    out
}

fn heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    (text.len() < line.len() && text.starts_with(' ')).then(|| text.trim())
}

fn is_item(line: &str) -> bool {
    line.starts_with("- ") || line.starts_with("* ")
}

fn end_paragraph(paragraph: &mut String, out: &mut String, look: Look) {
    if paragraph.is_empty() {
        return;
    }
    // A mark of a list item is none of emphasis.
    let (mark, text) = match is_item(paragraph) {
        true => ("- ", &paragraph[2..]),
        false => ("", paragraph.as_str()),
    };
    let broken = look.hang(&without_marks(text), mark.len());
    out.push_str(&format!("{mark}{broken}\n"));
    paragraph.clear();
}

/// The text without the stars of emphasis; code keeps its ticks and what is between them.
fn without_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (number, part) in text.split('`').enumerate() {
        if number > 0 {
            out.push('`');
        }
        if number % 2 == 1 {
            out.push_str(part);
        } else {
            out.push_str(&part.replace('*', ""));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_broken_anew_and_examples_are_not() {
        let page = "# Title\n\n**One** line\nand *one*, `a*b`.\n\n- an item that\n  goes on\n- two\n\n```ftl\na  =  *b\n```\n";
        let look = Look {
            width: 24,
            colours: false,
            is_right_to_left: false,
        };
        assert_eq!(
            for_terminal(page, look),
            "Title\n\nOne line and one, `a*b`.\n\n- an item that goes on\n- two\n\n    a  =  *b\n"
        );
    }
}
