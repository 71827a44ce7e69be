//! Numbers that another language says in other words, or counts in another way.

use super::numbers::Number;

/// The beginnings of words, and the signs, for large numbers, whose digits are others: “5 million” is 500万.
const SCALES: &str = "hundred thousand million billion trillion hundert tausend mille milli mili milj mio mrd mld mln tys tis \
    tuhat tuhan tusen tusind duizend juta ribu triệu nghìn ngàn тыс тис млн млрд милли мільй мілья ألف آلاف مليون مليار هزار \
    میلیون אלף אלפי מיליון מיליארד लाख करोड़ हज़ार हजार লক্ষ কোটি হাজার ล้าน แสน หมื่น พัน 百 千 万 萬 亿 億 兆 백 천 만 억";
/// Such words that other words begin with as well.
const WHOLE_SCALES: &str = "mil bin";

/// Whether the text `there`, on the other side, may well say the `number` of `here` in other words; `is_alone` if it
/// has no number of its own in its place.
pub(super) fn may_be_worded(here: &str, number: &Number, there: &str, is_alone: bool) -> bool {
    let (before, after) = (&here[..number.range.start], &here[number.range.end..]);
    let value = number.whole().unwrap_or(1);
    // “15th” may be “quinzième”, “the 1990s” a decade in words.
    let has_english_ending = ["st", "nd", "rd", "th", "s"].iter().any(|ending| {
        let rest = after.strip_prefix("</sup>").unwrap_or(after);
        let rest = rest.trim_start_matches(['\'', '’']).strip_prefix(ending);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    let is_round_the_clock = value == 24 && after.starts_with("/7") || value == 7 && before.ends_with("24/");
    // A base is a word in English and a number in Chinese, Japanese and Korean.
    let is_base = after.trim_start().starts_with(['進', '进', '진'])
        || value == 16 && there.to_ascii_lowercase().contains("hex");
    let tens = [
        "nties", "rties", "fties", "xties", "hties", "eties", "decade", "折", "割", "成",
    ];
    let is_tens = value.is_multiple_of(10) && tens.iter().any(|word| there.contains(word));
    let is_dozens = value.is_multiple_of(12) && there.contains("dozen");
    // “The next twenty years”, “more than a hundred”, “wholly owned” and “100 %-os”.
    is_alone && matches!(value, 20 | 100)
        || has_english_ending
        || is_round_the_clock
        || is_base
        || is_tens
        || is_dozens
        || is_part_of_large(before, after)
        || (value >= 10_000 || value.is_multiple_of(100)) && has_scale(there)
}

/// Whether a number between these texts counts thousands or millions.
fn is_part_of_large(before: &str, after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '\u{2011}']);
    let word: String = after.chars().take(8).flat_map(char::to_lowercase).collect();
    let signs = ['百', '千', '万', '萬', '亿', '億', '兆', '백', '천', '만', '억'];
    before.ends_with(signs) || scales(&word).any(|at| at == 0)
}

/// Whether `text` has a word or sign for a large number.
fn has_scale(text: &str) -> bool {
    scales(&text.to_lowercase()).next().is_some()
}

/// Where words and signs for large numbers stand in `text`, which is in lower case.
fn scales(text: &str) -> impl Iterator<Item = usize> {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let places = |scale: &'static str| text.match_indices(scale).map(move |(at, _)| (at, scale));
    let beginnings = SCALES.split_whitespace().flat_map(places);
    let whole = WHOLE_SCALES.split_whitespace().flat_map(places);
    let whole = whole.filter(move |(at, scale)| !is_letter(text[at + scale.len()..].chars().next()));
    let begins = move |(at, scale): &(usize, &str)| {
        // Only these scripts put nothing between words, or write articles together with them.
        *scale > "\u{580}" || !is_letter(text[..*at].chars().next_back())
    };
    beginnings.chain(whole).filter(begins).map(|(at, _)| at)
}

/// Whether `text` has a word for a half of the day, so that its hours may go from 1 to 12.
pub(super) fn is_afternoon(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["pm", "p.m", "am", "a.m", "noon", "midnight"]
        .iter()
        .any(|word| text.contains(word))
}

/// Whether one is a year and the other its last two digits, as in “the 1990s” and “les années 90”.
pub(super) fn is_decade(one: u64, other: u64) -> bool {
    let (year, short) = (one.max(other), one.min(other));
    (1000..2200).contains(&year) && short < 100 && year % 100 == short
}

/// Whether `one` and `other` are a year of the Common Era and the same year as the language may count it.
pub(super) fn is_other_calendar(language: &str, one: u64, other: u64) -> bool {
    let between = match language {
        "th" | "lo" | "km" => 543..=543,
        "fa" | "ps" | "ckb" | "glk" | "mzn" => 621..=622,
        "ar" | "ur" => 577..=622,
        "am" | "ti" => 7..=8,
        "ne" => 56..=57,
        _ => return false,
    };
    one > 1000 && other > 1000 && between.contains(&one.abs_diff(other))
}
