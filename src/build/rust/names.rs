//! Names of messages, variables and catalogs → names of Rust.
//!
//! A name depends on its own spelling, and on others only where two would become one: then both are spelled out,
//! so that no message ever takes the name of another (`no_name_passes_from_one_message_to_another`).

use std::collections::{BTreeMap, BTreeSet};

/// How a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `CliBuilt`.
    Camel,
    /// `file_count`.
    Snake,
}

/// Rust's keywords, those of all editions and those that are kept for later.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that not even `r#` makes usable.
const NEVER: &[&str] = &["self", "Self", "super", "crate", "_", ""];

/// A name of Rust for each of `names`, which differ from each other; all differ.
pub(super) fn names<'n>(names: impl IntoIterator<Item = &'n str>, case: Case) -> BTreeMap<&'n str, String> {
    let mut alike: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for name in names {
        alike.entry(cased(name, case)).or_default().insert(name);
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut given = BTreeMap::new();
    let (alone, many): (Vec<_>, Vec<_>) = alike.into_iter().partition(|(_, names)| names.len() == 1);
    let alone = alone
        .into_iter()
        .flat_map(|(cased, names)| names.into_iter().map(move |name| (name, cased.clone())));
    let many = many
        .into_iter()
        .flat_map(|(_, names)| names.into_iter().map(|name| (name, spelled(name))));
    for (name, wanted) in alone.chain(many) {
        let mut free = usable(&wanted);
        while !taken.insert(free.clone()) {
            free.push('_');
        }
        given.insert(name, free);
    }
    given
}

fn usable(name: &str) -> String {
    if NEVER.contains(&name) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else if name.starts_with(|sign: char| sign.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}

/// Words begin behind what is no letter or digit, and with a capital letter behind a small one.
fn cased(name: &str, case: Case) -> String {
    let mut out = String::new();
    let (mut is_start, mut before) = (true, ' ');
    for sign in name.chars() {
        if !sign.is_ascii_alphanumeric() {
            is_start = true;
            continue;
        }
        is_start |= sign.is_ascii_uppercase() && !before.is_ascii_uppercase();
        match case {
            Case::Camel if is_start => out.push(sign.to_ascii_uppercase()),
            Case::Camel => out.push(sign),
            Case::Snake => {
                if is_start && !out.is_empty() {
                    out.push('_');
                }
                out.push(sign.to_ascii_lowercase());
            }
        }
        (is_start, before) = (false, sign);
    }
    out
}

/// The name letter by letter.
fn spelled(name: &str) -> String {
    let mut out = String::new();
    for sign in name.chars() {
        match sign {
            '-' => out.push('_'),
            '_' => out.push_str("_u_"),
            '.' => out.push_str("_dot_"),
            _ if sign.is_ascii_alphanumeric() => out.push(sign),
            _ => out.push_str(&format!("_{:x}_", u32::from(sign))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn named(all: &[&str], case: Case) -> Vec<String> {
        let given = names(all.iter().copied(), case);
        all.iter().map(|name| given[name].clone()).collect()
    }

    #[test]
    fn names_are_those_that_a_programmer_would_write() {
        assert_eq!(
            named(
                &["cli-built", "tooltipText", "login.title", "x", "HTML-page", "a-1"],
                Case::Camel
            ),
            ["CliBuilt", "TooltipText", "LoginTitle", "X", "HTMLPage", "A1"]
        );
        assert_eq!(
            named(
                &[
                    "file-count",
                    "fileName",
                    "type",
                    "self",
                    "HTML",
                    "guides/first-steps"
                ],
                Case::Snake
            ),
            [
                "file_count",
                "file_name",
                "r#type",
                "self_",
                "html",
                "guides_first_steps"
            ]
        );
        assert_eq!(named(&["self", "type"], Case::Camel), ["Self_", "Type"]);
    }

    #[test]
    fn no_name_passes_from_one_message_to_another() {
        assert_eq!(named(&["a-b"], Case::Camel), ["AB"]);
        assert_eq!(
            named(&["a-b", "a_b", "aB", "a.b"], Case::Camel),
            ["a_b", "a_u_b", "aB", "a_dot_b"]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn all_names_differ_and_are_names(
            all in proptest::collection::btree_set("[a-zA-Z][a-zA-Z0-9_.-]{0,6}", 1..20),
            is_camel in any::<bool>(),
        ) {
            let case = if is_camel { Case::Camel } else { Case::Snake };
            let given = names(all.iter().map(String::as_str), case);
            let differ: BTreeSet<&String> = given.values().collect();
            prop_assert_eq!(differ.len(), all.len());
            for name in given.values() {
                prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{}", name);
            }
        }
    }
}
