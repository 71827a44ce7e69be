//! Which project a folder belongs to, and its settings.

use super::load::{Error, SettingsMistakes};
use crate::disk;
use crate::disk::git::RevisionFiles;
use crate::formats::settings::{self, FILE_NAME, Gathered};
use crate::formats::shipped::{self, SHIPPED};
use crate::model::{Problem, Settings, Shipped, TextFile};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A folder with a `diglot.toml`, or with the settings of another tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The folder that all paths are below. With the settings of another tool that begin above their own
    /// folder, it is not the folder that they lie in.
    root: PathBuf,
    /// The settings of other tools, below the root; empty where there is a `diglot.toml`.
    foreign: Vec<String>,
    /// The day of the run, as `2026-11-30`.
    today: Option<Arc<str>>,
}

/// The settings of a project and the files that they come from.
pub(super) struct Loaded {
    pub settings: Settings,
    pub own: Option<TextFile>,
    pub projects: Vec<TextFile>,
    pub shipped: Shipped,
}

impl Project {
    /// The project that `start` belongs to.
    ///
    /// # Errors
    /// `NoProject` if it belongs to none, `Disk` if its settings cannot be read.
    pub fn of(start: &Path) -> Result<Project, Error> {
        let no_project = || Error::NoProject(start.to_owned());
        let folder = disk::find_root(start).ok_or_else(no_project)?;
        Project::at(&folder)?.ok_or_else(no_project)
    }

    /// The project that has its settings in this very folder; `None` if there are none.
    ///
    /// # Errors
    /// `Disk` if they cannot be read.
    pub fn at(folder: &Path) -> Result<Option<Project>, Error> {
        if disk::read_settings_text(folder)?.is_some() {
            return Ok(Some(Project {
                root: folder.to_owned(),
                foreign: Vec::new(),
                today: None,
            }));
        }
        let names = disk::foreign_settings(folder);
        if names.is_empty() {
            return Ok(None);
        }
        let mut up = 0;
        for name in &names {
            up = up.max(settings::folders_up(&disk::read_file(folder, name).text));
        }
        let full = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let root = full.ancestors().nth(up).unwrap_or(&full);
        let below = full.strip_prefix(root).unwrap_or(Path::new(""));
        let foreign = names.iter().map(|name| {
            let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
            parts.chain([(*name).into()]).collect::<Vec<_>>().join("/")
        });
        Ok(Some(Project {
            foreign: foreign.collect(),
            today: None,
            root: if up == 0 { folder } else { root }.to_owned(),
        }))
    }

    /// The same project on a day, as `2026-11-30`: exceptions may have expired by then.
    pub fn on(mut self, today: &str) -> Project {
        self.today = Some(today.into());
        self
    }

    /// The day of the run, if it is known.
    pub(super) fn today(&self) -> Option<Arc<str>> {
        self.today.clone()
    }

    /// The folder that all paths are below.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Reads the settings alone.
    ///
    /// # Errors
    /// `Settings` if they have mistakes, `Disk` if they cannot be read.
    pub fn settings(&self) -> Result<Settings, Error> {
        Ok(self.load()?.settings)
    }

    /// Reads the settings.
    pub(super) fn load(&self) -> Result<Loaded, Error> {
        let own = match self.foreign.is_empty() {
            true => disk::read_settings_text(&self.root)?,
            false => None,
        };
        if own.is_none() && self.foreign.is_empty() {
            return Err(Error::NoProject(self.root.clone()));
        }
        let foreign: Vec<&str> = self.foreign.iter().map(String::as_str).collect();
        let mut open = |path: &str| disk::read_inside(&self.root, path);
        let shipped = disk::read_own(&self.root, SHIPPED);
        loaded(settings::read_project(own, &foreign, &mut open), shipped)
    }

    /// Reads the settings as they were at a commit; `None` if the project had none.
    pub(super) fn load_at(&self, files: &RevisionFiles<'_>) -> Result<Option<Loaded>, Error> {
        let own = files.file(settings::FILE_NAME)?;
        let foreign: Vec<&str> = match own {
            Some(_) => Vec::new(),
            None => {
                let known = self.foreign.iter().map(String::as_str);
                let all = known.chain(disk::FOREIGN_SETTINGS);
                let mut there: Vec<&str> = all.filter(|path| files.has(path)).collect();
                there.sort_unstable();
                there.dedup();
                there
            }
        };
        if own.is_none() && foreign.is_empty() {
            return Ok(None);
        }
        // What cannot be read from the repository would be missing from it, which is another mistake.
        let mut damage = None;
        let mut open = |path: &str| {
            files.file(path).unwrap_or_else(|error| {
                damage = Some(error);
                None
            })
        };
        let shipped = open(SHIPPED);
        let gathered = settings::read_project(own, &foreign, &mut open);
        match damage {
            Some(error) => Err(error.into()),
            None => loaded(gathered, shipped).map(Some),
        }
    }
}

fn loaded(gathered: Gathered, shipped: Option<TextFile>) -> Result<Loaded, Error> {
    let Gathered {
        settings,
        own,
        projects,
        problems,
    } = gathered;
    if problems.is_empty() {
        return Ok(Loaded {
            settings,
            own,
            projects,
            shipped: shipped.map(shipped::read).unwrap_or_default(),
        });
    }
    let files: BTreeMap<&str, &TextFile> = own
        .iter()
        .chain(&projects)
        .map(|file| (&*file.path, file))
        .collect();
    let mut mistakes: Vec<SettingsMistakes> = Vec::new();
    for (path, problem) in problems {
        add(&mut mistakes, files.get(&*path).copied(), path, problem);
    }
    Err(Error::Settings(mistakes))
}

/// Adds a problem to those of its file.
fn add(mistakes: &mut Vec<SettingsMistakes>, file: Option<&TextFile>, path: Arc<str>, problem: Problem) {
    match mistakes.iter_mut().find(|of_file| of_file.file.path == path) {
        Some(of_file) => of_file.problems.push(problem),
        None => mistakes.push(SettingsMistakes {
            file: file.cloned().unwrap_or_else(|| TextFile {
                path: if path.is_empty() { FILE_NAME.into() } else { path },
                text: "".into(),
                damage: None,
            }),
            problems: vec![problem],
        }),
    }
}
