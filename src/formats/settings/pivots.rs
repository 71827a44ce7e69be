//! The locales that others are translated from.

use super::keys::nearest;
use super::values::{did_you_mean, quoted, remove_it};
use crate::model::{Locale, Phrase, Problem, Settings};
use std::collections::BTreeSet;

/// Takes away what no project can be translated by: a `from` of the source locale, one that names no locale of
/// the project, and one of each circle. What is wrong with them is given back.
///
/// A locale that is not listed because the project lists none is for the run to find.
pub(super) fn settle(settings: &mut Settings) -> Vec<Problem> {
    let mut problems = Vec::new();
    let wrong: Vec<(Locale, Phrase, Option<Phrase>)> = settings
        .locale
        .iter()
        .filter_map(|(locale, of_locale)| {
            let (message, help) = wrong_from(settings, locale, of_locale.from.as_ref()?)?;
            Some((locale.clone(), message, help))
        })
        .collect();
    for (locale, message, help) in wrong {
        take(settings, &locale, message, help, &mut problems);
    }
    for circle in circles(settings) {
        let round = circle.iter().chain(&circle[..1]).map(Locale::as_str);
        let message =
            Phrase::new("settings-pivot-circle").with("circle", round.collect::<Vec<_>>().join(" ← "));
        let help = Phrase::new("settings-pivot-circle-help");
        take(settings, &circle[0], message, Some(help), &mut problems);
    }
    problems
}

fn take(
    settings: &mut Settings,
    locale: &Locale,
    message: Phrase,
    help: Option<Phrase>,
    problems: &mut Vec<Problem>,
) {
    if let Some(of_locale) = settings.locale.get_mut(locale) {
        of_locale.from = None;
    }
    problems.push(Problem {
        span: settings.from_spans.remove(locale).unwrap_or_default(),
        message,
        help,
        related: None,
    });
}

fn wrong_from(settings: &Settings, locale: &Locale, from: &Locale) -> Option<(Phrase, Option<Phrase>)> {
    let source = &settings.source_locale;
    if locale == source {
        let message = Phrase::new("settings-source-among-locales").with("locale", source.as_str());
        return Some((message, Some(remove_it())));
    }
    let listed = settings.locales.as_ref()?;
    if from == source || listed.contains(from) {
        return None;
    }
    // Nothing is translated from itself.
    let others = listed.iter().filter(|other| *other != locale);
    let names: Vec<&str> = others.map(Locale::as_str).collect();
    let message = Phrase::new("settings-unlisted-locale").with("locale", from.as_str());
    let help = match nearest(from.as_str(), &names) {
        Some(meant) => did_you_mean(meant),
        None if names.is_empty() => Phrase::new("settings-from-help")
            .with("locale", locale.as_str())
            .with("source", source.as_str()),
        None => Phrase::new("settings-known-values").with("values", quoted(&names)),
    };
    Some((message, Some(help)))
}

/// The circles of pivots: each begins with the locale whose `from` comes first in the file, and goes on with the
/// locale that this one is translated from.
fn circles(settings: &Settings) -> Vec<Vec<Locale>> {
    let mut found: Vec<Vec<Locale>> = Vec::new();
    let mut done: BTreeSet<&Locale> = BTreeSet::new();
    let mut locales: Vec<&Locale> = settings.locale.keys().collect();
    locales.sort_by_key(|locale| settings.from_spans.get(*locale));
    for locale in locales {
        let mut path: Vec<&Locale> = Vec::new();
        let mut at = Some(locale);
        while let Some(here) = at.filter(|here| !done.contains(here)) {
            if let Some(start) = path.iter().position(|known| *known == here) {
                let mut circle: Vec<Locale> = path[start..].iter().map(|locale| (*locale).clone()).collect();
                let first = (0..circle.len()).min_by_key(|place| settings.from_spans.get(&circle[*place]));
                circle.rotate_left(first.unwrap_or(0));
                found.push(circle);
                break;
            }
            path.push(here);
            at = settings.pivot_of(here);
        }
        done.extend(path);
    }
    found
}
