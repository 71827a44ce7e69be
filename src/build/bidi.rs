//! Direction controls that stay inside their passage, and signs that no page may hold.
//!
//! An override that a translator left open would turn the label after it, and a stray closing sign would end an
//! isolate of the page around it (UAX #9: the controls U+202A to U+202E and U+2066 to U+2069).
//!
//! HTML has no place for control characters and noncharacters, and a terminal would obey the former.

const CLOSE_EMBEDDING: char = '\u{202C}';
const CLOSE_ISOLATE: char = '\u{2069}';

/// Balances the direction controls of one passage, whose text comes in pieces.
#[derive(Default)]
pub struct Balance {
    // The closing signs that are due, innermost last.
    due: Vec<char>,
}

impl Balance {
    /// The next piece, without the closing signs that close nothing.
    pub fn piece(&mut self, text: &str) -> String {
        text.chars().filter(|&sign| self.keeps(sign)).collect()
    }

    /// The closing signs that the passage owes.
    pub fn rest(self) -> String {
        self.due.into_iter().rev().collect()
    }

    fn keeps(&mut self, sign: char) -> bool {
        match sign {
            sign if is_forbidden(sign) => return false,
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => self.due.push(CLOSE_EMBEDDING),
            '\u{2066}'..='\u{2068}' => self.due.push(CLOSE_ISOLATE),
            CLOSE_EMBEDDING => {
                let closes = self.due.last() == Some(&CLOSE_EMBEDDING);
                if closes {
                    self.due.pop();
                }
                return closes;
            }
            CLOSE_ISOLATE => {
                // It closes the embeddings inside its isolate too.
                let start = self.due.iter().rposition(|&due| due == CLOSE_ISOLATE);
                if let Some(start) = start {
                    self.due.truncate(start);
                }
                return start.is_some();
            }
            _ => {}
        }
        true
    }
}

/// Whether HTML has no place for a sign (HTML, §3.2.5.5 Text: control characters but white space, noncharacters).
pub fn is_forbidden(sign: char) -> bool {
    let is_white = matches!(sign, '\t' | '\n' | '\u{C}' | '\r');
    let is_noncharacter = matches!(sign, '\u{FDD0}'..='\u{FDEF}') || u32::from(sign) & 0xFFFE == 0xFFFE;
    (sign.is_control() && !is_white) || is_noncharacter
}

/// A whole passage, balanced.
pub fn balanced(text: &str) -> String {
    let mut balance = Balance::default();
    let mut out = balance.piece(text);
    out.push_str(&balance.rest());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_finds_nothing_to_obey() {
        assert_eq!(
            balanced("a\u{1b}[2J\u{0}\u{9b}b\t\u{FFFE}\u{FDD0}\u{1FFFF}c\u{2028}"),
            "a[2Jb\tc\u{2028}"
        );
    }

    #[test]
    fn an_open_override_is_closed_and_a_stray_sign_is_dropped() {
        assert_eq!(balanced("a \u{202E}b"), "a \u{202E}b\u{202C}");
        assert_eq!(balanced("a\u{2069}\u{202C}b"), "ab");
        assert_eq!(
            balanced("\u{2067}\u{202B}x\u{2069}y\u{202C}"),
            "\u{2067}\u{202B}x\u{2069}y"
        );
        assert_eq!(balanced("\u{2067}\u{202E}x"), "\u{2067}\u{202E}x\u{202C}\u{2069}");
    }
}
