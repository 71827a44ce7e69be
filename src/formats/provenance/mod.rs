//! Records of provenance ⇄ Fluent.
//!
//! A records file holds, sorted by id, the source wording that each translation of one catalog was made
//! from, in Fluent's own syntax, so that it can be compared with the reference catalog by any tool. What
//! is not wording stands in the comment above a record, one `key: value` a line:
//!
//! | key | value |
//! |---|---|
//! | `translation` | fingerprint of the translation's wording when it was recorded |
//! | `outdated-at` | fingerprint of the newer source wording against which `sync` has seen it outdated |
//! | `source-only` | fingerprint of a newer source wording, a comma, who declared it harmless and why |
//! | `split-from` | id of the message whose translation this one is a copy of, until it is translated itself |
//! | `merged-into` | id of the message that the passage of this one went into, until that one is translated |
//! | `review` | `draft` or `reviewed` |
//!
//! A comment of its own `awaited: ID FINGERPRINT` says that `sync` saw no translation of `ID` while the
//! source said the wording of that fingerprint.

mod read;
mod write;

pub use read::read;
pub use write::{NewRecord, write};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::fluent;
    use crate::model::Review;
    use std::collections::BTreeMap;

    #[test]
    fn what_is_written_reads_back_the_same() {
        let record = |id: &str, review| NewRecord {
            source: format!("{id} = The garden\n    .title = is open"),
            translation: "0123456789abcdef".to_owned(),
            seen: Some("fedcba9876543210".to_owned()),
            source_only: Some(("00000000000000aa".to_owned(), "Ada: a comma, no more".to_owned())),
            split_from: Some("hours".to_owned()),
            merged_into: Some("-gate".to_owned()),
            review,
            notes: vec!["see the plan".to_owned(), String::new()],
        };
        let records: BTreeMap<String, NewRecord> = [("-a", Review::Draft), ("b", Review::Reviewed)]
            .map(|(id, review)| (id.to_owned(), record(id, review)))
            .into();
        let awaited: BTreeMap<String, String> = [("c".to_owned(), "1111111111111111".to_owned())].into();
        let text = write("locales/fr/x.ftl", &records, &awaited);
        let catalog = fluent::read(&text);
        assert_eq!(catalog.problems, []);
        let parsed = read(&catalog.tree);
        assert_eq!(parsed.problems, []);
        let again: BTreeMap<String, NewRecord> = parsed
            .tree
            .records
            .iter()
            .map(|(id, r)| ((*id).to_owned(), NewRecord::of(r, &text)))
            .collect();
        assert_eq!(again, records);
        assert_eq!(parsed.tree.awaited.get("c"), Some(&"1111111111111111"));
        assert_eq!(write("locales/fr/x.ftl", &again, &awaited), text);
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
