//! Names and places of messages change, and nothing else does: random projects with records in every state.

use diglot::disk::{Found, ProjectFiles};
use diglot::engine::Engine;
use diglot::formats::fluent;
use diglot::model::{Catalog, ChangeSet, Entry, Locale, Message, Phrase, Settings, State, TextFile};
use diglot::sync::{AcceptRequest, MoveRequest, Moved, RenameRequest, Word};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A project as its files' texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Project {
    files: BTreeMap<String, String>,
}

/// By locale, catalog and id: the state, and whether it is reviewed.
type States = BTreeMap<(String, String, String), (State, bool)>;

impl Project {
    fn engine(&self) -> Engine {
        let mut files = ProjectFiles::default();
        for (path, text) in &self.files {
            let file = TextFile {
                path: path.as_str().into(),
                text: text.as_str().into(),
                damage: None,
            };
            let (folder, name) = path.rsplit_once('/').unwrap();
            let locale = folder.rsplit('/').next().map(str::to_owned);
            let found = |locale| Found {
                name: name.split('.').next().unwrap().to_owned(),
                locale,
                pattern: 0,
                file,
            };
            match path.split('/').next() {
                Some("source-texts") => files.source_texts.push(found(None)),
                Some(".diglot") => files.records.push(found(locale)),
                _ => files.catalogs.push(found(locale)),
            }
        }
        let mut settings = Settings::new(Locale::parse("en").unwrap());
        settings.locales = Some(["fr", "ru"].map(|tag| Locale::parse(tag).unwrap()).to_vec());
        Engine::new(PathBuf::from("."), settings, files)
    }

    fn apply(&mut self, plan: ChangeSet) {
        for change in plan.files {
            let path = change.path.to_string();
            assert_eq!(
                change.before.as_deref(),
                self.files.get(&path).map(String::as_str)
            );
            match change.after {
                Some(text) => self.files.insert(path, text),
                None => self.files.remove(&path),
            };
        }
    }

    fn sync(&mut self) {
        let plan = self.engine().snapshot().plan_sync();
        self.apply(plan);
    }

    fn say(&mut self, word: Word) {
        let request = AcceptRequest {
            word,
            ..AcceptRequest::default()
        };
        let plan = self.engine().snapshot().plan_accept(&request);
        // There may be nothing to accept.
        if let Ok(plan) = plan {
            self.apply(plan);
        }
    }

    fn states(&self) -> States {
        let mut states = States::new();
        self.engine().snapshot().with_tables(|_, tables| {
            for table in tables {
                for row in &table.rows {
                    let key = (table.locale.to_string(), table.name.to_owned(), row.id.to_owned());
                    // The reasons of a grade name what differs, by its name.
                    let state = match &row.state {
                        State::Outdated(reason) => State::Outdated(diglot::model::Reason {
                            because: Phrase::new("x"),
                            ..reason.clone()
                        }),
                        other => other.clone(),
                    };
                    states.insert(key, (state, row.reviewed().is_some()));
                }
            }
        });
        states
    }

    fn rename(&mut self, old: &str, new: &str, within: Option<&str>) -> Result<(), Phrase> {
        let request = RenameRequest {
            old: old.to_owned(),
            new: new.to_owned(),
            within: within.map(str::to_owned),
        };
        let planned = self.engine().snapshot().plan_rename(&request);
        self.apply(planned.map_err(|refusal| refusal.what)?);
        Ok(())
    }
}

const IDS: &[&str] = &["gate", "gate-way", "way", "-brand", "-way"];
const CATALOGS: &[&str] = &["app", "shop"];

/// A piece of a pattern on a line of its own.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "The gate",
        "is $way open",
        "{ $way }",
        "{ $user }",
        "{ gate }",
        "{ gate.title }",
        "{ gate-way }",
        "{way}",
        "{ -brand }",
        "{ -brand(way: \"gate\", user: 1) }",
        "{ -way }",
        "{ NUMBER($user, gate: 2) }",
        "{ \"gate\" }",
        "{ { $way } }",
        "{ $user ->\n        [gate] the { gate }\n       *[way] { $way }\n    }",
        "{ -brand.title ->\n       *[gate] { -way(way: 3) }\n    }",
        "{ -way.title(way: \"x\") ->\n       *[way] x\n    }",
    ];
    prop::sample::select(pieces.to_vec()).prop_map(str::to_owned)
}

/// Value and attributes of a message.
fn body() -> impl Strategy<Value = String> {
    let pattern = || prop::collection::vec(piece(), 1..4).prop_map(|pieces| pieces.join("\n    "));
    let attributes = prop::collection::vec(
        (prop::sample::select(vec!["title", "gate", "way"]), pattern()),
        0..2,
    );
    (pattern(), attributes).prop_map(|(value, attributes)| {
        let attributes = attributes
            .iter()
            .map(|(name, value)| format!("\n  .{name} =\n    {value}"));
        format!("=\n    {value}{}", attributes.collect::<String>())
    })
}

/// What happens to a project before its names change.
#[derive(Clone, Debug)]
enum Act {
    /// Sets a message of a locale (0: the source), where the body is not `None`.
    Write(usize, usize, usize, Option<String>),
    /// A comment, a part that cannot be read, or the message of the other catalog once more.
    Add(usize, usize, &'static str),
    Sync,
    Say(Word),
}

fn act() -> impl Strategy<Value = Act> {
    let writing = (
        0..3_usize,
        0..CATALOGS.len(),
        0..IDS.len(),
        prop::option::weighted(0.9, body()),
    );
    let additions = vec![
        "# $way: which gate\n# $way (text), $user: who\n#$way no\n\n",
        "## $user: everywhere\n\n",
        "this is no Fluent { gate }\n\n",
        "# diglot-allow: missing, the gate\ngate = Again { $way }\n",
    ];
    let words = vec![
        Word::Holds,
        Word::Reviewed {
            on: "2026-11-30".to_owned(),
            by: "Ada".to_owned(),
        },
        Word::SourceOnly("Ada: a typo".to_owned()),
        Word::Refused("Alan: no typo".to_owned()),
    ];
    prop_oneof![
        6 => writing.prop_map(|(locale, catalog, id, body)| Act::Write(locale, catalog, id, body)),
        1 => (0..3_usize, 0..CATALOGS.len(), prop::sample::select(additions))
            .prop_map(|(locale, catalog, text)| Act::Add(locale, catalog, text)),
        3 => Just(Act::Sync),
        2 => prop::sample::select(words).prop_map(Act::Say),
    ]
}

fn play(acts: &[Act]) -> Project {
    let mut project = Project::default();
    for catalog in CATALOGS {
        project
            .files
            .insert(format!("locales/en/{catalog}.ftl"), String::new());
    }
    for act in acts {
        match act {
            Act::Write(locale, catalog, id, body) => {
                let path = format!(
                    "locales/{}/{}.ftl",
                    ["en", "fr", "ru"][*locale],
                    CATALOGS[*catalog]
                );
                let text = project.files.entry(path).or_default();
                let tree = fluent::read(text).tree;
                let id = IDS[*id];
                let is_there = tree.messages().any(|message| message.id.name == id);
                let edits = match body {
                    None => vec![fluent::remove(&tree, id)],
                    Some(body) if is_there => {
                        vec![fluent::replace_entry(&tree, id, &format!("{id} {body}"))]
                    }
                    Some(body) => {
                        let source = format!("# About { }\n{id} {body}\n", "the gate");
                        fluent::insert_all(&tree, &[], &[(id, &source)])
                    }
                };
                *text = diglot::text::apply(text, &edits);
            }
            Act::Add(locale, catalog, added) => {
                let path = format!(
                    "locales/{}/{}.ftl",
                    ["en", "fr", "ru"][*locale],
                    CATALOGS[*catalog]
                );
                project
                    .files
                    .entry(path)
                    .or_default()
                    .push_str(&format!("\n{added}"));
            }
            Act::Sync => project.sync(),
            Act::Say(word) => project.say(word.clone()),
        }
    }
    project
}

/// Writes some files as other editors do.
fn disguise(project: &mut Project, how: u8) {
    for (number, (path, text)) in project.files.iter_mut().enumerate() {
        let is_catalog = path.starts_with("locales/");
        match (how as usize + number) % 5 {
            0 if is_catalog => *text = text.replace('\n', "\r\n"),
            1 if is_catalog => *text = format!("\u{feff}{text}"),
            2 if is_catalog => *text = text.trim_end().to_owned(),
            3 if is_catalog => *text = text.replace(" =\n    ", "   =\n            "),
            // A records file that a version control system has given other line ends.
            3 => *text = text.replace('\n', "\r\n"),
            _ => {}
        }
    }
}

/// Old name, new name, limit.
fn names() -> impl Strategy<Value = (&'static str, &'static str, Option<&'static str>)> {
    prop::sample::select(vec![
        ("app/gate", "zz", None),
        ("shop/gate", "zz", None),
        ("app/way", "zz-z", None),
        ("shop/gate-way", "a", None),
        ("app/-brand", "-zz", None),
        ("shop/-way", "-zz", None),
        ("app/gate.title", "gate.zz", None),
        ("shop/gate.gate", ".zz", None),
        ("app/-brand.title", "-brand.zz", None),
        ("app/-way.way", "-way.zz", None),
        ("$way", "$zz", None),
        ("$user", "$z", None),
        ("$way", "$zz", Some("app/gate")),
        ("$way", "$zz", Some("app/-brand")),
        ("$user", "$zz", Some("shop/-brand")),
    ])
}

/// The id that a message has after a rename.
fn new_id(old: &str, new: &str, catalog: &str, id: &str) -> String {
    match old.split_once('/') {
        Some((of, old_id)) if of == catalog && old_id == id => new.to_owned(),
        _ => id.to_owned(),
    }
}

fn renamed(states: States, old: &str, new: &str) -> States {
    let renamed = states.into_iter().map(|((locale, catalog, id), state)| {
        let id = new_id(old, new, &catalog, &id);
        ((locale, catalog, id), state)
    });
    renamed.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rename_changes_no_state_and_can_be_taken_back(
        acts in prop::collection::vec(act(), 4..30),
        how in any::<u8>(),
        (old, new, within) in names(),
    ) {
        let mut project = play(&acts);
        disguise(&mut project, how);
        let before = project.clone();
        if project.rename(old, new, within).is_err() {
            // Nothing has that name.
            prop_assert_eq!(project, before);
            return Ok(());
        }
        prop_assert!(project != before);
        prop_assert_eq!(project.states(), renamed(before.states(), old, new));
        // Outside the names no byte of a catalog has changed: the new name stands nowhere else.
        let bare = |name: &str| name.rsplit(['/', '.', '$']).next().unwrap().to_owned();
        for (path, text) in project.files.iter().filter(|(path, _)| path.starts_with("locales/")) {
            let was = &before.files[path];
            let shrunk = |text: &str, name: &str| text.split(&bare(name)).collect::<String>();
            if text != was && bare(new).starts_with("zz") {
                prop_assert_eq!(shrunk(text, old).replace(&bare(new), ""), shrunk(was, old));
            }
        }
        // What is to be done for the project is as before.
        let (mut synced, mut synced_before) = (project.clone(), before.clone());
        synced.sync();
        synced_before.sync();
        prop_assert_eq!(synced.states(), renamed(synced_before.states(), old, new));
        let is_idle = |project: &Project| project.engine().snapshot().plan_sync().is_empty();
        prop_assert_eq!(is_idle(&project), is_idle(&before));
        // And back.
        let prefix = |name: &str| old.rsplit_once('/').map_or(String::new(), |(catalog, _)| {
            let message = old.rsplit('/').next().unwrap().split_once('.').map(|(message, _)| message);
            let bare = name.trim_start_matches(|sign| sign != '.');
            match message {
                Some(message) => format!("{catalog}/{message}{bare}"),
                None => format!("{catalog}/{name}"),
            }
        });
        let back_from = if old.contains('/') { prefix(new) } else { new.to_owned() };
        let back_to = old.rsplit('/').next().unwrap();
        match project.rename(&back_from, back_to, within) {
            Ok(()) => prop_assert_eq!(project, before),
            // An id that another catalog has too was ambiguous, and is not given twice.
            Err(refusal) => {
                prop_assert_eq!(refusal.id, "rename-taken");
                let has_it = |catalog: &str| {
                    let key = |(_, of, id): &(String, String, String)| of == catalog && id == back_to;
                    let text = &before.files[&format!("locales/en/{catalog}.ftl")];
                    before.states().keys().any(key) || text.contains(&format!("\n{back_to} "))
                };
                prop_assert!(has_it("app") && has_it("shop"), "{back_to}");
            }
        }
    }

    #[test]
    fn a_passage_keeps_its_new_id(
        blocks in prop::collection::vec(prop::sample::select(BLOCKS.to_vec()), 1..8),
        at in any::<prop::sample::Index>(),
        (is_crlf, is_translated) in any::<(bool, bool)>(),
    ) {
        let mut project = Project::default();
        // A pin stands once in a text.
        let mut blocks = blocks;
        blocks.sort();
        blocks.dedup();
        let text = format!("{}\n", blocks.join("\n\n"));
        let text = if is_crlf { text.replace('\n', "\r\n") } else { text };
        project.files.insert("source-texts/doc.md".to_owned(), text);
        project.sync();
        let ids: Vec<String> = {
            let catalog = fluent::read(&project.files["locales/en/doc.ftl"]);
            catalog.tree.messages().map(|message| message.id.name.to_owned()).collect()
        };
        prop_assume!(!ids.is_empty());
        if is_translated {
            let french = project.files.get_mut("locales/fr/doc.ftl").unwrap();
            ids.iter().for_each(|id| french.push_str(&format!("{id} = Oui\n")));
            project.sync();
        }
        let (old, before) = (at.get(&ids), project.clone());
        project.rename(old, "zz", None).unwrap();
        let name = format!("doc/{old}");
        prop_assert_eq!(project.states(), renamed(before.states(), &name, "zz"));
        prop_assert!(project.engine().snapshot().plan_sync().is_empty());
        // Where the source text pins it, it needs no catalog to remember it.
        let document = &project.files["source-texts/doc.md"];
        if document.contains("{#zz") {
            let mut alone = Project::default();
            alone.files.insert("source-texts/doc.md".to_owned(), document.clone());
            alone.sync();
            prop_assert!(alone.files["locales/en/doc.ftl"].contains("\nzz ="));
        } else {
            prop_assert_eq!(document, &before.files["source-texts/doc.md"]);
        }
        // The pin stays when the id goes back, and nothing else.
        project.rename("zz", old, None).unwrap();
        let pin = format!(" {{#{old}}}");
        let unpinned = |project: &Project| project.files["source-texts/doc.md"].replace(&pin, "");
        prop_assert_eq!(unpinned(&project), unpinned(&before));
        project.files.remove("source-texts/doc.md");
        let mut before = before;
        before.files.remove("source-texts/doc.md");
        prop_assert_eq!(project, before);
    }
}

const BLOCKS: &[&str] = &[
    "# The garden",
    "## Hours ##",
    "Opening\n=======",
    "The garden opens.",
    "It is open\\\nall day.",
    "The *gate*\nis new. {#the-gate}",
    "- one\n- two\n\n  and more",
    "> quoted\n> twice",
    "| a | b |\n|---|---|\n| c | d |",
    "![a picture](garden.png)",
    "    code",
    "A note.[^1]\n\n[^1]: The note.",
    "## Ways {#ways}",
];

/// Every message of a project by catalog path and id, as it is written.
fn messages(project: &Project, locale: &str) -> Vec<(String, String)> {
    let mut messages = Vec::new();
    for catalog in ["app", "new", "shop"] {
        if let Some(text) = project.files.get(&format!("locales/{locale}/{catalog}.ftl")) {
            let tree = fluent::read(text).tree;
            let found = tree.messages().map(|message| {
                let source = message.span.slice(text).replace("\r\n", "\n");
                (message.id.name.to_owned(), source)
            });
            messages.extend(found);
        }
    }
    messages.sort();
    messages
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_move_changes_no_state_and_nothing_of_what_stays(
        acts in prop::collection::vec(act(), 4..30),
        how in any::<u8>(),
        ids in prop::sample::subsequence(IDS.to_vec(), 1..4),
        to in prop::sample::select(vec!["shop", "new"]),
    ) {
        let mut project = play(&acts);
        disguise(&mut project, how);
        let before = project.clone();
        let request = MoveRequest {
            what: Moved::Messages(ids.iter().map(|id| format!("app/{id}")).collect()),
            to: to.to_owned(),
        };
        let Ok(plan) = project.engine().snapshot().plan_move(&request) else {
            // There is none of them, or the other catalog has one already.
            return Ok(());
        };
        project.apply(plan);
        prop_assert!(project != before);
        let moved = |states: States| -> States {
            let moved = states.into_iter().map(|((locale, catalog, id), state)| {
                let goes = catalog == "app" && ids.contains(&id.as_str());
                let catalog = if goes { to.to_owned() } else { catalog };
                ((locale, catalog, id), state)
            });
            moved.collect()
        };
        prop_assert_eq!(project.states(), moved(before.states()));
        let (mut synced, mut synced_before) = (project.clone(), before.clone());
        synced.sync();
        synced_before.sync();
        prop_assert_eq!(synced.states(), moved(synced_before.states()));
        let is_idle = |project: &Project| project.engine().snapshot().plan_sync().is_empty();
        // In a catalog with a part that cannot be read nobody can tell what is awaited; in another one they can.
        let is_readable = before.files.values().all(|text| fluent::read(text).problems.is_empty());
        if is_readable && is_idle(&before) {
            prop_assert!(is_idle(&project), "{:#?}", project.engine().snapshot().plan_sync());
        }
        for locale in ["en", "fr", "ru"] {
            // All messages are there, each with its comment, and as it was.
            prop_assert_eq!(messages(&project, locale), messages(&before, locale));
            for catalog in ["app", "shop"] {
                let path = format!("locales/{locale}/{catalog}.ftl");
                let (Some(was), Some(is)) = (before.files.get(&path), project.files.get(&path)) else {
                    continue;
                };
                let (was, is) = (fluent::read(was).tree, fluent::read(is).tree);
                let stays = |message: &&Message<'_>| catalog == "shop" || !ids.contains(&message.id.name);
                let stood: Vec<&str> = was.messages().filter(stays).map(|m| m.span.slice(was.text)).collect();
                let comes = |message: &&Message<'_>| catalog == "app" || !ids.contains(&message.id.name);
                let stand: Vec<&str> = is.messages().filter(comes).map(|m| m.span.slice(is.text)).collect();
                if !(catalog == "shop" && ids.iter().any(|id| was.messages().any(|m| m.id.name == *id))) {
                    prop_assert_eq!(stood, stand, "{}", path);
                }
                // What is no message stays too, byte for byte, but for the headings of groups that go.
                let junk = |tree: &Catalog<'_>| -> Vec<String> {
                    let junk = tree.entries.iter().filter_map(|entry| match entry {
                        Entry::Junk(junk) => Some(junk.text.trim_end().to_owned()),
                        _ => None,
                    });
                    junk.collect()
                };
                prop_assert_eq!(junk(&was), junk(&is), "{}", path);
            }
        }
    }
}
