//! Word diffs for people.

use crate::text::tokens;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// What became of a part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Same,
    /// Only in the older text.
    Removed,
    /// Only in the newer text.
    Added,
}

/// A run of tokens with the same fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffPart {
    /// What became of it.
    pub change: Change,
    /// The text of the run.
    pub text: String,
}

/// How `before` became `after`, word by word; removed text comes before what replaced it.
pub fn word_diff(before: &str, after: &str) -> Vec<DiffPart> {
    let (old, new) = (tokens(before), tokens(after));
    let mut parts: Vec<DiffPart> = Vec::new();
    let mut push = |change, text: String| {
        if !text.is_empty() {
            parts.push(DiffPart { change, text });
        }
    };
    let (mut removed, mut added) = (String::new(), String::new());
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                let same = old[old_index..old_index + len].concat();
                // White space alone between two changes would tear a phrase into single words.
                if same.trim().is_empty() && !(removed.is_empty() && added.is_empty()) {
                    removed.push_str(&same);
                    added.push_str(&same);
                    continue;
                }
                push(Change::Removed, std::mem::take(&mut removed));
                push(Change::Added, std::mem::take(&mut added));
                push(Change::Same, same);
            }
            DiffOp::Delete {
                old_index, old_len, ..
            } => {
                removed.push_str(&old[old_index..old_index + old_len].concat());
            }
            DiffOp::Insert {
                new_index, new_len, ..
            } => {
                added.push_str(&new[new_index..new_index + new_len].concat());
            }
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => {
                removed.push_str(&old[old_index..old_index + old_len].concat());
                added.push_str(&new[new_index..new_index + new_len].concat());
            }
        }
    }
    push(Change::Removed, removed);
    push(Change::Added, added);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_word_stands_beside_its_successor() {
        let parts = word_diff("the old bridge", "the new bridge");
        let shown: Vec<_> = parts
            .iter()
            .map(|part| (part.change, part.text.as_str()))
            .collect();
        let same = Change::Same;
        assert_eq!(
            shown,
            [
                (same, "the "),
                (Change::Removed, "old"),
                (Change::Added, "new"),
                (same, " bridge")
            ]
        );
    }

    #[test]
    fn both_texts_can_be_read_off_the_parts() {
        let (before, after) = ("one two three four", "one 2 3 four five");
        let parts = word_diff(before, after);
        let side = |skip| {
            parts
                .iter()
                .filter(|p| p.change != skip)
                .map(|p| p.text.as_str())
                .collect::<String>()
        };
        assert_eq!(side(Change::Added), before);
        assert_eq!(side(Change::Removed), after);
    }
}
