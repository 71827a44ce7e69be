//! What a path of the settings must be.

use crate::model::Phrase;

/// What is wrong with a path pattern that must hold the placeholders `needed`.
pub(super) fn pattern_problem(pattern: &str, needed: &[&'static str]) -> Option<Phrase> {
    path_problem(pattern)
        .or_else(|| wrong_placeholder(pattern))
        .or_else(|| {
            let lacking = needed
                .iter()
                .find(|placeholder| !pattern.contains(**placeholder))?;
            Some(
                Phrase::new("settings-pattern-lacks")
                    .with("pattern", pattern)
                    .with("placeholder", *lacking),
            )
        })
}

/// What is wrong with a path that must lie below the project's root.
pub(super) fn path_problem(path: &str) -> Option<Phrase> {
    let is_drive = path.as_bytes().get(1) == Some(&b':');
    let strange = |part: &str| part.is_empty() || part == "." || part == ".." || part.contains(['\\', '\0']);
    (path.starts_with('/') || is_drive || path.split('/').any(strange))
        .then(|| Phrase::new("settings-path").with("path", path))
}

/// A placeholder that does not exist or stands there twice, or a `*`.
fn wrong_placeholder(pattern: &str) -> Option<Phrase> {
    let mut seen = Vec::new();
    let mut rest = pattern;
    while let Some(open) = rest.find(['{', '}', '*']) {
        rest = &rest[open..];
        let end = match rest.find('}') {
            Some(close) if rest.starts_with('{') => close + 1,
            _ => 1,
        };
        let (placeholder, after) = rest.split_at(end);
        if !["{locale}", "{name}"].contains(&placeholder) || seen.contains(&placeholder) {
            return Some(
                Phrase::new("settings-placeholder")
                    .with("pattern", pattern)
                    .with("placeholder", placeholder),
            );
        }
        seen.push(placeholder);
        rest = after;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(pattern: &str) -> Option<&'static str> {
        pattern_problem(pattern, &["{locale}"]).map(|phrase| phrase.id)
    }

    #[test]
    fn a_pattern_stays_in_the_project_and_holds_its_placeholders() {
        assert_eq!(problem("locales/{locale}/{name}.ftl"), None);
        assert_eq!(problem("{locale}.ftl"), None);
        for outside in [
            "/etc/{locale}",
            "../{locale}",
            "a/../{locale}",
            "C:/{locale}",
            "a\\{locale}",
            "",
        ] {
            assert_eq!(problem(outside), Some("settings-path"), "{outside}");
        }
        assert_eq!(problem("locales/{name}.ftl"), Some("settings-pattern-lacks"));
        for wrong in [
            "{lang}/{locale}",
            "{locale}/{locale}",
            "src/*/{locale}",
            "{locale",
            "}{locale}",
        ] {
            assert_eq!(problem(wrong), Some("settings-placeholder"), "{wrong}");
        }
    }
}
