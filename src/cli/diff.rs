//! Change sets as unified diffs, which `git apply` and `patch -p1` take.

use super::layout::Look;
use crate::model::{ChangeSet, FileChange};
use anstyle::{AnsiColor, Style};
use similar::TextDiff;

/// The files of a change set, old against new.
pub fn unified(changes: &ChangeSet, look: Look) -> String {
    let files = changes.files.iter().map(|change| of_file(change, look));
    files.collect()
}

fn of_file(change: &FileChange, look: Look) -> String {
    let before = change.before.as_deref().unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    let name = |side: &str, is_there: bool| match is_there {
        true => format!("{side}/{}", change.path),
        false => "/dev/null".to_owned(),
    };
    let diff = TextDiff::from_lines(before, after);
    let mut unified = diff.unified_diff();
    let (old, new) = (
        name("a", change.before.is_some()),
        name("b", change.after.is_some()),
    );
    let text = unified.header(&old, &new).to_string();
    if !look.colours {
        return text;
    }
    text.split_inclusive('\n')
        .map(|line| painted(line, look))
        .collect()
}

fn painted(line: &str, look: Look) -> String {
    let (content, end) = match line.strip_suffix('\n') {
        Some(content) => (content, "\n"),
        None => (line, ""),
    };
    let style = match content.bytes().next() {
        _ if content.starts_with("--- ") || content.starts_with("+++ ") => Style::new().bold(),
        Some(b'+') => AnsiColor::Green.on_default(),
        Some(b'-') => AnsiColor::Red.on_default(),
        Some(b'@') => AnsiColor::Cyan.on_default(),
        _ => Style::new(),
    };
    // Colours are for terminals, and nothing in a text may steer one.
    let shown = content.replace(
        |sign: char| sign.is_control() && sign != '\t',
        char::REPLACEMENT_CHARACTER.encode_utf8(&mut [0; 4]),
    );
    format!("{}{end}", look.paint(style, &shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes() -> ChangeSet {
        ChangeSet {
            files: vec![FileChange {
                path: "a.ftl".into(),
                before: Some("one = 1\ntwo = 2\r\nthree = \u{1b}[0m".into()),
                after: Some("one = 1\ntwo = II\r\nthree = \u{1b}[0m".to_owned()),
            }],
            acts: Vec::new(),
        }
    }

    const BARE: Look = Look {
        width: 80,
        colours: false,
        is_right_to_left: false,
    };

    #[test]
    fn a_diff_without_colours_is_a_patch_byte_for_byte() {
        assert_eq!(
            unified(&changes(), BARE),
            "--- a/a.ftl\n+++ b/a.ftl\n@@ -1,3 +1,3 @@\n one = 1\n-two = 2\r\n+two = II\r\n three = \u{1b}[0m\n\\ No newline at end of file\n"
        );
    }

    #[test]
    fn colours_show_what_goes_and_what_comes_and_steer_nothing_else() {
        let look = Look {
            colours: true,
            ..BARE
        };
        let text = unified(&changes(), look);
        assert!(text.contains("\u{1b}[31m-two = 2\u{fffd}\u{1b}[0m\n"), "{text:?}");
        assert!(text.contains("\u{1b}[32m+two = II"), "{text:?}");
        assert!(text.contains(" three = \u{fffd}[0m"), "{text:?}");
    }
}
