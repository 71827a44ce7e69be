//! What can be wrong, one file each.
//!
//! A check finds; it knows no settings and no output. `judge` applies levels and exceptions to what
//! all checks found. A check's page (the `//!` lines of its file) is its documentation, what
//! `diglot explain` prints, and its test (`pages.rs` runs the examples of every page). `README.md` beside this
//! file holds all pages (`tests/generated_pages.rs` keeps it fresh).

mod allowance;
#[cfg(test)]
mod bench;
mod exceptions;
mod files;
mod filter;
mod flaw;
mod group;
mod hygiene;
mod judge;
mod linking;
mod meant;
mod origin;
mod page;
#[cfg(test)]
mod pages;
mod parity;
mod plurals;
mod policy;
#[cfg(test)]
mod rules;
mod source_side;
mod state;
mod wording;

pub use allowance::{Allowance, Verdict};
pub use flaw::Wanted;
pub use group::{GROUPS, Group};
pub use judge::judge;
pub use linking::Links;
pub use page::page;

use crate::compare::{Pair, Table};
use crate::model::{CheckSettings, Finding, Level, Locale, Message, Phrase, Reference, Settings, Workspace};
use crate::policy::{Account, is_wanted};
use crate::text::{Place, Signs};
use flaw::{Flaw, Text};
use linking::Linked;
use std::collections::HashSet;

/// Lists checks by group (the folder), file and `CHECK`.
macro_rules! registry {
    ($($group:ident::$file:ident::CHECK,)*) => {
        /// Every check; within its group, in the order in which listings show them.
        pub const ALL: &[Check] = &[$($group::$file::CHECK),*];
        /// The group of each, in the order of `ALL`.
        const FOLDERS: &[&str] = &[$(stringify!($group)),*];
    };
}

registry! {
    state::missing::CHECK,
    state::outdated::CHECK,
    state::outdated_pivot::CHECK,
    state::unconfirmed::CHECK,
    state::untracked::CHECK,
    state::no_records::CHECK,
    state::obsolete::CHECK,
    state::out_of_step::CHECK,
    policy::below_demand::CHECK,
    policy::critical_not_current::CHECK,
    policy::stale_shipping::CHECK,
    policy::idle_pattern::CHECK,
    policy::unknown_mark::CHECK,
    files::unreadable::CHECK,
    files::duplicate_id::CHECK,
    files::duplicate_attribute::CHECK,
    parity::variable_mismatch::CHECK,
    parity::term_mismatch::CHECK,
    parity::message_reference_mismatch::CHECK,
    parity::unknown_variant::CHECK,
    parity::attribute_mismatch::CHECK,
    parity::function_mismatch::CHECK,
    parity::markup_mismatch::CHECK,
    parity::link_mismatch::CHECK,
    parity::address_mismatch::CHECK,
    parity::code_span_mismatch::CHECK,
    wording::empty_translation::CHECK,
    wording::copied_source::CHECK,
    wording::number_mismatch::CHECK,
    wording::symbol_mismatch::CHECK,
    wording::end_mismatch::CHECK,
    wording::full_stop_mismatch::CHECK,
    wording::space_mismatch::CHECK,
    wording::length_mismatch::CHECK,
    hygiene::replacement_character::CHECK,
    hygiene::direction_controls::CHECK,
    hygiene::invisible_character::CHECK,
    hygiene::mixed_script::CHECK,
    hygiene::not_nfc::CHECK,
    hygiene::wrong_script::CHECK,
    hygiene::wrong_language::CHECK,
    hygiene::doubled_word::CHECK,
    hygiene::quote_mismatch::CHECK,
    hygiene::straight_apostrophe::CHECK,
    hygiene::straight_quote::CHECK,
    linking::unknown_reference::CHECK,
    linking::untranslated_reference::CHECK,
    linking::reference_cycle::CHECK,
    linking::too_many_placeables::CHECK,
    linking::unknown_function::CHECK,
    linking::wrong_argument::CHECK,
    linking::missing_argument::CHECK,
    linking::idle_argument::CHECK,
    linking::unreachable_variant::CHECK,
    plurals::missing_plural::CHECK,
    plurals::unknown_plural::CHECK,
    plurals::plural_runtime::CHECK,
    source_side::undocumented_variable::CHECK,
    source_side::same_text::CHECK,
    files::unknown_locale::CHECK,
    exceptions::unknown_check::CHECK,
    exceptions::idle_setting::CHECK,
    exceptions::unexplained_exception::CHECK,
    exceptions::idle_exception::CHECK,
    exceptions::expired_exception::CHECK,
}

/// A rule.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Unique, in kebab case; what is wrong.
    pub name: &'static str,
    /// Id of its one-line summary, `check-` and the name.
    pub summary: &'static str,
    /// The level of its findings where neither the finding nor the settings say otherwise.
    pub level: Level,
    /// The text of its file, whose `//!` lines are its page.
    source: &'static str,
    run: Run,
}

type MessageCheck = fn(source: &Message<'_>, translation: &Message<'_>) -> Vec<Flaw>;
type PairCheck = fn(&Pair<'_>) -> Vec<Flaw>;
type TextCheck = fn(&Text<'_>) -> Vec<Flaw>;
type TableCheck = fn(&Table<'_>) -> Vec<Finding>;
type ReferenceCheck = fn(&Reference<'_>) -> Vec<Finding>;

/// What a check looks at.
///
/// `Signs` are what a text must hold for the check to look at it: most texts are not looked at by most checks.
#[derive(Clone, Copy, Debug)]
enum Run {
    /// A source message and its translation as a whole.
    Message(MessageCheck),
    /// A value or attribute beside its translation, where either side holds one of the signs.
    Pair(Signs, PairCheck),
    /// A value or attribute of either side alone, where it holds one of the signs.
    Text(Signs, TextCheck),
    /// One catalog of one locale.
    Table(TableCheck),
    /// One catalog of the source locale.
    Reference(ReferenceCheck),
    /// The catalogs of one locale that are loaded together, with those of the locales behind it.
    Linked(fn(&Linked<'_, '_>) -> Vec<Finding>),
    /// Everything at once.
    Project(fn(&Workspace<'_>) -> Vec<Finding>),
    /// What there is of each locale and catalog, beside what the project demands.
    Policy(fn(&Account<'_, '_>) -> Vec<Finding>),
    /// The settings and exceptions themselves, once they were applied.
    Verdict(fn(&Verdict<'_>) -> Vec<Finding>),
}

impl Check {
    /// The check named `name`.
    pub fn named(name: &str) -> Option<&'static Check> {
        ALL.iter().find(|check| check.name == name)
    }

    /// What it finds, in one line.
    pub fn summary(&self) -> Phrase {
        Phrase::new(self.summary)
    }

    /// Its page as Markdown, in English: what is wrong, why it hurts, how to mend it, examples.
    pub fn page(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        lines
            .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
            .collect()
    }

    /// A finding of this check on the source side, without an id.
    fn finding(&self, place: Place, message: Phrase, help: Phrase) -> Finding {
        Finding {
            check: self.name,
            level: self.level,
            grade: None,
            locale: None,
            place,
            id: None,
            message,
            help,
            subject: None,
            amount: 1,
            related: Vec::new(),
            fix: Vec::new(),
            fingerprint: None,
        }
    }
}

/// The phrase `help` with the arguments that `diglot accept` takes for one translation.
fn acceptable(help: &'static str, table: &Table<'_>, id: &str) -> Phrase {
    Phrase::new(help)
        .with("locale", table.locale.as_str())
        .with("id", format!("{}/{id}", table.name))
}

/// The check that may have been meant by `name`, which is none.
fn similar_name(name: &str) -> Option<&'static str> {
    let scored = ALL
        .iter()
        .map(|check| (strsim::damerau_levenshtein(name, check.name), check.name));
    let (distance, best) = scored.min()?;
    (distance <= 1 + best.len() / 4).then_some(best)
}

/// Whether nobody wants to hear of what `check` finds, so that it need not look.
pub fn is_off(check: &Check, settings: &Settings) -> bool {
    let is_off = match settings.checks.get(check.name) {
        Some(CheckSettings::Level(level)) => *level == Level::Off,
        Some(CheckSettings::Grades(_)) => false,
        None => check.level == Level::Off,
    };
    is_off && !is_wanted(check.name, settings)
}

/// Whether what the check of this name finds depends on all other findings, or on all locales at once.
pub fn needs_whole(name: &str) -> bool {
    Check::named(name).is_some_and(|check| matches!(check.run, Run::Verdict(_) | Run::Policy(_)))
}

/// What the checks of one catalog of one locale find.
pub fn of_table(table: &Table<'_>, wanted: &Wanted<'_>) -> Vec<Finding> {
    let mut findings = flaw::of_rows(table, wanted);
    findings.extend(wanted.tables.iter().flat_map(|find| find(table)));
    findings
}

/// What the checks of one catalog of the source locale find.
pub fn of_reference(reference: &Reference<'_>, wanted: &Wanted<'_>) -> Vec<Finding> {
    let mut findings = flaw::of_source(reference, wanted);
    findings.extend(wanted.references.iter().flat_map(|find| find(reference)));
    findings
}

/// What the checks of references find in one locale, `None` for the source locale.
///
/// `links` serves all locales of a project, and each locale may be asked for on a thread of its own.
pub fn of_locale<'s>(links: &Links<'s>, locale: Option<&'s Locale>) -> Vec<Finding> {
    let settings = links.workspace.settings;
    let wanted: Vec<_> = ALL
        .iter()
        .filter(|check| !is_off(check, settings))
        .filter_map(|check| match check.run {
            Run::Linked(find) => Some(find),
            _ => None,
        })
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut findings: Vec<Finding> = Vec::new();
    let mut told = HashSet::new();
    for linked in Linked::of(links, locale) {
        let mut found: Vec<Finding> = wanted.iter().flat_map(|find| find(&linked)).collect();
        if links.has_bundles() {
            // A catalog of several bundles may have the same flaw in each.
            found.retain(|finding| !told.contains(&(finding.check, finding.place.clone())));
            told.extend(found.iter().map(|finding| (finding.check, finding.place.clone())));
        }
        findings.extend(found);
    }
    findings
}

/// What the checks of demands find.
pub fn of_policy(account: &Account<'_, '_>) -> Vec<Finding> {
    let settings = account.workspace.settings;
    let mut findings = Vec::new();
    for check in ALL.iter().filter(|check| !is_off(check, settings)) {
        if let Run::Policy(find) = check.run {
            findings.extend(find(account));
        }
    }
    findings
}

/// What the checks of the whole project find.
pub fn of_project(workspace: &Workspace<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in ALL.iter().filter(|check| !is_off(check, workspace.settings)) {
        if let Run::Project(find) = check.run {
            findings.extend(find(workspace));
        }
    }
    findings
}
