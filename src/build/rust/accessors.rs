//! The generated file: what is needed at run time, all texts, a type for each message.

use super::arguments::Kind;
use super::editions::{Editions, Printed};
use super::literal::{doc, fenced, literal};
use super::messages::{Accessor, Messages};
use super::names::{Case, names};
use super::readers;
use crate::model::Locale;
use std::fmt::Write;

/// What a program needs at run time, each part a module.
const RUNTIME: &[(&str, &str)] = &[
    ("code", include_str!("runtime/code.rs")),
    ("folder", include_str!("runtime/folder.rs")),
    ("load", include_str!("runtime/load.rs")),
    ("negotiate", include_str!("runtime/negotiate.rs")),
    ("pack", include_str!("runtime/pack.rs")),
    ("plural", include_str!("runtime/plural.rs")),
    ("read", include_str!("runtime/read.rs")),
    ("say", include_str!("runtime/say.rs")),
    ("value", include_str!("runtime/value.rs")),
];

/// Lints that speak of how a file is written. Nobody reads this one, and a program that denies warnings is to build.
const HEAD: &str = "\
// Made by diglot from the catalogs of a project. What is changed here is lost with the next build.

#[allow(unused_imports)]
pub use made::*;

#[allow(
    dead_code,
    missing_debug_implementations,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction
)]
#[rustfmt::skip]
mod made {
";

const FUNCTIONS: &str = "
/// Messages in the first of the `requested` languages that there is, else in the source language. Takes BCP 47 tags
/// (`fr-CA`) and POSIX names (`fr_CA.UTF-8`), best first.
pub fn negotiate<I>(requested: I) -> Messages
where
    I: ::core::iter::IntoIterator,
    I::Item: ::core::convert::AsRef<str>,
{
    PROJECT.negotiate(requested)
}

";

/// The whole file.
pub(super) fn written(messages: &Messages<'_>, editions: &Editions<'_>) -> String {
    let mut out = String::from(HEAD);
    runtime(&mut out);
    out.push_str("\npub use self::runtime::{\n    AsMoment, AsNumber, AsValue, Hooks, Message, Messages, Moment, Number, Options, Refused, Said, Shown, Value,\n};\n");
    out.push_str(FUNCTIONS);
    texts(messages, editions, &mut out);
    for (catalog, module) in &messages.catalogs {
        let _ = write!(
            out,
            "\n{}\npub mod {module} {{\n",
            doc(&format!("The messages of the catalog `{catalog}`."))
        );
        let all = messages.all.iter().enumerate();
        for (place, accessor) in all.filter(|(_, accessor)| accessor.catalog == *catalog) {
            message(place, accessor, &mut out);
        }
        out.push_str("}\n");
    }
    out.push_str("\n}\n");
    out
}

fn runtime(out: &mut String) {
    out.push_str("/// What the messages below are said with.\npub mod runtime {\n");
    for (name, source) in RUNTIME {
        let source = source.split("\n#[cfg(test)]\n").next().unwrap_or(source);
        let _ = write!(out, "mod {name} {{\n{source}}}\n");
    }
    let uses = include_str!("runtime/mod.rs")
        .lines()
        .filter(|line| line.starts_with("pub use "));
    for line in uses {
        out.push_str(line);
        out.push('\n');
    }
    out.push_str("}\n");
}

fn texts(messages: &Messages<'_>, editions: &Editions<'_>, out: &mut String) {
    let locales: Vec<&Locale> = editions.all.iter().map(|printed| printed.locale).collect();
    let tags: Vec<String> = locales.iter().map(|locale| literal(locale.as_str())).collect();
    let rules: Vec<String> = editions.rules.iter().map(|rules| rules.written()).collect();
    let _ = write!(
        out,
        "/// BCP 47 tags of the locales that there are.\npub const LOCALES: &[&str] = &[{}];\n\n\
         static PROJECT: runtime::Project = runtime::Project {{\n    \
         editions: &[{}],\n    source: {},\n    rules: &[{}],\n    messages: {},\n    names: {},\n    \
         readers: &[{}],\n}};\n",
        tags.join(", "),
        editions.all.iter().map(edition).collect::<Vec<_>>().join(", "),
        editions.source,
        rules.join(", "),
        messages.all.len(),
        literal(&messages.lines()),
        readers::written(&locales),
    );
}

fn edition(printed: &Printed<'_>) -> String {
    let starts: Vec<String> = printed.packed.starts.iter().map(u32::to_string).collect();
    format!(
        "runtime::Edition {{ tag: {}, rules: {}, code: {}, starts: &[{}] }}",
        literal(printed.locale.as_str()),
        printed.rules,
        literal(&printed.packed.code),
        starts.join(", ")
    )
}

fn message(place: usize, accessor: &Accessor<'_>, out: &mut String) {
    let name = &accessor.rust;
    let fields = names(accessor.arguments.keys().copied(), Case::Snake);
    out.push_str(&doc(&comment(accessor)));
    out.push_str("\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n");
    if accessor.arguments.is_empty() {
        let _ = writeln!(out, "pub struct {name};");
    } else {
        // No name of a message looks like these, so none is hidden by them.
        let types: Vec<String> = (0..fields.len()).map(|number| format!("T__{number}")).collect();
        let _ = writeln!(out, "pub struct {name}<{}> {{", types.join(", "));
        for ((variable, kind), of) in accessor.arguments.iter().zip(&types) {
            let about = format!("`${variable}`: {}.", kind.about());
            let _ = writeln!(out, "    {}\n    pub {}: {of},", doc(&about), fields[variable]);
        }
        out.push_str("}\n");
    }
    let bounds: Vec<String> = accessor
        .arguments
        .values()
        .enumerate()
        .map(|(number, kind)| format!("T__{number}: super::{}", kind.bound()))
        .collect();
    let types: Vec<String> = (0..fields.len()).map(|number| format!("T__{number}")).collect();
    let (bounds, types) = match accessor.arguments.is_empty() {
        true => (String::new(), String::new()),
        false => (
            format!("<{}>", bounds.join(", ")),
            format!("<{}>", types.join(", ")),
        ),
    };
    let values: Vec<String> = accessor
        .arguments
        .iter()
        .map(|(variable, kind)| format!("({}, {})", literal(variable), kind.value(&fields[variable])))
        .collect();
    let _ = write!(
        out,
        "impl{bounds} super::Message for {name}{types} {{\n    fn place(&self) -> usize {{ {place} }}\n    \
         fn fill(&self, act: &mut dyn ::core::ops::FnMut(super::runtime::Filled<'_>)) {{ act(&[{}]); }}\n}}\n",
        values.join(", ")
    );
}

/// What the source says, and what those who wrote it say about it.
fn comment(accessor: &Accessor<'_>) -> String {
    let message = accessor.message;
    let mut text = format!("`{}` of the catalog `{}`.\n\n", accessor.name, accessor.catalog);
    if let Some(comment) = &message.comment {
        text.push_str(&fenced(&comment.lines.join("\n")));
        text.push_str("\n\n");
    }
    text.push_str(&fenced(accessor.wording));
    text
}

impl Kind {
    fn about(self) -> &'static str {
        match self {
            Kind::Value => "a text or a number",
            Kind::Number => "a number",
            Kind::Moment => "a day or a time",
        }
    }

    fn bound(self) -> &'static str {
        match self {
            Kind::Value => "AsValue",
            Kind::Number => "AsNumber",
            Kind::Moment => "AsMoment",
        }
    }

    fn value(self, field: &str) -> String {
        match self {
            Kind::Value => format!("super::AsValue::as_value(&self.{field})"),
            Kind::Number => format!("super::Value::Number(super::AsNumber::as_number(&self.{field}))"),
            Kind::Moment => format!("super::Value::Moment(super::AsMoment::as_moment(&self.{field}))"),
        }
    }
}
