//! Text in letters that show it is nobody's language, its mark-up untouched.

/// How a made-up language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// With accents, and each vowel twice.
    Accented,
    /// Each word from right to left.
    Turned,
}

/// Writes the texts of one pattern in turn; mark-up may go on over placeables.
#[derive(Clone)]
pub struct Scanner {
    script: Script,
    /// The sign at which untouched text ends.
    until: Option<char>,
}

impl Scanner {
    /// A scanner at the start of a pattern.
    pub fn new(script: Script) -> Scanner {
        Scanner { script, until: None }
    }

    /// The text in that script; tags, entities, code, addresses and references stay as they are.
    pub fn written(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while let Some(sign) = rest.chars().next() {
            if let Some(end) = self.until {
                let at = rest.find(end).map(|at| at + end.len_utf8());
                if at.is_some() {
                    self.until = None;
                }
                let (kept, after) = rest.split_at(at.unwrap_or(rest.len()));
                out.push_str(kept);
                rest = after;
                continue;
            }
            let (kept, until) = untouched(rest);
            if kept > 0 {
                out.push_str(&rest[..kept]);
                rest = &rest[kept..];
                self.until = until;
                continue;
            }
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && !"'’-._:/@?=+%".contains(c))
                .unwrap_or(rest.len());
            if end == 0 {
                out.push(sign);
                rest = &rest[sign.len_utf8()..];
                continue;
            }
            let (word, after) = rest.split_at(end);
            match word.contains("://") || word.contains('@') || word.starts_with("www.") {
                // The query of an address ends with the next blank.
                true => {
                    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                    out.push_str(&rest[..end]);
                    rest = &rest[end..];
                }
                false => {
                    self.word(word, &mut out);
                    rest = after;
                }
            }
        }
        out
    }

    fn word(&self, word: &str, out: &mut String) {
        match self.script {
            Script::Accented => {
                for letter in word.chars() {
                    let accented = accented(letter);
                    out.push(accented);
                    if "aeiouAEIOU".contains(letter) {
                        out.push(accented.to_lowercase().next().unwrap_or(accented));
                    }
                }
            }
            Script::Turned => {
                let mut parts = word.split_inclusive(|c: char| !c.is_alphanumeric());
                parts.by_ref().for_each(|part| {
                    let letters = part.trim_end_matches(|c: char| !c.is_alphanumeric());
                    if letters.chars().any(char::is_alphabetic) {
                        out.push('\u{202E}');
                        out.push_str(letters);
                        out.push('\u{202C}');
                        out.push_str(&part[letters.len()..]);
                    } else {
                        out.push_str(part);
                    }
                });
            }
        }
    }
}

/// How many bytes of `text` are mark-up that stays, and the sign up to which more of it may follow.
fn untouched(text: &str) -> (usize, Option<char>) {
    let mut signs = text.chars();
    let (first, second) = (signs.next(), signs.next());
    match (first, second) {
        (Some('<'), Some(next)) if next.is_ascii_alphabetic() || "/!?".contains(next) => (1, Some('>')),
        (Some('`'), _) => {
            let ticks = text.len() - text.trim_start_matches('`').len();
            // Code that stands in more than one tick ends with as many; its end is looked for here.
            let fence = &text[..ticks];
            match text[ticks..].find(fence) {
                Some(at) => (ticks + at + ticks, None),
                None => (ticks, None),
            }
        }
        (Some('&'), Some(next)) if next.is_ascii_alphabetic() || next == '#' => {
            let end = text[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
            match end.map(|end| end + 1) {
                Some(end) if text[end..].starts_with(';') => (end + 1, None),
                _ => (0, None),
            }
        }
        (Some(']'), Some('(')) => (2, Some(')')),
        (Some(']'), Some('[')) => (2, Some(']')),
        (Some('['), Some('^')) => (2, Some(']')),
        (Some('\\'), Some(next)) => (1 + next.len_utf8(), None),
        _ => (0, None),
    }
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçđéƒĝĥíĵķłɱñóƥɋŕšťúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓƤɊŔŠŤÚṼŴẊÝŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(script: Script, text: &str) -> String {
        Scanner::new(script).written(text)
    }

    #[test]
    fn letters_change_and_mark_up_does_not() {
        for (text, expected) in [
            ("The gate is *open*.", "Ťĥéé ĝááťéé ííš *óóƥééñ*."),
            ("a <b class=\"x\">b</b>&nbsp;c", "áá <b class=\"x\">ƀ</b>&nbsp;ç"),
            ("`code` b ``a ` b`` c", "`code` ƀ ``a ` b`` ç"),
            (
                "[plan](plan.md \"t\")[^note] [a][ref]",
                "[ƥłááñ](plan.md \"t\")[^note] [áá][ref]",
            ),
            (
                "https://example.org/a?b=c d a@b.org",
                "https://example.org/a?b=c đ a@b.org",
            ),
            ("\\*a 5 é", "\\*áá 5 é"),
        ] {
            assert_eq!(written(Script::Accented, text), expected);
        }
        assert_eq!(
            written(Script::Turned, "The <b>gate</b> 5."),
            "\u{202E}The\u{202C} <b>\u{202E}gate\u{202C}</b> 5."
        );
    }

    #[test]
    fn a_text_grows_by_about_a_third() {
        let text = "The garden behind the library is open on every day of the year.";
        let grown = written(Script::Accented, text).chars().count() as f64 / text.chars().count() as f64;
        assert!((1.2..1.5).contains(&grown), "{grown}");
    }
}
