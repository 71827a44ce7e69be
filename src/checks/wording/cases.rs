//! Short cases for the tests of these checks.

use crate::checks::Check;
use crate::checks::bench::{Bench, told};

/// The places in the translation of a message where `check` finds something, by source and translation.
///
/// Both are what stands behind `=`; `tag` is the locale of the translation.
pub(super) fn found(check: &Check, tag: &str, source: &str, translation: &str) -> Vec<String> {
    let reference = format!("sample ={}{source}\n", start(source));
    let translation = format!("sample ={}{translation}\n", start(translation));
    let settings = format!(
        "source-locale = \"en\"\n[checks]\n{} = \"error\"\nuntracked = \"off\"\n",
        check.name
    );
    let bench = Bench {
        reference: Some(&reference),
        translation: Some(&translation),
        locale: Some(tag),
        settings: Some(&settings),
        ..Bench::default()
    };
    let told = told(&bench);
    let own = told.iter().filter_map(|line| {
        let place = line.strip_prefix(check.name)?;
        place.strip_prefix(" error ").map(str::to_owned)
    });
    own.collect()
}

// A text that begins with an indented line stands below the `=`.
fn start(text: &str) -> &str {
    if text.starts_with('\n') { "" } else { " " }
}

/// Holds that `check` finds nothing in any case: locale, source, translation.
pub(super) fn hold_quiet(check: &Check, cases: &[(&str, &str, &str)]) {
    for (tag, source, translation) in cases {
        let found = found(check, tag, source, translation);
        assert_eq!(found, [""; 0], "{tag}: {source} | {translation}");
    }
}

/// Holds that `check` finds one thing in each case, at the place: locale, source, translation, place.
pub(super) fn hold_found(check: &Check, cases: &[(&str, &str, &str, &str)]) {
    for (tag, source, translation, place) in cases {
        let found = found(check, tag, source, translation);
        assert_eq!(found, [*place], "{tag}: {source} | {translation}");
    }
}

#[test]
fn hostile_texts_do_no_harm() {
    let hostile = [
        "<a", "(", ")", "(a", "](", "`", "&", "&a;", "a-", "1 234 ", "1.1.", "9", ".", "?.", "…", "a@",
        "100 ", "'", "x ", "} ",
    ];
    for piece in hostile {
        let piece = piece.replace('}', "{ $x }");
        for (source, translation) in [
            (&*piece, "The 20 gates, 5%?"),
            ("The 20 gates, 5%?", &*piece),
            (&*piece, &*piece),
        ] {
            let [source, translation] = [source, translation].map(|text| text.repeat(20_000 / text.len()));
            let of = |text: &str| format!("a = x{text}y 7\n");
            let (reference, translation) = (of(&source), of(&translation));
            let bench = Bench {
                reference: Some(&reference),
                translation: Some(&translation),
                ..Bench::default()
            };
            // A scan that is not linear in the length of its text is felt here at once.
            bench.findings();
        }
    }
}
