//! Texts of people in Rust source: a text ends where its literal ends, whatever stands in it.

/// A string literal of `text`. Signs that rustc refuses in a source, such as those that turn the direction of text
/// around, are escaped.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// An attribute that documents the next item.
pub(super) fn doc(text: &str) -> String {
    format!("#[doc = {}]", literal(text))
}

/// `text` as Markdown shows it letter by letter, in a block of its own.
pub(super) fn fenced(text: &str) -> String {
    let longest = text.split(|sign| sign != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}text\n{text}\n{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use syn::parse::Parser;

    /// The texts of all string literals of `source`, which is to be Rust.
    fn read(source: &str) -> Vec<String> {
        let read = syn::parse_str::<syn::LitStr>(source).expect("a string literal");
        vec![read.value()]
    }

    const HOSTILE: &str =
        "[\"\\\\\\n\\r\\t\\x00\\u{202e}\\u{2066}\\u{2069}\\u{feff}\\u{2028}`#*/!{}a-zё ]{0,40}";

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_literal_is_read_back_as_its_text(text in prop_oneof![HOSTILE, any::<String>()]) {
            prop_assert_eq!(read(&literal(&text)), vec![text.clone()]);
            // What rustc refuses in a literal (`text_direction_codepoint_in_literal`), and lone returns.
            let refused = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\r'];
            prop_assert!(!literal(&text).contains(refused));
        }

        #[test]
        fn a_comment_is_one_attribute(text in prop_oneof![HOSTILE, any::<String>()]) {
            let attributes = syn::Attribute::parse_outer.parse_str(&doc(&text)).unwrap();
            prop_assert_eq!(attributes.len(), 1);
        }

        #[test]
        fn what_is_fenced_stays_inside(text in HOSTILE) {
            let fenced = fenced(&text);
            let fence = fenced.split("text\n").next().unwrap();
            prop_assert!(!text.contains(fence));
        }
    }
}
