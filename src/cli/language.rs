//! Which languages a person asked for.

use super::environment::Environment;
use crate::model::Locale;
use std::ffi::OsString;

/// The locales to speak in, best first: `--lang`, else `LANGUAGE` and the locale of messages.
///
/// `LC_ALL`, `LC_MESSAGES` and `LANG` are asked in this order (POSIX.1-2017, XBD 8.2); `LANGUAGE`
/// lists further choices before it, unless that locale is `C` (GNU gettext manual, "The LANGUAGE
/// variable").
pub fn requested(lang: Option<&Locale>, environment: &Environment) -> Vec<Locale> {
    if let Some(lang) = lang {
        return vec![lang.clone()];
    }
    let posix = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| environment.variable(name));
    let Some(locale) = posix.and_then(Locale::from_posix) else {
        return Vec::new();
    };
    let list = environment.variable("LANGUAGE").unwrap_or_default();
    let listed = list.split(':').filter_map(Locale::from_posix);
    listed.chain([locale]).collect()
}

/// The value of `--lang` among the arguments, found before they are read, because what is wrong with
/// the others is told in that language.
pub fn lang_argument(arguments: &[OsString]) -> Option<Locale> {
    let mut found = None;
    let mut rest = arguments.iter().skip(1);
    while let Some(argument) = rest.next() {
        let Some(argument) = argument.to_str() else {
            continue;
        };
        if argument == "--" {
            break;
        }
        let value = if argument == "--lang" {
            rest.next().and_then(|value| value.to_str())
        } else {
            argument.strip_prefix("--lang=")
        };
        found = value.and_then(named).or(found);
    }
    found
}

/// A locale as people write it: a BCP 47 tag, or the POSIX name that stands for one.
fn named(value: &str) -> Option<Locale> {
    match Locale::parse(value) {
        Ok(locale) => Some(locale),
        Err(wrong) => wrong.suggestion,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(variables: &[(&'static str, &str)]) -> Vec<String> {
        let variables = variables.iter().map(|(name, value)| (*name, (*value).to_owned()));
        let environment = Environment {
            variables: variables.collect(),
            ..Environment::default()
        };
        requested(None, &environment)
            .iter()
            .map(Locale::to_string)
            .collect()
    }

    #[test]
    fn the_locale_of_messages_is_asked_in_the_order_of_posix() {
        assert_eq!(asked(&[("LANG", "fr_FR.UTF-8")]), ["fr-FR"]);
        assert_eq!(asked(&[("LANG", "fr_FR"), ("LC_MESSAGES", "ru_RU")]), ["ru-RU"]);
        assert_eq!(asked(&[("LC_ALL", "ar"), ("LC_MESSAGES", "ru_RU")]), ["ar"]);
        assert_eq!(asked(&[("LC_ALL", "C"), ("LANG", "fr_FR")]), [""; 0]);
        assert_eq!(asked(&[("LANG", "POSIX")]), [""; 0]);
    }

    #[test]
    fn language_lists_come_first_except_in_the_c_locale() {
        assert_eq!(
            asked(&[("LANG", "fr_FR"), ("LANGUAGE", "hy:az_AZ")]),
            ["hy", "az-AZ", "fr-FR"]
        );
        assert_eq!(asked(&[("LC_ALL", "C.UTF-8"), ("LANGUAGE", "hy")]), [""; 0]);
    }

    #[test]
    fn the_option_wins_wherever_it_stands() {
        let of = |arguments: &[&str]| {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            lang_argument(&arguments).map(|locale| locale.to_string())
        };
        assert_eq!(of(&["diglot", "check", "--lang", "fr"]).as_deref(), Some("fr"));
        assert_eq!(of(&["diglot", "--lang=zh_CN", "x"]).as_deref(), Some("zh-CN"));
        assert_eq!(of(&["diglot", "accept", "--", "--lang=fr"]), None);
        assert_eq!(of(&["diglot", "--lang"]), None);
    }
}
