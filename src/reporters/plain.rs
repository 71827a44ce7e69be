//! Text of a project on a terminal: nothing in it may steer the terminal.

/// `text` on one line: line ends and tabs as spaces, other control characters and overrides of the
/// writing direction as U+FFFD.
///
/// Isolates (U+2066 to U+2069) stay: they keep a path apart from the Arabic sentence around it, and end
/// with the line.
pub fn on_one_line(text: &str) -> String {
    if is_usual(text) {
        return text.to_owned();
    }
    text.chars()
        .map(|c| match c {
            '\n' | '\r' | '\t' => ' ',
            c => harmless(c),
        })
        .collect()
}

/// `text` in its lines, each as [`on_one_line`] has it.
pub fn in_lines(text: &str) -> String {
    if is_usual(text) {
        return text.to_owned();
    }
    let sign = |c| if c == '\n' { c } else { harmless(c) };
    text.chars().map(sign).collect()
}

fn harmless(c: char) -> char {
    match c {
        '\u{202a}'..='\u{202e}' => char::REPLACEMENT_CHARACTER,
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

fn is_usual(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..0x7f).contains(&byte))
}

/// The same without isolates, which the renderer of excerpts would show as U+FFFD.
pub(super) fn without_isolates(text: &str) -> String {
    if is_usual(text) {
        return text.to_owned();
    }
    on_one_line(text)
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(
            on_one_line("a\u{1b}[31mb\nc\u{202e}d"),
            "a\u{fffd}[31mb c\u{fffd}d"
        );
        assert_eq!(in_lines("a\u{1b}[31mb\nc\u{202e}d"), "a\u{fffd}[31mb\nc\u{fffd}d");
        assert_eq!(without_isolates("\u{2068}bridge\u{2069}"), "bridge");
    }
}
