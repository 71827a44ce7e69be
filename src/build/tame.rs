//! Characters that must not come out of a translation: those that do something instead of being read.

use super::bidi::balanced;

/// `text` without control characters but line ends and tabs, without characters that XML cannot hold, with line
/// separators as spaces, and with its direction controls closed.
pub fn tame(text: &str) -> String {
    let tamed: String = text
        .chars()
        .filter_map(|sign| match sign {
            '\n' | '\t' => Some(sign),
            '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{FFFE}' | '\u{FFFF}' => None,
            sign if sign.is_control() => None,
            sign => Some(sign),
        })
        .collect();
    balanced(&tamed)
}

/// Whether a reader may be sent to `address`: to a place of the bundle, a web page or a mailbox.
pub fn is_harmless(address: &str) -> bool {
    super::link::is_local(address)
        || scheme(address).is_some_and(|scheme| ["http", "https", "mailto"].contains(&&*scheme))
}

fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    Some(scheme.trim().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_something_is_gone_and_what_is_read_stays() {
        assert_eq!(tame("a\u{1b}[31mb\u{9b}1m\u{7f}\rc\n\td"), "a[31mb1mc\n\td");
        assert_eq!(
            tame("a\u{2028}b\u{FFFF}\u{202E}c\u{200D}é"),
            "a b\u{202E}c\u{200D}é\u{202C}"
        );
    }

    #[test]
    fn an_address_is_a_place_a_page_or_a_mailbox() {
        for harmless in [
            "a/b.md#c",
            "#c",
            "HTTPS://example.org",
            "mailto:a@example.org",
            "?a:b",
        ] {
            assert!(is_harmless(harmless), "{harmless}");
        }
        for other in [
            "javascript:x()",
            "JaVaScRiPt:x",
            " data:x",
            "java\nscript:x",
            "file:///etc",
            "ssh:a",
            "//example.org",
        ] {
            assert!(!is_harmless(other), "{other}");
        }
    }
}
