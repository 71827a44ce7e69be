//! A voice: the languages that one person is spoken to in, best first.

use super::catalogs::{CATALOGS, languages, locale};
use super::negotiate::negotiate;
use super::plural::{counter, with_counts};
use crate::model::{Argument, Direction, Locale, Phrase};
use fluent::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use std::sync::{Arc, OnceLock};

/// Says phrases in a person's language.
pub struct Voice {
    locale: Locale,
    /// Best first; the last is English.
    chain: Vec<Arc<FluentBundle<FluentResource>>>,
    /// Whether the first of the chain puts marks around what fills gaps.
    isolates: bool,
}

impl Voice {
    /// A voice for somebody who asked for `requested`, best first; English at the end of every chain.
    pub fn new(requested: &[Locale]) -> Voice {
        let languages = languages();
        let mut chain = negotiate(requested, &languages);
        // A person who reads English before the other languages is not answered in those.
        let english = &languages[0];
        if let Some(at) = chain.iter().position(|locale| locale == english) {
            chain.truncate(at);
        }
        chain.push(english.clone());
        Voice {
            locale: chain[0].clone(),
            isolates: isolates(&chain[0]),
            chain: chain.iter().map(bundle).collect(),
        }
    }

    /// A voice for readers of `locale`.
    pub fn of(locale: &Locale) -> Voice {
        Voice::new(std::slice::from_ref(locale))
    }

    /// The language that is spoken wherever it has the words.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The phrase in the first language of the chain that has it whole.
    pub fn say(&self, phrase: &Phrase) -> String {
        if let Some(text) = self.chain.first().and_then(|bundle| self.plain(bundle, phrase)) {
            return text;
        }
        let mut arguments = FluentArgs::with_capacity(phrase.arguments.len());
        for (name, argument) in &phrase.arguments {
            arguments.set(*name, self.value(argument));
        }
        let mut damaged = None;
        for bundle in &self.chain {
            let mut errors = Vec::new();
            if let Some(text) = format(bundle, phrase.id, &arguments, &mut errors) {
                if errors.is_empty() {
                    return text;
                }
                damaged = Some(text);
            }
        }
        damaged.unwrap_or_else(|| phrase.id.to_owned())
    }

    /// The phrase as `bundle` would format it, where its message is text and gaps for texts, as nearly
    /// all are: a report says hundreds of thousands.
    fn plain(&self, bundle: &FluentBundle<FluentResource>, phrase: &Phrase) -> Option<String> {
        let pattern = bundle.get_message(phrase.id)?.value()?;
        let is_isolated = self.isolates && pattern.elements.len() > 1;
        let mut text = String::new();
        for element in &pattern.elements {
            let id = match element {
                PatternElement::TextElement { value } => {
                    text.push_str(value);
                    continue;
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => id,
                PatternElement::Placeable { .. } => return None,
            };
            let (_, argument) = phrase.arguments.iter().rev().find(|(name, _)| *name == id.name)?;
            let said;
            let argument = match argument {
                Argument::Text(text) => text,
                Argument::Phrase(phrase) => {
                    said = self.say(phrase);
                    &said
                }
                Argument::Number(_) => return None,
            };
            if is_isolated {
                text.push('\u{2068}');
            }
            text.push_str(argument);
            if is_isolated {
                text.push('\u{2069}');
            }
        }
        Some(text)
    }

    /// The message `id`, which has no arguments.
    pub fn text(&self, id: &'static str) -> String {
        self.say(&Phrase::new(id))
    }

    /// A voice with other catalogs than the program's, best first.
    #[cfg(test)]
    pub(crate) fn of_catalogs(catalogs: &[(&str, &str)]) -> Voice {
        let chain: Vec<(Locale, &str)> = catalogs.iter().map(|(tag, text)| (locale(tag), *text)).collect();
        Voice {
            locale: chain[0].0.clone(),
            isolates: isolates(&chain[0].0),
            chain: chain
                .iter()
                .map(|(locale, text)| Arc::new(bundle_of(locale, text)))
                .collect(),
        }
    }

    fn value<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Number(number) => FluentValue::from(*number),
            // Phrases hold phrases by value, so the depth is what the code wrote.
            Argument::Phrase(phrase) => FluentValue::from(self.say(phrase)),
        }
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    arguments: &FluentArgs<'_>,
    errors: &mut Vec<FluentError>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    Some(
        bundle
            .format_pattern(pattern, Some(arguments), errors)
            .into_owned(),
    )
}

/// The interface catalogs as they were read: once in a run, as a build has a voice for the readers of each language.
static BUNDLES: [OnceLock<Arc<FluentBundle<FluentResource>>>; CATALOGS.len()] =
    [const { OnceLock::new() }; CATALOGS.len()];

fn bundle(language: &Locale) -> Arc<FluentBundle<FluentResource>> {
    let mut catalogs = CATALOGS.iter().zip(&BUNDLES);
    match catalogs.find(|((tag, _), _)| locale(tag) == *language) {
        Some(((_, text), known)) => Arc::clone(known.get_or_init(|| Arc::new(bundle_of(language, text)))),
        None => Arc::new(bundle_of(language, "")),
    }
}

// In a sentence from right to left a file name or an id would pull its neighbours out of order;
// elsewhere the marks are noise in copied paths.
fn isolates(language: &Locale) -> bool {
    language.direction() == Direction::RightToLeft
}

fn bundle_of(language: &Locale, text: &str) -> FluentBundle<FluentResource> {
    let id = language.langid();
    let plural_language = id.language.as_str().to_owned();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(isolates(language));
    bundle
        .add_function("COUNT", counter(plural_language))
        .expect("a new bundle has no function of that name");
    // What is not Fluent in a catalog is left out; a test finds it before a person does.
    let resource = match FluentResource::try_new(with_counts(text)) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_or_says_badly_is_said_in_english() {
        let voice = Voice::of_catalogs(&[
            ("fr", "both = les deux\nbroken = il y a { $nothing }\n"),
            ("en", "both = both\nbroken = there is { $bridge }\nonly = only\n"),
        ]);
        assert_eq!(voice.text("both"), "les deux");
        assert_eq!(voice.text("only"), "only");
        assert_eq!(
            voice.say(&Phrase::new("broken").with("bridge", "a bridge")),
            "there is a bridge"
        );
        assert_eq!(voice.text("nowhere"), "nowhere");
    }

    #[test]
    fn a_phrase_in_a_phrase_is_said_in_the_same_language() {
        let voice = Voice::of_catalogs(&[
            ("fr", "outer = voir : { $inner }\ninner = le jardin\n"),
            ("en", ""),
        ]);
        let phrase = Phrase::new("outer").with("inner", Phrase::new("inner"));
        assert_eq!(voice.say(&phrase), "voir : le jardin");
    }

    #[test]
    fn names_are_isolated_in_sentences_from_right_to_left_only() {
        let catalog = "open = x { $file } y\n";
        let phrase = Phrase::new("open").with("file", "a.ftl");
        assert_eq!(
            Voice::of_catalogs(&[("ar", catalog)]).say(&phrase),
            "x \u{2068}a.ftl\u{2069} y"
        );
        assert_eq!(Voice::of_catalogs(&[("ru", catalog)]).say(&phrase), "x a.ftl y");
    }

    #[test]
    fn the_chain_ends_with_english_and_knows_its_language() {
        assert_eq!(Voice::new(&[]).locale().as_str(), "en");
        assert_eq!(Voice::of(&locale("fr-CA")).locale().as_str(), "fr");
        assert_eq!(Voice::of(&locale("sw")).locale().as_str(), "en");
        assert_eq!(Voice::new(&[locale("en-GB"), locale("fr")]).chain.len(), 1);
        assert_eq!(
            Voice::new(&[locale("ar"), locale("fr"), locale("en")])
                .chain
                .len(),
            3
        );
    }

    /// Categories of CLDR 48 (`plurals.json`, integer samples).
    #[test]
    fn every_language_of_diglot_counts_by_its_own_rules() {
        let catalog = "count = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
        let samples: &[(&str, &str, &[i64])] = &[
            ("ar", "zero", &[0]),
            ("ar", "one", &[1]),
            ("ar", "two", &[2]),
            ("ar", "few", &[3, 10, 103, 110, 1003, 100_003]),
            ("ar", "many", &[11, 26, 99, 111, 1011, 1099, 100_011]),
            ("ar", "other", &[100, 101, 102, 200, 202, 500, 1000, 1_000_000]),
            ("az", "one", &[1]),
            ("az", "other", &[0, 2, 16, 100, 1000]),
            ("en", "one", &[1]),
            ("en", "other", &[0, 2, 16, 101, 1_000_000]),
            ("es", "one", &[1]),
            ("es", "many", &[1_000_000, 2_000_000]),
            ("es", "other", &[0, 2, 16, 100, 1000, 1_000_001]),
            ("fr", "one", &[0, 1]),
            ("fr", "many", &[1_000_000, 3_000_000]),
            ("fr", "other", &[2, 17, 100, 1000, 100_000, 1_000_001]),
            ("hy", "one", &[0, 1]),
            ("hy", "other", &[2, 17, 100, 1_000_000]),
            ("ru", "one", &[1, 21, 31, 101, 1001]),
            ("ru", "few", &[2, 4, 22, 34, 102, 1002]),
            (
                "ru",
                "many",
                &[0, 5, 11, 12, 14, 19, 100, 111, 112, 1000, 1_000_000],
            ),
            ("tr", "one", &[1]),
            ("tr", "other", &[0, 2, 16, 100, 1000]),
            ("zh-Hans", "other", &[0, 1, 15, 100, 1000]),
        ];
        for (tag, category, numbers) in samples {
            let voice = Voice::of_catalogs(&[(tag, catalog)]);
            for number in *numbers {
                let said = voice.say(&Phrase::new("count").with("n", *number));
                assert_eq!(said, *category, "{tag} {number}");
            }
        }
        for language in languages() {
            assert!(
                samples.iter().any(|(tag, _, _)| *tag == language.as_str()),
                "no samples for {language}"
            );
        }
    }

    #[test]
    fn an_exact_number_comes_before_a_category() {
        let voice = Voice::of_catalogs(&[(
            "ar",
            "count = { $n ->\n    [0] none\n    [few] few\n   *[other] { $n }\n }\n",
        )]);
        let said = |n: i64| voice.say(&Phrase::new("count").with("n", n));
        assert_eq!(said(0), "none");
        assert_eq!(said(103), "few");
        assert_eq!(said(100), "100");
    }
}
