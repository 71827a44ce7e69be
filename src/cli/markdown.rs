//! The pages of checks, which are Markdown, as a terminal shows them.

use super::layout::{Look, lines};
use anstyle::{AnsiColor, Style};

/// Headings in bold, paragraphs and list items broken to the width, examples as they are.
///
/// An example that a check reports has `✗` in its margin, one that it does not report `✓`, any other `│`.
pub fn for_terminal(page: &str, look: Look) -> String {
    let mut out = String::new();
    let mut paragraph = String::new();
    let mut example = None;
    for line in page.lines() {
        let text = line.trim();
        if let Some(info) = text.strip_prefix("```") {
            end_paragraph(&mut paragraph, &mut out, look);
            example = match example {
                None => Some(Example::of(info)),
                Some(_) => None,
            };
        } else if let Some(example) = &example {
            out.push_str(&example.line(line, look));
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

/// A fenced example.
struct Example {
    margin: &'static str,
    colour: Style,
    /// Whether `#` starts a comment and `name =` a message.
    is_fluent: bool,
}

impl Example {
    /// By the words behind the fence, such as `ftl translation failing`.
    fn of(info: &str) -> Example {
        let (margin, colour) = match info.rsplit(' ').next() {
            Some("failing") => ("✗", AnsiColor::Red.on_default()),
            Some("passing") => ("✓", AnsiColor::Green.on_default()),
            _ => ("│", Style::new().dimmed()),
        };
        Example {
            margin,
            colour,
            is_fluent: info.starts_with("ftl"),
        }
    }

    fn line(&self, line: &str, look: Look) -> String {
        let margin = look.paint(self.colour, self.margin);
        let shown = match line.split_once(" =") {
            _ if line.starts_with('#') => look.paint(Style::new().dimmed(), line),
            Some((id, rest)) if self.is_fluent && !id.contains(char::is_whitespace) => {
                format!("{} ={rest}", look.paint(Style::new().bold(), id))
            }
            _ => line.to_owned(),
        };
        format!("{}\n", format!("  {margin} {shown}").trim_end())
    }
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
    let (text, runs) = without_marks(text);
    let room = look.width.saturating_sub(mark.len()).max(20);
    let broken = lines(&text, room)
        .into_iter()
        .map(|line| painted(&text, line, &runs, look));
    let broken: Vec<String> = broken.collect();
    out.push_str(mark);
    out.push_str(&broken.join(&format!("\n{}", " ".repeat(mark.len()))));
    out.push('\n');
    paragraph.clear();
}

/// A part of a text in one style, by its bytes.
type Run = (std::ops::Range<usize>, Style);

/// The text without the stars of emphasis, and what they and the ticks of code style; code keeps its ticks
/// and what is between them.
fn without_marks(text: &str) -> (String, Vec<Run>) {
    let mut out = String::with_capacity(text.len());
    let mut runs = Vec::new();
    let mut bold_from = None;
    let mut parts = text.split('`').enumerate().peekable();
    while let Some((number, part)) = parts.next() {
        // A tick that nothing closes is a sign like any other.
        if number % 2 == 1 && parts.peek().is_some() {
            let start = out.len();
            out.push_str(&format!("`{part}`"));
            runs.push((start..out.len(), AnsiColor::Cyan.on_default()));
            continue;
        }
        if number % 2 == 1 {
            out.push('`');
        }
        for (number, piece) in part.split("**").enumerate() {
            if number > 0 {
                match bold_from.take() {
                    None => bold_from = Some(out.len()),
                    Some(start) => runs.push((start..out.len(), Style::new().bold())),
                }
            }
            out.push_str(&piece.replace('*', ""));
        }
    }
    (out, runs)
}

/// The `line` of `text` with its runs in their styles.
fn painted(text: &str, line: std::ops::Range<usize>, runs: &[Run], look: Look) -> String {
    let mut out = String::new();
    let mut at = line.start;
    let mut runs: Vec<&Run> = runs.iter().collect();
    runs.sort_by_key(|(range, _)| range.start);
    for (range, style) in runs {
        let (start, end) = (range.start.max(at), range.end.min(line.end));
        if start < end {
            out.push_str(&text[at..start]);
            out.push_str(&look.paint(*style, &text[start..end]));
            at = end;
        }
    }
    out.push_str(&text[at..line.end]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOK: Look = Look {
        width: 24,
        colours: false,
        is_right_to_left: false,
    };

    #[test]
    fn paragraphs_are_broken_anew_and_examples_are_not() {
        let page = "# Title\n\n**One** line\nand *one*, `a*b`.\n\n- an item that\n  goes on\n- two\n\n```ftl\na  =  *b\n```\n";
        assert_eq!(
            for_terminal(page, LOOK),
            "Title\n\nOne line and one, `a*b`.\n\n- an item that goes on\n- two\n\n  │ a  =  *b\n"
        );
    }

    #[test]
    fn examples_show_whether_they_are_reported() {
        let page = "```ftl translation failing\na = b\n\nc = d\n```\n\n```ftl translation passing\n# e\na = b\n```\n";
        assert_eq!(
            for_terminal(page, LOOK),
            "  ✗ a = b\n  ✗\n  ✗ c = d\n\n  ✓ # e\n  ✓ a = b\n"
        );
    }

    #[test]
    fn colours_hold_where_a_line_is_broken() {
        let look = Look {
            colours: true,
            ..LOOK
        };
        let (bold, code) = (Style::new().bold(), AnsiColor::Cyan.on_default());
        assert_eq!(
            for_terminal("Some **bold words that go on** and `code`, and a ` tick", look),
            format!(
                "Some {bold}bold words that go{bold:#}\n{bold}on{bold:#} and {code}`code`{code:#}, and a `\ntick\n"
            )
        );
    }
}
