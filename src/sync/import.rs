//! `diglot import`: a raw text becomes a source text.

use crate::formats::raw;
use crate::model::{Act, ChangeSet, FileChange, Phrase, Problem, Settings, TextFile};
use std::sync::Arc;

/// Plans the source text `name` from a raw file, and lists what looks wrong in the raw file.
///
/// The problems' spans are in the raw text. A name that ends in `.md` or a raw file that does so is taken as
/// Markdown; all else as text whose lines were broken by a page.
///
/// # Errors
/// A phrase that says why it cannot be done: the file is no UTF-8, or the source text is there already.
pub fn plan_import(
    name: &str,
    file: &TextFile,
    existing: Option<&TextFile>,
    settings: &Settings,
) -> Result<(ChangeSet, Vec<Problem>), Phrase> {
    if file.damage.is_some() {
        return Err(Phrase::new("import-unreadable").with("file", &*file.path));
    }
    let path: Arc<str> = path_of(name, settings).into();
    let is_markdown = file.path.ends_with(".md") || file.path.ends_with(".markdown");
    let parsed = if is_markdown {
        raw::clean_markdown(&file.text)
    } else {
        raw::clean(&file.text)
    };
    if let Some(existing) = existing {
        if *existing.text == *parsed.tree {
            return Ok((ChangeSet::default(), parsed.problems));
        }
        return Err(Phrase::new("import-exists").with("file", &*existing.path));
    }
    let phrase = Phrase::new("import-written").with("file", &*path);
    let acts = vec![Act {
        path: Arc::clone(&path),
        phrase,
    }];
    let files = vec![FileChange {
        path,
        before: None,
        after: Some(parsed.tree),
    }];
    Ok((ChangeSet { files, acts }, parsed.problems))
}

/// The path that the source text `name` has: by the first pattern of the settings for Markdown.
pub fn path_of(name: &str, settings: &Settings) -> String {
    let patterns = &settings.files.source_texts;
    let markdown = patterns
        .iter()
        .find(|pattern| pattern.pattern.ends_with(".md"))
        .or(patterns.first());
    markdown.map_or_else(
        || format!("source-texts/{name}.md"),
        |pattern| pattern.fill("", name),
    )
}
