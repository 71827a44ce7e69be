//! The numbers of a text, in whatever digits and with whatever signs between them.

use super::markup::{Prose, last};
use crate::text::{is_letter, is_letter_or_number};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use std::collections::HashSet;
use std::ops::Range;

/// No number that a person writes has more groups of three digits than these.
const MOST_GROUPS: usize = 12;

/// A number in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// What it can stand for, in digits from 0 to 9 with `.` before decimals: `1.234` is 1234 or 1.234.
    values: Vec<String>,
    /// The digits between its signs, for a date, a time and a version.
    parts: Vec<String>,
}

/// The numbers of `text` in its order, those in tags, code, addresses and names such as `UTF8` left out.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let prose = Prose::new(text);
    // The character before, and the first one of the word that it belongs to.
    let (mut at, mut before, mut first) = (0, ' ', ' ');
    while let Some(c) = text[at..].chars().next() {
        if !is_letter_or_number(before) && before != '_' {
            first = c;
        }
        let end = prose.end(at, before);
        let end = end.max(end_of_names(text, at, before));
        if end > at {
            (at, before) = (end, last(&text[at..end]));
        } else if digit(c).is_some() {
            let (end, groups, signs) = spelling(text, at);
            let is_part_of_name = first == '_' || is_letter(first) && first < '\u{250}';
            if !is_part_of_name {
                found.push(number(at..end, &groups, &signs));
            }
            (at, before) = (end, '0');
        } else {
            (at, before) = (at + c.len_utf8(), c);
        }
    }
    found
}

/// The numbers in the code spans of `text`, which `numbers` leaves out.
pub(super) fn numbers_in_code(text: &str) -> Vec<Number> {
    let spans = text.split('`').skip(1).step_by(2);
    spans.flat_map(numbers).collect()
}

impl Number {
    /// Its value if it is a whole number.
    pub(super) fn whole(&self) -> Option<u64> {
        self.values.first()?.parse().ok()
    }

    /// Whether it is a whole number that texts also write as a word.
    pub(super) fn is_small(&self) -> bool {
        self.parts.len() == 1 && self.whole().is_some_and(|value| value <= 12)
    }

    /// Whether both are written for the same.
    pub(super) fn is_equal(&self, other: &Number) -> bool {
        self.values == other.values
    }

    /// All that it may stand for, whole or in parts.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        self.values.iter().chain(&self.parts).map(String::as_str)
    }

    /// Whether one of the numbers with these spellings says the same, or together they say its parts, as a date does.
    pub(super) fn is_among(&self, spellings: &HashSet<&str>) -> bool {
        let is_said = |value: &String| spellings.contains(value.as_str());
        self.values.iter().any(is_said) || self.parts.iter().all(is_said)
    }
}

/// The value of a decimal digit of any script.
pub(super) fn digit(c: char) -> Option<u8> {
    let is_digit =
        |c: char| CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber;
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    if !is_digit(c) {
        return None;
    }
    // Unicode encodes the decimal digits of each script one after the other, from 0 to 9.
    let before = (1..50).take_while(|back| char::from_u32(c as u32 - back).is_some_and(is_digit));
    u8::try_from(before.count() % 10).ok()
}

/// Where the braces end that begin at `at` and list the middle of several names, as in `sha{224,256}sum`; `at` if none do.
fn end_of_names(text: &str, at: usize, before: char) -> usize {
    let Some(inner) = text[at..].strip_prefix('{') else {
        return at;
    };
    let end = inner.find(|c: char| c == '{' || c == '}' || c.is_whitespace());
    let rest = end.and_then(|end| inner[end..].strip_prefix('}'));
    let Some(rest) = rest else { return at };
    let is_name = before.is_ascii_alphanumeric() || rest.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_name { text.len() - rest.len() } else { at }
}

/// The end of the number that begins at `at`, its groups of digits, and the signs between them.
fn spelling(text: &str, at: usize) -> (usize, Vec<String>, Vec<char>) {
    let (mut groups, mut signs) = (Vec::new(), Vec::new());
    let mut end = at;
    loop {
        let (length, group) = digits(&text[end..]);
        end += length;
        groups.push(group);
        let mut rest = text[end..].chars();
        let Some(sign) = rest.next() else { break };
        let (_, next) = digits(rest.as_str());
        let joins = match sign {
            '.' | ',' | '\u{66b}' | '\u{66c}' | '\u{60c}' | '\'' | '’' => !next.is_empty(),
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {
                let is_first_of_kind = signs.iter().all(|other| *other == sign);
                next.len() == 3
                    && groups.len() < MOST_GROUPS
                    && groups.iter().all(|group| group.len() <= 3)
                    && is_first_of_kind
            }
            _ => false,
        };
        if !joins {
            break;
        }
        signs.push(sign);
        end += sign.len_utf8();
    }
    (end, groups, signs)
}

/// The digits that `text` begins with: their length in bytes, and themselves as digits from 0 to 9.
fn digits(text: &str) -> (usize, String) {
    let mut length = 0;
    let digits = text.chars().map_while(|c| {
        let value = digit(c)?;
        length += c.len_utf8();
        Some(char::from(b'0' + value))
    });
    let digits = digits.collect();
    (length, digits)
}

fn number(range: Range<usize>, groups: &[String], signs: &[char]) -> Number {
    let parts: Vec<String> = groups.iter().map(|group| plain(group).to_owned()).collect();
    let (last, front) = (&groups[groups.len() - 1], &groups[..groups.len() - 1]);
    let mut values = Vec::new();
    let decimal = |whole: &[String]| {
        let decimals = last.trim_end_matches('0');
        let point = if decimals.is_empty() { "" } else { "." };
        format!("{}{point}{decimals}", plain(&whole.concat()))
    };
    match signs {
        [] => values.push(parts[0].clone()),
        [first, rest @ ..] => {
            let is_uniform = rest.iter().all(|sign| sign == first);
            if is_uniform && is_grouped(groups) {
                values.push(plain(&groups.concat()).to_owned());
            }
            let point = signs[signs.len() - 1];
            let can_be_point = matches!(point, '.' | ',' | '\u{66b}' | '\u{60c}');
            let front_is_one = rest.is_empty()
                || signs[..signs.len() - 1].iter().all(|sign| sign == first)
                    && *first != point
                    && is_grouped(front);
            if can_be_point && front_is_one {
                values.push(decimal(front));
            }
            if values.is_empty() {
                values.push(parts.join("."));
            }
        }
    }
    Number { range, values, parts }
}

/// Whether the groups are those of one large number, by threads of three digits or the Indian way.
fn is_grouped(groups: &[String]) -> bool {
    let [first, middle @ .., last] = groups else {
        return true;
    };
    let fits = |group: &String, most: usize| (1..=most).contains(&group.len()) && group != "0";
    last.len() == 3
        && (fits(first, 3) && middle.iter().all(|group| group.len() == 3)
            || fits(first, 2) && middle.iter().all(|group| group.len() == 2))
}

/// Without zeros in front, but never without a digit.
fn plain(digits: &str) -> &str {
    match digits.trim_start_matches('0') {
        "" => "0",
        rest => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let numbers = numbers(text);
        numbers.iter().map(|number| number.values.join("|")).collect()
    }

    #[test]
    fn a_number_is_read_with_the_signs_of_any_language() {
        for text in [
            "7000 readers",
            "7,000 readers",
            "7.000 Leser",
            "7 000 lecteurs",
            "7\u{202f}000 lecteurs",
            "7\u{a0}000 читателей",
            "7’000 Leser",
            "٧٬٠٠٠ قارئ",
            "७,००० पाठक",
            "７０００人の読者",
        ] {
            assert!(told(text)[0].split('|').any(|value| value == "7000"), "{text}");
        }
        assert_eq!(told("12,34,567 and 1,234.50"), ["1234567", "1234.5"]);
        assert_eq!(told("1.234,5 und ١٫٥"), ["1234.5", "1.5"]);
        assert_eq!(told("0,5 l, 0.125 l, 007"), ["0.5", "0.125", "7"]);
    }

    #[test]
    fn versions_dates_and_lists_keep_their_parts() {
        assert_eq!(told("Library 102.0.1"), ["102.0.1"]);
        assert_eq!(told("2020-03-14"), ["2020", "3", "14"]);
        assert_eq!(told("1,2,3"), ["1.2.3"]);
        assert_eq!(told("from 5:30 to 18h45"), ["5", "30", "18", "45"]);
    }

    #[test]
    fn what_is_not_prose_holds_no_numbers() {
        for text in [
            "<a href=\"/page/20\">here</a>",
            "It&#39;s",
            "`ls -20`",
            "[here](https://example.org/20)",
            "see https://example.org/20?x=30",
            "write to garden20@example.org",
            "UTF8, x86_64, H264",
            "map{10,200}.png, {10,20}px",
            "%1$s",
        ] {
            assert_eq!(told(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn braces_that_no_name_touches_hold_numbers() {
        assert_eq!(told("one of {10,20,30}"), ["10.20.30"]);
        assert_eq!(told("a{10 20"), ["10", "20"]);
    }

    #[test]
    fn code_has_numbers_of_its_own() {
        let numbers = numbers_in_code("7 `sort -k 20` 8 ```\n30 gates\n``` 9 `40");
        let values: Vec<String> = numbers.iter().map(|number| number.values.join("|")).collect();
        assert_eq!(values, ["20", "30", "40"]);
    }

    #[test]
    fn the_digits_of_every_script_have_their_value() {
        for (digits, value) in [
            ("٠٩", "9"),
            ("۱۲", "12"),
            ("๒๕", "25"),
            ("\u{1d7cf}\u{1d7ff}", "19"),
            ("၃", "3"),
        ] {
            assert_eq!(told(digits), [value], "{digits}");
        }
        assert_eq!(told("x² ½ 三"), [""; 0]);
    }
}
