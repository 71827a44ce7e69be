//! What readers get for a passage without a current translation, and which table of the settings says so.

use super::rules::{By, Rules, Subject};
use crate::model::{Grade, Locale, Override, Remedies, Remedy, Said, Workspace};

/// The remedies for one catalog of one locale.
pub struct Ward<'s> {
    catalog: &'s str,
    /// From the first to the last word.
    said: Vec<(RuledBy, Option<&'s Override>, &'s Remedies)>,
}

/// What readers get for a passage, and who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// What they get.
    pub remedy: Remedy,
    /// Who says so.
    pub by: RuledBy,
}

/// Which table of the settings says what readers get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuledBy {
    /// None.
    Default,
    /// `[build]`.
    Build,
    /// An override, by its number in the file, from 1.
    Override(usize),
}

impl RuledBy {
    /// The name used in machine formats.
    pub fn name(self) -> String {
        match self {
            RuledBy::Default => "default".to_owned(),
            RuledBy::Build => "[build]".to_owned(),
            RuledBy::Override(number) => format!("[[override]] {number}"),
        }
    }
}

impl<'s> Ward<'s> {
    /// Those of the catalog `name` of `locale`.
    pub fn of(workspace: &'s Workspace<'_>, locale: &'s Locale, name: &'s str) -> Ward<'s> {
        let settings = workspace.settings;
        let mut said = vec![(RuledBy::Build, None, &settings.build.remedies)];
        let overrides = &settings.policy.overrides;
        if overrides.iter().any(|one| !one.remedies.is_empty()) {
            let tables = Rules::of(settings).tables(&Subject::of(workspace, locale, name));
            for by in tables {
                let By::Override(one) = by else { continue };
                let number = overrides.iter().position(|other| std::ptr::eq(other, one));
                let number = number.map_or(0, |at| at + 1);
                said.push((RuledBy::Override(number), Some(one), &one.remedies));
            }
        }
        Ward { catalog: name, said }
    }

    /// What readers get for the message `id`, which has no translation.
    pub fn missing(&self, id: &str) -> Ruling {
        self.last(id, &|remedies| remedies.missing).unwrap_or(Ruling {
            remedy: Remedy::Source,
            by: RuledBy::Default,
        })
    }

    /// What readers get for the message `id`, whose translation is outdated by `grade`.
    pub fn outdated(&self, id: &str, grade: Grade) -> Ruling {
        self.last(id, &|remedies| remedies.outdated.get(&grade).copied())
            .unwrap_or(Ruling {
                remedy: Remedy::Keep,
                by: RuledBy::Default,
            })
    }

    fn last(&self, id: &str, get: &dyn Fn(&Remedies) -> Option<Said<Remedy>>) -> Option<Ruling> {
        let holds = |one: &Override| {
            let mut messages = one.messages.iter();
            one.messages.is_empty() || messages.any(|pattern| pattern.holds(self.catalog, id))
        };
        let fitting = self.said.iter().rev().filter(|(_, one, _)| one.is_none_or(holds));
        fitting
            .filter_map(|(by, _, remedies)| Some((*by, get(remedies)?.value)))
            .map(|(by, remedy)| Ruling { remedy, by })
            .next()
    }
}
