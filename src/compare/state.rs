//! The state of a translation: a function of three wordings.

use super::wording::is_same_wording;
use super::{fingerprint, grade, slot};
use crate::model::{Declared, Grade, Locale, Message, Phrase, Reason, Record, State};

/// The state of one message in one locale.
///
/// `awaited` is the fingerprint of the source wording that `sync` saw while there was no translation,
/// `source` the locale of the reference.
/// A state never says more than is known: where source and translation both changed unseen, it is
/// `Unconfirmed`. The copy that a part of a split passage starts from is outdated whatever the source says:
/// it never was that part's translation.
pub fn state(
    reference: Option<&Message<'_>>,
    record: Option<&Record<'_>>,
    awaited: Option<&str>,
    translation: Option<&Message<'_>>,
    source: &Locale,
) -> State {
    let (reference, translation) = match (reference, translation) {
        (Some(reference), Some(translation)) => (reference, translation),
        (Some(_), None) => return State::Missing,
        (None, _) => return State::Obsolete,
    };
    let Some(record) = record else {
        return match awaited {
            Some(wanted) if wanted == fingerprint(reference) => State::Current,
            Some(_) => State::Unconfirmed,
            None => State::Untracked,
        };
    };
    // Most translations are current: what tells the others apart is found only for those.
    let is_as_recorded = || fingerprint(translation) == record.translation;
    if let Some(known) = state_of_earlier(reference, record, translation) {
        return known;
    }
    let is_copy = record.split_from.is_some();
    if let Some(whole) = record.split_from
        && is_as_recorded()
    {
        return State::Outdated(Reason {
            grade: Grade::Meaning,
            because: Phrase::new("state-split").with("id", whole),
        });
    }
    if is_same_wording(reference, &record.source) {
        // A translation that was edited while another wording stood may follow that other wording.
        return if is_copy || record.seen.is_some() && !is_as_recorded() {
            State::Unconfirmed
        } else {
            State::Current
        };
    }
    let now = fingerprint(reference);
    let is_declared = !is_copy && is_declared(record, &now);
    if is_declared && (record.seen.is_none_or(|seen| seen == now) || is_as_recorded()) {
        State::Current
    } else if is_as_recorded() {
        State::Outdated(grade(&record.source, reference, source))
    } else if record.seen == Some(now.as_str()) {
        State::Current
    } else {
        State::Unconfirmed
    }
}

/// The state of a translation that the record has replaced and that is there again; `None` if it is none.
fn state_of_earlier(
    reference: &Message<'_>,
    record: &Record<'_>,
    translation: &Message<'_>,
) -> Option<State> {
    if record.before.is_empty() {
        return None;
    }
    let mark = fingerprint(translation);
    if mark == record.translation {
        return None;
    }
    let mut earlier = record
        .before
        .iter()
        .filter(|pair| pair.translation == mark)
        .peekable();
    earlier.peek()?;
    let now = fingerprint(reference);
    Some(match earlier.any(|pair| pair.source == now) {
        true => State::Current,
        false => State::Unconfirmed,
    })
}

/// Whether the editor has declared that the wording `now` touches no translation, and the locale does not refuse it.
fn is_declared(record: &Record<'_>, now: &str) -> bool {
    let holds = |declared: &[Declared<'_>]| declared.iter().any(|declared| declared.wording == now);
    holds(&record.source_only) && !holds(&record.refused)
}

/// The record of several that holds for a translation, and the state by it.
///
/// Two branches may each have made another translation: the record of the one that is there holds. Where
/// neither is there, nothing is known but what both say. Records must not be empty; `state_by` gives the state
/// by one of them.
pub(super) fn state_of_several<'r, 's>(
    reference: &Message<'_>,
    records: &[&'r Record<'s>],
    translation: Option<&Message<'_>>,
    state_by: &dyn Fn(&'r Record<'s>) -> State,
) -> (&'r Record<'s>, State) {
    let by = |record: &'r Record<'s>| (record, state_by(record));
    let first = records[0];
    let Some(translation) = translation else {
        return by(first);
    };
    let mark = fingerprint(translation);
    let fitting = records.iter().filter(|record| record.translation == mark);
    // The same translation was found to hold for several wordings; where none of them is today's, it is as
    // much at risk as by the worst.
    let best = |(_, state): &(&Record<'_>, State)| match state {
        State::Current => usize::MAX,
        other => slot(other),
    };
    if let Some(best) = fitting.map(|record| by(record)).rev().max_by_key(best) {
        return best;
    }
    let earlier = records
        .iter()
        .filter_map(|record| state_of_earlier(reference, record, translation));
    let earlier: Vec<State> = earlier.collect();
    let is_made_from_this =
        |record: &&Record<'_>| record.seen.is_none() && is_same_wording(reference, &record.source);
    let is_current = match earlier.is_empty() {
        true => records.iter().all(is_made_from_this),
        false => earlier.contains(&State::Current),
    };
    let state = match is_current {
        true => State::Current,
        false => State::Unconfirmed,
    };
    (first, state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::{fluent, provenance};
    use crate::model::Grade;

    /// The state of a translation, by the wordings that stood when it was recorded and that stand now.
    struct Case<'s> {
        now: &'s str,
        record: &'s str,
        translation: &'s str,
    }

    const RECORDED: &str = "Ouvert.";

    fn mark(text: &str) -> String {
        let source = fluent::message_source("x", None, text);
        fingerprint(fluent::read(&source).tree.messages().next().unwrap())
    }

    fn record(made_from: &str, more: &str) -> String {
        let source = fluent::message_source("x", None, made_from);
        format!("# translation: {}\n{more}{source}", mark(RECORDED))
    }

    fn state_of(case: &Case<'_>) -> State {
        let (now, translation) = (
            fluent::message_source("x", None, case.now),
            fluent::message_source("x", None, case.translation),
        );
        let (now, translation, records) = (
            fluent::read(&now),
            fluent::read(&translation),
            fluent::read(case.record),
        );
        let records = provenance::read(&records.tree);
        assert_eq!(records.problems, []);
        let awaited = records.tree.awaited.get("x").copied();
        state(
            now.tree.messages().next(),
            records.tree.records.get("x"),
            awaited,
            translation.tree.messages().next(),
            &Locale::parse("en").unwrap(),
        )
    }

    #[test]
    fn a_translation_is_current_while_the_source_says_what_it_was_made_from() {
        let record = record("Open.", "");
        for translation in [RECORDED, "C’est ouvert."] {
            assert_eq!(
                state_of(&Case {
                    now: "Open.",
                    record: &record,
                    translation
                }),
                State::Current
            );
        }
        assert_eq!(
            state_of(&Case {
                now: "Open. ",
                record: &record,
                translation: RECORDED
            }),
            State::Current
        );
    }

    #[test]
    fn a_changed_source_outdates_it_until_it_is_translated_anew() {
        let seen = format!("# outdated-at: {}\n", mark("Not open."));
        let unseen = record("Open.", "");
        let outdated = state_of(&Case {
            now: "Not open.",
            record: &unseen,
            translation: RECORDED,
        });
        assert!(matches!(outdated, State::Outdated(reason) if reason.grade == Grade::Meaning));
        let seen = record("Open.", &seen);
        let fresh = "Fermé.";
        assert_eq!(
            state_of(&Case {
                now: "Not open.",
                record: &seen,
                translation: fresh
            }),
            State::Current
        );
    }

    #[test]
    fn what_nobody_can_tell_is_unconfirmed() {
        let unseen = record("Open.", "");
        let seen = record("Open.", &format!("# outdated-at: {}\n", mark("Not open.")));
        let fresh = "Fermé.";
        // Both changed unseen; the source moved on once more; the source went back after a new translation.
        assert_eq!(
            state_of(&Case {
                now: "Not open.",
                record: &unseen,
                translation: fresh
            }),
            State::Unconfirmed
        );
        assert_eq!(
            state_of(&Case {
                now: "Never open.",
                record: &seen,
                translation: fresh
            }),
            State::Unconfirmed
        );
        assert_eq!(
            state_of(&Case {
                now: "Open.",
                record: &seen,
                translation: fresh
            }),
            State::Unconfirmed
        );
    }

    #[test]
    fn the_editors_word_holds_for_one_wording_only() {
        let declared = record(
            "Opne.",
            &format!("# source-only: {}, Ada: typing mistake\n", mark("Open.")),
        );
        assert_eq!(
            state_of(&Case {
                now: "Open.",
                record: &declared,
                translation: RECORDED
            }),
            State::Current
        );
        let other = state_of(&Case {
            now: "Not open.",
            record: &declared,
            translation: RECORDED,
        });
        assert!(matches!(other, State::Outdated(_)));
    }

    #[test]
    fn a_locale_that_refuses_outweighs_the_editor() {
        let now = mark("Open.");
        let declared = format!("# source-only: {now}, Ada: typing mistake\n");
        let refused = format!("{declared}# refused: {now}, Amélie: not here\n");
        let state = |more: &str| {
            state_of(&Case {
                now: "Open.",
                record: &record("Opne.", more),
                translation: RECORDED,
            })
        };
        assert_eq!(state(&declared), State::Current);
        assert!(matches!(state(&refused), State::Outdated(_)));
        let elsewhere = format!("{declared}# refused: {}, Amélie: not here\n", mark("Closed."));
        assert_eq!(state(&elsewhere), State::Current);
    }

    #[test]
    fn of_several_records_the_one_whose_translation_is_there_holds() {
        let one = record("Open.", "");
        let other = record("Not open.", "# alternative: x\n").replace(&mark(RECORDED), &mark("Fermé."));
        let same = record("Closed.", "# alternative: x\n");
        let made_from_both = [one.clone(), same];
        let cases = [
            ("Open.", RECORDED, "current"),
            ("Open.", "Fermé.", "outdated"),
            ("Not open.", "Fermé.", "current"),
            ("Not open.", RECORDED, "outdated"),
            ("Not open.", "Pas ouvert.", "unconfirmed"),
        ];
        let several = |records: &[String], now: &str, translation: &str| {
            let text = records.join("\n");
            let records = fluent::read(&text);
            let records = provenance::read(&records.tree);
            assert_eq!(records.problems, []);
            let records: Vec<&Record<'_>> = records.tree.of("x").collect();
            let source = fluent::message_source("x", None, now);
            let translation = fluent::message_source("x", None, translation);
            let (source, translation) = (fluent::read(&source), fluent::read(&translation));
            let (source, translation) = (source.tree.messages().next(), translation.tree.messages().next());
            let english = Locale::parse("en").unwrap();
            let by = |record| state(source, Some(record), None, translation, &english);
            state_of_several(source.unwrap(), &records, translation, &by).1
        };
        for (now, translation, expected) in cases {
            let state = several(&[one.clone(), other.clone()], now, translation);
            assert_eq!(state.name(), expected, "{now} {translation}");
        }
        // One translation that holds for two wordings is as much at risk as by the worse of them.
        assert_eq!(several(&made_from_both, "Closed.", RECORDED), State::Current);
        assert_eq!(several(&made_from_both, "Open.", RECORDED), State::Current);
        let outdated = several(&made_from_both, "Open:", RECORDED);
        assert!(
            matches!(outdated, State::Outdated(reason) if reason.grade == Grade::Meaning),
            "worse than cosmetic"
        );
    }

    #[test]
    fn a_copy_is_current_only_once_somebody_has_translated_it() {
        let more = format!(
            "# outdated-at: {}\n# source-only: {}, Ada: no matter\n# split-from: y\n",
            mark("Come in."),
            mark("Come in.")
        );
        let copy = record("Open. Come in.", &more);
        let state = |now, translation| {
            let record = &copy;
            state_of(&Case {
                now,
                record,
                translation,
            })
        };
        // Not even where the source says again what the copied translation was made from.
        for now in ["Come in.", "Open. Come in.", "Go away."] {
            let outdated = state(now, RECORDED);
            assert!(
                matches!(outdated, State::Outdated(reason) if reason.grade == Grade::Meaning),
                "{now}"
            );
        }
        assert_eq!(state("Come in.", "Entrez."), State::Current);
        assert_eq!(state("Open. Come in.", "Entrez."), State::Unconfirmed);
        assert_eq!(state("Go away.", "Entrez."), State::Unconfirmed);
    }

    #[test]
    fn a_first_translation_is_current_if_it_was_awaited_at_this_wording() {
        let awaited = format!("# awaited: x {}\n", mark("Open."));
        assert_eq!(
            state_of(&Case {
                now: "Open.",
                record: &awaited,
                translation: RECORDED
            }),
            State::Current
        );
        assert_eq!(
            state_of(&Case {
                now: "Closed.",
                record: &awaited,
                translation: RECORDED
            }),
            State::Unconfirmed
        );
        assert_eq!(
            state_of(&Case {
                now: "Open.",
                record: "",
                translation: RECORDED
            }),
            State::Untracked
        );
    }
}
