//! `diglot.toml` as data in, data out.

use diglot::formats::settings::{read, write};
use diglot::model::{
    Argument, BundleSettings, CatalogPattern, CheckSettings, Exception, Grade, Level, Locale, LocaleSettings,
    OUTPUTS, PathPattern, Problem, Remedy, Said, Settings,
};
use diglot::text::Span;

const FULL: &str = r#"source-locale = "en"
locales = ["ar", "zh-hans"]
[files]
source-texts = ["texts/{name}.md"]
catalogs = ["i18n/{locale}.ftl"]
provenance = ".diglot/of/{locale}/{name}.ftl"
[texts]
front-matter = ["title"]
[locale.ar]
name = "العربية"
fallback = ["fr"]
[locale.zh-Hans]
from = "ar"
[checks]
missing = "error"
outdated = { cosmetic = "note", meaning = "error" }
[[exception]]
check = "variable-mismatch"
locale = "fr"
reason = "the bridge has no number in French"
until = 2027-03-01
[fluent]
functions = ["PLATFORM"]
[[bundle]]
name = "app"
catalogs = ["app", "shared/*"]
[build]
folder = "out/all"
address = "https://example.org/texts"
missing = "withhold"
outdated = { meaning = "source" }
outputs = ["html", "fluent", "html"]
[build.fluent]
comments = true
[build.pdf]
fonts = "fonts"
"#;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// Each problem as `id 'the text at its span' arguments`.
fn told(text: &str, problems: &[Problem]) -> Vec<String> {
    let told = problems.iter().map(|problem| {
        let arguments = problem.message.arguments.iter();
        let help = problem.help.iter().flat_map(|help| &help.arguments);
        let arguments: Vec<String> = arguments
            .chain(help)
            .map(|(_, argument)| match argument {
                Argument::Text(text) => text.clone(),
                other => format!("{other:?}"),
            })
            .collect();
        let place = problem.span.slice(text);
        format!("{} '{place}' {}", problem.message.id, arguments.join("|"))
    });
    told.collect()
}

/// Settings without the spans, which depend on the layout of the file.
fn placeless(mut settings: Settings) -> Settings {
    settings.check_spans.clear();
    settings.from_spans.clear();
    settings.pattern_spans.clear();
    settings.idle.clear();
    settings.build.outputs_span = None;
    for exception in &mut settings.exceptions {
        exception.span = Span::default();
    }
    let remedies = &mut settings.build.remedies;
    for said in remedies.missing.iter_mut().chain(remedies.outdated.values_mut()) {
        said.span = Span::default();
    }
    settings
}

#[test]
fn every_key_is_read() {
    let parsed = read(FULL);
    assert_eq!(parsed.problems, []);
    let settings = parsed.tree;
    let spans = (settings.check_spans.clone(), settings.pattern_spans.clone());
    assert_eq!(spans.0["missing"].slice(FULL), "missing");
    let outputs = settings.build.outputs_span.expect("the outputs are named");
    assert_eq!(outputs.slice(FULL), "outputs");
    assert_eq!(settings.from_spans[&locale("zh-Hans")].slice(FULL), "\"ar\"");
    assert_eq!(spans.1["i18n/{locale}.ftl"].slice(FULL), "\"i18n/{locale}.ftl\"");
    assert!(
        settings.exceptions[0]
            .span
            .slice(FULL)
            .starts_with("[[exception]]")
    );

    let mut expected = Settings::new(locale("en"));
    expected.locales = Some(vec![locale("ar"), locale("zh-Hans")]);
    expected.files.source_texts = vec![PathPattern::new("texts/{name}.md")];
    expected.files.catalogs = vec![CatalogPattern::new("i18n/{locale}.ftl")];
    expected.files.provenance = PathPattern::new(".diglot/of/{locale}/{name}.ftl");
    expected.texts.front_matter = vec!["title".into()];
    let arabic = LocaleSettings {
        name: Some("العربية".into()),
        fallback: vec![locale("fr")],
        from: None,
        folder: None,
    };
    expected.locale.insert(locale("ar"), arabic);
    let chinese = LocaleSettings {
        from: Some(locale("ar")),
        ..LocaleSettings::default()
    };
    expected.locale.insert(locale("zh-Hans"), chinese);
    let missing = CheckSettings::Level(Level::Error);
    let outdated = [(Grade::Cosmetic, Level::Note), (Grade::Meaning, Level::Error)];
    expected.checks.insert("missing".into(), missing);
    expected
        .checks
        .insert("outdated".into(), CheckSettings::Grades(outdated.into()));
    expected.exceptions = vec![Exception {
        check: "variable-mismatch".into(),
        locale: Some(locale("fr")),
        file: None,
        id: None,
        reason: "the bridge has no number in French".into(),
        until: Some("2027-03-01".into()),
        span: Span::default(),
    }];
    expected.functions = vec!["PLATFORM".into()];
    expected.bundles = vec![BundleSettings {
        name: "app".into(),
        catalogs: vec!["app".into(), "shared/*".into()],
    }];
    expected.build.folder = "out/all".into();
    expected.build.address = Some("https://example.org/texts".into());
    let said = |value| Said {
        value,
        span: Span::default(),
    };
    let remedies = &mut expected.build.remedies;
    remedies.missing = Some(said(Remedy::Withhold));
    remedies.outdated.insert(Grade::Meaning, said(Remedy::Source));
    expected.build.outputs = vec!["fluent", "html"];
    expected.build.keeps_comments = true;
    expected.build.fonts = Some("fonts".into());
    assert_eq!(placeless(settings), expected);
}

#[test]
fn what_is_written_reads_back_the_same() {
    let mut quoted = placeless(read(FULL).tree);
    quoted.build.folder = "a \"quoted\" [name] # of ünïcode".into();
    quoted
        .checks
        .insert("a strange.name".into(), CheckSettings::Level(Level::Off));
    quoted.files.source_texts.clear();
    let starter = Settings::new(locale("az"));
    for settings in [starter, placeless(read(FULL).tree), quoted] {
        let text = write(&settings);
        let parsed = read(&text);
        assert_eq!(told(&text, &parsed.problems), [] as [&str; 0], "{text}");
        assert_eq!(placeless(parsed.tree), settings, "{text}");
    }
}

#[test]
fn demands_are_written_as_they_were_read() {
    let text = r#"source-locale = "en"
[tier."first ones"]
locales = ["fr", "*"]
per = "catalog"
ship = 90
withdraw = 79.5
missing = 3
outdated = { cosmetic = 10, meaning = 0 }
count = "words"
[tier."first ones".checks]
outdated = { wording = "off" }
[tier.plain]
locales = ["ru"]
[[override]]
locales = ["ru"]
tiers = ["plain"]
catalogs = ["legal/*"]
paths = ["locales/{locale}/**"]
current = 100
outdated = 2
unconfirmed = 0
untracked = 1
checks.missing = "note"
[[override]]
messages = ["legal/price-*"]
build.missing = "withhold"
build.outdated = { cosmetic = "keep", meaning = "withhold" }
[critical]
messages = ["app/*"]
"#;
    let first = read(text);
    assert_eq!(first.problems, []);
    let written = write(&first.tree);
    let second = read(&written);
    assert_eq!(told(&written, &second.problems), [] as [&str; 0], "{written}");
    // The places differ, as the layout does.
    let said = |settings: &Settings| {
        let policy = format!("{:?}", settings.policy);
        let parts = policy.split("Span {").enumerate();
        let said = parts.map(|(number, part)| match (number, part.split_once('}')) {
            (0, _) | (_, None) => part.to_owned(),
            (_, Some((_, rest))) => rest.to_owned(),
        });
        said.collect::<String>()
    };
    assert_eq!(said(&first.tree), said(&second.tree));
    assert!(said(&first.tree).contains("Percent(795)"));
}

#[test]
fn a_starter_file_is_all_comments_but_for_the_source_locale() {
    let text = write(&Settings::new(locale("en")));
    let said: Vec<&str> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    assert_eq!(
        said,
        [
            "source-locale = \"en\"",
            "[files]",
            "[texts]",
            "[checks]",
            "[build]"
        ]
    );
}

#[test]
fn every_mistake_is_found_in_one_pass() {
    let text = r#"source-locale = "en"
locales = ["fr", "zh_CN", "fr", "en", 7]
catalog = "x"
[files]
source-texts = ["/etc/{name}.md"]
catalogs = ["../{locale}.ftl", "locales/{name}.ftl", "locales/{locale}/{name}.ftl"]
provenance = true
[locale.images]
[locale.fr]
nam = "français"
[checks]
missing = "eror"
outdated = { big = "note", wording = "loud" }
[[exception]]
check = "missing"
reason = "  "
[[exception]]
reason = "the garden"
[[bundle]]
name = "app"
[build]
folder = ".."
outdated = "drop"
outputs = ["htm", "garden", 7]
fluent.comments = "yes"
pdf.fonts = "/fonts"
"#;
    let parsed = read(text);
    let outputs: Vec<String> = OUTPUTS.iter().map(|output| format!("`{output}`")).collect();
    let outputs = outputs.join(", ");
    let expected = [
        "settings-not-a-locale '\"zh_CN\"' zh_CN|zh-CN",
        "settings-duplicate-locale '\"fr\"' fr",
        "settings-source-among-locales '\"en\"' en",
        "settings-wrong-entry '7' locales|\"7\"",
        "settings-unknown-key 'catalog' catalog|`source-locale`, `locales`, `files`, `texts`, `locale`, \
         `checks`, `tier`, `override`, `critical`, `exception`, `fluent`, `bundle`, `build`",
        "settings-path '\"/etc/{name}.md\"' /etc/{name}.md",
        "settings-path '\"../{locale}.ftl\"' ../{locale}.ftl",
        "settings-pattern-lacks '\"locales/{name}.ftl\"' locales/{name}.ftl|{locale}",
        "settings-wrong-type 'true' provenance|text|yes-or-no|provenance = \".diglot/provenance/{locale}/{name}.ftl\"",
        "settings-not-a-locale 'images' images",
        "settings-unknown-key 'nam' nam|name",
        "settings-unknown-value '\"eror\"' missing|eror|`off`, `note`, `warning`, `error`",
        "settings-unknown-grade 'big' big|`cosmetic`, `wording`, `meaning`",
        "settings-unknown-value '\"loud\"' wording|loud|`off`, `note`, `warning`, `error`",
        "settings-exception-reason '\"  \"' ",
        "settings-exception-check '[[exception]]' ",
        "settings-bundle-incomplete '[[bundle]]' ",
        "settings-path '\"..\"' ..|dist",
        "settings-unknown-value '\"drop\"' outdated|drop|`keep`, `source`, `withhold`",
        "settings-unknown-value '\"htm\"' outputs|htm|html",
        &format!("settings-unknown-value '\"garden\"' outputs|garden|{outputs}"),
        "settings-wrong-entry '7' outputs|\"7\"",
        "settings-unknown-value '\"yes\"' comments|\"yes\"|`true`, `false`",
        "settings-path '\"/fonts\"' /fonts|fonts",
    ];
    assert_eq!(told(text, &parsed.problems), expected);
    let settings = parsed.tree;
    assert_eq!(settings.locales, Some(vec![locale("fr")]));
    assert_eq!(
        settings.files.catalogs,
        [CatalogPattern::new("locales/{locale}/{name}.ftl")]
    );
    let default = Settings::new(locale("en")).build;
    assert_eq!(settings.build.remedies, default.remedies);
    assert_eq!(settings.build.folder, default.folder);
    assert!(settings.build.outputs.is_empty() && !settings.build.keeps_comments);
    assert_eq!(settings.exceptions, []);
}

#[test]
fn a_locale_cannot_be_translated_from_what_is_no_locale_of_the_project() {
    let text = r#"source-locale = "en"
locales = ["az", "fr", "hy", "ru"]
[locale.en]
from = "fr"
[locale.az]
from = "ft"
[locale.hy]
from = "de"
[locale.fr]
from = "en"
[locale.ru]
from = "x_y"
"#;
    let parsed = read(text);
    let expected = [
        "settings-source-among-locales '\"fr\"' en",
        "settings-unlisted-locale '\"ft\"' ft|fr",
        "settings-unlisted-locale '\"de\"' de|`az`, `fr`, `ru`",
        "settings-not-a-locale '\"x_y\"' x_y",
    ];
    assert_eq!(told(text, &parsed.problems), expected);
    assert_eq!(parsed.tree.pivot_of(&locale("fr")), None);
    // Where no locales are listed, the folders tell.
    let unlisted = "source-locale = \"en\"\n[locale.az]\nfrom = \"ft\"\n";
    assert_eq!(read(unlisted).problems, []);
}

#[test]
fn a_circle_of_pivots_is_named_as_a_whole() {
    let text = r#"source-locale = "en"
[locale.hy]
from = "az"
[locale.az]
from = "ru"
[locale.ru]
from = "fr"
[locale.fr]
from = "az"
[locale.tr]
from = "tr"
"#;
    let parsed = read(text);
    let expected = [
        "settings-pivot-circle '\"ru\"' az ← ru ← fr ← az",
        "settings-pivot-circle '\"tr\"' tr ← tr",
    ];
    assert_eq!(told(text, &parsed.problems), expected);
    let (hy, az, fr) = (locale("hy"), locale("az"), locale("fr"));
    assert_eq!(parsed.tree.pivots_of(&hy), [&az]);
    assert_eq!(parsed.tree.pivots_of(&fr), [&az]);
}

#[test]
fn a_syntax_error_has_its_place_and_the_rest_is_read() {
    let text = "source-locale = de\nlocales = [\"fr\"]\n[build]\nfolder = \"out\"\nfolder = \"x\"\n";
    let parsed = read(text);
    let expected = [
        "settings-syntax-unquoted 'de' de|\"de\"",
        "settings-syntax-twice 'folder' folder|4",
    ];
    assert_eq!(told(text, &parsed.problems), expected);
    assert_eq!(parsed.tree.locales, Some(vec![locale("fr")]));

    let unclosed = "source-locale = \"de\"\nlocales = [\"fr\"\n";
    let parsed = read(unclosed);
    assert_eq!(parsed.tree.source_locale, locale("de"));
    assert_eq!(parsed.problems[0].message.id, "settings-syntax-unclosed");
}

#[test]
fn an_empty_file_lacks_its_source_locale() {
    for text in ["", "\u{feff}", "# nothing\n"] {
        assert_eq!(
            told(text, &read(text).problems),
            ["settings-no-source-locale '' "],
            "{text:?}"
        );
    }
    assert_eq!(read("\u{feff}source-locale = \"fr\"\n").problems, []);
}

#[test]
fn no_input_panics() {
    let inputs = [
        "=".to_owned(),
        "[".repeat(100_000),
        format!("a = {}", "[".repeat(100_000)),
        format!("a = {}", "{a=".repeat(100_000)),
        "a.".repeat(50_000) + "b = 1",
        "exception = [1, [], {}]".to_owned(),
        "exception = {}\nfiles = []\nchecks = 1\n".to_owned(),
        "source-locale = \"é\nß".to_owned(),
        "\u{0}\r\r\n\u{7f}é = 'ß".to_owned(),
        "[files]\nprovenance = \"\"\nsource-texts = [[]]\ncatalogs = [\"\"]\n".to_owned(),
    ];
    for input in inputs {
        let parsed = read(&input);
        assert!(!parsed.problems.is_empty());
        for problem in parsed.problems {
            problem.span.slice(&input);
        }
    }
    for end in 0..=FULL.len() {
        if let Some(cut) = FULL.get(..end) {
            for problem in read(cut).problems {
                problem.span.slice(cut);
            }
        }
    }
}
