//! What can keep this room from its work.

use crate::model::Phrase;
use std::io;
use std::path::PathBuf;

/// Why files could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read.
    #[error("cannot read `{path}`")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A folder stands where the settings should.
    #[error("`{path}` is a folder")]
    SettingsFolder {
        /// The folder.
        path: PathBuf,
    },
    /// A symbolic link leads to no file.
    #[error("`{path}` leads nowhere")]
    Nowhere {
        /// The link.
        path: PathBuf,
    },
    /// A file could not be written; it is as it was.
    #[error("cannot write `{path}`")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file could not be removed.
    #[error("cannot remove `{path}`")]
    Remove {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The project's lock could not be taken, for another reason than that somebody holds it.
    #[error("cannot lock the project by `{path}`")]
    Lock {
        /// The lock's file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another run of diglot has been writing for longer than anybody should wait.
    #[error("another run of diglot is writing (process {holder})")]
    Locked {
        /// Its process number, or `?` if it has not said.
        holder: String,
    },
    /// The file is no longer what the change was planned on; nothing was written.
    #[error("`{path}` has changed meanwhile")]
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// A file stands where a new one was planned; nothing was written.
    #[error("`{path}` exists already")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder may not be written; nothing was written.
    #[error("`{path}` is read-only")]
    ReadOnly {
        /// The file or folder.
        path: PathBuf,
    },
    /// The path leads out of the project, by its parts or by a symbolic link; nothing was written.
    #[error("`{path}` leads out of the project")]
    Outside {
        /// The path.
        path: PathBuf,
    },
    /// Two paths of one plan are one file by a symbolic link, and would get two texts; nothing was written.
    #[error("`{path}` and `{other}` are one file")]
    SameFile {
        /// One path.
        path: PathBuf,
        /// The other.
        other: PathBuf,
    },
    /// The path is a folder, a device or a pipe.
    #[error("`{path}` is not a file")]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The file has 4 GiB or more.
    #[error("`{path}` is too large")]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// The system does not tell of changes in a folder.
    #[error("cannot watch `{path}`")]
    Watch {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: Box<notify::Error>,
    },
    /// Another program is not there, or would not.
    #[error("`{program}` failed")]
    Program {
        /// Its name.
        program: &'static str,
        /// What the system or the program says.
        source: io::Error,
    },
    /// The output folder holds what no build has made, or would; nothing was written.
    #[error("`{path}` cannot be the output folder")]
    OutputFolder {
        /// The folder.
        path: PathBuf,
    },
}

impl Error {
    /// The error for a person, with the system's own words as the cause.
    pub fn phrase(&self) -> Phrase {
        let (id, path) = match self {
            Error::Read { path, .. } => ("disk-cannot-read", path),
            Error::SettingsFolder { path } => ("disk-settings-folder", path),
            Error::Nowhere { path } => ("disk-link-nowhere", path),
            Error::Write { path, .. } => ("disk-cannot-write", path),
            Error::Remove { path, .. } => ("disk-cannot-remove", path),
            Error::Lock { path, .. } => ("disk-cannot-lock", path),
            Error::Program { program, source } => {
                return Phrase::new("disk-program")
                    .with("program", *program)
                    .with("cause", source.to_string());
            }
            Error::Locked { holder } => {
                return Phrase::new("disk-locked").with("process", holder.as_str());
            }
            Error::Changed { path } => ("disk-changed", path),
            Error::Exists { path } => ("disk-exists", path),
            Error::ReadOnly { path } => ("disk-read-only", path),
            Error::Outside { path } => ("disk-outside", path),
            Error::SameFile { path, other } => {
                return Phrase::new("disk-same-file")
                    .with("path", path.display().to_string())
                    .with("other", other.display().to_string());
            }
            Error::NotAFile { path } => ("disk-not-a-file", path),
            Error::TooLarge { path } => ("disk-too-large", path),
            Error::OutputFolder { path } => ("disk-output-folder", path),
            Error::Watch { path, .. } => ("disk-cannot-watch", path),
        };
        // The system does not say which of the parts of a path is no folder.
        if let Some(file) = path.ancestors().skip(1).find(|above| above.is_file()) {
            return Phrase::new("disk-needs-folder")
                .with("path", path.display().to_string())
                .with("file", file.display().to_string());
        }
        let phrase = Phrase::new(id).with("path", path.display().to_string());
        match std::error::Error::source(self) {
            Some(cause) => phrase.with("cause", cause.to_string()),
            None => phrase,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_where_a_folder_is_needed_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".diglot");
        std::fs::write(&file, "").unwrap();
        let error = |path: PathBuf| Error::Write {
            path,
            source: io::ErrorKind::NotADirectory.into(),
        };
        let phrase = error(file.join("provenance/fr/app.ftl")).phrase();
        assert_eq!(phrase.id, "disk-needs-folder");
        let named = |phrase: &Phrase| {
            phrase
                .arguments
                .iter()
                .any(|(name, value)| *name == "file" && *value == file.display().to_string().into())
        };
        assert!(named(&phrase), "{phrase:?}");
        assert_eq!(
            error(folder.path().join("new/app.ftl")).phrase().id,
            "disk-cannot-write"
        );
    }
}
