//! One document on paper.

use super::desk::{Refusal, printed};
use super::script::{name_of, package_for, script_of};
use super::sheet::Sheet;
use super::tree::tree;
use super::typecase::Typecase;
use crate::build::fonts::{FontFiles, Unprinted};
use crate::model::{Locale, Phrase};
use std::collections::BTreeSet;

/// A document that is to be printed.
pub struct Paper<'p> {
    /// The path of the file that it becomes.
    pub path: &'p str,
    /// Its language.
    pub locale: &'p Locale,
    /// Its title.
    pub title: &'p str,
    /// What a reader must know before reading.
    pub notices: &'p [String],
    /// The content of its page, as clean HTML.
    pub html: &'p str,
    /// The folder that fonts are taken from; `None`: the system's.
    pub folder: Option<&'p str>,
}

impl Paper<'_> {
    /// Prints it with fonts from `files`.
    ///
    /// # Errors
    /// What is missing or went wrong, and what to do.
    pub fn printed(&self, files: FontFiles<'_>) -> Result<Vec<u8>, Unprinted> {
        let nodes = tree(self.html);
        let sheet = Sheet {
            locale: self.locale,
            title: self.title,
            notices: self.notices,
            nodes: &nodes,
        };
        let mut typecase = Typecase::new(files);
        let inputs = sheet.inputs(&mut typecase);
        if !inputs.lacking.is_empty() {
            return Err(self.lacking(&inputs.lacking));
        }
        printed(inputs.inputs, typecase.fonts(), self.path).map_err(|refusal| match refusal {
            Refusal::Lacking(letter) => self.lacking(&BTreeSet::from([letter])),
            Refusal::Broken(cause) => Unprinted {
                path: Some(self.path.to_owned()),
                why: Phrase::new("pdf-not-set").with("cause", cause),
                help: None,
            },
        })
    }

    fn lacking(&self, letters: &BTreeSet<char>) -> Unprinted {
        // One script at a time: what is to be installed for the first may have the rest.
        let first = letters.first().copied().unwrap_or_default();
        let of_script = letters
            .iter()
            .filter(|&&letter| script_of(letter) == script_of(first));
        let some: Vec<String> = of_script.take(5).map(|&letter| shown(letter)).collect();
        let help = match self.folder {
            Some(folder) => Phrase::new("pdf-no-font-folder-help").with("folder", folder),
            None => Phrase::new("pdf-no-font-help").with("package", package_for(first)),
        };
        Unprinted {
            path: Some(self.path.to_owned()),
            why: Phrase::new("pdf-no-font")
                .with("script", name_of(script_of(first)))
                .with("letters", some.join(", ")),
            help: Some(help),
        }
    }
}

/// A letter and its number, as few terminals show what no font has.
fn shown(letter: char) -> String {
    format!("{letter} (U+{:04X})", u32::from(letter))
}
