//! The one type of a locale: a BCP 47 tag in its canonical spelling.

use icu_locale::{Locale as IcuLocale, LocaleCanonicalizer, LocaleDirectionality};
use std::fmt;
use std::str::FromStr;
use unic_langid::LanguageIdentifier;

/// A locale, compared and sorted by its canonical tag (`zh-Hans`, `az-Cyrl`, `en`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    tag: String,
}

/// Which way a locale's script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Latin.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_html(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// A name that is no BCP 47 language tag (RFC 5646).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is no BCP 47 language tag")]
pub struct NotALocale {
    /// The name as it was given.
    pub name: String,
    /// A tag that may have been meant (`zh-CN` for `zh_CN`).
    pub suggestion: Option<Locale>,
}

impl Locale {
    /// Reads a BCP 47 tag; case does not matter, the parts are separated by `-` only.
    ///
    /// A deprecated tag is the one that took its place by CLDR's `supplementalMetadata.xml`: `iw` is `he`.
    ///
    /// # Errors
    /// `NotALocale` if the name is no such tag, with the tag that a POSIX-like name
    /// (`zh_CN.UTF-8`, `ca@valencia`) stands for where that can be told.
    pub fn parse(name: &str) -> Result<Locale, NotALocale> {
        // `unic-langid` also takes `_`, which is no BCP 47: both must agree.
        let both = name
            .parse::<IcuLocale>()
            .ok()
            .zip(name.parse::<LanguageIdentifier>().ok());
        match both {
            Some((_, langid)) if is_language(&langid) => Ok(Locale::canonical(&langid)),
            _ => Err(NotALocale {
                name: name.to_owned(),
                suggestion: Locale::from_odd_name(name),
            }),
        }
    }

    fn canonical(langid: &LanguageIdentifier) -> Locale {
        let written = langid.to_string();
        let tag = match written.parse::<IcuLocale>() {
            Ok(mut locale) => {
                LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
                locale.id.to_string()
            }
            Err(_) => written,
        };
        Locale { tag }
    }

    /// The locale that a POSIX name (`fr_FR.UTF-8`, `sr_RS@latin`) stands for; `C` and `POSIX` are none.
    pub fn from_posix(name: &str) -> Option<Locale> {
        let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
        let name = name.split('.').next().unwrap_or(name);
        if name.eq_ignore_ascii_case("C") || name.eq_ignore_ascii_case("POSIX") {
            return None;
        }
        let modifier = match modifier {
            "latin" => "Latn",
            "cyrillic" => "Cyrl",
            "arabic" => "Arab",
            "devanagari" => "Deva",
            // `@euro` is a currency.
            "euro" => "",
            other => other,
        };
        let parts = name.split(['_', '-']).chain([modifier]);
        Locale::from_parts(parts.filter(|part| !part.is_empty()))
    }

    /// The locale that a folder may stand for whose name is no tag: a POSIX name, or one of Android's
    /// (`es-rES`, `b+sr+Latn`), or one with its parts in another order (`az-AZ-Cyrl`).
    fn from_odd_name(name: &str) -> Option<Locale> {
        match name.strip_prefix("b+") {
            Some(parts) => Locale::from_parts(parts.split('+')),
            None => Locale::from_posix(name),
        }
    }

    /// The locale of these subtags, each told by its form; the first one is the language.
    fn from_parts<'p>(mut parts: impl Iterator<Item = &'p str>) -> Option<Locale> {
        let language = parts.next()?;
        let (mut script, mut region, mut variants) = ("", "", Vec::new());
        for part in parts {
            let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
            match part.len() {
                4 if letters && script.is_empty() => script = part,
                2 if letters && region.is_empty() => region = part,
                3 if part.starts_with('r') && letters && region.is_empty() => region = &part[1..],
                3 if part.bytes().all(|byte| byte.is_ascii_digit()) => region = part,
                // Mozilla's name of Japanese as it is written on macOS.
                3 if part == "mac" => variants.push("macos"),
                _ => variants.push(part),
            }
        }
        let subtags = [&[language, script, region][..], &variants].concat();
        let subtags: Vec<&str> = subtags.into_iter().filter(|part| !part.is_empty()).collect();
        let langid = subtags.join("-").parse::<LanguageIdentifier>().ok();
        langid
            .filter(is_language)
            .map(|langid| Locale::canonical(&langid))
    }

    /// The canonical tag.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The same locale as the type of `fluent-bundle`.
    pub fn langid(&self) -> LanguageIdentifier {
        self.tag
            .parse()
            .expect("a Locale holds a tag that unic-langid has written")
    }

    /// Which way the locale's script runs (CLDR's script of the language; `icu_locale`).
    pub fn direction(&self) -> Direction {
        let locale: IcuLocale = self
            .tag
            .parse()
            .expect("a Locale holds a tag that icu_locale has read");
        if LocaleDirectionality::new_extended().is_right_to_left(&locale.id) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

/// Whether the language is one of ISO 639's two or three letters; RFC 5646 §2.2.1 keeps longer ones
/// for later, and a folder name such as `images` would otherwise be a locale.
fn is_language(langid: &LanguageIdentifier) -> bool {
    let language = langid.language.as_str();
    language.len() <= 3 && language != "und"
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.tag)
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(name: &str) -> Result<Locale, NotALocale> {
        Locale::parse(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_canonical_and_knows_its_direction() {
        assert_eq!(Locale::parse("zh-hans").unwrap().as_str(), "zh-Hans");
        assert_eq!(Locale::parse("ar").unwrap().direction(), Direction::RightToLeft);
        assert_eq!(
            Locale::parse("az-Arab").unwrap().direction(),
            Direction::RightToLeft
        );
        assert_eq!(Locale::parse("hy").unwrap().direction(), Direction::LeftToRight);
    }

    #[test]
    fn a_posix_name_is_no_tag_but_suggests_one() {
        let wrong = Locale::parse("zh_CN").unwrap_err();
        assert_eq!(wrong.suggestion.unwrap().as_str(), "zh-CN");
        assert_eq!(Locale::parse("nonsense_folder").unwrap_err().suggestion, None);
        assert_eq!(Locale::from_posix("fr_FR.UTF-8").unwrap().as_str(), "fr-FR");
        assert_eq!(
            Locale::from_posix("ca_ES@valencia").unwrap().as_str(),
            "ca-ES-valencia"
        );
        assert_eq!(Locale::from_posix("C.UTF-8"), None);
        assert_eq!(Locale::from_posix("de_DE@euro").unwrap().as_str(), "de-DE");
    }

    #[test]
    fn an_odd_name_of_a_folder_suggests_its_tag() {
        for (name, tag) in [
            ("zh_CN", "zh-CN"),
            ("pt_BR", "pt-BR"),
            ("nb_NO", "nb-NO"),
            ("en_US.UTF-8", "en-US"),
            ("ca@valencia", "ca-valencia"),
            ("sr@latin", "sr-Latn"),
            ("es-ES_tradnl", "es-ES-tradnl"),
            ("az-AZ-Cyrl", "az-Cyrl-AZ"),
            ("es-rES", "es-ES"),
            ("b+sr+Latn", "sr-Latn"),
            ("ja-JP-mac", "ja-JP-macos"),
            ("iw_IL", "he-IL"),
        ] {
            let wrong = Locale::parse(name).unwrap_err();
            let suggestion = wrong.suggestion.map(|locale| locale.to_string());
            assert_eq!(suggestion.as_deref(), Some(tag), "{name}");
        }
        for name in ["images", "_", "-", "@", "", "b+", "é_FR", "fr_r", "fr_é"] {
            assert_eq!(Locale::parse(name).unwrap_err().suggestion, None, "{name}");
        }
    }

    #[test]
    fn a_deprecated_tag_is_the_one_that_took_its_place() {
        for (old, tag) in [
            ("iw", "he"),
            ("mo", "ro"),
            ("sh", "sr-Latn"),
            ("tl", "fil"),
            ("no", "no"),
            ("az-Cyrl", "az-Cyrl"),
            ("zh-CN", "zh-CN"),
        ] {
            assert_eq!(Locale::parse(old).unwrap().as_str(), tag);
        }
    }
}
