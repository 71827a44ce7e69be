//! The shape in which a message is kept: signs, numbers and texts in a row, to be walked without any memory.
//!
//! A pattern is a row of pieces, each a sign and what belongs to it; `#` is a number that ends with `;`, `"` a text
//! that its length in bytes goes before (as a `#`):
//!
//! | sign | piece |
//! |---|---|
//! | `t"` | a text |
//! | `v"` | what the program fills in |
//! | `n"` | a number of the message itself, as written |
//! | `m#` | the message of that number |
//! | `k#"` | the term of that number; the second text holds its arguments |
//! | `f"#…"` | a function: its name, how many values it gets, these pieces, its options |
//! | `s…#…` | a choice: what decides (a piece), how many variants, and each of them: `w"` or `d"` (a word, a number; a capital letter for the variant that stands for all others) and its pattern as a text |
//! | `(`, `)` | between them stands what is kept apart from its surroundings |
//! | `l#` | the pattern is in another language: the number of its plural rules |
//!
//! Arguments and options are a row of texts for their names, each before a literal (`t"` or `n"`).

/// What is left of a code.
#[derive(Clone, Copy)]
pub(crate) struct Code<'c> {
    rest: &'c str,
}

impl<'c> Code<'c> {
    pub fn new(rest: &'c str) -> Code<'c> {
        Code { rest }
    }

    /// The pattern that starts at `start`; a code that this module has not made may have none.
    pub fn pattern(all: &'c str, start: usize) -> Option<&'c str> {
        Code::new(all.get(start..)?).text()
    }

    pub fn sign(&mut self) -> Option<char> {
        let sign = self.rest.chars().next()?;
        self.rest = &self.rest[sign.len_utf8()..];
        Some(sign)
    }

    pub fn number(&mut self) -> Option<usize> {
        let (digits, rest) = self.rest.split_once(';')?;
        self.rest = rest;
        digits.parse().ok()
    }

    pub fn text(&mut self) -> Option<&'c str> {
        let length = self.number()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }
}

/// Adds a text with its length.
pub(crate) fn push_text(out: &mut String, text: &str) {
    push_number(out, text.len());
    out.push_str(text);
}

/// Adds a number.
pub(crate) fn push_number(out: &mut String, number: usize) {
    out.push_str(&number.to_string());
    out.push(';');
}
