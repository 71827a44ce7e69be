//! Marks that git leaves where two branches changed the same lines of a document.

use crate::text::Span;

/// The line of the first conflict that nobody has resolved yet: the mark that opens it. `None` if there is none.
///
/// The marks are those of `git merge` (git-merge, "how conflicts are presented"): seven signs at the beginning of a
/// line. A line of seven `=` alone is a heading of Markdown, so all three marks must be there, in their order.
pub fn unmerged(text: &str) -> Option<Span> {
    let (mut start, mut opened, mut is_parted) = (0, None, false);
    for line in text.split_inclusive('\n') {
        let shown = line.trim_end_matches(['\n', '\r']);
        if shown.starts_with("<<<<<<< ") {
            opened = Some(Span::new(start, start + shown.len()));
            is_parted = false;
        } else if shown == "=======" {
            is_parted = opened.is_some();
        } else if shown.starts_with(">>>>>>> ") && is_parted {
            return opened;
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_is_known_by_its_three_marks() {
        let conflict = "# Bridge\n\n<<<<<<< HEAD\nOpen.\n=======\nClosed.\n>>>>>>> dates\n";
        let found = unmerged(conflict).map(|span| span.slice(conflict));
        assert_eq!(found, Some("<<<<<<< HEAD"));
        let windows = conflict.replace('\n', "\r\n");
        assert!(unmerged(&windows).is_some());
        for sound in [
            "",
            "Bridge\n=======\n\nOpen.\n",
            "<<<<<<< HEAD\nOpen.\n>>>>>>> dates\n",
            "Bridge\n=======\n\n>>>>>>> quoted\n",
            "    <<<<<<< HEAD\n=======\n    >>>>>>> dates\n",
        ] {
            assert_eq!(unmerged(sound), None, "{sound}");
        }
    }
}
