//! What documents are printed with: fonts of the project or the system, and an ear for what they lack.

use super::context::Failure;
use super::environment::Environment;
use crate::build::{FontFiles, Unprinted};
use crate::disk;
use crate::model::Phrase;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Lends fonts to a build and keeps what could not be printed.
pub struct Printer<'p> {
    root: &'p Path,
    /// The folder of the project that fonts are taken from; `None`: the system's.
    folder: Option<&'p str>,
    environment: &'p Environment,
    paths: OnceLock<Arc<[String]>>,
    unprinted: Mutex<Vec<Unprinted>>,
}

impl<'p> Printer<'p> {
    /// A printer of the project at `root`.
    pub fn new(root: &'p Path, folder: Option<&'p str>, environment: &'p Environment) -> Printer<'p> {
        Printer {
            root,
            folder,
            environment,
            paths: OnceLock::new(),
            unprinted: Mutex::default(),
        }
    }

    /// Lends the fonts.
    pub fn with_fonts<T>(&self, make: impl FnOnce(FontFiles<'_>) -> T) -> T {
        make(FontFiles {
            list: &|| {
                let paths = self.paths.get_or_init(|| match self.folder {
                    Some(folder) => disk::fonts_of_project(self.root, folder).into(),
                    None => disk::fonts_of_system(&folders(self.environment)).into(),
                });
                Arc::clone(paths)
            },
            read: &disk::read_font,
            tell: &|unprinted| {
                let mut all = self.unprinted.lock().unwrap_or_else(PoisonError::into_inner);
                all.push(unprinted);
            },
            has_told: &|| {
                let all = self.unprinted.lock().unwrap_or_else(PoisonError::into_inner);
                !all.is_empty()
            },
        })
    }

    /// Every document that was not printed, and why.
    pub fn refusal(self) -> Failure {
        let unprinted = self.unprinted.into_inner();
        let mut unprinted = unprinted.unwrap_or_else(PoisonError::into_inner);
        unprinted.sort_by(|one, other| one.path.cmp(&other.path));
        let mut what = Phrase::new("pdf-unprinted");
        let (mut details, mut hints) = (Vec::new(), Vec::new());
        for Unprinted { path, why, help } in unprinted {
            match path {
                Some(path) => details.push((path, why, help)),
                // The same is told of each document.
                None => {
                    what = why;
                    hints = help.into_iter().collect();
                }
            }
        }
        Failure::Told { what, details, hints }
    }
}

/// The folders in which systems keep fonts, those of the user first.
fn folders(environment: &Environment) -> Vec<PathBuf> {
    let of = |variable: &str, below: &str| environment.variable(variable).map(|at| Path::new(at).join(below));
    let home = |below: &str| environment.home().map(|home| home.join(below));
    let data = of("XDG_DATA_HOME", "fonts").or_else(|| home(".local/share/fonts"));
    let of_user = [
        data,
        home(".fonts"),
        home("Library/Fonts"),
        of("LOCALAPPDATA", "Microsoft/Windows/Fonts"),
        of("WINDIR", "Fonts"),
    ];
    let of_all = [
        "/usr/local/share/fonts",
        "/usr/share/fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
    ];
    let of_user = of_user.into_iter().flatten();
    of_user.chain(of_all.map(PathBuf::from)).collect()
}
