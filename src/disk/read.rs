//! Reading files.

use super::list::{Listed, list};
use super::{Error, Listing};
use crate::model::{Phrase, Problem, Settings, TextFile};
use crate::text::Span;
use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Spans are 32 bits wide.
const MOST_BYTES: u64 = u32::MAX as u64;

/// The files of a project, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectFiles {
    /// Source texts, sorted by path.
    pub source_texts: Vec<Found>,
    /// Catalogs of all locales, the source locale's too, sorted by path.
    pub catalogs: Vec<Found>,
    /// Provenance records, sorted by path.
    pub records: Vec<Found>,
    /// What was not read, and folders that are missing: the path concerned and what is wrong.
    pub problems: Vec<(Arc<str>, Problem)>,
}

/// A file that a pattern of the settings stands for, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The `{name}`, or what the pattern names its files after.
    pub name: String,
    /// What stands in the path for `{locale}`, as it was found; source texts have none, nor have reference
    /// catalogs with a pattern of their own.
    pub locale: Option<String>,
    /// Which pattern of its list of the settings it fits.
    pub pattern: usize,
    /// The file.
    pub file: TextFile,
}

/// Reads the project's `diglot.toml`; `None` if there is none.
///
/// # Errors
/// `Read` if it cannot be read, `SettingsFolder`, `Nowhere` for a link without a goal, `NotAFile` and `TooLarge`.
pub fn read_settings_text(root: &Path) -> Result<Option<TextFile>, Error> {
    let path = root.join("diglot.toml");
    match fs::symlink_metadata(&path) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        // A pipe would be waited for without end.
        Ok(found) if found.is_symlink() && !path.exists() => Err(Error::Nowhere { path }),
        Ok(_) if path.is_dir() => Err(Error::SettingsFolder { path }),
        _ if fs::metadata(&path).is_ok_and(|metadata| !metadata.is_file()) => Err(Error::NotAFile { path }),
        _ => Ok(Some(TextFile {
            path: "diglot.toml".into(),
            ..read_outside(&path)?
        })),
    }
}

/// Reads a file below `root` that settings name; `None` if there is none, or if it leads out of `root` by a
/// link. What cannot be read comes with its damage.
pub fn read_inside(root: &Path, path: &str) -> Option<TextFile> {
    let full = fs::canonicalize(root.join(path)).ok()?;
    let root = fs::canonicalize(root).ok()?;
    let is_inside = full.starts_with(&root) && full.is_file();
    is_inside.then(|| read_file(&root, path))
}

/// Reads a file of diglot's own below `root`; `None` only where nothing has its name. A folder in its place, or a link
/// that leads out of `root` or nowhere, comes with its damage.
pub fn read_own(root: &Path, path: &str) -> Option<TextFile> {
    let full = root.join(path);
    fs::symlink_metadata(&full).ok()?;
    read_inside(root, path).or_else(|| {
        let message = match fs::metadata(&full) {
            Ok(there) if there.is_file() => Phrase::new("disk-link-outside"),
            Ok(there) if there.is_dir() => Phrase::new("disk-folder-here"),
            Ok(_) => Phrase::new("disk-special-file"),
            Err(cause) => Phrase::new("disk-cannot-look").with("cause", cause.to_string()),
        };
        Some(TextFile {
            path: path.into(),
            text: Arc::from(""),
            damage: Some(damage(0, message, Some(Phrase::new("disk-in-the-way")))),
        })
    })
}

/// Finds and reads the files that the patterns of `settings` stand for, one after the other.
///
/// # Errors
/// `Read` if the root itself cannot be read. A single file that cannot be read comes with its damage.
pub fn read_project(root: &Path, settings: &Settings) -> Result<ProjectFiles, Error> {
    fs::read_dir(root).map_err(|source| Error::Read {
        path: root.to_owned(),
        source,
    })?;
    let Listing {
        source_texts,
        catalogs,
        records,
        problems,
        ..
    } = list(root, settings);
    let read = |listed: Vec<Listed>| {
        listed
            .into_iter()
            .map(|listed| Found {
                file: read_file(root, &listed.path),
                name: listed.name,
                locale: listed.locale,
                pattern: listed.pattern,
            })
            .collect()
    };
    Ok(ProjectFiles {
        source_texts: read(source_texts),
        catalogs: read(catalogs),
        records: read(records),
        problems,
    })
}

/// Reads one listed file; `path` is below `root`.
///
/// What cannot be read has an empty text and its damage, and what is no UTF-8 shows as U+FFFD.
pub fn read_file(root: &Path, path: &str) -> TextFile {
    let read = BUFFER.with_borrow_mut(|buffer| {
        let result = read_bytes(&root.join(path), false, buffer).map(|()| decode(buffer));
        // A rare large file must not be held until the end of the run.
        if buffer.capacity() > MOST_KEPT {
            *buffer = Vec::new();
        }
        result
    });
    let (text, damage) = match read {
        Ok(decoded) => decoded,
        Err(error) => {
            let message = match error {
                Unreadable::Io(cause) => Phrase::new("disk-unreadable").with("cause", cause.to_string()),
                Unreadable::NotAFile => Phrase::new("disk-special-file"),
                Unreadable::TooLarge => Phrase::new("disk-large"),
            };
            (Arc::from(""), Some(damage(0, message, None)))
        }
    };
    TextFile {
        path: path.into(),
        text,
        damage,
    }
}

/// Reads a file anywhere on the disk, a pipe too; its path is as given.
///
/// # Errors
/// `Read`, `NotAFile` for a folder, `TooLarge`.
pub fn read_outside(path: &Path) -> Result<TextFile, Error> {
    let mut bytes = Vec::new();
    read_bytes(path, true, &mut bytes).map_err(|error| match error {
        Unreadable::Io(source) => Error::Read {
            path: path.to_owned(),
            source,
        },
        Unreadable::NotAFile => Error::NotAFile {
            path: path.to_owned(),
        },
        Unreadable::TooLarge => Error::TooLarge {
            path: path.to_owned(),
        },
    })?;
    let (text, damage) = decode(&bytes);
    Ok(TextFile {
        path: path.to_string_lossy().into(),
        text,
        damage,
    })
}

/// Reads the standard input; its path is `-`.
///
/// # Errors
/// `Read`, `TooLarge`.
pub fn read_input() -> Result<TextFile, Error> {
    let path = || PathBuf::from("-");
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|source| Error::Read { path: path(), source })?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Error::TooLarge { path: path() });
    }
    let (text, damage) = decode(&bytes);
    Ok(TextFile {
        path: "-".into(),
        text,
        damage,
    })
}

enum Unreadable {
    Io(io::Error),
    NotAFile,
    TooLarge,
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Unreadable {
        Unreadable::Io(error)
    }
}

thread_local! {
    /// What was read last: files are many and small, and new memory for each would cost more than reading it.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// A buffer larger than this, in bytes, is not kept.
const MOST_KEPT: usize = 1 << 20;

/// Fills `bytes` with a file in one sized read; `may_be_pipe` allows what has no size, up to the limit.
fn read_bytes(path: &Path, may_be_pipe: bool, bytes: &mut Vec<u8>) -> Result<(), Unreadable> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() || !(metadata.is_file() || may_be_pipe) {
        return Err(Unreadable::NotAFile);
    }
    if metadata.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let size = usize::try_from(metadata.len()).map_err(|_| Unreadable::TooLarge)?;
    // With room for one byte more, a single read shows that the file ends there.
    if bytes.len() <= size {
        bytes.resize(size + 1, 0);
    }
    let read = file.read(&mut bytes[..=size])?;
    bytes.truncate(read);
    if read != size || size == 0 {
        file.take(MOST_BYTES + 1).read_to_end(bytes)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Unreadable::TooLarge);
        }
    }
    Ok(())
}

/// Bytes as a text, with the damage if they are no UTF-8.
pub(super) fn decode(bytes: &[u8]) -> (Arc<str>, Option<Problem>) {
    // The standard library's look takes five times as long, and tells where the damage is.
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return (text.into(), None);
    }
    let at = match std::str::from_utf8(bytes) {
        Ok(text) => return (text.into(), None),
        Err(error) => error.valid_up_to(),
    };
    let text = String::from_utf8_lossy(bytes);
    // Each bad byte has become three.
    if text.len() as u64 > MOST_BYTES {
        return (Arc::from(""), Some(damage(0, Phrase::new("disk-large"), None)));
    }
    let help = Some(Phrase::new("disk-not-utf8-help"));
    let mut damage = damage(at, Phrase::new("disk-not-utf8"), help);
    damage.span = Span::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8());
    (text.into(), Some(damage))
}

fn damage(at: usize, message: Phrase, help: Option<Phrase>) -> Problem {
    Problem {
        span: Span::at(at),
        message,
        help,
        related: None,
    }
}
