//! Random histories, replayed backwards by us and forwards by a model that knows each message by its id.

use super::replay::replay;
use super::{Origin, Past, ReadText, Texts, Wanted};
use crate::model::{Commit, History, Locale, Parent, TextChange};
use proptest::prelude::*;
use std::collections::HashMap;

/// What a commit has of one message: wordings by number, and in which of two catalogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Message {
    source: u8,
    source_place: usize,
    translation: Option<u8>,
    place: usize,
}

const MESSAGES: usize = 3;

type State = [Message; MESSAGES];

/// What a commit does: whether it begins a branch at an older commit or merges one, then an edit a message.
#[derive(Clone, Debug)]
struct Step {
    kind: u8,
    other: prop::sample::Index,
    edits: Vec<(usize, u8, u8)>,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let edit = (0..MESSAGES, 0..6u8, 0..3u8);
    let step = (
        0..6u8,
        any::<prop::sample::Index>(),
        prop::collection::vec(edit, 0..3),
    );
    let step = step.prop_map(|(kind, other, edits)| Step { kind, other, edits });
    prop::collection::vec(step, 1..25)
}

fn edited(mut message: Message, (_, act, value): (usize, u8, u8)) -> Message {
    match act {
        0 => message.source = value,
        1 | 2 => message.translation = Some(value),
        3 => message.translation = None,
        4 => message.source_place = 1 - message.source_place,
        _ => message.place = 1 - message.place,
    }
    message
}

/// States with the places of their parents, the oldest first.
fn played(steps: &[Step]) -> Vec<(State, Vec<usize>)> {
    let start = Message {
        source: 0,
        source_place: 0,
        translation: Some(0),
        place: 0,
    };
    let mut commits = vec![([start; MESSAGES], Vec::new())];
    for step in steps {
        let newest = commits.len() - 1;
        let other = step.other.index(commits.len());
        let (parents, mut state) = match step.kind {
            0 => (vec![other], commits[other].0),
            1 | 2 if other != newest => {
                let (ours, theirs) = (commits[newest].0, commits[other].0);
                let picked = |at: usize| match (other + at) % 2 {
                    0 => ours[at],
                    _ => theirs[at],
                };
                (vec![newest, other], std::array::from_fn(picked))
            }
            _ => (vec![newest], commits[newest].0),
        };
        for edit in &step.edits {
            // A merge picks; it says nothing of its own.
            if parents.len() == 1 {
                state[edit.0] = edited(state[edit.0], *edit);
            }
        }
        commits.push((state, parents));
    }
    commits
}

/// By the model: the source wording that each translation of the newest commit was made from.
fn expected(commits: &[(State, Vec<usize>)]) -> [Option<u8>; MESSAGES] {
    let mut known: Vec<[Option<u8>; MESSAGES]> = Vec::new();
    for (state, parents) in commits {
        known.push(std::array::from_fn(|at| {
            let message = state[at];
            message.translation?;
            let has_same = |parent: &&usize| commits[**parent].0[at].translation == message.translation;
            match parents.iter().find(has_same) {
                Some(parent) => known[*parent][at],
                None => Some(message.source),
            }
        }));
    }
    *known.last().expect("there is a commit")
}

/// The texts of a commit: two catalogs of the source, then two of the locale; an empty one is not there.
fn texts(state: &State) -> [String; 4] {
    let mut texts: [String; 4] = std::array::from_fn(|_| String::new());
    for (at, message) in state.iter().enumerate() {
        texts[message.source_place] += &format!("m{at} = Source {}.\n", message.source);
        if let Some(translation) = message.translation {
            texts[2 + message.place] += &format!("m{at} = Texte {translation}.\n");
        }
    }
    texts
}

fn replayed(commits: &[(State, Vec<usize>)]) -> [Option<u8>; MESSAGES] {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut all = Texts::default();
    let mut number = |text: &String| {
        if text.is_empty() {
            return None;
        }
        Some(*numbers.entry(text.clone()).or_insert_with(|| {
            all.add(ReadText::of(text));
            all.count() - 1
        }))
    };
    let numbered: Vec<[Option<usize>; 4]> = commits
        .iter()
        .map(|(state, _)| texts(state).each_ref().map(&mut number))
        .collect();
    let newest = commits.len() - 1;
    let commit_of = |at: usize| {
        let parents = commits[at].1.iter().map(|parent| {
            let changes = (0..4).map(|path| TextChange {
                path,
                before: numbered[*parent][path],
                after: numbered[at][path],
            });
            Parent {
                commit: newest - parent,
                changes: changes.filter(|change| change.before != change.after).collect(),
            }
        });
        Commit {
            id: at.to_string(),
            date: String::new(),
            author: String::new(),
            is_cut: false,
            parents: parents.collect(),
        }
    };
    let history = History {
        commits: (0..commits.len()).rev().map(commit_of).collect(),
        paths: Vec::new(),
        texts: all.count(),
    };
    let (en, fr) = (Locale::parse("en").unwrap(), Locale::parse("fr").unwrap());
    let locales = [&en, &en, &fr, &fr].map(|locale| Some(locale.clone()));
    let now: HashMap<usize, usize> = (0..4)
        .filter_map(|path| Some((path, numbered[newest][path]?)))
        .collect();
    let past = Past {
        history: &history,
        texts: &all,
        locales: &locales,
        now: &now,
        paths: &HashMap::new(),
    };
    let ids: Vec<String> = (0..MESSAGES).map(|at| format!("m{at}")).collect();
    let state = &commits[newest].0;
    let wanted: Vec<Wanted<'_>> = (0..MESSAGES)
        .map(|at| Wanted {
            locale: &fr,
            id: &ids[at],
            path: 2 + state[at].place,
            source: state[at].source_place,
            source_locale: &en,
        })
        .collect();
    let origins = replay(&past, &now, &wanted);
    std::array::from_fn(|at| match origins[at] {
        Origin::Made { wording, .. } => {
            let digit = all.body(wording).chars().rev().nth(1);
            digit
                .and_then(|digit| digit.to_digit(10))
                .map(|digit| digit as u8)
        }
        Origin::Unknown => None,
        origin => panic!("{origin:?}"),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_past_of_a_translation_is_that_of_the_model(steps in steps()) {
        let commits = played(&steps);
        prop_assert_eq!(replayed(&commits), expected(&commits));
    }
}
