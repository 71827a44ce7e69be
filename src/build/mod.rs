//! Plans of bundles: what readers of each language get, as files ready to ship.
//!
//! `choice` decides once for every passage whether a reader gets the translation, the outdated translation
//! or another language's passage; the outputs below only write that down, so the Fluent catalog, the page
//! and the manifest never disagree (`manifest_and_page_tell_the_same`). Nothing here touches a file, and
//! the same inputs give the same bytes (`a_bundle_is_the_same_twice`).
//!
//! A new output is one file with an [`Output`] and one line in [`ALL`]; its name stands in [`OUTPUTS`] too, where the
//! settings find it. `README.md` beside this file is one page of all outputs, made from their records
//! (`tests/generated_pages.rs`).

mod bidi;
mod body;
mod choice;
mod document;
mod fluent;
mod html;
mod index;
mod inline;
mod language;
mod link;
mod manifest;
mod mark;
mod markdown;
mod notice;
mod outputs;
mod page;
mod relink;
pub mod rust;

pub use choice::{Cause, Choices, Edition, Gap, Given, Passage, Volume, Withheld};
pub use document::Document;
pub use outputs::outputs_page;

use crate::compare::Table;
#[cfg(doc)]
use crate::model::OUTPUTS;
use crate::model::{Bundle, BundleFile, Locale, Phrase, Workspace};
use std::collections::BTreeMap;

/// What an output is made from.
pub struct Order<'s> {
    /// What the readers of each language get.
    pub choices: Choices<'s>,
    /// The source texts by name.
    pub documents: BTreeMap<&'s str, Document<'s>>,
    /// The tables that the choices were made from.
    pub tables: &'s [Table<'s>],
    /// The project.
    pub workspace: &'s Workspace<'s>,
    /// Says a phrase in the language of a page.
    pub say: &'s dyn Fn(&Locale, &Phrase) -> String,
    /// Is told how many of the editions are laid out, and how many there are.
    pub watch: &'s dyn Fn(usize, usize),
}

/// One kind of file that a bundle holds.
pub struct Output {
    /// Its name in kebab-case.
    pub name: &'static str,
    /// When it is made.
    pub made: Made,
    /// The paths of its files below the output folder, with `<locale>` and `<name>`, the catalog's.
    pub files: &'static str,
    /// Who takes them and for what, as one English sentence.
    pub purpose: &'static str,
    /// The keys of `diglot.toml` that say how it is written, such as `build.fluent.comments`.
    pub keys: &'static [&'static str],
    /// The text of its file, whose `//!` lines are its page.
    source: &'static str,
    /// Writes all files of this kind; the second argument holds the files of the outputs before it.
    pub write: fn(&Order<'_>, &[BundleFile]) -> Vec<BundleFile>,
}

/// When an output is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Where the settings or a person name it.
    Named,
    /// With the output of that name.
    With(&'static str),
    /// Always.
    Always,
}

impl Output {
    fn is_among(&self, names: &[&str]) -> bool {
        match self.made {
            Made::Named => names.contains(&self.name),
            Made::With(other) => names.contains(&other),
            Made::Always => true,
        }
    }
}

/// The outputs; the manifest is the last because it names the files of all others.
pub const ALL: &[Output] = &[
    fluent::OUTPUT,
    markdown::OUTPUT,
    html::OUTPUT,
    index::OUTPUT,
    rust::OUTPUT,
    manifest::OUTPUT,
];

/// The files of all locales, sorted by path.
///
/// `say` says a phrase of `locales/en/cli.ftl` in the language of a page, or in a language that its
/// readers are likely to know; `names` are the outputs to make, those of the settings if there are none; `watch` is told how many of the editions are laid out, and how many there are.
pub fn bundle(
    workspace: &Workspace<'_>,
    tables: &[Table<'_>],
    names: Option<&[&str]>,
    say: &dyn Fn(&Locale, &Phrase) -> String,
    watch: &dyn Fn(usize, usize),
) -> Bundle {
    let order = Order {
        choices: choice::choices(workspace, tables),
        documents: documents(workspace),
        tables,
        workspace,
        say,
        watch,
    };
    let mut files = Vec::new();
    let names = names.unwrap_or(&workspace.settings.build.outputs);
    for output in ALL.iter().filter(|output| output.is_among(names)) {
        let written = (output.write)(&order, &files);
        files.extend(written);
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let withheld = order.choices.withheld();
    Bundle { files, withheld }
}

fn documents<'s>(workspace: &'s Workspace<'s>) -> BTreeMap<&'s str, Document<'s>> {
    let references = workspace.references.iter();
    references
        .filter_map(|(name, reference)| {
            let source = reference.source.as_ref()?;
            Some((*name, Document::new(source, &workspace.settings.texts)))
        })
        .collect()
}
