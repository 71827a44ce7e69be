//! Checks by what they look at; a group is a folder of this room.

use super::{ALL, Check, FOLDERS};
use crate::model::Phrase;

/// Checks that look at the same kind of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Name of its folder.
    pub name: &'static str,
    /// Id of its title.
    title: &'static str,
}

/// Every group, in the order in which listings show them; listings leave out one without checks.
pub const GROUPS: &[Group] = &[
    Group {
        name: "state",
        title: "check-group-state",
    },
    Group {
        name: "policy",
        title: "check-group-policy",
    },
    Group {
        name: "parity",
        title: "check-group-parity",
    },
    Group {
        name: "linking",
        title: "check-group-linking",
    },
    Group {
        name: "plurals",
        title: "check-group-plurals",
    },
    Group {
        name: "wording",
        title: "check-group-wording",
    },
    Group {
        name: "hygiene",
        title: "check-group-hygiene",
    },
    Group {
        name: "source_side",
        title: "check-group-source-side",
    },
    Group {
        name: "files",
        title: "check-group-files",
    },
    Group {
        name: "exceptions",
        title: "check-group-exceptions",
    },
];

impl Group {
    /// What its checks look at, as a title.
    pub fn title(&self) -> Phrase {
        Phrase::new(self.title)
    }

    /// Its checks, in the order of `ALL`.
    pub fn checks(&self) -> impl Iterator<Item = &'static Check> {
        let checks = ALL.iter().zip(FOLDERS);
        checks.filter_map(|(check, folder)| (*folder == self.name).then_some(check))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_check_is_in_one_group() {
        let names: BTreeSet<&str> = GROUPS.iter().map(|group| group.name).collect();
        assert_eq!(names.len(), GROUPS.len());
        for folder in FOLDERS {
            assert!(names.contains(folder), "`{folder}` is no line of `GROUPS`");
        }
        let listed: usize = GROUPS.iter().map(|group| group.checks().count()).sum();
        assert_eq!(listed, ALL.len());
    }
}
