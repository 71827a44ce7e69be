//! `rust/messages.rs`: the texts of all languages as one file of Rust, for programs that speak them.
//!
//! Each message is a type, and each of its gaps a field: whoever says `cli::Copied { count: 3 }` cannot misspell the
//! message or forget the count, since the program would not build. The file holds the catalogs that are written by
//! hand, not those of source texts, which are pages; it needs no other library, and reads no file unless the program
//! asks it to. `diglot::build_script` makes it while a program is built.
//!
//! What is wrong in the source catalogs stands in the file as `compile_error!`, with file, line and column.
//! Translations that a program cannot say, since they refer to what is not there, give way to the source text.

mod accessors;
mod arguments;
mod editions;
mod literal;
mod messages;
mod mistake;
mod names;
mod plural;
mod readers;
pub mod runtime;

pub use mistake::Mistake;

use super::{Colophon, Made, Order, Output, Write};
use crate::model::{BundleFile, Locale, Phrase, Reference, Workspace};
use crate::text::{LineIndex, Place};
use editions::Editions;
use messages::Messages;

/// The file.
pub const OUTPUT: Output = Output {
    name: "rust",
    made: Made::Named,
    files: "rust/messages.rs",
    purpose: "Programs written in Rust: a type for each message.",
    keys: &[],
    source: include_str!("mod.rs"),
    write: Write::Whole(write),
};

/// A generated file and what is to be said about it.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The file.
    pub source: String,
    /// What keeps messages of the source from being said: with any of these the file is of no use.
    pub mistakes: Vec<Mistake>,
    /// Translations that give way to the source text.
    pub given_up: Vec<Mistake>,
    /// What the policy leaves out, as a locale (`fr`) or a catalog of one (`fr/guide`), and why.
    pub left_out: Vec<(String, Phrase)>,
}

fn write(order: &Order<'_>, _: &[Colophon]) -> Vec<BundleFile> {
    let generated = generated(order, None);
    let source = match generated.mistakes.is_empty() {
        true => generated.source,
        false => generated
            .mistakes
            .iter()
            .map(|mistake| refusal(mistake, order))
            .collect(),
    };
    vec![BundleFile {
        path: "rust/messages.rs".to_owned(),
        bytes: source.into_bytes(),
    }]
}

/// Rust that does not compile, and says why.
fn refusal(mistake: &Mistake, order: &Order<'_>) -> String {
    let english = &Locale::parse("en").expect("`en` is a language tag");
    let say = |phrase: &Phrase| (order.say)(english, phrase);
    let mut files = order
        .workspace
        .references
        .values()
        .filter_map(|reference| reference.file);
    let text = files
        .find(|file| file.path == mistake.place.file)
        .map_or("", |file| &file.text);
    let at = LineIndex::new(text).line_column(text, mistake.place.span.start as usize);
    let help = mistake.help.as_ref().map(|help| format!("; {}", say(help)));
    let told = format!(
        "{}:{}:{}: {}{}",
        mistake.place.file,
        at.line,
        at.column,
        say(&mistake.what),
        help.unwrap_or_default()
    );
    format!("compile_error!({});\n", literal::literal(&told))
}

/// The file for `catalogs`, or for all that have no source text.
pub fn generated(order: &Order<'_>, catalogs: Option<&[String]>) -> Generated {
    let is_wanted = |reference: &Reference<'_>| match catalogs {
        Some(names) => names.iter().any(|name| name == reference.name),
        None => reference.source.is_none(),
    };
    let workspace = order.workspace;
    let shelf = order.shelf(order.source_locale);
    let source = order.edition(&shelf);
    let messages = Messages::of(&source, &is_wanted);
    let editions = Editions::of(&messages, order);
    let refused = || editions.refused.iter();
    let of_source = refused().filter(|(locale, _)| *locale == order.source_locale);
    let mut mistakes = unread(workspace, &is_wanted);
    mistakes.extend(messages.mistakes(of_source.map(|(_, refused)| refused)));
    mistakes.sort_by(|one, other| one.place.cmp(&other.place));
    let of_others = refused().filter(|(locale, _)| *locale != order.source_locale);
    let given_up = of_others.filter_map(|(locale, refused)| {
        let catalog = workspace.locales.get(locale)?.get(&*refused.catalog)?;
        let id = refused.id.as_deref()?;
        let message = catalog
            .tree
            .messages()
            .find(|message| id.split('.').next() == Some(message.id.name))?;
        Some(Mistake {
            place: Place::new(catalog.path.clone(), message.id.span),
            what: Phrase::new("build-rust-given-up")
                .with("id", id)
                .with("why", refused.why.as_str()),
            help: None,
        })
    });
    Generated {
        given_up: given_up.collect(),
        left_out: order.withheld(),
        source: accessors::written(&messages, &editions),
        mistakes,
    }
}

/// What in the catalogs is no Fluent: a message may be missing for it.
fn unread(workspace: &Workspace<'_>, is_wanted: &dyn Fn(&Reference<'_>) -> bool) -> Vec<Mistake> {
    let references = workspace
        .references
        .values()
        .filter(|reference| is_wanted(reference));
    let problems = references.flat_map(|reference| {
        reference.problems.iter().map(|problem| Mistake {
            place: Place::new(reference.path.clone(), problem.span),
            what: problem.message.clone(),
            help: problem.help.clone(),
        })
    });
    problems.collect()
}
