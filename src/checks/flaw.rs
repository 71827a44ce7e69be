//! What the checks of single messages find, and how that becomes findings.
//!
//! Such a check sees a source message and its translation, or one text alone; it knows no file. A
//! translation that is outdated is not blamed for what it shares with the source that it was made from:
//! `outdated` tells of it.
//!
//! Of a locale that is translated from a pivot, what the program needs (the group `parity`, `plurals`) is compared
//! with the reference and what readers read (the group `wording`) with the text that was translated; a copy of
//! either is a copy. While the pivot lags, a translation is not blamed for what it shares with it.

use super::group::{GROUPS, Group};
use super::hygiene::{Writing, writing};
use super::origin::Origin;
use super::wording::copied_source;
use super::{ALL, Check, MessageCheck, PairCheck, ReferenceCheck, Run, TableCheck, TextCheck, is_off};
use crate::compare::{Row, Side, Table, pairs};
use crate::model::{Finding, Locale, Message, Pattern, Phrase, Record, Reference, Settings, State};
use crate::text::{Place, Signs, Span, TextEdit};

/// One thing wrong in a translation (or in a text), before it is told which file it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    /// Where in the catalog.
    pub span: Span,
    /// What is wrong.
    pub message: Phrase,
    /// What to do.
    pub help: Phrase,
    /// Edits of the catalog that mend it and can be made without asking.
    pub fix: Vec<TextEdit>,
}

/// A value or an attribute of one message, on whichever side, looked at alone.
#[derive(Clone, Debug)]

pub(super) struct Text<'t> {
    /// The locale that it is written in.
    pub locale: &'t Locale,
    /// How that locale is written.
    pub writing: &'t Writing,
    /// What it says.
    pub side: Side<'t>,
    /// What the source says in this part, of a translation that has one.
    pub source: Option<&'t Pattern<'t>>,
}

impl Flaw {
    /// Something wrong that only a person can mend.
    pub(super) fn new(span: Span, message: Phrase, help: Phrase) -> Flaw {
        let fix = Vec::new();
        Flaw {
            span,
            message,
            help,
            fix,
        }
    }
}

/// What the checks of single messages find in one catalog of one locale.
pub(super) fn of_rows(table: &Table<'_>, wanted: &Wanted<'_>) -> Vec<Finding> {
    let mut split = None;
    let mut findings = Vec::new();
    let mut origin = None;
    let mut sides = Vec::new();
    let writing = writing(table.locale);
    for row in &table.rows {
        let Some(translation) = row.translation else {
            continue;
        };
        sides.clear();
        let mut found = match (row.reference, table.original_pivot(row)) {
            (Some(source), None) => compared(wanted, table, row, (source, translation), &mut sides),
            (Some(source), Some(_)) => {
                let [contract, prose] = split.get_or_insert_with(|| wanted.split());
                followed((contract, prose), table, row, source, translation)
            }
            (None, _) => Vec::new(),
        };
        // What a damaged file lost was told once, of the file.
        if table.catalog.file.is_none_or(|file| file.damage.is_none()) {
            let texts = (row.original, translation);
            of_message(wanted, (table.locale, &writing), texts, &mut sides, &mut found);
        }
        if found.is_empty() {
            continue;
        }
        let origin = origin.get_or_insert_with(|| Origin::of(table.reference));
        for (check, flaw) in found {
            findings.push(Finding {
                locale: Some(table.locale.clone()),
                id: Some(row.id.to_owned()),
                related: origin.related_in(table, row),
                fix: flaw.fix,
                ..check.finding(
                    Place::new(table.catalog.path.clone(), flaw.span),
                    flaw.message,
                    flaw.help,
                )
            });
        }
    }
    findings
}

/// What the checks of single texts find in one catalog of the source locale.
pub(super) fn of_source(reference: &Reference<'_>, wanted: &Wanted<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut origin = None;
    let locale = &wanted.settings.source_locale;
    let writing = writing(locale);
    for message in reference.now.messages() {
        let mut found = Vec::new();
        let texts = (None, message);
        of_message(wanted, (locale, &writing), texts, &mut Vec::new(), &mut found);
        for (check, flaw) in found {
            let origin = origin.get_or_insert_with(|| Origin::of(Some(reference)));
            // The catalog of a source text is computed: what is wrong is wrong in the document.
            let (place, fix) = match (&reference.source, origin.place(message)) {
                (Some(_), Some(place)) => (place, Vec::new()),
                _ => (Place::new(reference.path.clone(), flaw.span), flaw.fix),
            };
            findings.push(Finding {
                id: Some(message.id.name.to_owned()),
                fix,
                ..check.finding(place, flaw.message, flaw.help)
            });
        }
    }
    findings
}

/// The checks of one catalog that are not off, by what they look at: found once for all catalogs.
#[derive(Clone, Debug)]
pub struct Wanted<'s> {
    settings: &'s Settings,
    pub(super) tables: Vec<TableCheck>,
    pub(super) references: Vec<ReferenceCheck>,
    messages: Vec<(&'static Check, MessageCheck)>,
    pairs: Vec<(&'static Check, Signs, PairCheck)>,
    texts: Vec<(&'static Check, Signs, TextCheck)>,
}

impl<'s> Wanted<'s> {
    /// Those that the settings of a project leave on.
    pub fn of(settings: &'s Settings) -> Wanted<'s> {
        let mut wanted = Wanted {
            settings,
            tables: Vec::new(),
            references: Vec::new(),
            messages: Vec::new(),
            pairs: Vec::new(),
            texts: Vec::new(),
        };
        for check in ALL.iter().filter(|check| !is_off(check, settings)) {
            match check.run {
                Run::Message(find) => wanted.messages.push((check, find)),
                Run::Pair(needs, find) => wanted.pairs.push((check, needs, find)),
                Run::Text(needs, find) => wanted.texts.push((check, needs, find)),
                Run::Table(find) => wanted.tables.push(find),
                Run::Reference(find) => wanted.references.push(find),
                Run::Linked(_) | Run::Project(_) | Run::Policy(_) | Run::Verdict(_) => {}
            }
        }
        wanted
    }
}

impl<'s> Wanted<'s> {
    /// Those that compare with the reference, and those that compare with the text of a pivot.
    fn split(&self) -> [Wanted<'s>; 2] {
        let of = |is_wanted: &dyn Fn(&Check) -> bool| Wanted {
            settings: self.settings,
            tables: Vec::new(),
            references: Vec::new(),
            messages: (self.messages.iter().copied())
                .filter(|(check, _)| is_wanted(check))
                .collect(),
            pairs: (self.pairs.iter().copied())
                .filter(|(check, ..)| is_wanted(check))
                .collect(),
            texts: Vec::new(),
        };
        let wording = GROUPS.iter().filter(|group| group.name == "wording");
        let prose: Vec<&str> = wording.flat_map(Group::checks).map(|check| check.name).collect();
        let is_prose = |check: &Check| prose.contains(&check.name);
        [
            of(&|check| !is_prose(check) || check.name == copied_source::CHECK.name),
            of(&is_prose),
        ]
    }
}

type Found = Vec<(&'static Check, Flaw)>;

fn compared<'t>(
    wanted: &Wanted<'_>,
    table: &Table<'t>,
    row: &Row<'t>,
    (source, translation): (&'t Message<'t>, &'t Message<'t>),
    sides: &mut Vec<Side<'t>>,
) -> Found {
    let found = differences_of(wanted, table, (source, table.source_locale), translation, sides);
    // Nothing is known by a record of another language.
    let known = made_from(row).filter(|record| record.from.is_none());
    let known = known.map(|record| (&record.source, table.source_locale));
    without_known(found, wanted, table, known, translation)
}

/// What an outdated translation was made from; of any other nothing excuses a flaw.
fn made_from<'r>(row: &'r Row<'_>) -> Option<&'r Record<'r>> {
    match row.state {
        State::Outdated(_) => row.record,
        State::Missing | State::Current | State::Unconfirmed | State::Untracked | State::Obsolete => None,
    }
}

/// The same in a locale that is translated from a pivot, which has the message.
fn followed(
    (contract, prose): (&Wanted<'_>, &Wanted<'_>),
    table: &Table<'_>,
    row: &Row<'_>,
    source: &Message<'_>,
    translation: &Message<'_>,
) -> Found {
    let mut found = differences(contract, table, (source, table.source_locale), translation);
    if let Some(original) = row.original {
        // What the pivot itself does not say yet cannot be asked of those who translate from it.
        let lags = matches!(row.lag.as_deref().map(|lag| &lag.state), Some(State::Outdated(_)));
        if lags && !found.is_empty() {
            let shared = differences(contract, table, (source, table.source_locale), original);
            found.retain(|(check, flaw)| !is_among(&shared, check, flaw));
        }
        let locale = pivot_locale(table);
        let of_prose = differences(prose, table, (original, locale), translation);
        let known = made_from(row).filter(|record| record.from == Some(locale.as_str()));
        let known = known.map(|record| (&record.source, locale));
        found.extend(without_known(of_prose, prose, table, known, translation));
    }
    found
}

fn pivot_locale<'s>(table: &Table<'s>) -> &'s Locale {
    table
        .pivot
        .as_ref()
        .map_or(table.source_locale, |pivot| pivot.locale)
}

/// Of an outdated translation only those of `found` that it has beside `known` too, which it was made from.
fn without_known(
    mut found: Found,
    wanted: &Wanted<'_>,
    table: &Table<'_>,
    known: Option<(&Message<'_>, &Locale)>,
    translation: &Message<'_>,
) -> Found {
    if let Some(known) = known.filter(|_| !found.is_empty()) {
        let known = differences(wanted, table, known, translation);
        found.retain(|(check, flaw)| is_among(&known, check, flaw));
    }
    found
}

fn is_among(known: &Found, check: &Check, flaw: &Flaw) -> bool {
    known
        .iter()
        .any(|(other, known)| other.name == check.name && known.message == flaw.message)
}

/// What the checks find in a translation beside `source`, which is written in a locale.
fn differences(
    wanted: &Wanted<'_>,
    table: &Table<'_>,
    source: (&Message<'_>, &Locale),
    translation: &Message<'_>,
) -> Found {
    differences_of(wanted, table, source, translation, &mut Vec::new())
}

/// The same; what was found out of the parts of the translation goes to `sides`, for the checks of single texts.
fn differences_of<'t>(
    wanted: &Wanted<'_>,
    table: &Table<'t>,
    (source, locale): (&'t Message<'t>, &'t Locale),
    translation: &'t Message<'t>,
    sides: &mut Vec<Side<'t>>,
) -> Found {
    let mut found = Vec::new();
    for (check, find) in &wanted.messages {
        add(check, find(source, translation), &mut found);
    }
    for pair in pairs(table.locale, locale, source, translation) {
        let signs = pair.source.signs | pair.translation.signs;
        for (check, needs, find) in &wanted.pairs {
            if signs.meets(*needs) {
                add(check, find(&pair), &mut found);
            }
        }
        sides.push(pair.translation);
    }
    found
}

/// Runs the checks of single texts over all parts of `message`.
///
/// `sides` holds those of its parts of which something is known already.
fn of_message<'t>(
    wanted: &Wanted<'_>,
    (locale, writing): (&'t Locale, &'t Writing),
    (source, message): (Option<&'t Message<'t>>, &'t Message<'t>),
    sides: &mut Vec<Side<'t>>,
    found: &mut Found,
) {
    let value = message.value.iter().map(|pattern| (None, pattern));
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|attribute| (Some(attribute.id.name), &attribute.value));
    for (attribute, pattern) in value.chain(attributes) {
        let source = source.and_then(|source| match attribute {
            None => source.value.as_ref(),
            Some(name) => source.attribute(name).map(|attribute| &attribute.value),
        });
        let text = Text {
            locale,
            writing,
            side: match sides.iter().position(|side| std::ptr::eq(side.pattern, pattern)) {
                Some(at) => sides.swap_remove(at),
                None => Side::new(pattern),
            },
            source,
        };
        for (check, needs, find) in &wanted.texts {
            if text.side.signs.meets(*needs) {
                add(check, find(&text), found);
            }
        }
    }
}

#[inline]
fn add(check: &'static Check, flaws: Vec<Flaw>, found: &mut Found) {
    // Most checks find nothing in most texts.
    if !flaws.is_empty() {
        add_some(check, flaws, found);
    }
}

// Several readings of one pattern show the same flaw once.
fn add_some(check: &'static Check, flaws: Vec<Flaw>, found: &mut Found) {
    for flaw in flaws {
        if !found
            .iter()
            .any(|(other, known)| other.name == check.name && *known == flaw)
        {
            found.push((check, flaw));
        }
    }
}
