//! One table for each locale and catalog.

use super::pivot::{Followed, Following, Lag, Pivot, followed_state, foreign_state};
use super::state::{state, state_of_several};
use super::wording::{fingerprint, is_same_wording};
use crate::model::{Locale, LocaleCatalog, Message, Provenance, Record, Reference, Review, State, Workspace};
use hashbrown::hash_map::Entry;
use hashbrown::{HashMap, HashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

/// All messages of one catalog in one locale.
#[derive(Clone, Debug)]
pub struct Table<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// The locale of the reference.
    pub source_locale: &'s Locale,
    /// The locale that this one is translated from; `None`: the source locale.
    pub pivot: Option<Pivot<'s>>,
    /// Name of the catalog.
    pub name: &'s str,
    /// What the translations are held against; `None` for a catalog that the source locale lacks.
    pub reference: Option<&'s Reference<'s>>,
    /// Whether the locale has any record, in whichever catalog.
    pub has_records: bool,
    /// The locale's files.
    pub catalog: &'s LocaleCatalog<'s>,
    /// In the order of the reference, then obsolete ones in the order of the locale's catalog.
    pub rows: Vec<Row<'s>>,
}

/// One message in one locale.
#[derive(Clone, Debug)]
pub struct Row<'s> {
    /// Its id; of a term with the leading `-`.
    pub id: &'s str,
    /// What the reference says now.
    pub reference: Option<&'s Message<'s>>,
    /// What a translation is to be made from and is held against: the reference, or where the locale has a
    /// pivot, what the pivot has for it. There wherever `reference` is.
    pub original: Option<&'s Message<'s>>,
    /// Why the pivot's text may not say what the source says; `None` where it does, and without a pivot.
    pub lag: Option<Box<Lag<'s>>>,
    /// What the translation was made from.
    pub record: Option<&'s Record<'s>>,
    /// The translation; of a repeated id the first, as at run time.
    pub translation: Option<&'s Message<'s>>,
    /// The state.
    pub state: State,
}

impl<'s> Row<'s> {
    /// The day and the person of the review that the pair of source and translation in this row has had.
    ///
    /// A review is void as soon as either side says something else.
    pub fn reviewed(&self) -> Option<(&'s str, &'s str)> {
        let record = self.record?;
        let Review::Reviewed { on, by } = record.review else {
            return None;
        };
        // A record of the source's wording counts beside the source also where there is a pivot.
        let sources = [self.original?, self.reference?];
        let stands = sources.iter().any(|now| is_same_wording(now, &record.source))
            && fingerprint(self.translation?) == record.translation;
        stands.then_some((on, by))
    }

    /// Who of the locale has refused the editor's word that today's source touches no translation, and why.
    pub fn refusal(&self) -> Option<&'s str> {
        let record = self.record.filter(|record| !record.refused.is_empty())?;
        let now = [fingerprint(self.original?), fingerprint(self.reference?)];
        let refused = record.refused.iter();
        refused
            .filter(|refused| now.iter().any(|now| refused.wording == now))
            .map(|refused| refused.note)
            .next()
    }
}

/// The messages of each reference catalog, found by their ids: made once, for the tables of all locales.
#[derive(Clone, Debug)]
pub struct Indexes<'s> {
    workspace: &'s Workspace<'s>,
    by_name: BTreeMap<&'s str, Index<'s>>,
    /// Locales that have any record.
    has_records: BTreeSet<&'s Locale>,
    /// The pivots of the locales that have one.
    pivots: BTreeMap<&'s Locale, &'s Locale>,
    /// The messages of each catalog of a pivot, in the order of the reference; found when first asked for.
    followed: BTreeMap<(&'s Locale, &'s str), OnceLock<Vec<Followed<'s>>>>,
}

/// The messages of one reference catalog.
#[derive(Clone, Debug, Default)]
struct Index<'s> {
    /// Of a repeated id the first, as at run time.
    messages: Vec<&'s Message<'s>>,
    /// Places in `messages`.
    by_id: HashMap<&'s str, usize>,
}

impl<'s> Index<'s> {
    fn of(reference: &Reference<'s>) -> Index<'s> {
        let mut index = Index::default();
        for message in reference.now.messages() {
            if let Entry::Vacant(new) = index.by_id.entry(message.id.name) {
                new.insert(index.messages.len());
                index.messages.push(message);
            }
        }
        index
    }

    /// The place of the message `id`; `guess` is looked at first.
    fn place(&self, id: &str, guess: usize) -> Option<usize> {
        // Translators keep the order of the reference, so the next one is nearly always meant.
        match self.messages.get(guess) {
            Some(message) if message.id.name == id => Some(guess),
            _ => self.by_id.get(id).copied(),
        }
    }
}

/// The tables of a workspace, by locale and catalog name.
pub fn tables<'s>(workspace: &'s Workspace<'s>) -> Vec<Table<'s>> {
    let indexes = Indexes::of(workspace);
    indexes
        .names()
        .map(|(locale, name)| indexes.table(locale, name))
        .collect()
}

impl<'s> Indexes<'s> {
    /// Finds the messages of all reference catalogs.
    pub fn of(workspace: &'s Workspace<'s>) -> Indexes<'s> {
        let references = workspace.references.iter();
        let recorded = workspace
            .locales
            .iter()
            .filter(|(_, catalogs)| catalogs.values().any(|catalog| !catalog.provenance.is_empty()));
        let settings = workspace.settings;
        let pivots: BTreeMap<&Locale, &Locale> = workspace
            .locales
            .keys()
            .filter_map(|locale| Some((locale, settings.pivot_of(locale)?)))
            .filter(|(locale, pivot)| locale != pivot && !settings.pivots_of(pivot).contains(locale))
            .collect();
        let of_pivots: BTreeSet<&Locale> = pivots.values().copied().collect();
        let of_pivots = of_pivots
            .into_iter()
            .filter_map(|pivot| workspace.locales.get_key_value(pivot));
        let followed = of_pivots
            .flat_map(|(pivot, catalogs)| catalogs.keys().map(move |name| ((pivot, *name), OnceLock::new())));
        Indexes {
            followed: followed.collect(),
            pivots,
            has_records: recorded.map(|(locale, _)| locale).collect(),
            workspace,
            by_name: references
                .map(|(name, reference)| (*name, Index::of(reference)))
                .collect(),
        }
    }

    /// Locale and name of each table, in this order.
    pub fn names(&self) -> impl Iterator<Item = (&'s Locale, &'s str)> + use<'s> {
        let locales = self.workspace.locales.iter();
        locales.flat_map(|(locale, catalogs)| catalogs.keys().map(move |name| (locale, *name)))
    }

    /// Whether the locale has any record, in whichever catalog.
    pub fn has_records(&self, locale: &Locale) -> bool {
        self.has_records.contains(locale)
    }

    /// One table.
    ///
    /// # Panics
    /// If the workspace has no such locale or catalog.
    pub fn table(&self, locale: &'s Locale, name: &'s str) -> Table<'s> {
        static NONE: LazyLock<Index<'static>> = LazyLock::new(Index::default);
        let catalog = &self.workspace.locales[locale][name];
        let index = self.by_name.get(name).unwrap_or(&NONE);
        let pivot = self.pivots.get(locale).map(|pivot| Pivot {
            locale: pivot,
            catalog: self
                .workspace
                .locales
                .get(*pivot)
                .and_then(|catalogs| catalogs.get(name)),
        });
        let followed = pivot
            .as_ref()
            .map(|pivot| (pivot.locale, self.followed(pivot.locale, name)));
        let source_locale = &self.workspace.settings.source_locale;
        Table {
            locale,
            source_locale,
            pivot,
            name,
            reference: self.workspace.references.get(name),
            has_records: self.has_records.contains(locale),
            catalog,
            rows: rows(index, catalog, source_locale, followed),
        }
    }
}

impl<'s> Indexes<'s> {
    /// The messages of the catalog `name` of a pivot; none where it has no such catalog.
    fn followed(&self, pivot: &'s Locale, name: &'s str) -> &[Followed<'s>] {
        let Some(followed) = self.followed.get(&(pivot, name)) else {
            return &[];
        };
        followed.get_or_init(|| {
            let table = self.table(pivot, name);
            let wanted = table.rows.iter().take_while(|row| row.reference.is_some());
            wanted
                .map(|row| {
                    let behind = match row.state {
                        State::Current => table.lag(row),
                        _ => row.lag.as_deref(),
                    };
                    Followed::of(pivot, row, behind)
                })
                .collect()
        })
    }
}

impl<'s> Table<'s> {
    /// The locale that the original of a row is written in.
    pub fn original_locale(&self, row: &Row<'s>) -> &'s Locale {
        self.original_pivot(row)
            .map_or(self.source_locale, |pivot| pivot.locale)
    }

    /// The text that the spans of the original of a row lie in.
    pub fn original_text(&self, row: &Row<'s>) -> &'s str {
        let of_pivot = self.original_pivot(row).and_then(|pivot| pivot.catalog);
        match (of_pivot, self.reference) {
            (Some(catalog), _) => catalog.tree.text,
            (None, Some(reference)) => reference.now.text,
            (None, None) => "",
        }
    }

    /// The pivot, if the original of a row is its text.
    pub fn original_pivot(&self, row: &Row<'s>) -> Option<&Pivot<'s>> {
        let (reference, original) = (row.reference?, row.original?);
        self.pivot.as_ref().filter(|_| !std::ptr::eq(reference, original))
    }

    /// Whether the record of a row is of another language than its original, so that the two cannot be compared.
    pub fn has_foreign_record(&self, row: &Row<'s>) -> bool {
        let language = self.original_pivot(row).map(|pivot| pivot.locale.as_str());
        row.original.is_some() && row.record.is_some_and(|record| record.from != language)
    }

    /// What the record of a row is held against: its original, or the reference where it is of the source's
    /// wording from before there was another original.
    pub fn compared(&self, row: &Row<'s>) -> Option<&'s Message<'s>> {
        let is_of_source = row.record.is_some_and(|record| record.from.is_none());
        match is_of_source && self.has_foreign_record(row) {
            true => row.reference,
            false => row.original,
        }
    }

    /// Why a current translation may not say what the source says: its pivot lags. `None` for one that is not
    /// current, and for one that was made from the source itself.
    pub fn lag<'r>(&self, row: &'r Row<'s>) -> Option<&'r Lag<'s>> {
        let lag = row.lag.as_deref()?;
        let translation = row.translation.filter(|_| row.state == State::Current)?;
        let follows_source = match row.record.filter(|_| self.has_foreign_record(row)) {
            Some(record) => record.translation == fingerprint(translation),
            None => self.original_pivot(row).is_none(),
        };
        (!follows_source).then_some(lag)
    }
}

fn rows<'s>(
    index: &Index<'s>,
    catalog: &'s LocaleCatalog<'s>,
    source_locale: &'s Locale,
    followed: Option<(&'s Locale, &[Followed<'s>])>,
) -> Vec<Row<'s>> {
    let mut translations: Vec<Option<&Message<'s>>> = vec![None; index.messages.len()];
    let mut obsolete = Vec::new();
    let mut seen = HashSet::new();
    let mut next = 0;
    for message in catalog.tree.messages() {
        match index.place(message.id.name, next) {
            Some(place) => {
                translations[place].get_or_insert(message);
                next = place + 1;
            }
            None if seen.insert(message.id.name) => obsolete.push(message),
            None => {}
        }
    }
    let wanted = index.messages.iter().zip(translations).enumerate();
    let wanted = wanted.map(|(at, (message, found))| match followed {
        None => row(message, found, catalog, source_locale),
        Some((pivot, followed)) => {
            let pivot_lacks = Followed::lacking(pivot);
            let followed = followed.get(at).unwrap_or(&pivot_lacks);
            following((source_locale, pivot), followed, message, found, catalog)
        }
    });
    let obsolete = obsolete.into_iter().map(|message| Row {
        id: message.id.name,
        reference: None,
        original: None,
        lag: None,
        record: catalog.provenance.records.get(message.id.name),
        translation: Some(message),
        state: State::Obsolete,
    });
    let mut rows: Vec<Row<'s>> = wanted.chain(obsolete).collect();
    doubt_misplaced(&mut rows, catalog.provenance);
    rows
}

/// Where a message without a record has the translation that is on record of another message, which has none, it
/// is no first translation: one that a conflict has left under an id that now means something else, or that was
/// moved there.
fn doubt_misplaced<'s>(rows: &mut [Row<'s>], provenance: &'s Provenance<'s>) {
    let is_first = |row: &Row<'_>| row.record.is_none() && row.state == State::Current;
    if !rows.iter().any(is_first) {
        return;
    }
    let there = rows.iter().filter(|row| row.translation.is_some());
    let there: HashSet<&str> = there.map(|row| row.id).collect();
    let gone = provenance.records.keys().filter(|id| !there.contains(*id));
    let mut missed: HashMap<&str, Vec<&Record<'s>>> = HashMap::new();
    for record in gone.flat_map(|id| provenance.of(id)) {
        missed.entry(record.translation).or_default().push(record);
    }
    if missed.is_empty() {
        return;
    }
    for row in rows.iter_mut().filter(|row| is_first(row)) {
        let (Some(original), Some(translation)) = (row.original, row.translation) else {
            continue;
        };
        let of_others = missed.get(fingerprint(translation).as_str());
        let is_of_another = |record: &&Record<'_>| !is_same_wording(original, &record.source);
        if of_others.is_some_and(|records| records.iter().any(is_of_another)) {
            row.state = State::Unconfirmed;
        }
    }
}

/// A row of a locale that is translated from the source.
fn row<'s>(
    reference: &'s Message<'s>,
    translation: Option<&'s Message<'s>>,
    catalog: &'s LocaleCatalog<'s>,
    source_locale: &Locale,
) -> Row<'s> {
    let id = reference.id.name;
    let awaited = catalog.provenance.awaited.get(id).copied();
    let state_by = |record: Option<&Record<'s>>| match record.zip(translation) {
        Some((record, translation)) if record.from.is_some() => foreign_state(reference, record, translation),
        _ => state(Some(reference), record, awaited, translation, source_locale),
    };
    let (record, state) = decided(reference, translation, catalog.provenance, &state_by);
    Row {
        id,
        reference: Some(reference),
        original: Some(reference),
        lag: None,
        record,
        translation,
        state,
    }
}

/// A row of a locale that is translated from `pivot`.
fn following<'s>(
    (source_locale, pivot): (&'s Locale, &Locale),
    followed: &Followed<'s>,
    reference: &'s Message<'s>,
    translation: Option<&'s Message<'s>>,
    catalog: &'s LocaleCatalog<'s>,
) -> Row<'s> {
    let id = reference.id.name;
    let following = Following {
        source_locale,
        reference,
        followed,
        awaited: catalog.provenance.awaited.get(id).copied(),
        translation,
    };
    let original = followed.message.unwrap_or(reference);
    let state_by = |record: Option<&Record<'s>>| followed_state(pivot, &following, record);
    let (record, state) = decided(original, translation, catalog.provenance, &state_by);
    Row {
        id,
        reference: Some(reference),
        original: Some(original),
        lag: followed.lag.clone(),
        record,
        translation,
        state,
    }
}

/// The record that holds for a translation, and the state by it.
fn decided<'s>(
    original: &'s Message<'s>,
    translation: Option<&'s Message<'s>>,
    provenance: &'s Provenance<'s>,
    state_by: &dyn Fn(Option<&'s Record<'s>>) -> State,
) -> (Option<&'s Record<'s>>, State) {
    let id = original.id.name;
    match provenance.alternatives.get(id) {
        None => {
            let record = provenance.records.get(id);
            (record, state_by(record))
        }
        Some(_) => {
            let records: Vec<&Record<'s>> = provenance.of(id).collect();
            let by = |record| state_by(Some(record));
            let (record, state) = state_of_several(original, &records, translation, &by);
            (Some(record), state)
        }
    }
}
