//! Coverage as a small picture for a page about a project: SVG, one for each locale and one for all.

use crate::model::{Coverage, Locale, percent_current};
use quick_xml::escape::escape;
use std::collections::BTreeMap;
use unicode_width::UnicodeWidthChar;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// The locale's tag, or `all`.
    pub name: String,
    /// The text of an SVG file.
    pub svg: String,
}

impl Badge {
    /// Whether a file is one that this room has drawn.
    pub fn is_one(text: &str) -> bool {
        let head = text.lines().next().unwrap_or_default();
        head.starts_with(HEAD) && head.contains(ROLE)
    }
}

/// How every badge begins, and what it says of itself in the same line.
const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"";
const ROLE: &str = "role=\"img\" aria-label=\"";

/// The name of the badge that all locales share.
const ALL: &str = "all";

/// Height of a badge, size of its letters and room beside them, in pixels.
const HEIGHT: f64 = 20.0;
const SIZE: f64 = 11.0;
const MARGIN: f64 = 6.0;

/// A badge for all locales, then one for each in the order of `coverage`; none where nothing is to translate.
///
/// Shares count messages. `label` is what the badge for all says of its number; the others say their locale's
/// tag. `say_share` writes a share of 0 to 100 hundredths.
pub fn badges(coverage: &[Coverage], label: &str, say_share: &dyn Fn(usize) -> String) -> Vec<Badge> {
    let mut all = [0; 8];
    let mut locales: BTreeMap<&Locale, [usize; 8]> = BTreeMap::new();
    for one in coverage {
        let of_locale = locales.entry(&one.locale).or_default();
        for (slot, count) in one.messages.iter().enumerate() {
            all[slot] += count;
            of_locale[slot] += count;
        }
    }
    if locales.is_empty() {
        return Vec::new();
    }
    let badge = |name: &str, label: &str, messages: &[usize; 8]| {
        let percent = percent_current(messages);
        Badge {
            name: name.to_owned(),
            svg: svg(label, &say_share(percent), colour(percent)),
        }
    };
    let first = std::iter::once(badge(ALL, label, &all));
    let others = locales.iter().map(|(locale, messages)| {
        let tag = locale.as_str();
        badge(tag, tag, messages)
    });
    first.chain(others).collect()
}

/// White letters on it are read by everybody: WCAG 2.2 asks for a contrast of 4.5 (`letters_are_read`).
fn colour(percent: usize) -> &'static str {
    match percent {
        100.. => "#1f6f3a",
        80.. => "#4d6b00",
        50.. => "#8a5200",
        _ => "#a3261c",
    }
}

const LABEL_COLOUR: &str = "#4a4a50";

fn svg(label: &str, value: &str, colour: &str) -> String {
    // Isolates steer text in a sentence; a picture has none.
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
            .collect()
    };
    let (label, value) = (plain(label), plain(value));
    let (label_text, value_text) = (width(&label), width(&value));
    let (left, right) = (label_text + 2.0 * MARGIN, value_text + 2.0 * MARGIN);
    let whole = left + right;
    let (label, value) = (escape(&label), escape(&value));
    // `textLength` holds the letters to the room that was counted for them, whatever font there is; glyphs are
    // scaled, for spaces between them would tear joined letters apart.
    let text = |middle: f64, length: f64, text: &str| {
        let room = format!("textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\"");
        format!("<text x=\"{middle:.1}\" y=\"14\" {room}>{text}</text>")
    };
    format!(
        "{HEAD}{whole:.1}\" height=\"{HEIGHT}\" {ROLE}{label}: {value}\">\n\
         <title>{label}: {value}</title>\n\
         <rect width=\"{whole:.1}\" height=\"{HEIGHT}\" rx=\"3\" fill=\"{colour}\"/>\n\
         <path d=\"M3 0H{left:.1}V{HEIGHT}H3A3 3 0 0 1 0 17V3A3 3 0 0 1 3 0Z\" fill=\"{LABEL_COLOUR}\"/>\n\
         <g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana, DejaVu Sans, Noto Sans, sans-serif\" \
         font-size=\"{SIZE}\">\n{}\n{}\n</g>\n</svg>\n",
        text(left / 2.0, label_text, &label),
        text(left + right / 2.0, value_text, &value),
    )
}

/// How wide a text is in the fonts that badges ask for, in pixels: measured there, and nearly right elsewhere.
fn width(text: &str) -> f64 {
    let parts_of_size = text.chars().map(|c| match (c.width(), c) {
        (Some(0) | None, _) => 0.0,
        (Some(1), 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | '\'' | ' ') => 0.3,
        (Some(1), 'f' | 'r' | 't' | '-' | '(' | ')') => 0.39,
        (Some(1), 'm' | 'w' | 'M' | 'W' | '%') => 0.95,
        (Some(1), '\u{530}'..='\u{58f}') => 0.75,
        (Some(1), '\u{590}'..='\u{77f}') => 0.52,
        (Some(1), _) => 0.62,
        (Some(_), _) => 1.0,
    });
    parts_of_size.sum::<f64>() * SIZE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coverage(locale: &str, messages: [usize; 8]) -> Coverage {
        Coverage {
            locale: Locale::parse(locale).unwrap(),
            catalog: "town".to_owned(),
            messages,
            words: messages,
            reviewed: 0,
            pivot: None,
        }
    }

    #[test]
    fn there_is_a_badge_for_each_locale_and_one_for_all() {
        let rows = [
            coverage("ar", [1, 0, 0, 0, 0, 0, 3, 0]),
            coverage("fr", [4, 0, 0, 0, 0, 0, 0, 9]),
            coverage("fr", [0, 0, 0, 4, 0, 0, 0, 0]),
        ];
        let badges = badges(&rows, "<translated> & more", &|percent| format!("{percent} %"));
        let told: Vec<_> = badges
            .iter()
            .map(|badge| {
                let (_, rest) = badge.svg.split_once("<title>").unwrap();
                (badge.name.as_str(), rest.split_once("</title>").unwrap().0)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("all", "&lt;translated&gt; &amp; more: 41 %"),
                ("ar", "ar: 25 %"),
                ("fr", "fr: 50 %")
            ]
        );
        assert!(!Badge::is_one(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\"><path/></svg>"
        ));
        for badge in &badges {
            assert!(Badge::is_one(&badge.svg));
            let mut reader = quick_xml::Reader::from_str(&badge.svg);
            while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
        }
        assert_eq!(super::badges(&[], "x", &|_| String::new()), []);
    }

    #[test]
    fn wide_letters_get_more_room_and_marks_none() {
        assert!(width("翻译") > 1.5 * width("ab"));
        assert_eq!(width("e\u{301}"), width("e"));
        assert_eq!(width(""), 0.0);
    }

    /// The contrast of white to a colour (WCAG 2.2, relative luminance).
    fn contrast_of_white(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let luminance = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
        1.05 / (luminance + 0.05)
    }

    #[test]
    fn letters_are_read() {
        for colour in [0, 50, 80, 100].map(colour).into_iter().chain([LABEL_COLOUR]) {
            assert!(
                contrast_of_white(colour) >= 4.5,
                "{colour}: {}",
                contrast_of_white(colour)
            );
        }
    }
}
