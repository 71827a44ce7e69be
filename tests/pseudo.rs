//! The languages that nobody speaks: of any message they say the same with the same placeables.

#[path = "build/sample.rs"]
mod sample;

use diglot::formats::fluent;
use diglot::model::Message;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;
use sample::{Sample, locale, text};

const SOURCE: &str = "-library = Town library\n    .gender = neuter\n\
    welcome = Welcome to the { -library }, { $name }!\n    .title = Greeting\n\
    books =\n    { $count ->\n        [one] One book\n       *[other] { $count } books at the { -library }\n    }\n\
    link = Read <a data-l10n-name=\"plan\">the plan</a> &amp; `open --gate`.\n\
    long =\n    First line.\n    [sign] and second line { \"}\" }\n";

fn said(catalog: &str, tag: &str, id: &str) -> String {
    let resource =
        FluentResource::try_new(catalog.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut bundle = FluentBundle::new(vec![locale(tag).langid()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let mut arguments = FluentArgs::new();
    arguments.set("name", "Ada");
    arguments.set("count", 5);
    let mut errors = Vec::new();
    let message = bundle.get_message(id).unwrap();
    let said = bundle.format_pattern(message.value().unwrap(), Some(&arguments), &mut errors);
    assert!(errors.is_empty(), "{catalog}\n{errors:?}");
    said.into_owned()
}

#[test]
fn what_is_read_is_accented_and_what_is_not_stays() {
    let bundle = Sample::new()
        .catalog("desk", SOURCE)
        .bundle_of(Some(&["fluent", "pseudo"]));
    let accented = text(&bundle, "fluent/en-XA/desk.ftl");
    assert_eq!(
        said(accented, "en-XA", "welcome"),
        "⟦Ŵéélçóóɱéé ťóó ťĥéé Ťóóŵñ łííƀŕááŕý, Ada!⟧".replace("Ŵéélçóóɱéé", "Ŵééłçóóɱéé")
    );
    assert_eq!(
        said(accented, "en-XA", "books"),
        "⟦5 ƀóóóóķš ááť ťĥéé Ťóóŵñ łííƀŕááŕý⟧"
    );
    assert_eq!(
        said(accented, "en-XA", "link"),
        "⟦Ŕééááđ <a data-l10n-name=\"plan\">ťĥéé ƥłááñ</a> &amp; `open --gate`.⟧"
    );
    assert!(accented.contains("    .gender = neuter\n"), "{accented}");
    assert!(accented.contains("        [one] Óóñéé"), "{accented}");
    let turned = text(&bundle, "fluent/ar-XB/desk.ftl");
    assert_eq!(
        said(turned, "ar-XB", "books"),
        "5 \u{202E}books\u{202C} \u{202E}at\u{202C} \u{202E}the\u{202C} \u{202E}Town\u{202C} \u{202E}library\u{202C}"
    );
}

#[test]
fn pages_are_made_up_too() {
    let bundle = Sample::new()
        .document(
            "garden.md",
            "# The garden\n\nSee [the *plan*](plan.md)[^note], <b>now</b>.\n\n[^note]: A `note`.\n",
        )
        .empty("fr")
        .bundle_of(Some(&["markdown", "html", "pseudo"]));
    let markdown = text(&bundle, "en-XA/garden.md");
    for expected in [
        "# ⟦Ťĥéé ĝáářđééñ⟧".replace('ř', "ŕ").as_str(),
        "[ťĥéé *ƥłááñ*](plan.md)[^note], <b>ñóóŵ</b>.⟧",
        "`note`.⟧",
    ] {
        assert!(markdown.contains(expected), "{markdown}");
    }
    let page = text(&bundle, "ar-XB/garden.html");
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("\u{202E}garden\u{202C}"), "{page}");
    let manifest: serde_json::Value = serde_json::from_str(text(&bundle, "manifest.json")).unwrap();
    let locales = manifest["locales"].as_array().unwrap().iter();
    assert_eq!(
        locales.map(|locale| &locale["locale"]).collect::<Vec<_>>(),
        ["ar-XB", "en-XA", "fr"]
    );
}

#[test]
fn named_alone_they_are_made_in_the_outputs_that_are_made_unless_others_are() {
    let bundle = Sample::new()
        .catalog("desk", "open = Open\n")
        .bundle_of(Some(&["pseudo"]));
    let paths: Vec<&str> = bundle.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "fluent/ar-XB/desk.ftl",
            "fluent/en-XA/desk.ftl",
            "fluent/en/desk.ftl",
            "manifest.json"
        ]
    );
}

/// The placeables of a message, as they are written, without the texts of their variants.
fn placeables(message: &Message<'_>, text: &str) -> Vec<String> {
    use diglot::model::{Element, Expression, Pattern};
    fn of(pattern: &Pattern<'_>, text: &str, found: &mut Vec<String>) {
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                match &placeable.expression {
                    Expression::Inline(_) => found.push(placeable.span.slice(text).to_owned()),
                    Expression::Select(select) => {
                        found.push(select.selector.span().slice(text).to_owned());
                        for variant in &select.variants {
                            found.push(variant.key.name().to_owned());
                            of(&variant.value, text, found);
                        }
                    }
                }
            }
        }
    }
    let mut found = Vec::new();
    message.value.iter().for_each(|value| of(value, text, &mut found));
    message.attributes.iter().for_each(|attribute| {
        found.push(format!(".{}", attribute.id.name));
        of(&attribute.value, text, &mut found);
    });
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_message_keeps_its_placeables(pieces in prop::collection::vec(prop::sample::select(vec![
        "Open ", "gate", " ", "{ $name }", "{ -library }", "{ \"{\" }", "\n    ", "\n     [", "*", ".", "<b>", "</b>", "<", "`", "&",
        "&amp;", "](", ")", "[", "]", "\\", "https://a.b/c ", "é", "ج", "{ NUMBER($count) }", "\u{202E}",
        "{ $count ->\n        [one] a gate\n       *[other] { $name } b\n    }",
    ]), 1..10)) {
        let source = format!("-library = Library\nx = {}\n    .title = Title\n", pieces.concat());
        let read = fluent::read(&source);
        prop_assume!(read.problems.is_empty() && read.tree.messages().count() == 2);
        let bundle = Sample::new().catalog("desk", &source).bundle_of(Some(&["fluent", "pseudo"]));
        for tag in ["en-XA", "ar-XB"] {
            let made = text(&bundle, &format!("fluent/{tag}/desk.ftl"));
            let again = fluent::read(made);
            prop_assert!(again.problems.is_empty(), "{source:?} gives {made:?}");
            let wanted: Vec<_> = read.tree.messages().map(|message| placeables(message, &source)).collect();
            let found: Vec<_> = again.tree.messages().map(|message| placeables(message, made)).collect();
            prop_assert_eq!(wanted, found, "{:?} gives {:?}", source, made);
            let resource = FluentResource::try_new(made.to_owned());
            prop_assert!(resource.is_ok(), "{source:?} gives {made:?}");
            if source.contains("{ $name }") && !source.contains("->") {
                let resource_said = {
                    let mut bundle = FluentBundle::new(vec![locale(tag).langid()]);
                    bundle.add_builtins().unwrap();
                    bundle.add_resource(resource.unwrap_or_else(|_| panic!("it was read"))).unwrap();
                    let mut arguments = FluentArgs::new();
                    arguments.set("name", "Ada");
                    arguments.set("count", 5);
                    let message = bundle.get_message("x").unwrap();
                    let mut errors = Vec::new();
                    let said = bundle.format_pattern(message.value().unwrap(), Some(&arguments), &mut errors).into_owned();
                    prop_assert!(errors.is_empty(), "{errors:?}");
                    said
                };
                let names = source.matches("{ $name }").count();
                prop_assert!(resource_said.matches("Ada").count() == names, "{resource_said}");
            }
        }
    }
}
