//! The floor: walking, reading and parsing a project's catalogs with `fluent-syntax` on two threads.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What the floor is measured on: nothing but finding files, reading them, and making trees of them.
pub fn walk_read_parse(root: &Path) -> usize {
    let paths = catalogs(root);
    let (next, entries) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let text = fs::read_to_string(path).unwrap_or_default();
                    let tree = match fluent_syntax::parser::parse(text.as_str()) {
                        Ok(tree) | Err((tree, _)) => tree,
                    };
                    entries.fetch_add(tree.body.len(), Ordering::Relaxed);
                }
            });
        }
    });
    entries.into_inner()
}

/// Paths of all `.ftl` files below `root`, hidden folders aside.
pub fn catalogs(root: &Path) -> Vec<PathBuf> {
    let is_hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    walkdir::WalkDir::new(root)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()))
        .filter_map(Result::ok)
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "ftl")
        })
        .map(walkdir::DirEntry::into_path)
        .collect()
}
