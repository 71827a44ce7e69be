//! How the lines of a language are set: direction, room between lines, hyphens, straight edges.

use crate::model::{Direction, Locale};
use icu_locale::{Locale as IcuLocale, LocaleExpander};
use icu_properties::PropertyParser;
use icu_properties::props::Script;

/// Languages that the typesetter's patterns can hyphenate (`hypher`, the library of its choice) and that are
/// hyphenated in print.
const HYPHENATED: &[&str] = &[
    "af", "be", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "gl", "hr", "hu", "is",
    "it", "ka", "la", "lt", "mn", "nb", "nl", "nn", "no", "pl", "pt", "ru", "sk", "sl", "sq", "sr", "sv",
    "tk", "tr", "uk",
];

/// How the lines of one language are set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The tag, as pages carry it.
    pub tag: String,
    /// ISO 639.
    pub language: String,
    /// ISO 3166: of a language that is written differently in different places, the place whose rules count.
    pub region: Option<String>,
    /// The script that the language is mostly written in.
    pub script: Script,
    /// Which way it runs.
    pub direction: Direction,
}

impl Setting {
    /// The setting of a locale.
    pub fn of(locale: &Locale) -> Setting {
        let mut full: IcuLocale = locale.as_str().parse().unwrap_or(IcuLocale::UNKNOWN);
        let region = full.id.region.map(|region| region.to_string());
        LocaleExpander::new_extended().maximize(&mut full.id);
        let script = full.id.script.map(|script| script.to_string());
        let script = script.unwrap_or_default();
        let by_script = match script.as_str() {
            "Hans" => Some("CN".to_owned()),
            "Hant" => Some("TW".to_owned()),
            _ => None,
        };
        Setting {
            tag: locale.to_string(),
            language: full.id.language.to_string(),
            region: region.filter(|region| region.len() == 2).or(by_script),
            script: match script.as_str() {
                "Hans" | "Hant" | "Jpan" => Script::Han,
                "Kore" => Script::Hangul,
                other => PropertyParser::<Script>::new()
                    .get_strict(other)
                    .unwrap_or(Script::Latin),
            },
            direction: locale.direction(),
        }
    }

    /// Whether words are parted at the ends of lines.
    pub fn is_hyphenated(&self) -> bool {
        HYPHENATED.contains(&self.language.as_str())
    }

    /// Whether both edges of a paragraph are straight. Without hyphens that tears holes into the lines of a language
    /// of long words; languages without spaces, and Arabic with its short words, need no hyphens.
    pub fn is_justified(&self) -> bool {
        self.is_hyphenated() || self.is_spaceless() || self.script == Script::Arabic
    }

    /// Whether its lines are set in Chinese or Japanese signs.
    pub fn is_spaceless(&self) -> bool {
        self.script == Script::Han
    }

    /// The room between lines, in hundredths of the size of the letters.
    pub fn leading(&self) -> u8 {
        match self.script {
            Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian => 70,
            Script::Han | Script::Hangul => 85,
            _ => 90,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_set_by_its_script_and_place() {
        let setting = |tag: &str| Setting::of(&Locale::parse(tag).unwrap());
        let chinese = setting("zh-Hans");
        assert_eq!(
            (chinese.language.as_str(), chinese.region.as_deref()),
            ("zh", Some("CN"))
        );
        assert_eq!(setting("zh-HK").region.as_deref(), Some("HK"));
        assert_eq!(setting("zh-Hant").region.as_deref(), Some("TW"));
        assert_eq!(setting("az").script, Script::Latin);
        assert_eq!(setting("az-Cyrl").script, Script::Cyrillic);
        assert_eq!(setting("ur").script, Script::Arabic);
        assert_eq!(setting("ja").script, Script::Han);
        assert!(setting("fr").is_hyphenated() && setting("fr").is_justified());
        assert!(!setting("ar").is_hyphenated() && setting("ar").is_justified());
        assert!(!setting("hy").is_justified());
    }
}
