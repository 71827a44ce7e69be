//! What the pages do not show: how the checks work together, levels and exceptions.

use super::bench::{Bench, TRANSLATION, told};
use crate::model::{Exception, Locale, Phrase, Problem};
use crate::text::Span;

fn pair<'t>(reference: &'t str, translation: &'t str) -> Bench<'t> {
    Bench {
        reference: Some(reference),
        translation: Some(translation),
        ..Bench::default()
    }
}

#[test]
fn a_complete_catalog_has_no_findings() {
    assert_eq!(
        told(&pair("bridge = The bridge\n", "bridge = Le pont\n")),
        [""; 0]
    );
}

#[test]
fn a_missing_message_belongs_after_the_one_before_it_in_the_source() {
    let bench = pair(
        "one = One\ntwo = Two\nthree = Three\nfour = Four\n",
        "three = Trois\none = Un\nold = Vieux\n",
    );
    assert_eq!(
        told(&bench),
        ["missing error |", "missing error |", "obsolete warning old"]
    );
    let places: Vec<_> = bench
        .findings()
        .iter()
        .map(|finding| (finding.id.clone().unwrap(), finding.place.span.start))
        .collect();
    assert_eq!(
        places[..2],
        [("four".to_owned(), 13), ("two".to_owned(), 22)],
        "after `three` and after `one`"
    );
}

#[test]
fn the_first_message_of_an_empty_catalog_is_missing_at_its_start() {
    assert_eq!(
        told(&pair("one = One\n", "# Nothing yet.\n")),
        ["missing error |# Nothing yet."]
    );
}

#[test]
fn without_a_catalog_a_message_is_missing_where_the_source_has_it() {
    let bench = Bench {
        reference: Some("one = One\n"),
        ..Bench::default()
    };
    assert_eq!(told(&bench), ["missing error one = One"]);
}

#[test]
fn a_message_that_cannot_be_read_is_missing_in_its_place_and_nothing_else() {
    let bench = pair("one = One { $name }\n", "one = Un { $nam\n");
    let told = told(&bench);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter().any(|line| line.starts_with("missing error one = Un")),
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.starts_with("unreadable error ")),
        "{told:?}"
    );
}

#[test]
fn an_obsolete_message_offers_the_new_one_that_says_much_the_same() {
    let bench = Bench {
        record: Some("hours = The library is open on Sunday.\n"),
        ..pair(
            "opening-hours = The library is open on Sundays.\nroof = The roof is red.\n",
            "hours = La bibliothèque est ouverte le dimanche.\n",
        )
    };
    let help = bench
        .findings()
        .into_iter()
        .find(|finding| finding.check == "obsolete")
        .unwrap()
        .help;
    assert_eq!(help.id, "check-obsolete-help-similar");
    assert_eq!(help.arguments, [("new", "opening-hours".into())]);
}

#[test]
fn a_catalog_without_a_source_gets_one_finding() {
    let bench = Bench {
        translation: Some("one = Un\ntwo = Deux\n"),
        ..Bench::default()
    };
    // Nothing of the source locale is there at all: that is another mistake, and it is told before.
    assert_eq!(told(&bench), ["unknown-locale error |", "obsolete warning one"]);
}

#[test]
fn a_project_without_any_record_gets_one_note() {
    let bench = Bench {
        record: Some(""),
        ..pair("one = One\ntwo = Two\n", "one = Un\ntwo = Deux\n")
    };
    assert_eq!(told(&bench), ["no-records note |one = Un"]);
}

#[test]
fn a_variable_that_only_decides_may_be_left_out() {
    let reference = "books = { $count ->\n    [one] one book\n   *[other] many books\n}\n";
    assert_eq!(told(&pair(reference, "books = des livres\n")), [""; 0]);
    let shown = "books = { $count ->\n    [one] one book\n   *[other] { $count } books\n}\n";
    assert_eq!(
        told(&pair(shown, "books = des livres\n")),
        ["variable-mismatch error books"]
    );
    assert_eq!(told(&pair(shown, "books = { $count } livres\n")), [""; 0]);
}

#[test]
fn a_variable_is_wanted_in_each_part_of_its_message() {
    let bench = pair(
        "book = { $title }\n    .label = { $title }\n",
        "book = { $title }\n    .label = Titre\n",
    );
    assert_eq!(told(&bench), ["variable-mismatch error label"]);
}

#[test]
fn an_outdated_translation_is_not_blamed_for_what_its_source_lacked() {
    let bench = Bench {
        record: Some("welcome = Welcome!\n"),
        ..pair("welcome = Welcome, { $name }!\n", "welcome = Bienvenue !\n")
    };
    assert_eq!(told(&bench), ["outdated error welcome"]);
    let wrong_twice = Bench {
        translation: Some("welcome = Bienvenue { $nom } !\n"),
        ..bench
    };
    assert_eq!(
        told(&wrong_twice),
        ["outdated error welcome", "variable-mismatch error $nom"]
    );
}

#[test]
fn a_term_keeps_the_attributes_of_its_own_language() {
    let reference = "-library = Library\nwelcome = The { -library } is open.\n";
    let translation = "-library = Bibliothèque\n    .gender = feminine\nwelcome = { -library.gender ->\n    [feminine] La { -library } est ouverte.\n   *[masculine] Le { -library } est ouvert.\n}\n";
    assert_eq!(told(&pair(reference, translation)), [""; 0]);
}

#[test]
fn a_term_takes_the_variables_of_its_own_language() {
    let reference = "-library = Library\nwelcome = Welcome to the { -library }.\n";
    let translation = "-library = { $case ->\n   *[nominative] Könyvtár\n    [inessive] Könyvtárban\n}\nwelcome = Üdvözöljük a { -library(case: \"inessive\") }.\n";
    assert_eq!(told(&pair(reference, translation)), [""; 0]);
}

#[test]
fn a_value_without_a_source_and_a_missing_value_are_found() {
    let bench = pair(
        "one =\n    .label = One\ntwo = Two\n    .label = Two\n",
        "one = Un\n    .label = Un\ntwo =\n    .label = Deux\n    .title = Deux\n",
    );
    assert_eq!(
        told(&bench),
        [
            "attribute-mismatch error Un",
            "attribute-mismatch error two",
            "attribute-mismatch error title"
        ]
    );
}

#[test]
fn added_changed_and_removed_passages_are_told_apart() {
    let bench = Bench {
        source: Some("The garden is large. {#size}\n\nIt has two gates. {#gates}\n"),
        reference: Some("gates = It has one gate.\nbench = There is a bench.\n"),
        ..Bench::default()
    };
    let messages: Vec<_> = bench
        .findings()
        .iter()
        .filter(|finding| finding.check == "out-of-step")
        .map(|finding| finding.message.id)
        .collect();
    let ids = [
        "check-out-of-step-removed",
        "check-out-of-step-added",
        "check-out-of-step-changed",
    ];
    assert_eq!(messages, ids);
}

#[test]
fn a_reference_catalog_that_differs_in_order_alone_is_out_of_step_too() {
    let bench = Bench {
        source: Some("One. {#one}\n\nTwo. {#two}\n"),
        reference: Some("two = Two.\none = One.\n"),
        translation: Some("one = Un.\ntwo = Deux.\n"),
        ..Bench::default()
    };
    assert_eq!(told(&bench), ["out-of-step error |One. {#one}"]);
}

#[test]
fn settings_set_levels_and_off_drops() {
    let bench = pair("one = One\ntwo = Two { $n }\n", "two = Deux\n");
    let with = |settings| {
        told(&Bench {
            settings: Some(settings),
            ..bench.clone()
        })
    };
    assert_eq!(
        with("[checks]\nmissing = \"note\"\nvariable-mismatch = \"off\"\n"),
        ["missing note |two = Deux"]
    );
    assert_eq!(
        with("[checks]\nmissing = \"off\"\nvariable-mismatch = \"off\"\nmisplaced = \"off\"\n"),
        ["unknown-check error misplaced"]
    );
}

fn exception(check: &str, locale: &str, file: Option<&str>, id: Option<&str>) -> Exception {
    Exception {
        check: check.to_owned(),
        locale: Some(Locale::parse(locale).unwrap()),
        file: file.map(str::to_owned),
        id: id.map(str::to_owned),
        until: None,
        reason: "the sign is being painted".to_owned(),
        span: Span::new(0, 9),
    }
}

#[test]
fn an_exception_of_the_settings_covers_what_it_names() {
    let bench = pair("one = One\ntwo = Two\n", "old = Vieux\n");
    let with = |exceptions| {
        told(&Bench {
            settings: Some("# a note\n"),
            exceptions,
            ..bench.clone()
        })
    };
    assert_eq!(
        with(vec![
            exception("missing", "fr", Some(TRANSLATION), None),
            exception("obsolete", "fr", None, Some("old")),
        ]),
        [""; 0]
    );
    assert_eq!(
        with(vec![exception("missing", "de", None, None)]),
        [
            "idle-exception warning # a note\n",
            "missing error |old = Vieux",
            "missing error |old = Vieux",
            "obsolete warning old"
        ]
    );
}

#[test]
fn a_comment_above_a_source_message_speaks_for_every_locale() {
    let bench = pair(
        "# diglot-allow: missing, only the English sign has it\none = One\ntwo = Two\n",
        "two = Deux\n",
    );
    assert_eq!(told(&bench), [""; 0]);
}

#[test]
fn a_misspelt_exception_is_no_idle_one() {
    let bench = pair(
        "one = One\n",
        "# diglot-allow: term-mismach, it rhymes\none = Un\n",
    );
    assert_eq!(
        told(&bench),
        ["unknown-check error diglot-allow: term-mismach, it rhymes"]
    );
}

#[test]
fn each_grade_of_outdated_has_its_own_level() {
    let outdated = |now, settings| {
        told(&Bench {
            record: Some("hours = Open until 18:00.\n"),
            settings: Some(settings),
            ..pair(now, "hours = Ouvert jusqu’à 18 h.\n")
        })
    };
    let meaning = "hours = Open until 20:00.\n";
    let quiet = "source-locale = \"en\"\n[checks]\noutdated = { meaning = \"note\" }\n";
    assert_eq!(outdated(meaning, ""), ["outdated error hours"]);
    assert_eq!(outdated(meaning, quiet), ["outdated note hours"]);
    let dash = outdated("hours = Open until 18:00 .\n", "");
    assert_eq!(dash, ["outdated note hours"], "a space is typography");
    assert_eq!(
        outdated("hours = Open until 18:00 .\n", quiet),
        ["outdated note hours"]
    );
}

#[test]
fn what_takes_no_part_is_told() {
    let problem = Problem {
        span: Span::at(0),
        message: Phrase::new("disk-unreadable"),
        help: None,
        related: None,
    };
    let bench = Bench {
        skipped: vec![("locales/fr/broken.ftl".into(), problem)],
        ..pair("one = One\n", "one = Un\n")
    };
    assert_eq!(told(&bench), ["unreadable error |"]);
}

#[test]
fn a_damaged_file_is_told_once_at_its_place() {
    let damage = Problem {
        span: Span::new(6, 9),
        message: Phrase::new("disk-not-utf-8"),
        help: None,
        related: None,
    };
    let bench = Bench {
        damage: Some(damage),
        ..pair("one = One\n", "one = \u{fffd}\n")
    };
    assert_eq!(told(&bench), ["unreadable error \u{fffd}"]);
}

#[test]
fn a_locale_that_the_settings_do_not_list_is_a_warning() {
    let bench = Bench {
        settings: Some("source-locale = \"en\"\nlocales = [\"de\"]\n"),
        ..pair("one = One\n", "one = Un\n")
    };
    assert_eq!(told(&bench), ["unknown-locale warning |one = Un"]);
}

/// English, French and what was made from the French.
fn followed<'t>(
    english: &'t str,
    french: &'t str,
    french_record: &'t str,
    translation: &'t str,
) -> Bench<'t> {
    Bench {
        reference: Some(english),
        pivot: Some(french),
        pivot_record: Some(french_record),
        translation: Some(translation),
        locale: Some("az"),
        settings: Some("source-locale = \"en\"\n[locale.az]\nfrom = \"fr\"\n"),
        ..Bench::default()
    }
}

fn told_of_az(bench: &Bench<'_>) -> Vec<String> {
    let findings = bench.findings();
    let of_az = findings.iter().filter(|finding| {
        finding
            .locale
            .as_ref()
            .is_some_and(|locale| locale.as_str() == "az")
    });
    of_az
        .map(|finding| format!("{} {}", finding.check, finding.level.name()))
        .collect()
}

#[test]
fn a_translation_of_a_pivot_is_read_beside_the_pivot_and_run_beside_the_source() {
    let english = "hours = The library is open until 20:00.\n";
    let french = "hours = La bibliothèque est ouverte jusqu’à 18 h.\n";
    let then = "hours = The library is open until 18:00.\n";
    let azerbaijani = "hours = Kitabxana saat 18-ə qədər açıqdır.\n";
    // The number is that of the French, which is told of itself.
    let behind = followed(english, french, then, azerbaijani);
    assert_eq!(told_of_az(&behind), ["outdated-pivot warning"]);
    let other = followed(
        then,
        french,
        then,
        "hours = Kitabxana saat 20-yə qədər açıqdır.\n",
    );
    assert_eq!(told_of_az(&other), ["number-mismatch warning"]);
    for copied in [french, then] {
        let copy = followed(then, french, then, copied);
        let told = told_of_az(&copy);
        assert!(told.contains(&"copied-source warning".to_owned()), "{told:?}");
    }
    let english = "name = Welcome, { $name }!\n";
    let (french, then) = ("name = Bienvenue !\n", "name = Welcome!\n");
    // What the French does not have yet is not asked of the Azerbaijani; what it lacks for good is.
    let behind = followed(english, french, then, "name = Xoş gəldiniz!\n");
    assert_eq!(told_of_az(&behind), ["outdated-pivot warning"]);
    let lacking = followed(english, french, english, "name = Xoş gəldiniz!\n");
    assert_eq!(told_of_az(&lacking), ["variable-mismatch error"]);
}
