//! What is wrong with a bundle that somebody has.

use super::Phrase;

/// One thing in which a bundle is not what its manifest says, or not what its project would build now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The manifest names a path that leads out of the bundle, or a link stands in the place of a file or folder.
    Unsafe {
        /// The path, as the manifest writes it.
        path: String,
    },
    /// The manifest names a file twice.
    Twice {
        /// Its path.
        path: String,
    },
    /// A file has other bytes than were built.
    Changed {
        /// Its path.
        path: String,
        /// SHA-256 and length of what was built.
        was: String,
        /// SHA-256 of what is there.
        is: String,
    },
    /// A file has the bytes that were built for another one.
    Swapped {
        /// Its path.
        path: String,
        /// The path of the other.
        other: String,
    },
    /// A file is not there.
    Missing {
        /// Its path.
        path: String,
    },
    /// A file is there that the manifest does not name.
    Unlisted {
        /// Its path.
        path: String,
    },
    /// The project builds other bytes for a file now, or no such file.
    Outdated {
        /// Its path.
        path: String,
    },
    /// The project builds a file now that the bundle lacks.
    Lacking {
        /// Its path.
        path: String,
    },
    /// The source of a passage says something else now.
    Source(Passage),
    /// The translation of a passage is another one now.
    Translation(Passage),
    /// Readers of a passage, with the same texts, get or are told something else now.
    Told {
        /// The passage.
        passage: Passage,
        /// The field of the manifest.
        field: &'static str,
        /// What the bundle says.
        was: String,
        /// What the project says now.
        is: String,
    },
    /// The project has no such passage any more, or withholds it.
    Gone(Passage),
    /// The bundle lacks a passage that the project has.
    New(Passage),
}

/// Where a passage is; without an id a whole catalog.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// Tag of the locale.
    pub locale: String,
    /// Name of the catalog.
    pub catalog: String,
    /// Id of the message.
    pub id: Option<String>,
}

impl Passage {
    /// As a person names it: `fr/guide` or `fr/guide: the-gate`.
    pub fn name(&self) -> String {
        match &self.id {
            Some(id) => format!("{}/{}: {id}", self.locale, self.catalog),
            None => format!("{}/{}", self.locale, self.catalog),
        }
    }
}

impl Fault {
    /// The name used in machine formats.
    pub fn name(&self) -> &'static str {
        match self {
            Fault::Unsafe { .. } => "unsafe",
            Fault::Twice { .. } => "twice",
            Fault::Changed { .. } => "changed",
            Fault::Swapped { .. } => "swapped",
            Fault::Missing { .. } => "missing",
            Fault::Unlisted { .. } => "unlisted",
            Fault::Outdated { .. } => "outdated",
            Fault::Lacking { .. } => "lacking",
            Fault::Source(_) => "source",
            Fault::Translation(_) => "translation",
            Fault::Told { .. } => "told",
            Fault::Gone(_) => "gone",
            Fault::New(_) => "new",
        }
    }

    /// The path of the file that it speaks of.
    pub fn path(&self) -> Option<&str> {
        match self {
            Fault::Unsafe { path }
            | Fault::Twice { path }
            | Fault::Changed { path, .. }
            | Fault::Swapped { path, .. }
            | Fault::Missing { path }
            | Fault::Unlisted { path }
            | Fault::Outdated { path }
            | Fault::Lacking { path } => Some(path),
            Fault::Source(_)
            | Fault::Translation(_)
            | Fault::Told { .. }
            | Fault::Gone(_)
            | Fault::New(_) => None,
        }
    }

    /// The passage that it speaks of.
    pub fn passage(&self) -> Option<&Passage> {
        match self {
            Fault::Source(passage)
            | Fault::Translation(passage)
            | Fault::Told { passage, .. }
            | Fault::Gone(passage)
            | Fault::New(passage) => Some(passage),
            _ => None,
        }
    }

    /// What was there and what is, where both are known.
    pub fn change(&self) -> Option<(&str, &str)> {
        match self {
            Fault::Changed { was, is, .. } | Fault::Told { was, is, .. } => Some((was, is)),
            _ => None,
        }
    }

    /// What is wrong, for a person, without the place.
    pub fn phrase(&self) -> Phrase {
        match self {
            Fault::Unsafe { .. } => Phrase::new("verify-unsafe"),
            Fault::Twice { .. } => Phrase::new("verify-twice"),
            Fault::Changed { was, is, .. } => {
                let short = |digits: &str| digits.chars().take(16).collect::<String>();
                Phrase::new("verify-changed")
                    .with("was", short(was))
                    .with("is", short(is))
            }
            Fault::Swapped { other, .. } => Phrase::new("verify-swapped").with("other", other.as_str()),
            Fault::Missing { .. } => Phrase::new("verify-missing"),
            Fault::Unlisted { .. } => Phrase::new("verify-unlisted"),
            Fault::Outdated { .. } => Phrase::new("verify-outdated"),
            Fault::Lacking { .. } => Phrase::new("verify-lacking"),
            Fault::Source(_) => Phrase::new("verify-source"),
            Fault::Translation(_) => Phrase::new("verify-translation"),
            Fault::Told { field, was, is, .. } => Phrase::new("verify-told")
                .with("field", *field)
                .with("was", was.as_str())
                .with("is", is.as_str()),
            Fault::Gone(_) => Phrase::new("verify-gone"),
            Fault::New(_) => Phrase::new("verify-new"),
        }
    }
}
