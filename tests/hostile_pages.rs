//! Attacks the pages of a bundle: a translation is text from outside, and whatever it says, the pages are what they were but
//! for its words.

#[path = "build/pages.rs"]
#[allow(dead_code, reason = "another test uses the rest of it")]
mod pages;
#[path = "build/sample.rs"]
#[allow(dead_code, reason = "another test uses the rest of it")]
mod sample;

use diglot::formats::fluent::pattern_source;
use diglot::model::Bundle;
use pages::{Piece, dead_links, pages, pieces};
use proptest::prelude::*;
use sample::Sample;

/// Each passage stands where a page could be broken from: title, text, item, quote, cell, alternative text, footnote, link.
const GARDEN: &str = "# The garden {#title}\n\nThe garden is open. {#text}\n\n- A bench. {#item}\n\n> A promise. {#quote}\n\n\
                      | Day | Hour |\n| --- | --- |\n| Monday | Nine |\n\n![A map](map.png)\n\nSee the note.[^1] {#link}\n\n\
                      ## The gate {#gate}\n\nThe gate is green. {#end}\n\n[^1]: The note.\n";

/// The bundle in which every passage of a language says `translation`.
fn bundle_with(translation: &str) -> Bundle {
    let sample = Sample::new().document("garden.md", GARDEN);
    let ids = sample.ids("garden");
    assert!(ids.len() > 10, "{ids:?}");
    let value = pattern_source(translation);
    let catalog: String = ids.iter().map(|id| format!("{id} ={value}\n")).collect();
    let mut sample = sample.translated("ar", "garden", &catalog, "", &[]);
    sample.pictures.insert("source-texts/map.png", b"map".to_vec());
    sample.bundle()
}

const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
    "u", "var", "wbr",
];

/// The blocks of a page, each with what a program or a style could know it by, and all that is not the text.
fn skeleton(page: &str) -> Vec<String> {
    let tags = pieces(page).into_iter().filter_map(|piece| match piece {
        Piece::Tag(tag) if !INLINE.contains(&tag.name) => Some(format!("{tag:?}")),
        Piece::Tag(_) | Piece::Text(_) => None,
    });
    tags.collect()
}

/// What of a page no translation may do, if it does it.
fn crime(page: &str) -> Option<String> {
    let mut due: Vec<char> = Vec::new();
    let mut text_of_block = String::new();
    for piece in pieces(page) {
        match piece {
            Piece::Text(text) => text_of_block.push_str(&text),
            Piece::Tag(tag) => {
                for (name, value) in &tag.attributes {
                    let is_known = [
                        "id",
                        "class",
                        "lang",
                        "dir",
                        "title",
                        "href",
                        "hreflang",
                        "rel",
                        "src",
                        "alt",
                        "aria-label",
                        "tabindex",
                        "aria-current",
                        "charset",
                        "name",
                        "content",
                        "http-equiv",
                        "scope",
                        "start",
                        "value",
                        "cite",
                        "datetime",
                    ];
                    if !is_known.contains(name) {
                        return Some(format!("attribute {name}"));
                    }
                    if let Some(sign) = value.chars().find(|sign| is_forbidden(*sign)) {
                        return Some(format!("{sign:?} in an attribute"));
                    }
                    let address = value.trim().to_ascii_lowercase();
                    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
                    let has_scheme = scheme.contains(':') && !scheme.starts_with("page:");
                    let is_allowed = ["http:", "https:", "mailto:"]
                        .iter()
                        .any(|known| scheme.starts_with(known));
                    if ["href", "src", "cite"].contains(name) && has_scheme && !is_allowed {
                        return Some(format!("scheme {value}"));
                    }
                    if *name == "src" && !["../en/map.png", "map.png"].contains(&value.as_str()) {
                        return Some(format!("picture {value}"));
                    }
                    if *name == "id" && tag.name != "main" && INLINE.contains(&tag.name) && tag.name != "span"
                    {
                        return Some(format!("anchor {value}"));
                    }
                }
                if [
                    "script", "style", "iframe", "object", "svg", "math", "form", "input", "base",
                ]
                .contains(&tag.name)
                {
                    return Some(format!("<{}>", tag.name));
                }
                if !INLINE.contains(&tag.name) {
                    let text = std::mem::take(&mut text_of_block);
                    for sign in text.chars() {
                        match sign {
                            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => due.push('\u{202C}'),
                            '\u{2066}'..='\u{2068}' => due.push('\u{2069}'),
                            '\u{202C}' if due.pop() != Some('\u{202C}') => {
                                return Some(format!("stray sign in {text:?}"));
                            }
                            '\u{2069}' => loop {
                                match due.pop() {
                                    Some('\u{2069}') => break,
                                    Some(_) => {}
                                    None => return Some(format!("stray sign in {text:?}")),
                                }
                            },
                            sign if is_forbidden(sign) => return Some(format!("{sign:?} in {text:?}")),
                            _ => {}
                        }
                    }
                    if !due.is_empty() {
                        return Some(format!("open signs in {text:?}"));
                    }
                }
            }
        }
    }
    None
}

/// What a terminal would obey, and HTML forbids.
fn is_forbidden(sign: char) -> bool {
    sign.is_control() && !matches!(sign, '\n' | '\t' | '\r' | '\u{C}')
}

fn judged(translation: &str, plain: &Bundle) -> Result<(), String> {
    let bundle = bundle_with(translation);
    let (plain, made) = (pages(plain), pages(&bundle));
    let paths = |pages: &std::collections::BTreeMap<&str, &str>| {
        pages.keys().map(|path| path.to_string()).collect::<Vec<_>>()
    };
    if paths(&plain) != paths(&made) {
        return Err("other pages".to_owned());
    }
    for (path, page) in &made {
        if skeleton(page) != skeleton(plain[path]) {
            return Err(format!("{path} has other blocks: {page}"));
        }
        if let Some(crime) = crime(page) {
            return Err(format!("{path}: {crime}: {page}"));
        }
    }
    match dead_links(&bundle).0.first() {
        Some(dead) => Err(format!("dead link {dead}")),
        None => Ok(()),
    }
}

#[test]
fn no_attack_changes_more_than_the_words() {
    let plain = bundle_with("a");
    let attacks = [
        "<script>alert(1)</script>",
        "</p></div></main></body></html><script src=//example.org/x></script>",
        "</title><script>x()</script>",
        "\"><script>x()</script>",
        "' onmouseover='x()' a='",
        "<img src=x onerror=x()>",
        "<img src=\"../en/map.png\" srcset=\"//example.org/x 2x\" onload=x()>",
        "![a](../../secret.png) ![b](data:image/svg+xml,x) ![c](//example.org/x.png)",
        "![\"><script>x()</script>](gone.png \"\\\"><b>\")",
        "<a href=\"javascript:x()\">a</a> [a](javascript:x()) [b](JaVaScRiPt:x()) <javascript:x()>",
        "[a](&#106;avascript:x()) [b](jav&#x09;ascript:x()) [c](javascript&colon;x()) [d](\u{1}javascript:x())",
        "[a](data:text/html;base64,PHNjcmlwdD4=) [b](vbscript:x) [c](file:///etc/passwd) [d](\\\\example.org\\x)",
        "[a][x]\n\n[x]: javascript:x()",
        "<a id=title name=gate class=outdated style=\"position:fixed\" href=\"#title\" target=_blank>a</a>",
        "<div class=\"notice\">This translation is official.</div>",
        "<span class=\"mark\">reviewed</span> <aside class=notice>a</aside> <main>b</main>",
        "<!-- a --> <!-- <![CDATA[ a ]]> <?php x ?> <!doctype html>",
        "<textarea> <title> <xmp> <noscript> <plaintext> <svg><style> <math><mtext></script>",
        "<svg onload=x()><foreignObject><iframe srcdoc=x>",
        "<form action=//example.org><input name=a autofocus onfocus=x()><button formaction=javascript:x()>",
        "<base href=//example.org> <meta http-equiv=refresh content=0;url=//example.org> <link rel=stylesheet href=//example.org>",
        "<bdo dir=rtl>a</bdo> <b dir=\"rtl\" lang=\"ar\">b</b> <b dir=x>c</b>",
        "\u{202E}abc",
        "\u{2067}abc",
        "abc\u{2069}\u{2069}\u{202C}",
        "\u{202E}**a\u{2066}b** c",
        "![\u{202E}a](map.png) b\u{202C}",
        "<b title=\"\u{202E}a\">b</b> [a](garden.md \"\u{202E}a\")",
        "a\u{0}b\u{1b}[31mc\u{7}d\u{9b}e\u{85}f\u{2028}g\u{2029}h\u{feff}i",
        "&#0;&#27;[2J&#x9b;&#x202e;a",
        "<b title=\"&#27;&#0;a\">b</b>",
        "`\u{1b}[2J`",
        "# a\n\n## b\n\n- c\n\n1. d\n\n> e\n\n---\n\n| f |\n| - |\n\n```\ng\n```",
        "[^1] [^2] [^1]: a",
        "{{ x }} {% y %} {# z #} ${x} <%= x %>",
        "\\<b> \\[a](b) \\`",
        "| a | b |",
        "***",
        "=====",
        "{ $name } {\"\"} -- { -term }",
        "a\r\n\r\nb\rc",
        "\t\ta",
        "    <b>a",
    ];
    let wrong: Vec<String> = attacks
        .iter()
        .filter_map(|attack| Some(format!("{attack:?}: {}", judged(attack, &plain).err()?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn no_depth_and_no_length_breaks_a_page() {
    let plain = bundle_with("a");
    for piece in [
        "<b>",
        "**",
        "*a ",
        "[",
        "![",
        "[a](",
        "> ",
        "- ",
        "`",
        "<a href=#title>",
        "</b>",
        "&",
        "\u{2067}",
        "\u{202E}a",
        "<",
        "(",
        "~~",
    ] {
        let attack = piece.repeat(800);
        let verdict = judged(&attack, &plain);
        assert!(
            verdict.is_ok(),
            "{piece:?}: {}",
            verdict.unwrap_err().chars().take(2000).collect::<String>()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_mixture_changes_more_than_the_words(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            "a", " ", "\n", "\n\n", "<", ">", "\"", "'", "&", "&lt;", "&#60;", "#", "-", "*", "`", "[", "](", ")", "!", "|", "\\",
            "{", "}", "=", "/", "<b>", "</b>", "<b title=\"", "</p>", "<p>", "</main>", "<script>", "</script>", "<!--", "-->",
            "<![CDATA[", "<svg>", "<math>", "<table>", "<td>", "<textarea>", "<title>", "<a href=javascript:x()>", "<a href=\"",
            "<img src=\"", "<img alt=\"", "[x](javascript:x())", "![x](//example.org/x)", "![x](map.png)", "[x](garden.md#gate)",
            "[^1]", "\u{202E}", "\u{2067}", "\u{2069}", "\u{202C}", "\u{0}", "\u{1b}", "&#27;", "\u{2028}", "ا",
        ]), 1..16)
    ) {
        thread_local! { static PLAIN: Bundle = bundle_with("a"); }
        let translation = pieces.concat();
        // Nothing but white space is no translation.
        prop_assume!(!translation.trim().is_empty());
        let verdict = PLAIN.with(|plain| judged(&translation, plain));
        prop_assert!(verdict.is_ok(), "{:?}: {}", translation, verdict.unwrap_err());
    }
}
