//! The typesetter's world: one template that is part of the program, what is to be set as data, and the chosen fonts.
//!
//! It has no files, no packages, no network and no clock: whoever wrote a text can ask for none of them.

use std::path::PathBuf;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("page.typ")));

/// Why a document was not set.
#[derive(Debug)]
pub enum Refusal {
    /// A letter came out as an empty box.
    Lacking(char),
    /// The typesetter gave up; in its own words.
    Broken(String),
}

struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// Sets what the template finds in `inputs` and writes it as a PDF, whose bytes depend on nothing but the arguments.
///
/// # Errors
/// If a letter has no font, or the typesetter cannot set it.
pub fn printed(inputs: Dict, fonts: Vec<Font>, ident: &str) -> Result<Vec<u8>, Refusal> {
    let printed = set(inputs, fonts).and_then(|document| {
        let options = PdfOptions {
            ident: Smart::Custom(ident.to_owned()),
            creator: Smart::Custom(Some(concat!("diglot ", env!("CARGO_PKG_VERSION")).to_owned())),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| broken(&errors))
    });
    // What the typesetter remembers is of no use to the next document.
    typst::comemo::evict(0);
    printed
}

/// Sets what the template finds in `inputs`, page by page.
///
/// # Errors
/// If a letter has no font, or the typesetter cannot set it.
pub fn set(inputs: Dict, fonts: Vec<Font>) -> Result<PagedDocument, Refusal> {
    let desk = Desk {
        library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    };
    let set = typst::compile::<PagedDocument>(&desk);
    let document = set.output.map_err(|errors| broken(&errors))?;
    // The typesetter leaves out what it finds in a wrong place, and only warns.
    let left_out = |warning: &&SourceDiagnostic| warning.message.contains("ignored");
    if let Some(warning) = set.warnings.iter().find(left_out) {
        return Err(broken(std::slice::from_ref(warning)));
    }
    match document.pages().iter().find_map(|page| empty_box(&page.frame)) {
        Some(letter) => Err(Refusal::Lacking(letter)),
        None => Ok(document),
    }
}

fn broken(errors: &[SourceDiagnostic]) -> Refusal {
    let words: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    Refusal::Broken(words.join("; "))
}

/// A letter that is drawn as the sign that fonts have for what they lack.
fn empty_box(frame: &Frame) -> Option<char> {
    frame.items().find_map(|(_, item)| match item {
        FrameItem::Group(group) => empty_box(&group.frame),
        FrameItem::Text(text) => {
            let glyph = text.glyphs.iter().find(|glyph| glyph.id == 0)?;
            let cluster = text.text.get(glyph.range())?;
            cluster.chars().find(|&letter| super::script::is_drawn(letter))
        }
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => None,
    })
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() {
            Ok(TEMPLATE.clone())
        } else {
            Err(none(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(none(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn none(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.get().vpath().get_without_slash()))
}
