//! # A quotation mark has no partner
//!
//! A quotation is opened and not closed, closed and not opened, or opened in one style and closed in another:
//! `„library"`.
//!
//! **Why it hurts.** Readers cannot see where the quotation ends, and whose words they read.
//!
//! **How to mend it.** Write the mark that is missing. Which marks belong together depends on the language: “…” in
//! English, « … » in French, „…“ in German and Czech, „…” in Polish and Romanian, ”…” in Swedish and Finnish.
//! All styles that are usual in a language are allowed. Marks in code and in tags, the signs for inches, seconds
//! and for Hebrew abbreviations are not reported, nor marks that lack their partner in the source too.
//!
//! The source says:
//!
//! ```ftl reference
//! sign = The sign says “closed” today.
//! ```
//!
//! Here the quotation is not closed:
//!
//! ```ftl translation failing
//! sign = Le panneau dit « fermé aujourd’hui.
//! ```
//!
//! Here it is:
//!
//! ```ftl translation passing
//! sign = Le panneau dit « fermé » aujourd’hui.
//! ```

use super::masked::{is_in, masked};
use super::quotation::{Quotation, quotation};
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::{Reading, Side};
use crate::model::{Level, Phrase};
use crate::text::{Signs, is_letter_or_number};
use memchr::{memchr2_iter, memchr3_iter};

/// Quotation marks without their partner.
pub const CHECK: Check = Check {
    name: "quote-mismatch",
    summary: "check-quote-mismatch",
    level: Level::Warning,
    source: include_str!("quote_mismatch.rs"),
    run: Run::Text(SIGNS, find),
};

const SIGNS: Signs = Signs::QUOTE
    .and(Signs::LATIN_1)
    .and(Signs::PUNCTUATION)
    .and(Signs::EAST_ASIAN);

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let signs = text.side.signs;
    if !text.side.any(|text| may_quote(text, signs)) {
        return Vec::new();
    }
    let quotation = quotation(text.locale);
    let mut found = Vec::new();
    let mut of_source = None;
    for reading in text.side.readings() {
        for lonely in lonely(&reading.text, quotation) {
            if text.source.is_none() && is_arrow(lonely, &reading.text) {
                continue;
            }
            // A quotation that goes on in another message, and a mark that is spoken of, are so in the source too.
            let of_source = of_source.get_or_insert_with(|| source_lonely(text));
            if !of_source.iter().any(|kind| *kind == Kind::of(lonely.mark)) {
                found.push(flaw(reading, lonely, quotation));
            }
        }
    }
    found
}

fn may_quote(text: &str, signs: Signs) -> bool {
    let bytes = text.as_bytes();
    memchr3_iter(b'"', 0xe2, 0xc2, bytes).any(|at| {
        matches!(
            bytes[at..],
            [b'"', ..] | [0xe2, 0x80, 0x98 | 0x9a..=0x9f | 0xb9 | 0xba, ..] | [0xc2, 0xab | 0xbb, ..]
        )
    }) || signs.meets(Signs::EAST_ASIAN)
        // The last bytes of `「` and `」`.
        && memchr2_iter(0x8c, 0x8d, bytes).any(|at| bytes[..at].ends_with(&[0xe3, 0x80]))
}

/// A mark without a partner, or with a wrong one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lonely {
    at: usize,
    mark: char,
    /// The mark that was opened before, if this one closes it wrongly.
    opened: Option<char>,
}

/// Marks that may stand for each other in different languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Double,
    Single,
    Corner,
}

impl Kind {
    fn of(mark: char) -> Kind {
        match mark {
            '‘' | '’' | '‚' | '‹' | '›' => Kind::Single,
            '「' | '」' | '『' | '』' => Kind::Corner,
            _ => Kind::Double,
        }
    }
}

fn source_lonely(text: &Text<'_>) -> Vec<Kind> {
    let Some(source) = text.source else {
        return Vec::new();
    };
    let anywhere = Quotation::anywhere();
    let side = Side::new(source);
    let lonely = side
        .readings()
        .iter()
        .flat_map(|reading| lonely(&reading.text, anywhere));
    lonely.map(|lonely| Kind::of(lonely.mark)).collect()
}

fn flaw(reading: &Reading<'_>, lonely: Lonely, quotation: Quotation) -> Flaw {
    let mark = lonely.mark.to_string();
    let message = match lonely.opened {
        Some(opened) => Phrase::new("check-quote-mismatch-wrong")
            .with("opened", opened.to_string())
            .with("mark", mark),
        None => Phrase::new("check-quote-mismatch-lonely").with("mark", mark),
    };
    Flaw::new(
        reading.span(lonely.at..lonely.at + lonely.mark.len_utf8()),
        message,
        Phrase::new("check-quote-mismatch-help").with("usual", quotation.usual),
    )
}

/// The marks of `text` that do not pair, in order.
fn lonely(text: &str, quotation: Quotation) -> Vec<Lonely> {
    let masked = masked(text);
    let mut found: Vec<Lonely> = Vec::new();
    let mut open: Vec<Lonely> = Vec::new();
    let mut straight: Vec<usize> = Vec::new();
    let mut straight_is_sure = true;
    for (at, mark) in marks(text) {
        if is_in(&masked, at) {
            continue;
        }
        if mark != '"' && !quotation.opens(mark) && !quotation.closes(mark) {
            continue;
        }
        let (before, after) = (&text[..at], &text[at + mark.len_utf8()..]);
        if mark == '"' {
            straight_is_sure &= !has_another_meaning(before, after);
            straight.push(at);
            continue;
        }
        if is_apostrophe_or_arrow(mark, before, after) {
            continue;
        }
        let closes = open.last().is_some_and(|last| quotation.pairs(last.mark, mark));
        // „…“ is whole in German, and wrong in Polish.
        let ends_low = mark == '“' && open.last().is_some_and(|last| last.mark == '„');
        let (opening, closing) = (seems_to_open(before, after), seems_to_close(before, after));
        let can_close = closes || quotation.closes(mark) || ends_low && closing;
        let does_open = quotation.opens(mark) && (!can_close || opening || !closes && !closing);
        if does_open {
            let opened = None;
            open.push(Lonely { at, mark, opened });
        } else if closes {
            open.pop();
        } else if Kind::of(mark) == Kind::Single {
            // It may be an apostrophe at the end of a word.
            if mark != '’' {
                let opened = None;
                found.push(Lonely { at, mark, opened });
            }
        } else {
            let opened = open.pop_if(|last| Kind::of(last.mark) == Kind::of(mark));
            let opened = opened.map(|opened| opened.mark);
            found.push(Lonely { at, mark, opened });
        }
    }
    let last_straight = straight
        .last()
        .filter(|_| straight.len() % 2 == 1 && straight_is_sure);
    if let Some(at) = last_straight {
        let opened = open.pop_if(|opened| opened.at < *at && Kind::of(opened.mark) == Kind::Double);
        let opened = opened.map(|opened| opened.mark);
        found.push(Lonely {
            at: *at,
            mark: '"',
            opened,
        });
    }
    // A single mark left open is as likely an apostrophe at the beginning of a word.
    found.extend(
        open.into_iter()
            .filter(|opened| !matches!(opened.mark, '‘' | '’' | '‚')),
    );
    found.sort_by_key(|lonely| lonely.at);
    found
}

/// The quotation marks of `text`, in order.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    // The first bytes of quotation marks, which few other characters have.
    let is_first = |byte: &u8| matches!(byte, b'"' | 0xc2 | 0xe2 | 0xe3);
    let bytes = text.bytes().enumerate();
    let firsts = bytes.filter(move |(_, byte)| is_first(byte));
    let signs = firsts.filter_map(|(at, _)| Some((at, text[at..].chars().next()?)));
    signs.filter(|(_, sign)| is_quotation_mark(*sign))
}

/// Whether the character is a quotation mark of some language.
fn is_quotation_mark(sign: char) -> bool {
    matches!(sign, '"' | '«' | '»' | '‘'..='‟' | '‹' | '›' | '「'..='』')
}

/// Whether a straight mark may be no quotation mark: inches, a Hebrew abbreviation,
/// something escaped, the mark itself that is spoken of.
fn has_another_meaning(before: &str, after: &str) -> bool {
    let (last, next) = (before.chars().next_back(), after.chars().next());
    let is_word = |sign: Option<char>| sign.is_some_and(is_letter_or_number);
    let is_spoken_of = last
        .zip(next)
        .is_some_and(|(last, next)| last.is_whitespace() && next.is_whitespace());
    is_spoken_of
        || last.is_some_and(|last| last.is_numeric() || last == '\\')
        || is_word(last) && is_word(next)
}

/// Whether the mark is an apostrophe inside of a word, or an arrow: `Menu › Save`.
fn is_apostrophe_or_arrow(mark: char, before: &str, after: &str) -> bool {
    let (last, next) = (before.chars().next_back(), after.chars().next());
    let is_word = |sign: Option<char>| sign.is_some_and(is_letter_or_number);
    match mark {
        '’' | '‘' => is_word(last) && is_word(next),
        '›' | '‹' => is_gap_before(last) && is_gap_after(next),
        _ => false,
    }
}

/// Whether the mark points on or back, as in `Next »`: a translation that has it has it from its source.
fn is_arrow(lonely: Lonely, text: &str) -> bool {
    let (before, after) = (&text[..lonely.at], &text[lonely.at + lonely.mark.len_utf8()..]);
    match lonely.mark {
        '»' => is_gap_before(before.chars().next_back()) && after.trim().is_empty(),
        '«' => before.trim().is_empty() && is_gap_after(after.chars().next()),
        _ => false,
    }
}

/// Of a mark that opens and closes: whether it stands before a word and not after one.
fn seems_to_open(before: &str, after: &str) -> bool {
    is_gap_before(before.chars().next_back()) && !is_gap_after(after.chars().next())
}

fn seems_to_close(before: &str, after: &str) -> bool {
    is_gap_after(after.chars().next()) && !is_gap_before(before.chars().next_back())
}

fn is_gap_before(sign: Option<char>) -> bool {
    sign.is_none_or(|sign| sign.is_whitespace() || "([{—–-/=+:“„«‘‚‹".contains(sign))
}

fn is_gap_after(sign: Option<char>) -> bool {
    sign.is_none_or(|sign| sign.is_whitespace() || ")]}—–-/.,;:!?…”“»’‘›".contains(sign))
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{found_beside, found_in};

    const CHECK: &str = "quote-mismatch";

    #[test]
    fn a_mark_without_its_partner_is_found() {
        for (locale, text, found) in [
            ("fr", "Le « pont est long", &["«"][..]),
            ("fr", "Le pont » est long", &["»"]),
            ("fr", "Le « pont\" est long", &["\""]),
            ("de", "Die „Brücke” ist lang", &["”"]),
            ("de", "Die „Brücke\" ist lang", &["\""]),
            ("de", "Die „Brücke ist lang", &["„"]),
            ("pl", "Ten „most“ jest", &["“"]),
            ("en-GB", "The “bridge is", &["“"]),
            ("en-GB", "The bridge” is", &["”"]),
            ("es", "El \"puente es", &["\""]),
            ("ja", "「庭", &["「"]),
            ("sv", "Den ”bron är", &["”"]),
            ("ru", "«Мост „старый“", &["«"]),
            (
                "fr",
                "{ $n ->\n    [one] « pont\n   *[other] « ponts »\n }",
                &["«"],
            ),
        ] {
            assert_eq!(found_in(CHECK, locale, text), found, "{text}");
        }
    }

    #[test]
    fn marks_that_pair_in_the_language_stay() {
        for (locale, text) in [
            ("fr", "Le « pont » et “l’arbre” et \"l'eau\""),
            ("fr", "« Le pont “vert” »"),
            ("de", "Die „Brücke“ und »Garten« und ‚See‘ „a ‚b‘ c“"),
            ("pl", "Ten „most” i »ogród«"),
            ("sv", "Den ”bron” och »trädgården» och ’sjön’"),
            ("fi", "”Silta” on: ”Puisto”"),
            ("ru", "«Мост „старый“», «Сад»"),
            ("hu", "A „híd” és »kert«"),
            ("da", "»Bro« og ”have” og „sø“"),
            ("he", "צה\"ל ו\"הגן\""),
            ("he", "״הגן״ ו”הגשר”"),
            ("en-GB", "A 3\" pipe, the readers’ garden, the ’90s, it’s"),
            ("en-GB", "‘The ‘’ere’"),
            ("fr", "<a href=\"x\">pont</a> `\"` "),
            ("it", "Menu › Salva"),
            ("ja", "「庭『園』」"),
            ("zh-CN", "“花园”和「桥」"),
            ("ar", "”الجسر“ و«الحديقة»"),
            ("fr", "{ \"\\\"\" }pont{ \"\\\"\" }"),
            ("haw", "ka ‘āina"),
            ("fr", "les signes ' et \" vont par deux"),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_lacks_its_partner_in_the_source_may_lack_it_here() {
        assert_eq!(found_beside(CHECK, "fr", "The “bridge", "Le « pont"), [""; 0]);
        assert_eq!(found_beside(CHECK, "fr", "Type \" here", "Tapez \" ici"), [""; 0]);
        assert_eq!(found_beside(CHECK, "fr", "Next »", "Suivant »"), [""; 0]);
        assert_eq!(found_beside(CHECK, "fr", "The “bridge”", "Le « pont"), ["«"]);
    }
}
