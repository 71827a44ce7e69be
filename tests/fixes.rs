//! Fixes of findings: what is meant changes, nothing else does, and no state of a translation moves.

use diglot::disk::{Found, ProjectFiles};
use diglot::engine::Engine;
use diglot::formats::fluent;
use diglot::model::{ChangeSet, Entry, Finding, Level, Locale, Phrase, Problem, Settings, State, TextFile};
use diglot::sync::SourceWording;
use diglot::text::{Place, Span, TextEdit};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

const ENGLISH: &str = "locales/en/town.ftl";
const FRENCH: &str = "locales/fr/town.ftl";
const RECORDS: &str = ".diglot/provenance/fr/town.ftl";

/// A project as its files' texts.
#[derive(Clone, Debug, Default)]
struct Project {
    files: BTreeMap<String, String>,
    /// A file that is no UTF-8.
    damaged: Option<&'static str>,
}

impl Project {
    /// English and French as they are, and French recorded as made from that English.
    fn new(english: &str, french: &str) -> Project {
        let mut project = Project::default();
        project.write(ENGLISH, english);
        project.write(FRENCH, french);
        let snapshot = project.engine().snapshot();
        let all = diglot::sync::AcceptRequest::default();
        let plan = snapshot.plan_accept(&all).unwrap();
        project.apply(plan);
        project
    }

    fn write(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), text.to_owned());
    }

    fn engine(&self) -> Engine {
        let mut files = ProjectFiles::default();
        for (path, text) in &self.files {
            let damage = (self.damaged == Some(path)).then(|| Problem {
                span: Span::at(0),
                message: Phrase::new("disk-not-utf8"),
                help: None,
                related: None,
            });
            let found = Found {
                name: "town".to_owned(),
                locale: path.split('/').rev().nth(1).map(str::to_owned),
                pattern: 0,
                file: TextFile {
                    path: path.as_str().into(),
                    text: text.as_str().into(),
                    damage,
                },
            };
            match path.starts_with(".diglot/") {
                true => files.records.push(found),
                false => files.catalogs.push(found),
            }
        }
        let mut settings = Settings::new(Locale::parse("en").unwrap());
        settings.locales = Some(vec![Locale::parse("fr").unwrap()]);
        Engine::new(PathBuf::from("."), settings, files)
    }

    fn apply(&mut self, plan: ChangeSet) {
        for change in plan.files {
            let before = self.files.get(&*change.path).map(String::as_str);
            assert_eq!(change.before.as_deref(), before);
            match change.after {
                Some(text) => self.files.insert(change.path.to_string(), text),
                None => self.files.remove(&*change.path),
            };
        }
    }

    fn sync(&mut self) -> usize {
        let plan = self.engine().snapshot().plan_sync();
        let count = plan.files.len();
        self.apply(plan);
        count
    }

    fn states(&self) -> Vec<(String, State)> {
        self.engine().snapshot().with_tables(|_, tables| {
            let rows = tables.iter().flat_map(|table| &table.rows);
            rows.map(|row| (row.id.to_owned(), row.state.clone())).collect()
        })
    }

    /// A finding whose fix replaces what stands once in the file.
    fn finding(&self, path: &str, old: &str, new: &str) -> Finding {
        let found: Vec<_> = self.files[path].match_indices(old).collect();
        assert_eq!(found.len(), 1, "`{old}`");
        let span = Span::new(found[0].0, found[0].0 + old.len());
        finding(path, vec![edit(span, new)])
    }

    /// Makes the fixes, and gives the ids and counts of what was told.
    fn mend(&mut self, findings: &[Finding]) -> Vec<String> {
        self.mend_with(findings, SourceWording::Stays)
    }

    fn mend_with(&mut self, findings: &[Finding], source: SourceWording) -> Vec<String> {
        let plan = self.engine().snapshot().plan_fix(findings, source);
        let told = plan.acts.iter().map(|act| {
            let count = act.phrase.arguments.iter().find(|(name, _)| *name == "count");
            match count {
                Some((_, diglot::model::Argument::Number(count))) => format!("{} {count}", act.phrase.id),
                _ => act.phrase.id.to_owned(),
            }
        });
        let told = told.collect();
        self.apply(plan);
        told
    }
}

fn edit(span: Span, new: &str) -> TextEdit {
    TextEdit {
        span,
        new_text: new.to_owned(),
    }
}

fn finding(path: &str, fix: Vec<TextEdit>) -> Finding {
    Finding {
        check: "sample",
        level: Level::Warning,
        grade: None,
        locale: None,
        place: Place::new(path, fix.first().map_or(Span::at(0), |edit| edit.span)),
        id: None,
        message: Phrase::new("check-missing-message"),
        help: Phrase::new("check-missing-help"),
        subject: None,
        amount: 1,
        related: Vec::new(),
        fix,
        fingerprint: None,
    }
}

#[test]
fn a_current_translation_stays_current_and_sync_has_nothing_to_do() {
    let mut project = Project::new("gate = The gate\n", "gate = L'entrée\n");
    let told = project.mend(&[project.finding(FRENCH, "'", "’")]);
    assert_eq!(told, ["fix-mended 1"]);
    assert_eq!(project.files[FRENCH], "gate = L’entrée\n");
    assert_eq!(project.states(), [("gate".to_owned(), State::Current)]);
    assert_eq!(project.sync(), 0);
}

#[test]
fn an_outdated_translation_is_not_current_because_a_fix_touched_it() {
    for sees in [false, true] {
        let mut project = Project::new("gate = The gate\n", "gate = L'entrée\n");
        project.write(ENGLISH, "gate = No gate\n");
        if sees {
            project.sync();
        }
        let before = project.states();
        assert!(matches!(before[0].1, State::Outdated(_)), "{before:?}");
        let told = project.mend(&[project.finding(FRENCH, "'", "’")]);
        assert_eq!(told, ["fix-mended 1"]);
        assert_eq!(project.files[FRENCH], "gate = L’entrée\n");
        assert_eq!(project.states(), before);
        project.sync();
        assert_eq!(project.states(), before);
    }
}

#[test]
fn a_new_translation_that_a_fix_would_turn_back_into_the_old_one_is_left() {
    let mut project = Project::new("gate = The gate\n", "gate = L’entrée\n");
    project.write(ENGLISH, "gate = No gate\n");
    project.sync();
    project.write(FRENCH, "gate = L'entrée\n");
    let before = project.states();
    assert_eq!(before[0].1, State::Current);
    let told = project.mend(&[project.finding(FRENCH, "'", "’")]);
    assert_eq!(told, ["fix-unrecorded 1"]);
    assert_eq!(project.states(), before);
}

#[test]
fn nothing_is_recorded_of_what_has_no_record_or_keeps_its_wording() {
    let mut project = Project::new("gate = The gate\n", "# An old note.\ngate = L'entre\u{301}e\n");
    let records = project.files[RECORDS].replace('\n', "\r\n");
    project.write(RECORDS, &records);
    let fixes = [
        project.finding(FRENCH, "# An old note.\n", ""),
        project.finding(FRENCH, "e\u{301}", "é"),
    ];
    assert_eq!(project.mend(&fixes), ["fix-mended 2"]);
    assert_eq!(project.files[FRENCH], "gate = L'entrée\n");
    assert_eq!(project.files[RECORDS], records);

    project.files.remove(RECORDS);
    let told = project.mend(&[project.finding(FRENCH, "'", "’")]);
    assert_eq!(told, ["fix-mended 1"]);
    assert!(!project.files.contains_key(RECORDS));
    assert_eq!(project.states(), [("gate".to_owned(), State::Untracked)]);
}

#[test]
fn of_fixes_that_overlap_one_run_makes_the_first_and_the_next_the_other() {
    let mut project = Project::new("gate = The gate\n", "gate = L'entrée ...\n");
    let fixes = [
        project.finding(FRENCH, "entrée ...", "entrée\u{a0}..."),
        project.finding(FRENCH, " ...", " …"),
        project.finding(FRENCH, "entrée ...", "entrée\u{a0}..."),
        project.finding(FRENCH, "'", "’"),
    ];
    assert_eq!(project.mend(&fixes), ["fix-mended 3", "fix-overlapping 1"]);
    assert_eq!(project.files[FRENCH], "gate = L’entrée\u{a0}...\n");
    let told = project.mend(&[project.finding(FRENCH, "...", "…")]);
    assert_eq!(told, ["fix-mended 1"]);
    assert_eq!(project.files[FRENCH], "gate = L’entrée\u{a0}…\n");
}

#[test]
fn a_fix_that_would_break_its_message_is_refused_and_the_others_are_made() {
    let french = "gate = L'entrée\nbridge = L'île\r\n    .title = Pont\nlast = Fin";
    for (old, new) in [
        ("île", "{ île"),
        ("île\r\n", "île"),
        ("bridge", "bridges"),
        ("Pont", "Pont\nextra = Plus"),
        ("    .title = Pont\n", ""),
        ("Pont\nlast", "Pont\n\nlast"),
        ("bridge = L'île\r\n    .title = Pont\n", ""),
    ] {
        let mut project = Project::new(
            "gate = Gate\nbridge = Bridge\n    .title = T\nlast = End\n",
            french,
        );
        let fixes = [
            project.finding(FRENCH, old, new),
            project.finding(FRENCH, "L'e", "L’e"),
            project.finding(FRENCH, "Fin", "Fin."),
        ];
        assert_eq!(project.mend(&fixes), ["fix-mended 2", "fix-refused 1"], "{old:?}");
        let expected = french.replace("L'e", "L’e").replace("Fin", "Fin.");
        assert_eq!(project.files[FRENCH], expected, "{old:?}");
    }
}

#[test]
fn a_place_that_is_none_is_refused() {
    let mut project = Project::new("gate = The gate\n", "\u{feff}gate = L’entrée\n");
    let length = project.files[FRENCH].len();
    for span in [
        Span::new(0, 1),
        Span::at(1),
        Span::new(length, length + 1),
        Span::new(length + 7, length + 9),
        Span::new(12, 13),
        Span { start: 9, end: 8 },
    ] {
        let told = project.mend(&[finding(FRENCH, vec![edit(span, "x")])]);
        assert_eq!(told, ["fix-refused 1"], "{span:?}");
    }
}

#[test]
fn a_fix_of_no_catalog_is_told_and_not_made() {
    let mut project = Project::new("gate = The gate\n", "gate = L'entrée\n");
    let before = project.files.clone();
    for path in [RECORDS, "diglot.toml"] {
        let told = project.mend(&[finding(path, vec![edit(Span::at(0), "#")])]);
        assert_eq!(told, ["fix-refused 1"]);
    }
    assert_eq!(project.files, before);
}

#[test]
fn a_damaged_file_is_left_as_it_is() {
    for (damaged, expected) in [(FRENCH, "fix-damaged 1"), (RECORDS, "fix-unrecorded 1")] {
        let mut project = Project::new("gate = The gate\n", "gate = L'entrée\n");
        project.damaged = Some(damaged);
        let before = project.files.clone();
        let told = project.mend(&[project.finding(FRENCH, "'", "’")]);
        assert_eq!(told, [expected]);
        assert_eq!(project.files, before);
    }
}

#[test]
fn the_wording_of_the_source_is_mended_only_when_it_is_asked_for() {
    let english = "# A note.\ngate = The gate isn't new: cafe\u{301}\n";
    let mut project = Project::new(english, "gate = La porte\n");
    let fixes = |project: &Project| {
        [
            project.finding(ENGLISH, "'", "’"),
            project.finding(ENGLISH, "# A note.\n", ""),
            project.finding(ENGLISH, "e\u{301}", "é"),
        ]
    };
    let told = project.mend(&fixes(&project));
    assert_eq!(told, ["fix-mended 2", "fix-source-wording 1"]);
    assert_eq!(project.files[ENGLISH], "gate = The gate isn't new: café\n");
    assert_eq!(project.states(), [("gate".to_owned(), State::Current)]);
    let fix = project.finding(ENGLISH, "'", "’");
    assert_eq!(
        project.mend_with(&[fix], SourceWording::IsMended),
        ["fix-mended 1"]
    );
    assert!(matches!(project.states()[0].1, State::Outdated(_)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_a_fix_puts_in_only_its_message_changes_and_no_state_does(
        edits in prop::collection::vec((0usize..400, 0usize..9, "[a-z’'{}$\\[*.=# \r\n-]{0,6}"), 1..6),
        outdated in any::<bool>(),
        edited in any::<bool>(),
    ) {
        let english = "gate = Gate\nbridge = Bridge { $name }\n    .title = T\n-town = Town\nlast = End\n";
        let french = "### Town\n\n# Above the gate.\ngate = L'entrée\n\n## Bridges\n\nbridge =\n    L'île { $name ->\n        [one] un\n       *[other] d’autres\n    }\n    .title = Pont\nno message\n-town = Ville\r\n# The last.\nlast = Fin";
        let mut project = Project::new(english, french);
        if outdated {
            project.write(ENGLISH, &english.replace("Gate", "No gate"));
            project.sync();
        }
        if edited {
            project.write(FRENCH, &french.replace("Fin", "La fin"));
        }
        let text = project.files[FRENCH].clone();
        let findings: Vec<Finding> = edits
            .iter()
            .map(|(at, length, new)| {
                let start = text.floor_char_boundary(*at);
                let end = text.floor_char_boundary((at + length).min(text.len())).max(start);
                finding(FRENCH, vec![edit(Span::new(start, end), new)])
            })
            .collect();
        let before = project.states();
        project.mend(&findings);
        prop_assert_eq!(project.states(), before);
        let now = project.files[FRENCH].clone();
        let (old, new) = (fluent::read(&text), fluent::read(&now));
        prop_assert_eq!(old.problems.len(), new.problems.len());
        prop_assert_eq!(old.tree.entries.len(), new.tree.entries.len());
        for (one, other) in old.tree.entries.iter().zip(&new.tree.entries) {
            match (one, other) {
                (Entry::Message(one), Entry::Message(other)) => prop_assert_eq!(one.id.name, other.id.name),
                (Entry::Comment(one), Entry::Comment(other)) => prop_assert_eq!(&one.lines, &other.lines),
                (Entry::Junk(one), Entry::Junk(other)) => prop_assert_eq!(one.text, other.text),
                _ => prop_assert!(false, "{now}"),
            }
        }
    }
}
