//! Records of provenance ⇄ Fluent.
//!
//! A records file holds, sorted by id, the source wording that each translation of one catalog was made
//! from, in Fluent's own syntax, so that it can be compared with the reference catalog by any tool. What
//! is not wording stands in the comment above a record, one `key: value` a line:
//!
//! | key | value |
//! |---|---|
//! | `from` | the tag of the locale whose wording it is, where that is not the source locale |
//! | `translation` | fingerprint of the translation's wording when it was recorded |
//! | `before` | fingerprints of an earlier translation and of the other source wording that it was made from |
//! | `outdated-at` | fingerprint of the newer source wording against which `sync` has seen it outdated |
//! | `source-only` | fingerprint of a newer source wording, a comma, who declared it harmless and why |
//! | `split-from` | id of the message whose translation this one is a copy of, until it is translated itself |
//! | `merged-into` | id of the message that the passage of this one went into, until that one is translated |
//! | `refused` | the same of a locale that refuses this, which outweighs `source-only` |
//! | `review` | `draft`, or `reviewed`, the day and who, with commas between |
//! | `alternative` | this is a further record of the same message, from another branch |
//!
//! All other lines are notes of people or of other parts of the program, and stay as they are.
//!
//! A comment of its own `awaited: ID FINGERPRINT` says that `sync` saw no translation of `ID` while the
//! source said the wording of that fingerprint. Sixteen `f` in the place of a fingerprint say that nobody can
//! tell: in `outdated-at` and `awaited` that `sync` saw a translation of unknown source, in `translation` that two
//! records gave one translation two sources.

mod read;
mod salvage;
mod write;

pub use read::read;
pub use salvage::{Salvaged, salvage};
pub use write::{NewRecord, NewRecords, NewReview, catalog_of};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::fluent;

    fn record(id: &str, translation: &str, review: NewReview) -> NewRecord {
        let declared = |note: &str| vec![("00000000000000aa".to_owned(), note.to_owned())];
        NewRecord {
            source: format!("{id} = The garden\n    .title = is open"),
            from: (id == "b").then(|| "fr".to_owned()),
            translation: translation.to_owned(),
            before: vec![("00000000000000cc".to_owned(), "00000000000000bb".to_owned())],
            seen: Some("fedcba9876543210".to_owned()),
            source_only: declared("Ada: a comma, no more"),
            refused: declared(""),
            split_from: Some("hours".to_owned()),
            merged_into: Some("-gate".to_owned()),
            review,
            notes: vec!["see the plan".to_owned(), String::new()],
        }
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let reviewed = NewReview::Reviewed {
            on: "2026-11-30".to_owned(),
            by: "Ada, of the office".to_owned(),
        };
        let anonymous = NewReview::Reviewed {
            on: String::new(),
            by: String::new(),
        };
        let (one, other) = ("0123456789abcdef", "0123456789abcdee");
        let file = NewRecords {
            records: [
                ("-a".to_owned(), record("-a", one, NewReview::Draft)),
                ("b".to_owned(), record("b", one, reviewed)),
            ]
            .into(),
            alternatives: [("b".to_owned(), vec![record("b", other, anonymous)])].into(),
            awaited: [("c".to_owned(), "1111111111111111".to_owned())].into(),
            loose: vec!["somebody was here".to_owned(), String::new(), "twice".to_owned()],
        };
        let text = file.write("locales/fr/x.ftl");
        assert_eq!(catalog_of(&text), Some("locales/fr/x.ftl"));
        let catalog = fluent::read(&text);
        assert_eq!(catalog.problems, []);
        let parsed = read(&catalog.tree);
        assert_eq!(parsed.problems, []);
        assert_eq!(NewRecords::of(&parsed.tree, &text), file);
        assert_eq!(parsed.tree.of("b").count(), 2);
    }

    #[test]
    fn of_a_damaged_file_the_least_is_kept_and_the_rest_is_told() {
        let mark = |digit: &str| digit.repeat(16);
        let (a, b) = (mark("a"), mark("b"));
        let text = format!(
            "# awaited: x\n\njunk\n\n# review: draft\nnobody = Whose?\n\n\
             <<<<<<< ours\n# translation: {a}\n# review: reviewed, 2026-11-30, Ada\ntwo = One\n=======\n\
             # translation: {b}\n# review: draft\ntwo = Two\n>>>>>>> theirs\n\n\
             # translation: {a}\n# refused: what\n# source-only: {b}, Ada\nline = Line\n\n\
             # translation: {a}\n# review: draft\ncut = The end"
        );
        let Salvaged { records, lost } = salvage(&text);
        let told: Vec<&str> = lost.iter().map(|phrase| phrase.id).collect();
        assert_eq!(
            told,
            [
                "repair-junk",
                "repair-record",
                "repair-line",
                "repair-record",
                "repair-two"
            ]
        );
        let ids: Vec<&String> = records.records.keys().collect();
        assert_eq!(ids, ["line", "two"]);
        assert_eq!(records.alternatives["two"].len(), 1);
        assert_eq!(records.records["line"].source_only, []);
        // What was dropped is still there to be read, and the file is sound.
        let mended = records.write("locales/fr/x.ftl");
        for left in [
            "awaited: x",
            "junk",
            "nobody = Whose?",
            "refused: what",
            "cut = The end",
        ] {
            assert!(mended.contains(&format!("# left by repair: {left}")), "{left}");
        }
        let catalog = fluent::read(&mended);
        assert_eq!((catalog.problems, read(&catalog.tree).problems), (vec![], vec![]));
        assert_eq!(salvage(&mended).lost, []);
    }

    #[test]
    fn a_record_broken_by_hand_is_a_problem_at_its_place() {
        let text = "# awaited: x\n\na = No mark\n\n# translation: short\nb = B\n\n# translation: 0123456789abcdef\nc = C\n";
        let catalog = fluent::read(text);
        let parsed = read(&catalog.tree);
        let found: Vec<_> = parsed
            .problems
            .iter()
            .map(|p| (p.message.id, p.span.slice(text).len() > 5))
            .collect();
        let expected = ["record-awaited-damaged", "record-incomplete", "record-damaged"];
        assert_eq!(found, expected.map(|id| (id, true)));
        assert_eq!(parsed.tree.records.keys().collect::<Vec<_>>(), [&"c"]);
    }
}
