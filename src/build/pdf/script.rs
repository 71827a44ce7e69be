//! Which fonts set which script: names of files, as the Noto fonts have them on every system, in order of choice.

use super::setting::Setting;
use icu_properties::props::{DefaultIgnorableCodePoint, EmojiPresentation, Script};
use icu_properties::{CodePointMapData, CodePointSetData, PropertyNamesLong};

/// Names of fonts for letters that belong to no script, such as arrows and marks.
pub const SYMBOLS: &[&str] = &[
    "NotoSerif",
    "NotoSans",
    "NotoSansSymbols",
    "NotoSansSymbols2",
    "NotoSansMath",
    "DejaVuSans",
    "NotoColorEmoji",
    "NotoEmoji",
];

/// Names of fonts for code, whose letters are all of one width.
pub const CODE: &[&str] = &["NotoSansMono", "DejaVuSansMono", "LiberationMono"];

/// The script of a letter; signs of punctuation are common to all scripts.
pub fn script_of(letter: char) -> Script {
    CodePointMapData::<Script>::new().get(letter)
}

/// Whether the script is one whose letters the fonts for Chinese, Japanese and Korean share.
pub fn is_east_asian(script: Script) -> bool {
    [
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
        Script::Bopomofo,
        Script::Hangul,
    ]
    .contains(&script)
}

/// Whether a letter belongs to whatever script stands around it.
pub fn is_common(script: Script) -> bool {
    [Script::Common, Script::Inherited].contains(&script)
}

/// Whether a letter is drawn at all.
pub fn is_drawn(letter: char) -> bool {
    !letter.is_whitespace()
        && !letter.is_control()
        && !CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(letter)
}

/// The English name of a script.
pub fn name_of(script: Script) -> String {
    PropertyNamesLong::<Script>::new()
        .get(script)
        .unwrap_or("Common")
        .replace('_', " ")
}

/// The names of the fonts for a script in text of a language, the best first.
pub fn fonts_for(script: Script, setting: &Setting) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    if is_east_asian(script) {
        let place = place(setting);
        names.extend(["NotoSerifCJK".to_owned(), format!("NotoSerif{place}")]);
        names.extend(["NotoSansCJK".to_owned(), format!("NotoSans{place}")]);
        return names;
    }
    if [Script::Latin, Script::Cyrillic, Script::Greek].contains(&script) {
        names.extend(["NotoSerif", "NotoSans", "DejaVuSerif", "LiberationSerif"].map(str::to_owned));
        return names;
    }
    if script == Script::Arabic {
        // Urdu is read in Nastaliq; so is Kashmiri.
        if ["ur", "ks"].contains(&setting.language.as_str()) {
            names.push("NotoNastaliqUrdu".to_owned());
        }
        names.push("NotoNaskhArabic".to_owned());
    }
    let name = name_of(script).replace(' ', "");
    names.extend([format!("NotoSerif{name}"), format!("NotoSans{name}")]);
    names.push("DejaVuSans".to_owned());
    names
}

/// How a language writes Chinese signs, as fonts that hold several ways name it.
pub fn place(setting: &Setting) -> &'static str {
    match (setting.language.as_str(), setting.region.as_deref()) {
        ("ja", _) => "JP",
        ("ko", _) => "KR",
        (_, Some("HK" | "MO")) => "HK",
        (_, Some("TW")) => "TC",
        _ => "SC",
    }
}

/// The package of Debian and Ubuntu that holds a font for a letter.
pub fn package_for(letter: char) -> &'static str {
    if is_east_asian(script_of(letter)) {
        "fonts-noto-cjk"
    } else if CodePointSetData::new::<EmojiPresentation>().contains(letter) {
        "fonts-noto-color-emoji"
    } else {
        "fonts-noto-core"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Locale;

    #[test]
    fn a_script_has_its_fonts() {
        let first = |letter: char, tag: &str| {
            let setting = Setting::of(&Locale::parse(tag).unwrap());
            fonts_for(script_of(letter), &setting)[0].clone()
        };
        assert_eq!(first('é', "fr"), "NotoSerif");
        assert_eq!(first('Ա', "hy"), "NotoSerifArmenian");
        assert_eq!(first('ب', "ar"), "NotoNaskhArabic");
        assert_eq!(first('ب', "ur"), "NotoNastaliqUrdu");
        assert_eq!(first('中', "zh-Hans"), "NotoSerifCJK");
        assert_eq!(first('ᐃ', "iu"), "NotoSerifCanadianAboriginal");
        assert!(is_common(script_of('«')) && is_drawn('«'));
        assert!(!is_drawn('\u{2067}') && !is_drawn('\u{200B}') && !is_drawn(' '));
        assert_eq!(package_for('中'), "fonts-noto-cjk");
        assert_eq!(package_for('😀'), "fonts-noto-color-emoji");
    }
}
