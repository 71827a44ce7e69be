//! Who is served by which edition, worked out for every script and region beforehand, so that a program needs no
//! knowledge of languages (`readers_are_served_as_by_negotiation`).

use super::literal::literal;
use crate::model::Locale;
use crate::voice::negotiate;
use icu_locale::{LanguageIdentifier, LocaleExpander};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The values of `runtime::Readers` for `editions`.
pub(super) fn written(editions: &[&Locale]) -> String {
    let mut languages: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, locale) in editions.iter().enumerate() {
        languages.entry(language(locale)).or_default().push(number);
    }
    let mut out = String::new();
    for (language, numbers) in languages {
        let available: Vec<Locale> = numbers.iter().map(|number| editions[*number].clone()).collect();
        let best = |tag: &str| {
            let served = negotiate(&[Locale::parse(tag).ok()?], &available);
            let best = available
                .iter()
                .position(|locale| Some(locale) == served.first())?;
            Some(numbers[best])
        };
        let usual = best(language);
        let mut others: BTreeMap<String, Option<usize>> = BTreeMap::new();
        let scripts: BTreeSet<String> = available.iter().filter_map(script).collect();
        let own = Locale::parse(language).ok().as_ref().and_then(script);
        for script in scripts.iter().cloned().chain(own) {
            let edition = best(&format!("{language}-{script}"));
            others.insert(script, edition);
        }
        // Where there is one edition, a region matters only if its readers use another script.
        for region in regions() {
            let tag = format!("{language}-{region}");
            let edition = match (available.as_slice(), usual) {
                ([one], Some(number)) => {
                    let locale = Locale::parse(&tag).ok();
                    locale
                        .filter(|locale| script(locale) == script(one))
                        .map(|_| number)
                }
                _ => best(&tag),
            };
            if edition != usual {
                others.insert(region, edition);
            }
        }
        let _ = write!(
            out,
            "runtime::Readers {{ language: {}, edition: {usual:?}, others: &[",
            literal(language)
        );
        for (name, edition) in others {
            let _ = write!(out, "({}, {edition:?}), ", literal(&name));
        }
        out.push_str("] }, ");
    }
    out
}

fn language(locale: &Locale) -> &str {
    locale.as_str().split('-').next().unwrap_or_default()
}

fn script(locale: &Locale) -> Option<String> {
    let mut id: LanguageIdentifier = locale.as_str().parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.to_string())
}

/// All that may be a region: two letters, or a number of UN M.49 that locales are named after.
fn regions() -> impl Iterator<Item = String> {
    let letters = || 'A'..='Z';
    let pairs = letters().flat_map(move |one| letters().map(move |other| format!("{one}{other}")));
    pairs.chain(["001", "150", "419"].map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::rust::runtime::{Edition, Project, Readers};

    fn leak<T>(values: Vec<T>) -> &'static [T] {
        Box::leak(values.into_boxed_slice())
    }

    fn leaked(text: &str) -> &'static str {
        Box::leak(text.to_owned().into_boxed_str())
    }

    /// The readers that the written ones stand for.
    fn compiled(written: &str) -> Vec<Readers> {
        let file = syn::parse_str::<syn::ExprArray>(&format!("[{written}]")).expect("an array");
        let text = |expression: &syn::Expr| match expression {
            syn::Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Str(text) => leaked(&text.value()),
                _ => panic!("a text was expected"),
            },
            _ => panic!("a text was expected"),
        };
        let edition = |expression: &syn::Expr| match expression {
            syn::Expr::Path(_) => None,
            syn::Expr::Call(call) => match &call.args[0] {
                syn::Expr::Lit(literal) => match &literal.lit {
                    syn::Lit::Int(number) => Some(number.base10_parse::<usize>().unwrap()),
                    _ => panic!("a number was expected"),
                },
                _ => panic!("a number was expected"),
            },
            _ => panic!("`None` or `Some` was expected"),
        };
        let readers = file.elems.iter().map(|element| {
            let syn::Expr::Struct(readers) = element else {
                panic!("readers were expected")
            };
            let fields: Vec<&syn::Expr> = readers.fields.iter().map(|field| &field.expr).collect();
            let syn::Expr::Reference(others) = fields[2] else {
                panic!("a slice was expected")
            };
            let syn::Expr::Array(others) = &*others.expr else {
                panic!("an array was expected")
            };
            let others = others.elems.iter().map(|other| match other {
                syn::Expr::Tuple(pair) => (text(&pair.elems[0]), edition(&pair.elems[1])),
                _ => panic!("a pair was expected"),
            });
            Readers {
                language: text(fields[0]),
                edition: edition(fields[1]),
                others: leak(others.collect()),
            }
        });
        readers.collect()
    }

    fn project(tags: &[&str]) -> &'static Project {
        let locales: Vec<Locale> = tags.iter().map(|tag| Locale::parse(tag).unwrap()).collect();
        let editions = tags.iter().map(|tag| Edition {
            tag: leaked(tag),
            rules: 0,
            code: "",
            starts: &[],
        });
        Box::leak(Box::new(Project {
            editions: leak(editions.collect()),
            source: 0,
            rules: &[],
            messages: 0,
            names: "",
            readers: leak(compiled(&written(&locales.iter().collect::<Vec<_>>()))),
        }))
    }

    #[test]
    fn readers_are_served_as_by_negotiation() {
        let sets: &[&[&str]] = &[
            &["en", "ar", "az", "fr", "zh-Hans"],
            &["en", "zh-Hans", "zh-Hant", "zh-Hant-HK"],
            &["en", "sr-Latn", "sr", "uz-Cyrl"],
            &["en-US", "en-GB", "pt-PT", "pt-BR"],
            &["en", "az-Cyrl", "pa-Arab", "es-419", "es"],
        ];
        let asked = "en en-GB en-US en-AU en-Latn en-Shaw fr fr-CA fr-Latn-CA ar-EG az az-Cyrl az-IR az-Latn-AZ zh zh-CN \
                     zh-TW zh-HK zh-SG zh-Hant zh-Hans zh-Hant-HK zh-Hant-TW sr sr-RS sr-ME sr-Latn sr-Cyrl-RS uz uz-AF \
                     uz-Cyrl pt pt-PT pt-BR pt-AO pt-Latn-PT pa pa-PK pa-IN es es-MX es-419 es-ES sw tr de-AT";
        let mut compared = 0;
        for tags in sets {
            let project = project(tags);
            let available: Vec<Locale> = tags.iter().map(|tag| Locale::parse(tag).unwrap()).collect();
            for asked in asked.split_whitespace() {
                let served = negotiate(&[Locale::parse(asked).unwrap()], &available);
                // A script with a region that is not among them is served as the script alone.
                let wanted = served.first().unwrap_or(&available[0]);
                assert_eq!(
                    project.negotiate([asked]).locale(),
                    wanted.as_str(),
                    "{asked} of {tags:?}"
                );
                compared += 1;
            }
        }
        assert!(compared > 200);
    }

    #[test]
    fn a_list_of_languages_and_names_of_posix_are_understood() {
        let project = project(&["en", "fr", "sr", "sr-Latn", "zh-Hans", "zh-Hant"]);
        for (asked, served) in [
            (&["sw", "fr"][..], "fr"),
            (&[], "en"),
            (&["fr_CA.UTF-8"], "fr"),
            (&["FR-ca"], "fr"),
            (&["sr_RS@latin"], "sr-Latn"),
            (&["sr_RS.UTF-8"], "sr"),
            (&["zh_TW.Big5"], "zh-Hant"),
            (&["zh-u-ca-chinese"], "zh-Hans"),
            (&["C", "POSIX", "", "-", "é", "fr"], "fr"),
        ] {
            assert_eq!(project.negotiate(asked).locale(), served, "{asked:?}");
        }
    }
}
