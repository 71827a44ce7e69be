//! Which of some names was meant by one that is none of them.

/// The name that `word` most likely stands for: a catalog's path or file name for its name, or a misspelling.
pub(super) fn meant<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let file = word.strip_suffix(".ftl").unwrap_or(word);
    let is_path_of = |name: &str| {
        let rest = file.strip_suffix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
    };
    let scored = names.map(|name| match is_path_of(name) {
        true => (0, usize::MAX - name.len(), name),
        false => (strsim::damerau_levenshtein(word, name), 0, name),
    });
    let (distance, _, name) = scored.min()?;
    (distance <= 1.max(name.chars().count() / 3)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_or_a_slip_leads_to_the_name() {
        let names = ["app/main", "main", "help"];
        let found = |word| meant(word, names.into_iter());
        assert_eq!(found("mian"), Some("main"));
        assert_eq!(found("main.ftl"), Some("main"));
        assert_eq!(found("locales/en/main.ftl"), Some("main"));
        assert_eq!(found("locales/en/app/main.ftl"), Some("app/main"));
        assert_eq!(found("garden"), None);
    }
}
