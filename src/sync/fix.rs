//! `diglot check --fix`: the edits that findings carry, made without a change of any state.
//!
//! An edit is made only where the message that it mends stays that message and every other entry stays as
//! it was (`fluent::mended_piece`, `fluent::differs_only_in`). A translation is as current or as outdated
//! afterwards as it was before: where the edit touches its wording, its record learns the new fingerprint.

use super::record::Records;
use crate::compare::{Row, Table, fingerprint, wording};
use crate::formats::fluent;
use crate::model::{
    Act, Catalog, ChangeSet, Entry, FileChange, Finding, Message, Phrase, Reference, TextFile, Workspace,
};
use crate::text::TextEdit;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

const SOURCE_WORDING: &str = "fix-source-wording";

/// What may happen to the wording of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceWording {
    /// It stays: mending it would outdate its translations.
    Stays,
    /// It is mended as all else is.
    IsMended,
}

/// Plans the edits that `findings` carry.
///
/// Of edits that overlap, those of the first finding are made, and another run makes the others. A file
/// that was not read as a whole is left alone. What is left, and why, is among the acts.
pub fn plan_fix(
    workspace: &Workspace<'_>,
    tables: &[Table<'_>],
    findings: &[Finding],
    source: SourceWording,
) -> ChangeSet {
    let mut by_file: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !finding.fix.is_empty()) {
        by_file.entry(&finding.place.file).or_default().push(finding);
    }
    let mut plan = ChangeSet::default();
    for reference in workspace.references.values() {
        if let Some(findings) = by_file.remove(&*reference.path) {
            mend_reference(reference, &findings, source, &mut plan);
        }
    }
    for table in tables {
        if let Some(findings) = by_file.remove(&*table.catalog.path) {
            let pivots = || tables.iter().filter_map(|other| other.pivot.as_ref());
            let is_pivot = pivots().any(|pivot| pivot.locale == table.locale);
            let may_change = !is_pivot || source == SourceWording::IsMended;
            mend_translations(table, &findings, may_change, &mut plan);
        }
    }
    // Texts that are no catalogs are mended by their authors.
    for (path, findings) in by_file {
        plan.acts
            .push(act(&Arc::from(path), "fix-refused", findings.len()));
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    plan.acts.sort_by(|a, b| a.path.cmp(&b.path));
    plan
}

fn mend_reference(
    reference: &Reference<'_>,
    findings: &[&Finding],
    source: SourceWording,
    plan: &mut ChangeSet,
) {
    let (Some(file), Some(tree)) = (reference.file, reference.written) else {
        return;
    };
    // The words of a catalog that is made from a source text are mended in that text.
    let may_change = source == SourceWording::IsMended && reference.source.is_none();
    if may_change {
        Mending::of(tree, file, findings).finish(plan);
        return;
    }
    let (harmless, others): (Vec<&Finding>, Vec<&Finding>) = findings
        .iter()
        .partition(|finding| keeps_wording(tree, &finding.fix));
    let mut mending = Mending::of(tree, file, &harmless);
    if !others.is_empty() {
        mending.leave(SOURCE_WORDING, others.len());
    }
    mending.keep(SOURCE_WORDING, |before, after| wording(before) == wording(after));
    mending.finish(plan);
}

/// Whether the message says the same with the edits made; so does one that they cannot be made in.
fn keeps_wording(tree: &Catalog<'_>, edits: &[TextEdit]) -> bool {
    let mended = entry_of(tree, edits)
        .and_then(|index| Some((&tree.entries[index], fluent::mended_piece(tree, index, edits)?)));
    let Some((Entry::Message(before), piece)) = mended else {
        return true;
    };
    let after = fluent::read(&piece);
    after
        .tree
        .messages()
        .all(|after| wording(before) == wording(after))
}

/// The wording of a translation from which another locale is translated is to that one what the source's is:
/// unless it `may_change`, it stays.
fn mend_translations(table: &Table<'_>, findings: &[&Finding], may_change: bool, plan: &mut ChangeSet) {
    let Some(file) = table.catalog.file else { return };
    let mut mending = Mending::of(table.catalog.tree, file, findings);
    if !may_change {
        mending.keep(SOURCE_WORDING, |before, after| wording(before) == wording(after));
    }
    let rows: HashMap<u32, &Row<'_>> = table
        .rows
        .iter()
        .filter_map(|row| Some((row.translation?.span.start, row)))
        .collect();
    let mut records = Records::of(table);
    let can_be_recorded = Records::can_be_written(table);
    let mut retouched = 0;
    mending.keep("fix-unrecorded", |before, after| {
        let Some(row) = rows.get(&before.span.start) else {
            return true;
        };
        let Some(record) = row.record else { return true };
        let (then, now) = (fingerprint(before), fingerprint(after));
        if then == now || (record.translation != then && record.translation != now) {
            return true;
        }
        // One that was edited since it was recorded must not come to look as if it had never been.
        let is_as_recorded = record.translation == then;
        is_as_recorded && can_be_recorded && {
            records.retouched(row, now);
            retouched += 1;
            true
        }
    });
    // Records that learn nothing stay as they are, however they are written.
    if mending.finish(plan)
        && retouched > 0
        && let Some(change) = records.change()
    {
        plan.files.push(change);
    }
}

fn act(path: &Arc<str>, id: &'static str, count: usize) -> Act {
    Act {
        path: Arc::clone(path),
        phrase: Phrase::new(id).with("file", &**path).with("count", count),
    }
}

/// One catalog that is being mended.
struct Mending<'m, 's> {
    tree: &'m Catalog<'s>,
    file: &'m TextFile,
    /// The new piece of each message that is mended, by the index of its entry, and how many findings that mends.
    pieces: BTreeMap<usize, (String, usize)>,
    /// How many findings are left for which reason, a phrase with `$file` and `$count`.
    left: BTreeMap<&'static str, usize>,
}

impl<'m, 's> Mending<'m, 's> {
    fn of(tree: &'m Catalog<'s>, file: &'m TextFile, findings: &[&Finding]) -> Mending<'m, 's> {
        let mut mending = Mending {
            tree,
            file,
            pieces: BTreeMap::new(),
            left: BTreeMap::new(),
        };
        if file.damage.is_some() {
            mending.leave("fix-damaged", findings.len());
            return mending;
        }
        let mut wanted: BTreeMap<usize, Chosen<'_>> = BTreeMap::new();
        for finding in findings {
            let Some(index) = entry_of(tree, &finding.fix) else {
                mending.leave("fix-refused", 1);
                continue;
            };
            if !wanted.entry(index).or_default().add(&finding.fix) {
                mending.leave("fix-overlapping", 1);
            }
        }
        for (index, chosen) in wanted {
            match fluent::mended_piece(tree, index, &chosen.edits()) {
                Some(piece) => {
                    mending.pieces.insert(index, (piece, chosen.findings));
                }
                None => mending.leave("fix-refused", chosen.findings),
            }
        }
        mending
    }

    fn leave(&mut self, reason: &'static str, findings: usize) {
        *self.left.entry(reason).or_default() += findings;
    }

    /// Leaves the messages as they are for which `holds` does not, given a message before and after.
    fn keep(&mut self, reason: &'static str, mut holds: impl FnMut(&Message<'_>, &Message<'_>) -> bool) {
        let mut refused = 0;
        let tree = self.tree;
        self.pieces.retain(|index, (piece, findings)| {
            let Entry::Message(before) = &tree.entries[*index] else {
                return false;
            };
            let after = fluent::read(piece);
            let is_kept = after
                .tree
                .messages()
                .next()
                .is_some_and(|after| holds(before, after));
            refused += if is_kept { 0 } else { *findings };
            is_kept
        });
        if refused > 0 {
            self.leave(reason, refused);
        }
    }

    /// Adds the change of the file to the plan, and what it does; `false` if nothing changes.
    fn finish(mut self, plan: &mut ChangeSet) -> bool {
        let after = self.text();
        let meant: BTreeSet<usize> = self.pieces.keys().copied().collect();
        let is_sound = fluent::differs_only_in(self.tree, &fluent::read(&after).tree, &meant);
        let mended: usize = self.pieces.values().map(|(_, findings)| findings).sum();
        let path = &self.file.path;
        let is_changed = is_sound && mended > 0;
        if is_changed {
            plan.acts.push(act(path, "fix-mended", mended));
            plan.files.push(FileChange {
                path: Arc::clone(&self.file.path),
                before: Some(Arc::clone(&self.file.text)),
                after: Some(after),
            });
        } else if mended > 0 {
            *self.left.entry("fix-refused").or_default() += mended;
        }
        for (reason, count) in &self.left {
            plan.acts.push(act(path, reason, *count));
        }
        is_changed
    }

    fn text(&self) -> String {
        let edits: Vec<TextEdit> = self
            .pieces
            .iter()
            .map(|(index, (piece, _))| TextEdit {
                span: fluent::piece(self.tree, *index),
                new_text: piece.clone(),
            })
            .collect();
        crate::text::apply(&self.file.text, &edits)
    }
}

/// The entry in whose piece the first of the edits begins.
fn entry_of(tree: &Catalog<'_>, edits: &[TextEdit]) -> Option<usize> {
    let at = edits.first()?.span.start;
    let behind = tree.entries.partition_point(|entry| start(entry) <= at);
    behind.checked_sub(1)
}

/// The fixes of one message that can be made in one run.
#[derive(Default)]
struct Chosen<'f> {
    fixes: Vec<&'f [TextEdit]>,
    findings: usize,
}

impl<'f> Chosen<'f> {
    /// Adds a fix, unless it overlaps one that is there; one that is there already is made once.
    fn add(&mut self, fix: &'f [TextEdit]) -> bool {
        let is_known = self.fixes.contains(&fix);
        let clashes = |known: &&&[TextEdit]| {
            known
                .iter()
                .any(|one| fix.iter().any(|other| overlap(one, other)))
        };
        if !is_known && self.fixes.iter().any(|known| clashes(&known)) {
            return false;
        }
        if !is_known {
            self.fixes.push(fix);
        }
        self.findings += 1;
        true
    }

    fn edits(&self) -> Vec<TextEdit> {
        self.fixes.iter().flat_map(|fix| fix.iter().cloned()).collect()
    }
}

/// Whether the two cannot be made together. Of two edits at one place nobody knows which comes first.
fn overlap(one: &TextEdit, other: &TextEdit) -> bool {
    let (one, other) = (one.span, other.span);
    one.start == other.start || (one.start < other.end && other.start < one.end)
}

fn start(entry: &Entry<'_>) -> u32 {
    match entry {
        Entry::Message(message) => message.span.start,
        Entry::Comment(comment) => comment.span.start,
        Entry::Junk(junk) => junk.span.start,
    }
}
