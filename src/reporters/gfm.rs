//! Text of a project in Markdown as GitHub and GitLab read it: nothing in it may become mark-up, a link, a
//! mention of a person or a reference to an issue.

use super::plain::on_one_line;
use std::fmt::Write as _;

/// A sentence in which pairs of backticks stand around code, as in our own phrases.
///
/// Whatever stands between two backticks is code and harmless; whatever does not is escaped. So it does not matter
/// if a text that fills a gap of the phrase brings a backtick of its own.
pub(super) fn sentence(text: &str) -> String {
    let text = on_one_line(text);
    let parts: Vec<&str> = text.split('`').collect();
    // An even number of parts means that the last backtick has no partner.
    let pairs = (parts.len() - 1) / 2;
    let mut out = String::new();
    for (number, part) in parts.iter().enumerate() {
        let is_code = number % 2 == 1 && number / 2 < pairs;
        if is_code {
            out.push_str(&code(part));
        } else {
            if number > 0 && number / 2 >= pairs && number % 2 == 1 {
                out.push_str("\\`");
            }
            out.push_str(&escaped(part));
        }
    }
    out
}

/// A piece of text as code, whatever stands in it; in a table only if it holds no `|`.
pub(super) fn code(text: &str) -> String {
    let text = on_one_line(text);
    if text.is_empty() {
        return String::new();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // White space and backticks at the ends need a space, which the reader takes away again.
    let is_open = |c: char| c == '`' || c == ' ';
    let space = if text.starts_with(is_open) || text.ends_with(is_open) {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A piece of text that holds no code.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = on_one_line(text);
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '!' => {
                let _ = write!(out, "\\{c}");
            }
            '&' => out.push_str("&amp;"),
            // An empty comment parts what would be found in the finished text: mentions, references, addresses.
            '@' | '#' => {
                let _ = write!(out, "{c}<!-- -->");
            }
            ':' if rest.starts_with("://") => out.push_str(":<!-- -->"),
            '.' if out.to_ascii_lowercase().ends_with("www") => out.push_str("<!-- -->."),
            c => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser};

    #[test]
    fn code_of_our_phrases_stays_code_and_nothing_else_is_mark_up() {
        assert_eq!(
            sentence("the variable `$n` is *new*"),
            "the variable `$n` is \\*new\\*"
        );
        assert_eq!(sentence("one ` alone"), "one \\` alone");
        assert_eq!(sentence("`a` and ` alone"), "`a` and \\` alone");
        assert_eq!(sentence("<b> & @all #1"), "\\<b\\> &amp; @<!-- -->all #<!-- -->1");
        assert_eq!(code("a|`b`"), "`` a|`b` ``");
        assert_eq!(escaped("http://a www.b"), "http:<!-- -->//a www<!-- -->.b");
    }

    /// What a reader of Markdown sees of a sentence is its text.
    fn shows_its_text(text: &str) -> Result<(), TestCaseError> {
        let written = format!("- x {}", sentence(text));
        let mut seen = String::new();
        for event in Parser::new_ext(&written, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Text(part) => seen.push_str(&part),
                Event::Code(part) => seen.push_str(&part),
                Event::InlineHtml(comment) => prop_assert_eq!(&*comment, "<!-- -->"),
                Event::Start(tag) => prop_assert!(
                    matches!(
                        tag,
                        pulldown_cmark::Tag::List(_)
                            | pulldown_cmark::Tag::Item
                            | pulldown_cmark::Tag::Paragraph
                    ),
                    "{tag:?} in {written}"
                ),
                Event::End(_) => {}
                other => prop_assert!(false, "{other:?} in {written}"),
            }
        }
        // Backticks are mark-up on one side and text on the other.
        let plain = |text: &str| text.split([' ', '`']).collect::<String>();
        prop_assert_eq!(plain(&seen), plain(&format!("x{}", on_one_line(text))));
        Ok(())
    }

    #[test]
    fn backticks_that_do_not_pair_are_text() {
        shows_its_text("`é``").unwrap();
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_reader_sees_the_text_and_no_mark_up(text in "[ -~é\\n]{0,40}") {
            shows_its_text(&text)?;
        }
    }
}
