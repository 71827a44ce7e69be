//! What is set of a document, read from the pages before they are a file.

use super::desk::{Refusal, set};
use super::paper::Paper;
use super::script::is_drawn;
use super::sheet::Sheet;
use super::tree::tree;
use super::typecase::Typecase;
use crate::build::fonts::{FontFiles, Unprinted};
use crate::disk::{fonts_of_system, read_font};
use crate::model::{Argument, Locale};
use std::sync::Arc;
use typst::layout::{Frame, FrameItem};

/// The Noto fonts of this machine whose names hold one of `names`; `None`, which is told, if there are none.
fn fonts(names: &[&str]) -> Option<Arc<[String]>> {
    let mut paths = fonts_of_system(&["/usr/share/fonts".into(), "/usr/local/share/fonts".into()]);
    let is_wanted = |path: &String| names.iter().any(|name| path.contains(&format!("/{name}-")));
    paths.retain(|path| is_wanted(path));
    if paths.is_empty() {
        eprintln!("passed over for want of the fonts {names:?}");
        return None;
    }
    Some(paths.into())
}

/// One run of text: its language, the family of its letters, and the text.
type Run = (String, String, String);

/// What is set of the content `html` in a language, without the number of the page.
fn runs(paths: &Arc<[String]>, tag: &str, html: &str) -> Result<Vec<Run>, Refusal> {
    let list = || Arc::clone(paths);
    let nodes = tree(html);
    let sheet = Sheet {
        locale: &Locale::parse(tag).unwrap(),
        title: "x",
        notices: &[],
        nodes: &nodes,
    };
    let mut typecase = Typecase::new(FontFiles {
        list: &list,
        read: &read_font,
        tell: &|_| {},
        has_told: &|| false,
    });
    let inputs = sheet.inputs(&mut typecase).inputs;
    let document = set(inputs, typecase.fonts())?;
    let mut runs = Vec::new();
    for page in document.pages() {
        gather(&page.frame, &mut runs);
        assert_eq!(runs.pop().map(|(_, _, text)| text), Some(page.number.to_string()));
    }
    typst::comemo::evict(0);
    Ok(runs)
}

fn gather(frame: &Frame, runs: &mut Vec<Run>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => gather(&group.frame, runs),
            FrameItem::Text(text) => runs.push((
                text.lang.as_str().to_owned(),
                text.font.font().info().family.clone(),
                text.text.to_string(),
            )),
            _ => {}
        }
    }
}

/// The letters of a text that are drawn, sorted: lines of two directions are not set in the order of their letters.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|&letter| is_drawn(letter)).collect();
    letters.sort_unstable();
    letters
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(60))]

    #[test]
    fn no_translation_is_read_as_code(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            "a", " ", "#", "#panic()", "#{1/0}", "#import \"x\"", "#include \"/etc/passwd\"", "#read(\"x\")", "\\", "\\u{41}",
            "$", "$x$", "\"", "\\\"", "`", "```typ", "*", "_", "*/", "/*", "//", "@x", "<x>", "[", "]", "(", ")", "{", "}",
            "= x", "- x", "+ x", "/ x: y", "---", "...", "~", "-?", "'", "\u{0}", "\u{FEFF}", "\u{202E}", "\u{2067}",
            "\u{2069}", "\u{200B}", "\u{AD}", "https://example.org/x", "sys.inputs", "\u{2028}", "\r", "\t",
            "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        ]), 1..14)
    ) {
        let Some(paths) = fonts(&["NotoSerif"]) else { return Ok(()) };
        let text = pieces.concat();
        let html = format!("<h1>{0}</h1><p>{0} <code>{0}</code></p>", escaped(&text));
        let runs = runs(&paths, "en", &html).expect("hostile text is set");
        let set: String = runs.iter().map(|(_, _, text)| text.as_str()).collect();
        // Where a word is parted the typesetter may add hyphens.
        let without = |text: &str| letters(&text.replace(['-', '\u{2010}'], ""));
        assert_eq!(without(&set), without(&text.repeat(3)), "{text:?} gives {set:?}");
    }
}

#[test]
fn each_passage_is_set_in_its_own_language_and_letters() {
    let wanted = [
        "NotoSerif",
        "NotoNaskhArabic",
        "NotoSerifArmenian",
        "NotoSerifCJK",
    ];
    let Some(paths) = fonts(&wanted) else { return };
    let html = "<p id=\"p\">Le pont <span class=\"mark\" dir=\"auto\">draft</span></p>\
        <p lang=\"ar\" dir=\"rtl\">الجسر<span class=\"mark\" dir=\"auto\">affiché</span></p>\
        <table><tbody><tr><td lang=\"hy\" class=\"fallback\" title=\"en Armenian\">Կամուրջ</td></tr></tbody></table>\
        <p lang=\"zh-Hans\">“桥” bridge <em>桥 bridge</em></p>";
    let runs = runs(&paths, "fr", html).unwrap();
    let has = |language: &str, family: &str, text: &str| {
        let found = runs
            .iter()
            .any(|run| (run.0.as_str(), run.1.as_str()) == (language, family) && run.2.contains(text));
        assert!(found, "{language} {family} {text} in {runs:?}");
    };
    has("fr", "Noto Serif", "Le pont");
    has("ar", "Noto Naskh Arabic", "الجسر");
    has("fr", "Noto Serif", "affiché");
    has("hy", "Noto Serif Armenian", "Կամուրջ");
    has("fr", "Noto Serif", "en Armenian");
    has("zh", "Noto Serif CJK SC", "桥");
    // Signs that both have are Chinese in Chinese text, words are Latin.
    has("zh", "Noto Serif CJK SC", "“");
    has("zh", "Noto Serif", "bridge");
}

#[test]
fn what_is_deep_or_circular_is_set_all_the_same() {
    let Some(paths) = fonts(&["NotoSerif"]) else {
        return;
    };
    for (open, close) in [
        ("<ul><li>", "</li></ul>"),
        ("<blockquote>", "</blockquote>"),
        (
            "<blockquote><ol><li lang=\"de\"><p lang=\"en\">",
            "</p></li></ol></blockquote>",
        ),
        ("<em>", "</em>"),
        ("<span lang=\"de\"><b lang=\"fr\">", "</b></span>"),
        ("<table><tbody><tr><td>", "</td></tr></tbody></table>"),
    ] {
        let html = format!("{}deep{}", open.repeat(300), close.repeat(300));
        let runs = runs(&paths, "en", &html).unwrap_or_else(|error| panic!("{open}: {error:?}"));
        let set: String = runs.iter().map(|(_, _, text)| text.as_str()).collect();
        assert!(set.contains("deep"), "{open}: {set}");
    }
    let reference = |number: usize| format!("<sup dir=\"auto\"><a href=\"#fn:{number}\">{number}</a></sup>");
    let note = |number: usize, of: usize| {
        format!("<li id=\"fn:{number}\"><p>note{number}{}</p></li>", reference(of))
    };
    let notes: String = (1..9).map(|number| note(number, number + 1)).collect();
    let html = format!(
        "<h2 id=\"h\">A{}</h2><p>b{}</p><section class=\"footnotes\"><ol>{notes}{}</ol></section>",
        reference(1),
        reference(1),
        note(9, 1)
    );
    let runs = runs(&paths, "en", &html).unwrap();
    let set: String = runs.iter().map(|(_, _, text)| text.as_str()).collect();
    for number in 1..10 {
        let times = set.matches(&format!("note{number}")).count();
        assert_eq!(times, 1, "{number}: {set}");
    }
}

/// What is said of a document that cannot be printed.
fn unprinted(paths: &[&str], tag: &str, html: &str, folder: Option<&str>) -> Option<Unprinted> {
    let paths: Vec<String> = paths
        .iter()
        .flat_map(|name| fonts(&[name]))
        .flat_map(|p| p.to_vec())
        .collect();
    let list = || paths.as_slice().into();
    let paper = Paper {
        path: "x/bridge.pdf",
        locale: &Locale::parse(tag).unwrap(),
        title: "x",
        notices: &[],
        html,
        folder,
    };
    let files = FontFiles {
        list: &list,
        read: &read_font,
        tell: &|_| {},
        has_told: &|| false,
    };
    paper.printed(files).err()
}

#[test]
fn a_letter_without_a_font_is_named_and_what_to_install() {
    if fonts(&["NotoSerif"]).is_none() {
        return;
    }
    let said = |tag: &str, html: &str, folder: Option<&str>| {
        let unprinted = unprinted(&["NotoSerif"], tag, html, folder).expect("a font is missing");
        let help = unprinted.help.expect("there is something to do");
        let arguments = unprinted.why.arguments.iter().chain(&help.arguments);
        let arguments = arguments.filter_map(|(_, argument)| match argument {
            Argument::Text(text) => Some(text.clone()),
            _ => None,
        });
        (unprinted.path, arguments.collect::<Vec<String>>().join(" | "))
    };
    assert_eq!(
        said("hy", "<p>Կամուրջ</p>", None).1,
        "Armenian | Կ (U+053F), ա (U+0561), մ (U+0574), ո (U+0578), ջ (U+057B) | fonts-noto-core"
    );
    assert_eq!(
        said("zh-Hans", "<p>桥</p>", None),
        (
            Some("x/bridge.pdf".into()),
            "Han | 桥 (U+6865) | fonts-noto-cjk".into()
        )
    );
    assert_eq!(
        said("en", "<p>😀</p>", Some("type")).1,
        "Common | 😀 (U+1F600) | type"
    );
    assert_eq!(unprinted(&["NotoSerif"], "en", "<p>é</p>", None), None);
}

#[test]
fn the_bytes_depend_on_the_text_and_the_fonts_alone() {
    let Some(paths) = fonts(&["NotoSerif", "NotoNaskhArabic"]) else {
        return;
    };
    let html = "<h1 id=\"a\">الجسر</h1><p>bridge <a href=\"#a\">a</a><sup><a href=\"#fn:1\">1</a></sup></p>\
        <section class=\"footnotes\"><ol><li id=\"fn:1\"><p>note</p></li></ol></section>";
    let print = |moved: &str| {
        let moved_paths: Arc<[String]> = paths.iter().map(|path| format!("{moved}{path}")).collect();
        let list = || Arc::clone(&moved_paths);
        let paper = Paper {
            path: "ar/bridge.pdf",
            locale: &Locale::parse("ar").unwrap(),
            title: "الجسر",
            notices: &["draft".to_owned()],
            html,
            folder: None,
        };
        let files = FontFiles {
            list: &list,
            read: &|path| read_font(path.strip_prefix(moved)?),
            tell: &|_| {},
            has_told: &|| false,
        };
        paper.printed(files).unwrap()
    };
    let first = print("");
    assert_eq!(first, print("/elsewhere"));
    let text = String::from_utf8_lossy(&first);
    assert!(text.starts_with("%PDF-1.7"));
    for wanted in [
        "/Lang(ar)",
        "/Direction/R2L",
        "/MarkInfo<</Marked true",
        "/Outlines",
        "/StructTreeRoot",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
    for unwanted in [
        "/CreationDate",
        "/ModDate",
        "/JavaScript",
        "/elsewhere",
        "/usr/share",
    ] {
        assert!(!text.contains(unwanted), "{unwanted}");
    }
}
