//! Two languages that nobody speaks, to try a program or a layout before anything is translated: all other outputs are made
//! in them too, from the source. Where `pseudo` alone is named, these are the outputs that are made unless others are.
//!
//! - `en-XA` is the source in accented letters, with each vowel twice, so that a text is longer by about a third, and in
//!   brackets: `⟦Ŧĥéé ĝáátéé⟧`. What is cut off lacks its bracket; what is not translatable has no accents.
//! - `ar-XB` is the source with each word written from right to left, by direction controls (U+202E and U+202C), in a
//!   language that is written so.
//!
//! Placeables, keys of variants, attributes of terms, HTML tags, code, addresses, references and Markdown's signs stay as
//! they are. A project that has one of the two as a locale keeps its own.

use super::accent::{Scanner, Script};
use super::{Made, Output, Write};
use crate::formats::fluent;
use crate::model::{
    Attribute, Catalog, Element, Expression, InlineExpression, Locale, Message, Pattern, Workspace,
};
use crate::text::{Span, TextEdit, apply};
use self_cell::self_cell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The two languages.
pub const OUTPUT: Output = Output {
    name: "pseudo",
    made: Made::Named,
    files: "the files of the other outputs, in en-XA and ar-XB",
    purpose: "Programmers and designers who try a layout.",
    keys: &[],
    source: include_str!("pseudo.rs"),
    write: Write::Edition(|_, _| Vec::new()),
};

static ACCENTED: LazyLock<Locale> = LazyLock::new(|| Locale::parse("en-XA").expect("it is a language tag"));
static TURNED: LazyLock<Locale> = LazyLock::new(|| Locale::parse("ar-XB").expect("it is a language tag"));

self_cell!(
    /// A catalog that was made up, with its text.
    struct Cell {
        owner: String,
        #[covariant]
        dependent: Catalog,
    }
);

/// The catalogs of the languages that are made up, by locale and name.
#[derive(Default)]
pub struct Pseudo {
    catalogs: BTreeMap<(&'static Locale, String), Cell>,
}

impl Pseudo {
    /// Both languages of a project, but for those that it has itself.
    pub fn of(workspace: &Workspace<'_>) -> Pseudo {
        let mut catalogs = BTreeMap::new();
        for (locale, script) in [(&*ACCENTED, Script::Accented), (&*TURNED, Script::Turned)] {
            if workspace.locales.contains_key(locale) || workspace.settings.source_locale == *locale {
                continue;
            }
            for (name, reference) in &workspace.references {
                let cell = Cell::new(made_up(reference.now, script), |text| fluent::read(text).tree);
                catalogs.insert((locale, (*name).to_owned()), cell);
            }
        }
        Pseudo { catalogs }
    }

    /// The locales.
    pub fn locales(&self) -> impl Iterator<Item = &'static Locale> {
        self.catalogs.keys().map(|(locale, _)| *locale)
    }

    /// Whether a locale is one of them.
    pub fn has(&self, locale: &Locale) -> bool {
        self.locales().any(|known| known == locale)
    }

    /// All messages of a catalog that are made up, by id, with the text of the catalog.
    pub fn messages<'p>(
        &'p self,
        locale: &Locale,
        name: &str,
    ) -> Option<(BTreeMap<&'p str, &'p Message<'p>>, &'p str)> {
        let (_, cell) = self
            .catalogs
            .iter()
            .find(|((known, catalog), _)| *known == locale && catalog == name)?;
        let tree = cell.borrow_dependent();
        let mut messages = BTreeMap::new();
        for message in tree.messages() {
            messages.entry(message.id.name).or_insert(message);
        }
        Some((messages, tree.text))
    }
}

/// The text of a catalog as nobody speaks it.
pub fn made_up(catalog: &Catalog<'_>, script: Script) -> String {
    let mut edits = Vec::new();
    for message in catalog.messages() {
        if let Some(value) = &message.value {
            edit(value, script, !message.is_term(), &mut edits);
        }
        // A term's attributes are for the grammar, and nobody reads them.
        if !message.is_term() {
            let attributes: &[Attribute<'_>] = &message.attributes;
            attributes
                .iter()
                .for_each(|attribute| edit(&attribute.value, script, true, &mut edits));
        }
    }
    edits.sort_by_key(|edit: &TextEdit| edit.span);
    apply(catalog.text, &edits)
}

fn edit(pattern: &Pattern<'_>, script: Script, is_whole: bool, edits: &mut Vec<TextEdit>) {
    let before = edits.len();
    texts(pattern, &mut Scanner::new(script), edits);
    // A bracket stands beside text, whose edit it joins, so that no line begins with a sign of Fluent.
    if is_whole && script == Script::Accented && edits.len() > before {
        let (start, end) = (pattern.span.start, pattern.span.end);
        match edits[before..].iter_mut().find(|edit| edit.span.start == start) {
            Some(first) => first.new_text.insert(0, '⟦'),
            None => edits.push(TextEdit {
                span: Span { start, end: start },
                new_text: "⟦".to_owned(),
            }),
        }
        match edits[before..].iter_mut().find(|edit| edit.span.end == end) {
            Some(last) => last.new_text.push('⟧'),
            None => edits.push(TextEdit {
                span: Span { start: end, end },
                new_text: "⟧".to_owned(),
            }),
        }
    }
}

// The reader bounds the depth of nesting, so recursion here is bounded too.
fn texts(pattern: &Pattern<'_>, scanner: &mut Scanner, edits: &mut Vec<TextEdit>) {
    for element in &pattern.elements {
        match element {
            Element::Text(text) if text.value == "\n" => {}
            Element::Text(text) => {
                let new_text = scanner.written(text.value);
                if new_text != text.value {
                    edits.push(TextEdit {
                        span: text.span,
                        new_text,
                    });
                }
            }
            Element::Placeable(placeable) => in_expression(&placeable.expression, scanner, edits),
        }
    }
}

fn in_expression(expression: &Expression<'_>, scanner: &mut Scanner, edits: &mut Vec<TextEdit>) {
    match expression {
        Expression::Select(select) => {
            for variant in &select.variants {
                texts(&variant.value, &mut scanner.clone(), edits);
            }
        }
        Expression::Inline(InlineExpression::Placeable(inner)) => {
            in_expression(&inner.expression, scanner, edits)
        }
        Expression::Inline(_) => {}
    }
}
