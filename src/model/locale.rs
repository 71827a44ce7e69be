//! The one type of a locale: a BCP 47 tag in its canonical spelling.

use icu_locale::{Locale as IcuLocale, LocaleDirectionality};
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
            Some((_, langid)) if is_language(&langid) => Ok(Locale {
                tag: langid.to_string(),
            }),
            _ => Err(NotALocale {
                name: name.to_owned(),
                suggestion: Locale::from_posix(name),
            }),
        }
    }

    /// The locale that a POSIX name (`fr_FR.UTF-8`, `sr_RS@latin`) stands for; `C` and `POSIX` are none.
    pub fn from_posix(name: &str) -> Option<Locale> {
        let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
        let name = name.split('.').next().unwrap_or(name).replace('_', "-");
        let script = match modifier {
            "latin" => Some("Latn"),
            "cyrillic" => Some("Cyrl"),
            "arabic" => Some("Arab"),
            "devanagari" => Some("Deva"),
            _ => None,
        };
        let tag = match (script, name.split_once('-')) {
            (Some(script), Some((language, rest))) => format!("{language}-{script}-{rest}"),
            (Some(script), None) => format!("{name}-{script}"),
            (None, _) if modifier.len() >= 5 && modifier.is_ascii() => format!("{name}-{modifier}"),
            (None, _) => name,
        };
        if tag.eq_ignore_ascii_case("C") || tag.eq_ignore_ascii_case("POSIX") {
            return None;
        }
        let langid = tag.parse::<LanguageIdentifier>().ok().filter(is_language)?;
        Some(Locale {
            tag: langid.to_string(),
        })
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
    }
}
