//! Locales that are translated from another locale than the source.

use diglot::compare::{fingerprint, tables};
use diglot::disk::{Found, ProjectFiles};
use diglot::engine::Engine;
use diglot::formats::fluent;
use diglot::formats::provenance::{NewRecord, NewRecords, NewReview};
use diglot::model::{Locale, LocaleSettings, Settings, State, TextFile};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One message `x` in English, French and Azerbaijani, which is translated from French.
#[derive(Clone, Copy, Default)]
struct Case<'t> {
    english: &'t str,
    french: &'t str,
    azerbaijani: &'t str,
    /// The English that the French was made from.
    french_record: &'t str,
    /// What the Azerbaijani was made from: the tag of its language, then the wording.
    record: (&'t str, &'t str),
    /// The Azerbaijani as it was recorded, if it is another now.
    azerbaijani_then: &'t str,
    /// Of the record, or of a message without a translation.
    seen: &'t str,
}

const SOUND: Case<'static> = Case {
    english: "Open.",
    french: "Ouvert.",
    azerbaijani: "Açıqdır.",
    french_record: "Open.",
    record: ("fr", "Ouvert."),
    azerbaijani_then: "",
    seen: "",
};

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn mark(value: &str) -> String {
    let text = format!("x = {value}\n");
    let read = fluent::read(&text);
    fingerprint(read.tree.messages().next().unwrap())
}

/// A file of records with one of `x`; of an empty `source` what is awaited, if anything is.
fn record(tag: &str, (from, source): (&str, &str), translation: &str, seen: &str) -> String {
    let seen = (!seen.is_empty()).then(|| mark(seen));
    let record = || NewRecord {
        source: format!("x = {source}"),
        from: (from != "en").then(|| from.to_owned()),
        before: Vec::new(),
        translation: mark(translation),
        seen: seen.clone(),
        source_only: Vec::new(),
        refused: Vec::new(),
        split_from: None,
        merged_into: None,
        review: NewReview::Draft,
        notes: Vec::new(),
    };
    let is_there = !source.is_empty();
    let records = is_there.then(|| ("x".to_owned(), record()));
    let awaited = seen.filter(|_| !is_there).map(|seen| ("x".to_owned(), seen));
    let path = format!("locales/{tag}/town.ftl");
    let records = NewRecords {
        records: BTreeMap::from_iter(records),
        awaited: BTreeMap::from_iter(awaited),
        ..NewRecords::default()
    };
    records.write(&path)
}

fn settings(pivots: &[(&str, &str)]) -> Settings {
    let mut settings = Settings::new(locale("en"));
    for (tag, from) in pivots {
        let of_locale = LocaleSettings {
            from: Some(locale(from)),
            ..LocaleSettings::default()
        };
        settings.locale.insert(locale(tag), of_locale);
    }
    settings
}

fn engine(settings: Settings, catalogs: &[(&str, &str)], records: &[(&str, String)]) -> Engine {
    let found = |folder: &str, tag: &str, text: &str| Found {
        name: "town".to_owned(),
        locale: Some(tag.to_owned()),
        pattern: 0,
        file: TextFile {
            path: format!("{folder}/{tag}/town.ftl").into(),
            text: text.into(),
            damage: None,
        },
    };
    let catalogs = catalogs.iter().filter(|(_, text)| !text.is_empty());
    let files = ProjectFiles {
        catalogs: catalogs
            .map(|(tag, text)| found("locales", tag, &format!("x = {text}\n")))
            .collect(),
        records: records
            .iter()
            .map(|(tag, text)| found(".diglot/provenance", tag, text))
            .collect(),
        ..ProjectFiles::default()
    };
    Engine::new(PathBuf::new(), settings, files)
}

/// State of the Azerbaijani, what lags behind it, and whether `sync` would record it anew.
fn told(case: Case<'_>) -> String {
    let then = match case.azerbaijani_then {
        "" => case.azerbaijani,
        then => then,
    };
    let engine = engine(
        settings(&[("az", "fr")]),
        &[
            ("en", case.english),
            ("fr", case.french),
            ("az", case.azerbaijani),
        ],
        &[
            ("fr", record("fr", ("en", case.french_record), case.french, "")),
            ("az", record("az", case.record, then, case.seen)),
        ],
    );
    let snapshot = engine.snapshot();
    let workspace = snapshot.workspace();
    let tables = tables(&workspace);
    let table = tables.iter().find(|table| table.locale.as_str() == "az").unwrap();
    let row = &table.rows[0];
    let said = |state: &State| match state {
        State::Outdated(reason) => format!("outdated({})", reason.grade.name()),
        other => other.name().to_owned(),
    };
    let lag = table.lag(row).map_or(String::new(), |lag| {
        format!(", {} is {}", lag.locale, said(&lag.state))
    });
    let plan = snapshot.plan_sync();
    let path = ".diglot/provenance/az/town.ftl";
    let written = plan.files.iter().find(|file| &*file.path == path);
    let after = written.and_then(|file| file.after.as_deref()).unwrap_or_default();
    let recorded = if after.contains("# from: fr") && !after.contains("outdated-at") {
        ", recorded"
    } else {
        ""
    };
    format!("{}{lag}{recorded}", said(&row.state))
}

#[test]
fn a_translation_follows_the_text_of_its_pivot() {
    assert_eq!(told(SOUND), "current");
    // The English moves on, then the French, then the Azerbaijani.
    let english = Case {
        english: "Not open.",
        ..SOUND
    };
    assert_eq!(told(english), "current, fr is outdated(meaning)");
    let french = Case {
        french: "Fermé.",
        french_record: "Not open.",
        ..english
    };
    assert_eq!(told(french), "outdated(meaning)");
    let translated = Case {
        azerbaijani: "Bağlıdır.",
        azerbaijani_then: "Açıqdır.",
        ..french
    };
    assert_eq!(told(translated), "unconfirmed");
    let seen = Case {
        seen: "Fermé.",
        ..translated
    };
    assert_eq!(told(seen), "current, recorded");
}

#[test]
fn what_the_pivot_lacks_is_translated_from_the_source() {
    let lacking = Case {
        french: "",
        french_record: "",
        record: ("en", "Open."),
        ..SOUND
    };
    assert_eq!(told(lacking), "current");
    let changed = Case {
        english: "Not open.",
        ..lacking
    };
    assert_eq!(told(changed), "outdated(meaning)");
    // A record of French that is gone tells nothing.
    let gone = Case {
        record: ("fr", "Ouvert."),
        ..lacking
    };
    assert_eq!(told(gone), "unconfirmed");
}

#[test]
fn a_record_of_the_source_tells_what_it_knows_and_no_more() {
    let switched = Case {
        record: ("en", "Open."),
        ..SOUND
    };
    // Both follow the English: the Azerbaijani follows the French.
    assert_eq!(told(switched), "current, recorded");
    // The French does not: the Azerbaijani follows the English itself.
    let behind = Case {
        french_record: "Closed.",
        ..switched
    };
    assert_eq!(told(behind), "current");
    // The Azerbaijani does not.
    let outdated = Case {
        record: ("en", "Not open."),
        ..switched
    };
    assert_eq!(told(outdated), "outdated(meaning)");
    let edited = Case {
        azerbaijani_then: "Bağlıdır.",
        ..outdated
    };
    assert_eq!(told(edited), "unconfirmed");
    let edited_after = Case {
        seen: "Ouvert.",
        ..edited
    };
    assert_eq!(told(edited_after), "current, recorded");
    // It was edited beside a French that lags, and nobody knows which of the two it follows.
    let edited_behind = Case {
        azerbaijani_then: "Aciqdir.",
        ..behind
    };
    assert_eq!(told(edited_behind), "unconfirmed");
    let polished = Case {
        azerbaijani_then: "Aciqdir.",
        ..switched
    };
    assert_eq!(told(polished), "current, recorded");
    let third = Case {
        record: ("ru", "Открыто."),
        ..SOUND
    };
    assert_eq!(told(third), "unconfirmed");
}

#[test]
fn a_first_translation_is_current_if_it_was_awaited_beside_the_french_or_came_with_it() {
    let awaited = |seen| Case {
        record: ("fr", ""),
        seen,
        ..SOUND
    };
    assert_eq!(told(awaited("Ouvert.")), "current, recorded");
    assert_eq!(told(awaited("Open.")), "current, recorded");
    assert_eq!(told(awaited("Fermé.")), "unconfirmed");
    let behind = Case {
        french_record: "Closed.",
        ..awaited("Open.")
    };
    assert_eq!(told(behind), "unconfirmed");
}

#[test]
fn of_a_chain_the_pivot_that_lags_most_is_named() {
    let texts = [
        ("en", "Not open."),
        ("ru", "Открыто."),
        ("hy", "Բաց է։"),
        ("az", "Açıqdır."),
    ];
    let record = |hy_from: &str| {
        [
            ("ru", record("ru", ("en", "Open."), "Открыто.", "")),
            ("hy", record("hy", ("ru", hy_from), "Բաց է։", "")),
            ("az", record("az", ("hy", "Բաց է։"), "Açıqdır.", "")),
        ]
    };
    let lag = |records: &[(&str, String)], pivots: &[(&str, &str)]| {
        let engine = engine(settings(pivots), &texts, records);
        let snapshot = engine.snapshot();
        let workspace = snapshot.workspace();
        let tables = tables(&workspace);
        let table = tables.iter().find(|table| table.locale.as_str() == "az").unwrap();
        let lag = table.lag(&table.rows[0])?.clone();
        Some((lag.locale.to_string(), lag.state.name()))
    };
    let pivots = [("az", "hy"), ("hy", "ru")];
    assert_eq!(
        lag(&record("Открыто."), &pivots),
        Some(("ru".to_owned(), "outdated"))
    );
    assert_eq!(
        lag(&record("Закрыто."), &pivots),
        Some(("hy".to_owned(), "outdated"))
    );
    // Settings that were not read can hold a circle, which nothing follows.
    let circle = [("az", "hy"), ("hy", "ru"), ("ru", "az")];
    assert_eq!(lag(&record("Открыто."), &circle), None);
}

#[test]
fn readers_get_a_passage_that_follows_an_outdated_pivot_as_an_outdated_one() {
    let engine = engine(
        settings(&[("az", "fr")]),
        &[("en", "Not open."), ("fr", "Ouvert."), ("az", "Açıqdır.")],
        &[
            ("fr", record("fr", ("en", "Open."), "Ouvert.", "")),
            ("az", record("az", ("fr", "Ouvert."), "Açıqdır.", "")),
        ],
    );
    let bundle = engine.snapshot().bundle(&|_, phrase| phrase.id.to_owned());
    let manifest = bundle
        .files
        .iter()
        .find(|file| file.path == "manifest.json")
        .unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest.bytes).unwrap();
    let message = |at: usize| manifest["locales"][at]["documents"][0]["messages"][0].clone();
    let (azerbaijani, french) = (message(0), message(1));
    assert_eq!(azerbaijani["state"], "current");
    assert_eq!(azerbaijani["given"], "outdated");
    assert_eq!(azerbaijani["made_from"]["locale"], "fr");
    assert_eq!(azerbaijani["made_from"]["text"], "Ouvert.");
    let pivot = serde_json::json!({ "locale": "fr", "state": "outdated", "grade": "meaning" });
    assert_eq!(azerbaijani["pivot"], pivot);
    assert_eq!(french["made_from"]["locale"], serde_json::Value::Null);
    assert_eq!(french["pivot"], serde_json::Value::Null);
}

#[test]
fn the_coverage_counts_what_follows_a_lagging_pivot() {
    let engine = engine(
        settings(&[("az", "fr")]),
        &[("en", "Not open."), ("fr", "Ouvert."), ("az", "Açıqdır.")],
        &[
            ("fr", record("fr", ("en", "Open."), "Ouvert.", "")),
            ("az", record("az", ("fr", "Ouvert."), "Açıqdır.", "")),
        ],
    );
    let coverage = engine.snapshot().coverage(None);
    let pivot = coverage[0].pivot.clone().unwrap();
    assert_eq!((pivot.locale, pivot.messages), (locale("fr"), [0, 0, 1, 0, 0]));
    assert_eq!(coverage[1].pivot, None);
}
