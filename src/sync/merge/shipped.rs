//! The record of what is shipped, merged as a set of lines.

use super::records::lines;
use super::{Versions, is_kept};
use crate::formats::shipped;
use crate::model::TextFile;

/// What both sides mean: an entry is there if both have it, or if one side has added it; what one side has taken out
/// stays out. Never a conflict.
///
/// `None` where a version has lines that say nothing.
pub(super) fn merge(versions: Versions<'_>) -> Option<String> {
    let read = |text: &str| {
        shipped::read(TextFile {
            path: shipped::SHIPPED.into(),
            text: text.into(),
            damage: None,
        })
    };
    let [base, ours, theirs] = versions.each().map(read);
    if [&base, &ours, &theirs]
        .iter()
        .any(|version| !version.problems.is_empty())
    {
        return None;
    }
    let all = base
        .entries
        .keys()
        .chain(ours.entries.keys())
        .chain(theirs.entries.keys());
    let mut kept: Vec<_> = all
        .filter(|entry| {
            let was = base.entries.contains_key(*entry);
            let [here, there] = [&ours, &theirs].map(|side| side.entries.contains_key(*entry));
            is_kept(was, here, there)
        })
        .collect();
    kept.sort();
    kept.dedup();
    let [before, one, other] = versions.each().map(shipped::comments);
    Some(shipped::write(kept.into_iter(), &lines(&before, &one, &other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn merged(base: &str, ours: &str, theirs: &str) -> Option<Vec<String>> {
        let text = merge(Versions { base, ours, theirs })?;
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        Some(lines.map(str::to_owned).collect())
    }

    #[test]
    fn what_one_side_adds_or_takes_out_is_so_afterwards() {
        assert_eq!(merged("ar\nfr\n", "ar\nfr\nru\n", "ar\n").unwrap(), ["ar", "ru"]);
        assert_eq!(
            merged("", "tr\n", "az\nfr/guide\n").unwrap(),
            ["az", "fr/guide", "tr"]
        );
        assert_eq!(merged("fr\n", "", "").unwrap(), [""; 0]);
        assert_eq!(merged("fr\n", "fr\n<<<<<<< x\n", "fr\n"), None);
        let (base, ours, theirs) = ("# a\nfr\n", "# a\n# b\nfr\n", "# c\n# a\nfr\nru\n");
        let text = merge(Versions { base, ours, theirs }).unwrap();
        assert_eq!(shipped::comments(&text), ["# a", "# b", "# c"]);
    }

    fn texts() -> impl Strategy<Value = String> {
        let tags = prop::sample::subsequence(vec!["ar", "az", "fr", "fr/guide", "hy", "ru", "tr"], 0..=7);
        tags.prop_map(|tags| tags.iter().map(|tag| format!("{tag}\n")).collect())
    }

    proptest! {
        #[test]
        fn both_sides_are_alike_and_a_merge_is_made_once(base in texts(), ours in texts(), theirs in texts()) {
            let one = merge(Versions { base: &base, ours: &ours, theirs: &theirs }).unwrap();
            let other = merge(Versions { base: &base, ours: &theirs, theirs: &ours }).unwrap();
            prop_assert_eq!(&one, &other);
            let again = merge(Versions { base: &theirs, ours: &one, theirs: &theirs }).unwrap();
            prop_assert_eq!(&again, &one);
        }
    }
}
