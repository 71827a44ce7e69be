//! The pictures that documents show: one copy for all languages, in the folder of the source locale, beside the documents
//! as they were written.
//!
//! Only a file beside the source texts can be a picture of the bundle, and only one that is named as a picture: a
//! translation is text from outside and must not publish a file (`no_translation_publishes_a_file`). What is not there is told,
//! and pages show the text that stands for it.

use super::address::{Target, target};
use super::{Colophon, Made, Order, Output, Write};
use crate::formats::fluent::plain_text;
use crate::formats::source::{body, markdown_options};
use crate::model::{BundleFile, Phrase, Reference, SourceFormat, Workspace};
use pulldown_cmark::{Event, Parser, Tag};
use regex_lite::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The pictures.
pub const OUTPUT: Output = Output {
    name: "pictures",
    made: Made::With("html"),
    files: "<locale>/<picture>",
    purpose: "Pages that show them.",
    keys: &[],
    source: include_str!("picture.rs"),
    write: Write::Whole(write),
};

/// What a file is called that browsers show as a picture.
const EXTENSIONS: &[&str] = &["apng", "avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// A picture that a document names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Where it lies, below the project's root.
    pub file: String,
    /// Path of the first text that names it.
    pub named_in: String,
}

/// The pictures of a bundle, by their path below the folder of the source locale.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    held: BTreeMap<String, Vec<u8>>,
    /// What is named and not there, in the order of paths.
    lacking: Vec<Phrase>,
}

impl Pictures {
    /// Those of `wanted` that `read` finds.
    pub fn read(
        wanted: &BTreeMap<String, Picture>,
        read: &mut dyn FnMut(&str) -> Option<Vec<u8>>,
    ) -> Pictures {
        let mut pictures = Pictures::default();
        for (path, picture) in wanted {
            match read(&picture.file) {
                Some(bytes) => {
                    pictures.held.insert(path.clone(), bytes);
                }
                None => pictures.lacking.push(
                    Phrase::new("build-no-picture")
                        .with("text", picture.named_in.as_str())
                        .with("picture", picture.file.as_str()),
                ),
            }
        }
        pictures
    }

    /// Whether there is a picture at a path below the folder of the source locale.
    pub fn has(&self, path: &str) -> bool {
        self.held.contains_key(path)
    }

    /// Their paths below the folder of the source locale, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.held.keys().map(String::as_str)
    }

    /// Which pictures are named and not there.
    pub fn lacking(&self) -> &[Phrase] {
        &self.lacking
    }
}

fn write(order: &Order<'_>, _: &[Colophon]) -> Vec<BundleFile> {
    let held = order.pictures.held.iter();
    held.map(|(path, bytes)| BundleFile {
        path: format!("{}/{path}", order.source_locale),
        bytes: bytes.clone(),
    })
    .collect()
}

/// The pictures that the documents of a project and their translations name; none where the outputs `names` (`None`:
/// those of the settings) show none.
pub fn wanted_pictures(workspace: &Workspace<'_>, names: Option<&[&str]>) -> BTreeMap<String, Picture> {
    let mut wanted = BTreeMap::new();
    if !OUTPUT.is_among(names.unwrap_or(&workspace.settings.build.outputs)) {
        return wanted;
    }
    for (name, reference) in &workspace.references {
        let Some(source) = &reference.source else { continue };
        if source.tree.format != SourceFormat::Markdown {
            continue;
        }
        let Some(folder) = folder(reference, name) else {
            continue;
        };
        let mut want = |text: &str, named_in: &str| {
            for address in addresses(text) {
                let Target::File(path) = target(&address, name, &|_| false) else {
                    continue;
                };
                if is_picture(&path) {
                    let file = format!("{folder}{path}");
                    let named_in = named_in.to_owned();
                    wanted.entry(path).or_insert(Picture { file, named_in });
                }
            }
        };
        want(body(&source.file.text), &source.file.path);
        for catalog in workspace
            .locales
            .values()
            .filter_map(|catalogs| catalogs.get(name))
        {
            for message in catalog.tree.messages() {
                let value = message.value.as_ref().and_then(plain_text);
                // Nearly all passages have none, and are not parsed.
                if let Some(value) = value.filter(|value| value.contains('.') && value.contains(['[', '<'])) {
                    want(&value, &catalog.path);
                }
            }
        }
    }
    wanted
}

/// The folder of the documents that a document's name is below, with a slash at its end unless it is the root.
fn folder<'r>(reference: &'r Reference<'_>, name: &str) -> Option<&'r str> {
    let (bare, _) = reference.source.as_ref()?.file.path.rsplit_once('.')?;
    let folder = bare.strip_suffix(name)?;
    (folder.is_empty() || folder.ends_with('/')).then_some(folder)
}

fn is_picture(path: &str) -> bool {
    let extension = path
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension.as_str()))
}

/// The addresses of links and pictures in Markdown, also those in raw HTML.
fn addresses(text: &str) -> Vec<String> {
    static RAW: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"(?i)\b(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"#)
            .expect("the expression is a constant")
    });
    let mut found = Vec::new();
    for event in Parser::new_ext(text, markdown_options()) {
        match event {
            Event::Start(Tag::Image { dest_url, .. } | Tag::Link { dest_url, .. }) => {
                found.push(dest_url.into_string());
            }
            Event::Html(raw) | Event::InlineHtml(raw) => {
                let captures = RAW.captures_iter(&raw);
                let values = captures.filter_map(|one| one.iter().skip(1).flatten().next());
                found.extend(values.map(|value| value.as_str().replace("&amp;", "&")));
            }
            _ => {}
        }
    }
    found
}
