//! The pages of all outputs as one: what `diglot explain --outputs` prints, and `README.md` of this room holds.

use super::{ALL, Made, Output};
use crate::model::DEFAULT_OUTPUTS;

const INTRODUCTION: &str = include_str!("introduction.md");

/// One Markdown page of all outputs, in English: how to choose them, a table, then each output's page.
pub fn outputs_page() -> String {
    let mut out = INTRODUCTION.to_owned();
    out.push_str("\n| output | files | for | made |\n|---|---|---|---|\n");
    for output in ALL {
        let (name, files, purpose) = (output.name, files(output), output.purpose);
        out.push_str(&format!(
            "| [{name}](#{name}) | {files} | {purpose} | {} |\n",
            made(output)
        ));
    }
    ALL.iter().for_each(|output| out.push_str(&section(output)));
    out
}

/// The paths of its files, each in backticks.
fn files(output: &Output) -> String {
    let words = output.files.split(' ').map(|word| {
        let path = word.trim_end_matches(',');
        match path.contains('.') {
            true => format!("`{path}`{}", &word[path.len()..]),
            false => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn made(output: &Output) -> String {
    match output.made {
        Made::Named if DEFAULT_OUTPUTS.contains(&output.name) => "unless others are named".to_owned(),
        Made::Named => "where it is named".to_owned(),
        Made::With(other) => format!("with `{other}`"),
        Made::Always => "always".to_owned(),
    }
}

/// The page of an output below a heading with its name, which links lead to.
fn section(output: &Output) -> String {
    let lines = output.source.lines().map_while(|line| line.strip_prefix("//!"));
    let page: String = lines
        .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
        .collect();
    let mut section = format!("\n## {}\n\n{}\n", output.name, page.trim());
    if !output.keys.is_empty() {
        let keys: Vec<String> = output.keys.iter().map(|key| format!("`{key}`")).collect();
        section.push_str(&format!("\nSettings: {}.\n", keys.join(", ")));
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::settings::KEYS;
    use crate::model::OUTPUTS;

    #[test]
    fn the_settings_know_every_output_that_can_be_named() {
        let named = ALL.iter().filter(|output| output.made == Made::Named);
        let named: Vec<&str> = named.map(|output| output.name).collect();
        assert_eq!(named, OUTPUTS);
        assert!(DEFAULT_OUTPUTS.iter().all(|name| OUTPUTS.contains(name)));
        for output in ALL {
            if let Made::With(other) = output.made {
                assert!(named.contains(&other), "{}", output.name);
            }
        }
    }

    #[test]
    fn every_key_of_an_output_is_one_of_the_settings() {
        for key in ALL.iter().flat_map(|output| output.keys) {
            let (table, name) = key.rsplit_once('.').expect("a key stands in a table");
            let mut known = KEYS.iter();
            assert!(
                known.any(|known| known.table == table && known.name == name),
                "{key}"
            );
        }
    }
}
