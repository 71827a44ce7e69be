//! `diglot init --git`: which files git lets diglot merge.

use crate::formats::baseline::BASELINE;
use crate::formats::shipped::SHIPPED;
use crate::model::{Act, ChangeSet, FileChange, PathPattern, Phrase, Problem, Settings, TextFile};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Plans `.gitattributes` of a project; with all its lines there, nothing.
///
/// A pattern for which the file names a way to merge already is left as it is. `file` is the one that is there.
///
/// # Errors
/// The damage of `file`, of which not all bytes would stay.
pub fn plan_git<'f>(settings: &Settings, file: Option<&'f TextFile>) -> Result<ChangeSet, &'f Problem> {
    if let Some(damage) = file.and_then(|file| file.damage.as_ref()) {
        return Err(damage);
    }
    let text = file.map_or("", |file| &*file.text);
    let known: BTreeSet<&str> = text
        .lines()
        .filter(|line| {
            line.split_whitespace()
                .any(|part| part.starts_with("merge=") || part == "-merge")
        })
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let mut wanted: BTreeSet<String> = patterns(settings).map(attributes_pattern).collect();
    if settings.policy.ships() {
        wanted.insert(SHIPPED.to_owned());
    }
    wanted.insert(BASELINE.to_owned());
    let new: Vec<&String> = wanted
        .iter()
        .filter(|pattern| !known.contains(pattern.as_str()))
        .collect();
    if new.is_empty() {
        return Ok(ChangeSet::default());
    }
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut after = text.to_owned();
    if !after.is_empty() && !after.ends_with('\n') {
        after.push_str(line_end);
    }
    for pattern in new {
        after.push_str(&format!("{pattern} merge=diglot{line_end}"));
    }
    let path: Arc<str> = ATTRIBUTES.into();
    Ok(ChangeSet {
        acts: vec![Act {
            path: Arc::clone(&path),
            phrase: Phrase::new("init-git-attributes"),
        }],
        files: vec![FileChange {
            path,
            before: file.map(|file| Arc::clone(&file.text)),
            after: Some(after),
        }],
    })
}

/// The name of git's file.
pub const ATTRIBUTES: &str = ".gitattributes";

/// Where records and catalogs are.
fn patterns(settings: &Settings) -> impl Iterator<Item = &PathPattern> {
    let files = &settings.files;
    let catalogs = files.catalogs.iter();
    let catalogs = catalogs.flat_map(|catalogs| [&catalogs.path].into_iter().chain(&catalogs.reference));
    catalogs.chain([&files.provenance])
}

/// The Fluent files below the folder that a pattern starts with, as git writes that.
fn attributes_pattern(pattern: &PathPattern) -> String {
    let base = pattern.base().trim_end_matches('/');
    let path = match base {
        "" => "*.ftl".to_owned(),
        _ => format!("{base}/**/*.ftl"),
    };
    // A pattern with white space stands in quotation marks, as in C.
    match path.contains([' ', '\t', '"', '\\']) {
        true => format!("\"{}\"", path.replace('\\', "\\\\").replace('"', "\\\"")),
        false => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Locale;

    fn planned(text: Option<&str>) -> Option<String> {
        let settings = Settings::new(Locale::parse("en").unwrap());
        let file = text.map(|text| TextFile {
            path: ATTRIBUTES.into(),
            text: text.into(),
            damage: None,
        });
        let plan = plan_git(&settings, file.as_ref()).unwrap();
        plan.files.into_iter().next().and_then(|change| change.after)
    }

    #[test]
    fn a_file_that_cannot_be_read_whole_is_not_written() {
        let settings = Settings::new(Locale::parse("en").unwrap());
        let damage = Problem {
            span: crate::text::Span::at(0),
            message: Phrase::new("disk-not-utf8"),
            help: None,
            related: None,
        };
        let file = TextFile {
            path: ATTRIBUTES.into(),
            text: "\u{fffd} binary\n".into(),
            damage: Some(damage.clone()),
        };
        assert_eq!(plan_git(&settings, Some(&file)).unwrap_err(), &damage);
    }

    #[test]
    fn lines_are_added_once_and_the_rest_stays() {
        let fresh = planned(None).unwrap();
        assert_eq!(
            fresh,
            ".diglot/baseline merge=diglot\n.diglot/provenance/**/*.ftl merge=diglot\nlocales/**/*.ftl merge=diglot\n"
        );
        assert_eq!(planned(Some(&fresh)), None);
        let own = "*.png binary\r\nlocales/**/*.ftl text merge=union";
        let after = planned(Some(own)).unwrap();
        assert_eq!(
            after,
            format!("{own}\r\n.diglot/baseline merge=diglot\r\n.diglot/provenance/**/*.ftl merge=diglot\r\n")
        );
        assert_eq!(planned(Some(&after)), None);
    }
}
