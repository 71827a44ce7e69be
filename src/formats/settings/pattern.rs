//! What a path of the settings must be.

use super::keys::nearest;
use super::values::did_you_mean;
use crate::model::Phrase;

/// What a path pattern must hold, and what it may.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// Placeholders that must be there.
    pub needed: &'static [&'static str],
    /// Further placeholders that may be there.
    pub allowed: &'static [&'static str],
    /// Whether `*` and `**` may be there.
    pub stars: bool,
}

impl Form {
    pub(super) const SOURCE_TEXTS: Form = Form {
        needed: &["{name}"],
        allowed: &[],
        stars: false,
    };
    pub(super) const CATALOGS: Form = Form {
        needed: &["{locale}"],
        allowed: &["{name}"],
        stars: true,
    };
    pub(super) const REFERENCE: Form = Form {
        needed: &[],
        allowed: &["{name}"],
        stars: true,
    };
    pub(super) const EXCLUDE: Form = Form {
        needed: &[],
        allowed: &["{locale}", "{name}"],
        stars: true,
    };
    pub(super) const PROVENANCE: Form = Form {
        needed: &["{locale}", "{name}"],
        allowed: &[],
        stars: false,
    };
}

/// What is wrong with a path pattern that must have this form.
pub(super) fn pattern_problem(pattern: &str, form: Form) -> Option<Phrase> {
    path_problem(pattern)
        .or_else(|| wrong_placeholder(pattern, form))
        .or_else(|| {
            let mut needed = form.needed.iter();
            let lacking = needed.find(|placeholder| !pattern.contains(**placeholder))?;
            Some(
                Phrase::new("settings-pattern-lacks")
                    .with("pattern", pattern)
                    .with("placeholder", *lacking),
            )
        })
}

/// What to write in the place of a pattern that has not this form.
pub(super) fn pattern_help(pattern: &str, form: Form) -> Phrase {
    match mended(pattern, form) {
        Some(mended) => did_you_mean(&mended),
        None if pattern.is_empty() => Phrase::new("settings-empty-help"),
        None => Phrase::new("settings-pattern-help"),
    }
}

/// The pattern that was meant, where that can be told.
fn mended(pattern: &str, form: Form) -> Option<String> {
    let path = pattern.replace('\\', "/");
    let path = path.trim_start_matches("./").trim_end_matches('/');
    let all = || form.needed.iter().chain(form.allowed).copied();
    let mut mended = String::new();
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        let (before, inside) = rest.split_at(open);
        // A brace that is not closed ends with its part of the path.
        let end = inside.find(['}', '/', '.']).unwrap_or(inside.len());
        let (name, after) = (&inside[1..end], &inside[end..]);
        mended.push_str(before);
        mended.push_str(all().find(|known| is_meant(name, known))?);
        rest = after.strip_prefix('}').unwrap_or(after);
    }
    mended.push_str(rest);
    if !form.stars && form.needed.contains(&"{name}") && !mended.contains("{name}") {
        mended = mended.replacen('*', "{name}", 1);
    }
    (mended != pattern && pattern_problem(&mended, form).is_none()).then_some(mended)
}

/// Whether whoever wrote `{name}` may have meant this placeholder.
fn is_meant(name: &str, placeholder: &str) -> bool {
    let known = placeholder.trim_matches(['{', '}']);
    let name = name.trim().to_lowercase();
    let other_words: &[&str] = match known {
        "locale" => &[
            "lang",
            "language",
            "lng",
            "tag",
            "locales",
            "locale_code",
            "lc",
            "l10n",
            "culture",
        ],
        _ => &[
            "file", "filename", "catalog", "document", "title", "id", "basename",
        ],
    };
    other_words.contains(&&*name) || nearest(&name, &[known]).is_some()
}

/// What is wrong with a path that must lie below the project's root.
pub(super) fn path_problem(path: &str) -> Option<Phrase> {
    if path.is_empty() {
        return Some(Phrase::new("settings-empty").with("key", "\"\""));
    }
    let is_drive = path.as_bytes().get(1) == Some(&b':');
    let strange = |part: &str| part.is_empty() || part == "." || part == ".." || part.contains(['\\', '\0']);
    (path.starts_with('/') || is_drive || path.split('/').any(strange))
        .then(|| Phrase::new("settings-path").with("path", path))
}

/// A placeholder that does not exist, is not allowed or stands there twice, or more stars than two.
fn wrong_placeholder(pattern: &str, form: Form) -> Option<Phrase> {
    let mut seen = Vec::new();
    let mut rest = pattern;
    while let Some(open) = rest.find(['{', '}', '*']) {
        rest = &rest[open..];
        let stars = rest.bytes().take_while(|byte| *byte == b'*').count();
        let end = match rest.find('}') {
            Some(close) if rest.starts_with('{') => close + 1,
            _ => stars.max(1),
        };
        let (placeholder, after) = rest.split_at(end);
        let is_right = match stars {
            0 => {
                let mut known = form.needed.iter().chain(form.allowed);
                known.any(|known| *known == placeholder) && !seen.contains(&placeholder)
            }
            1 | 2 => form.stars,
            _ => false,
        };
        if !is_right {
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
        pattern_problem(pattern, Form::CATALOGS).map(|phrase| phrase.id)
    }

    #[test]
    fn a_pattern_stays_in_the_project_and_holds_its_placeholders() {
        assert_eq!(problem("locales/{locale}/{name}.ftl"), None);
        assert_eq!(problem("{locale}.ftl"), None);
        assert_eq!(problem("src/*/**/{locale}/*.ftl"), None);
        for outside in [
            "/etc/{locale}",
            "../{locale}",
            "a/../{locale}",
            "C:/{locale}",
            "a\\{locale}",
        ] {
            assert_eq!(problem(outside), Some("settings-path"), "{outside}");
        }
        assert_eq!(problem("locales/{name}.ftl"), Some("settings-pattern-lacks"));
        for wrong in [
            "{lang}/{locale}",
            "{locale}/{locale}",
            "src/***/{locale}",
            "{locale",
            "}{locale}",
        ] {
            assert_eq!(problem(wrong), Some("settings-placeholder"), "{wrong}");
        }
    }
}
