//! Whether records would be written over the texts that they tell of.

use crate::model::{Exclusion, PathPattern, Phrase, Problem, Settings};
use std::collections::BTreeSet;

/// Where records are kept by themselves.
const OWN: &str = ".diglot/provenance/{locale}/{name}.ftl";

/// Puts records back to their own folder where one of them could have the path of a text. What is wrong is given back.
pub(super) fn settle(settings: &mut Settings) -> Option<Problem> {
    let taken = taken(settings)?;
    let spans = &settings.pattern_spans;
    let provenance = &settings.files.provenance.pattern;
    let span = spans.get(provenance).or_else(|| spans.get(&taken)).copied();
    let help = match provenance == OWN {
        // Then it is the texts that must move.
        true => Phrase::new("settings-folder-help").with("example", "locales"),
        false => Phrase::new("settings-syntax-write").with("text", format!("provenance = \"{OWN}\"")),
    };
    let message = Phrase::new("settings-records-overwrite").with("pattern", taken);
    settings.files.provenance = PathPattern::new(OWN);
    Some(Problem {
        span: span.unwrap_or_default(),
        message,
        help: Some(help),
        related: None,
    })
}

/// The pattern of texts that can name the same file as that of the records.
fn taken(settings: &Settings) -> Option<String> {
    let files = &settings.files;
    let locales = settings.locales.iter().flatten();
    let locales = locales
        .chain(settings.locale.keys())
        .chain([&settings.source_locale]);
    let folders: BTreeSet<&str> = locales.map(|locale| settings.folder_of(locale)).collect();
    let catalogs = files.catalogs.iter().flat_map(|catalogs| {
        let paths = [&catalogs.path].into_iter().chain(&catalogs.reference);
        paths.map(|path| (path, &catalogs.excludes[..]))
    });
    let mut texts = catalogs.chain(files.source_texts.iter().map(|path| (path, &[][..])));
    let fill = |pattern: &PathPattern, folder: &str| pattern.pattern.replace("{locale}", folder);
    let overlaps = |texts: &PathPattern, excludes: &[Exclusion]| {
        folders.iter().any(|folder| {
            let record = fill(&files.provenance, folder);
            let sample = record.replace("{name}", "name");
            let mut left_out = files
                .exclude
                .iter()
                .chain(excludes.iter().map(|exclusion| &exclusion.path));
            meet(&fill(texts, folder), &record) && !left_out.any(|pattern| pattern.matches(&sample).is_some())
        })
    };
    let (path, _) = texts.find(|(path, excludes)| overlaps(path, excludes))?;
    Some(path.pattern.clone())
}

/// One step of a pattern.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Sign(char),
    /// One sign or more; `true` if `/` may be among them.
    Some(bool),
    /// Any number of signs.
    Any(bool),
}

fn steps(pattern: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = pattern;
    while let Some(sign) = rest.chars().next() {
        let known = [
            ("{name}", Step::Some(true)),
            ("**/", Step::Any(true)),
            ("**", Step::Any(true)),
            ("*", Step::Any(false)),
        ];
        let found = known.into_iter().find(|(text, _)| rest.starts_with(text));
        let (long, step) = found.map_or((sign.len_utf8(), Step::Sign(sign)), |(text, step)| {
            (text.len(), step)
        });
        steps.push(step);
        rest = &rest[long..];
    }
    steps
}

/// Whether a path can have both shapes. A part that begins with `.` is hidden, and only its own name stands for it.
fn meet(one: &str, other: &str) -> bool {
    let (one, other) = (steps(one), steps(other));
    let mut seen = BTreeSet::new();
    // Places in both, whether each has given something to the placeholder that it stands at, and whether a part begins.
    let mut open = vec![(0, 0, false, false, true)];
    while let Some(state @ (i, j, fed_one, fed_other, is_start)) = open.pop() {
        if !seen.insert(state) {
            continue;
        }
        let (left, right) = (one.get(i), other.get(j));
        if left.is_none() && right.is_none() {
            return true;
        }
        let may_end = |step: Option<&Step>, fed| match step {
            Some(Step::Any(_)) => true,
            Some(Step::Some(_)) => fed,
            _ => false,
        };
        if may_end(left, fed_one) {
            open.push((i + 1, j, false, fed_other, is_start));
        }
        if may_end(right, fed_other) {
            open.push((i, j + 1, fed_one, false, is_start));
        }
        let (Some(left), Some(right)) = (left, right) else {
            continue;
        };
        let takes = |step: &Step, sign: char| match step {
            Step::Sign(own) => *own == sign,
            Step::Some(slash) | Step::Any(slash) => {
                (*slash || sign != '/') && !(is_start && ".".contains(sign))
            }
        };
        let signs = [left, right].into_iter().filter_map(|step| match step {
            Step::Sign(sign) => Some(*sign),
            _ => None,
        });
        for sign in signs.chain(['x', '/']) {
            if takes(left, sign) && takes(right, sign) {
                let next = |place: usize, step: &Step| match step {
                    Step::Sign(_) => (place + 1, false),
                    _ => (place, true),
                };
                let ((i, fed_one), (j, fed_other)) = (next(i, left), next(j, right));
                open.push((i, j, fed_one, fed_other, sign == '/'));
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_meet_where_one_path_has_both_shapes() {
        for (one, other) in [
            ("locales/fr/{name}.ftl", "locales/fr/{name}.ftl"),
            ("locales/fr/*.ftl", "locales/fr/{name}.ftl"),
            ("locales/fr/{name}.ftl", "locales/fr/records/{name}.ftl"),
            ("**/fr/*.ftl", "locales/fr/{name}.ftl"),
            ("{name}.ftl", "records/fr-{name}.ftl"),
        ] {
            assert!(meet(one, other) && meet(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("locales/fr/*.ftl", "locales/fr/records/{name}.ftl"),
            ("locales/fr/{name}.ftl", "locales/fr/{name}.txt"),
            ("**/fr/*.ftl", ".diglot/provenance/fr/{name}.ftl"),
            ("{name}.ftl", ".diglot/provenance/fr/{name}.ftl"),
            ("fr/{name}.ftl", "records/fr/{name}.ftl"),
        ] {
            assert!(!meet(one, other) && !meet(other, one), "{one} {other}");
        }
    }
}
