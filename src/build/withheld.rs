//! What the readers of a language get nothing of.

use super::choice::Volume;
use crate::model::{Locale, Phrase, Remedies, Remedy, Settings};
use crate::policy::{Hold, RuledBy};

/// Why the readers of a locale get nothing of a catalog.
pub enum Withheld<'c, 's> {
    /// By the policy.
    Release(Hold<'c, 's>),
    /// Passages of it lack a current translation, and the settings say that this withholds it.
    Gap(&'c Gap<'s>),
}

/// Passages without a current translation that withhold their catalog.
#[derive(Clone, Debug)]
pub struct Gap<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// Name of the catalog.
    pub catalog: &'s str,
    /// The passages, in the order of the reference; at least one.
    pub ids: Vec<String>,
    /// The table of the settings that says so, of the first passage.
    pub by: RuledBy,
}

impl Withheld<'_, '_> {
    /// Why, for a person.
    pub fn why(&self) -> Phrase {
        match self {
            Withheld::Release(hold) => hold.why(),
            Withheld::Gap(gap) => Phrase::new("policy-gap")
                .with("count", gap.ids.len())
                .with("ids", gap.ids.join(", ")),
        }
    }
}

impl<'s> Gap<'s> {
    /// The passages of a volume that withhold it.
    pub fn of(locale: &'s Locale, catalog: &'s str, volume: &Volume<'_>) -> Option<Gap<'s>> {
        let rulings = volume.passages.iter().filter_map(|passage| {
            let ruling = passage
                .ruling
                .filter(|ruling| ruling.remedy == Remedy::Withhold)?;
            Some((passage.id.to_owned(), ruling.by))
        });
        let (ids, by): (Vec<String>, Vec<RuledBy>) = rulings.unzip();
        Some(Gap {
            locale,
            catalog,
            by: *by.first()?,
            ids,
        })
    }
}

/// Whether any table of the settings withholds documents with gaps.
pub fn is_wanted(settings: &Settings) -> bool {
    let overrides = settings.policy.overrides.iter().map(|one| &one.remedies);
    let withholds = |remedies: &Remedies| {
        let said = remedies.missing.iter().chain(remedies.outdated.values());
        said.into_iter().any(|said| said.value == Remedy::Withhold)
    };
    overrides.chain([&settings.build.remedies]).any(withholds)
}
