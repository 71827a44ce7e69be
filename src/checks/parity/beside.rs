//! Which readings of a source stand beside a reading of its translation, and where to tell what is lacking.

use crate::checks::flaw::Flaw;
use crate::compare::{Chosen, Pair, Reading, deciding};
use crate::model::{InlineExpression, Phrase, VariantKey};
use crate::text::Span;

/// Categories of CLDR's plural rules.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Languages in which `one` is the category of further numbers than 1 (and 0), such as 21.
///
/// CLDR 48, `supplemental/plurals.xml`, cardinal rules, whole numbers.
const ONE_IS_MANY: &[&str] = &[
    "be", "bs", "br", "ceb", "dsb", "fil", "gd", "gv", "hr", "hsb", "is", "lt", "lv", "mk", "prg", "ru",
    "sh", "sl", "sr", "tl", "tzm", "uk",
];

/// Languages in which `two` is the category of further numbers than 2; the same source.
const TWO_IS_MANY: &[&str] = &["br", "dsb", "gd", "gv", "hsb", "kw", "sl"];

/// The readings of the source that a reader may meet where `reading` is shown: all whose variants the same
/// values choose; all of the source if there is none.
pub(super) fn beside<'p, 't>(pair: &'p Pair<'t>, reading: &Reading<'t>) -> Vec<&'p Reading<'t>> {
    let all = pair.source.readings();
    let language = language(pair);
    let meets = |source: &&Reading<'t>| meet(language, reading, source);
    let met: Vec<_> = all.iter().filter(meets).collect();
    match met.is_empty() {
        true => all.iter().collect(),
        false => met,
    }
}

/// The language of the translation as a tag of one part.
fn language<'p>(pair: &'p Pair<'_>) -> &'p str {
    pair.locale.as_str().split('-').next().unwrap_or_default()
}

fn meet(language: &str, translation: &Reading<'_>, source: &Reading<'_>) -> bool {
    translation.chosen.iter().all(|chosen| {
        let same = |other: &&Chosen<'_>| decider(chosen).is_some() && decider(chosen) == decider(other);
        let mut others = source.chosen.iter().filter(same);
        others.all(|other| variants_meet(language, chosen, other))
    })
}

/// What tells which variant is shown: a variable, or a function without arguments (`PLATFORM()`).
fn decider<'t>(chosen: &Chosen<'t>) -> Option<&'t str> {
    let selector = &chosen.select.selector;
    deciding(selector).or(match selector {
        InlineExpression::Function { id, arguments, .. } if arguments.positional.is_empty() => Some(id.name),
        _ => None,
    })
}

fn variants_meet(language: &str, translation: &Chosen<'_>, source: &Chosen<'_>) -> bool {
    let (here, there) = (translation.variant.key.name(), source.variant.key.name());
    if here == there {
        return true;
    }
    let has = |chosen: &Chosen<'_>, key: &str| chosen.select.variants.iter().any(|one| one.key.name() == key);
    match (Key::of(translation), Key::of(source)) {
        (Key::Word, _) | (_, Key::Word) => {
            (translation.variant.is_default || !has(source, here))
                && (source.variant.is_default || !has(translation, there))
        }
        (Key::Number, Key::Number) => false,
        (Key::Number, Key::Category) => !has(source, here) && may_hold(source, here),
        (Key::Category, Key::Number) => !has(translation, there) && may_hold(translation, there),
        (Key::Category, Key::Category) if there == "one" => {
            translation.variant.is_default && !has(translation, "one")
        }
        (Key::Category, Key::Category) if here == "one" => {
            let covers_more = ONE_IS_MANY.contains(&language);
            covers_more || source.variant.is_default && !has(source, "one")
        }
        (Key::Category, Key::Category) => true,
    }
}

/// Whether a variant of a category may be shown for the number `key`, for which its select has no variant.
fn may_hold(chosen: &Chosen<'_>, key: &str) -> bool {
    match (chosen.variant.key.name(), key) {
        ("zero", key) => key == "0",
        ("one", key) => key == "1" || key == "0",
        ("two", key) => key == "2",
        (_, "1") => !chosen.select.variants.iter().any(|one| one.key.name() == "one"),
        _ => true,
    }
}

enum Key {
    Number,
    Category,
    Word,
}

impl Key {
    fn of(chosen: &Chosen<'_>) -> Key {
        match chosen.variant.key {
            VariantKey::Number(_) => Key::Number,
            VariantKey::Identifier(id) if CATEGORIES.contains(&id.name) => Key::Category,
            VariantKey::Identifier(_) => Key::Word,
        }
    }
}

/// The variable for which the variant stands for one number alone, so that the text can say the number in
/// words; `one` of a language that says the same of 0 counts too.
pub(super) fn single_number<'t>(pair: &Pair<'_>, chosen: &Chosen<'t>) -> Option<&'t str> {
    let language = language(pair);
    // A key that is a translated category is never chosen: that is another check's business.
    let is_translated = || {
        let mut same = pair
            .source
            .readings()
            .iter()
            .flat_map(|reading| &reading.chosen)
            .filter(|other| decider(other) == decider(chosen))
            .peekable();
        same.peek().is_some() && same.all(|other| !matches!(Key::of(other), Key::Word))
    };
    let is_single = match chosen.variant.key {
        VariantKey::Number(_) => true,
        VariantKey::Identifier(id) => match id.name {
            "zero" => !matches!(language, "lv" | "prg"),
            "one" => !ONE_IS_MANY.contains(&language),
            "two" => !TWO_IS_MANY.contains(&language),
            "few" | "many" => language == "cy",
            "other" => false,
            _ => is_translated(),
        },
    };
    deciding(&chosen.select.selector).filter(|_| is_single)
}

/// Where to tell of something that some readings of the translation lack: at the name of the part if all
/// lack it, else at the keys of the variants. Readings that do not `count` need not have it.
pub(super) fn places<'t>(
    pair: &Pair<'t>,
    count: impl Fn(&Reading<'t>) -> bool,
    lacks: impl Fn(&Reading<'t>) -> bool,
) -> Vec<Span> {
    let counted = || {
        pair.translation
            .readings()
            .iter()
            .filter(|reading| count(reading))
    };
    if pair.translation.readings().iter().all(&lacks) {
        return vec![pair.name_span()];
    }
    let mut spans = Vec::new();
    for reading in counted().filter(|reading| lacks(reading)) {
        let is_to_blame = |chosen: &&Chosen<'t>| {
            let with = |other: &&Reading<'t>| {
                other
                    .chosen
                    .iter()
                    .any(|one| one.variant.span == chosen.variant.span)
            };
            counted().filter(with).all(&lacks)
        };
        let chosen = reading.chosen.iter().find(is_to_blame);
        let span = match chosen.or(reading.chosen.last()) {
            Some(chosen) => match chosen.variant.key {
                VariantKey::Identifier(id) | VariantKey::Number(id) => id.span,
            },
            None => pair.name_span(),
        };
        if !spans.contains(&span) {
            spans.push(span);
        }
    }
    spans
}

/// What readings of the translation lack, until all of them were looked at.
#[derive(Default)]
pub(super) struct Lacking<'p, 't> {
    found: Vec<(Phrase, Vec<&'p Reading<'t>>)>,
}

impl<'p, 't> Lacking<'p, 't> {
    /// Notes that `reading` lacks what `message` tells of.
    pub(super) fn add(&mut self, message: Phrase, reading: &'p Reading<'t>) {
        match self.found.iter_mut().find(|(other, _)| *other == message) {
            Some((_, readings)) => readings.push(reading),
            None => self.found.push((message, vec![reading])),
        }
    }

    /// The flaws, each at the name of the part or at the variants that lack it.
    pub(super) fn flaws(self, pair: &Pair<'t>, help: &Phrase) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for (message, readings) in self.found {
            let lacks = |reading: &Reading<'t>| readings.iter().any(|known| std::ptr::eq(*known, reading));
            let spans = places(pair, |_| true, lacks).into_iter();
            flaws.extend(spans.map(|span| Flaw::new(span, message.clone(), help.clone())));
        }
        flaws
    }
}
