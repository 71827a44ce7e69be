//! Addresses between the files of a bundle.

/// The way from the file at `from` to the file at `to`, both below the bundle's root, as a URL reference.
pub fn relative(from: &str, to: &str) -> String {
    let folders = from.rsplit_once('/').map_or("", |(folders, _)| folders);
    let mut left = to;
    let mut shared = 0;
    for folder in folders.split('/').filter(|folder| !folder.is_empty()) {
        match left.split_once('/') {
            Some((same, rest)) if same == folder => left = rest,
            _ => break,
        }
        shared += 1;
    }
    let up = from.matches('/').count() - shared;
    format!("{}{}", "../".repeat(up), encoded(left))
}

/// Percent-encodes all but unreserved characters (RFC 3986 §2.3) and `/`.
pub fn encoded(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// What a percent-encoded path says; one that is not UTF-8 stays as it is.
pub fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digits =
            [ahead.next(), ahead.next()].map(|digit| char::from(digit.unwrap_or_default()).to_digit(16));
        match digits {
            [Some(high), Some(low)] if byte == b'%' => {
                bytes.push(u8::try_from(high * 16 + low).expect("two hexadecimal digits are a byte"));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// Whether a browser would look for `address` on the host that serves the page.
pub fn is_local(address: &str) -> bool {
    // Browsers drop these before they read an address, and take `\` for `/`.
    let address: String = address
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .map(|c| if c == '\\' { '/' } else { c })
        .collect();
    let address = address.trim_start_matches(|c: char| c <= ' ');
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    !address.starts_with("//") && !scheme.contains(':')
}

/// The address of a page, where `address` leads from the document named `from` to the source text of one of
/// `documents`; `None` for every other address.
pub fn to_page(address: &str, from: &str, documents: &[&str]) -> Option<String> {
    let (bare, fragment) = parted(address)?;
    documents
        .contains(&document(bare, from)?.as_str())
        .then(|| format!("{bare}.html{fragment}"))
}

/// The same, of pages in the language `locale`.
pub fn to_page_of(locale: &str, address: &str, from: &str, documents: &[&str]) -> Option<String> {
    let (bare, fragment) = parted(address)?;
    let name = document(bare, from)?;
    let up = "../".repeat(from.matches('/').count() + 1);
    documents
        .contains(&name.as_str())
        .then(|| format!("{up}{}{fragment}", encoded(&format!("{locale}/{name}.html"))))
}

/// The address of the source text in the language `locale`, where `address` leads from the document named `from` to the
/// source text of one of `documents`; `None` for every other address.
pub fn source_address(locale: &str, address: &str, from: &str, documents: &[&str]) -> Option<String> {
    let (bare, fragment) = parted(address)?;
    let name = document(bare, from)?;
    let extension = &address[bare.len()..address.len() - fragment.len()];
    let up = "../".repeat(from.matches('/').count() + 1);
    documents.contains(&name.as_str()).then(|| {
        format!(
            "{up}{}{fragment}",
            encoded(&format!("{locale}/{name}{extension}"))
        )
    })
}

/// The path of a source text without its extension, and the fragment behind it.
fn parted(address: &str) -> Option<(&str, &str)> {
    let cut = address.find('#').unwrap_or(address.len());
    let (path, fragment) = address.split_at(cut);
    let bare = path.strip_suffix(".md").or_else(|| path.strip_suffix(".txt"))?;
    Some((bare, fragment))
}

/// The name of the document at the relative path `bare` from the document `from`; `None` outside of all.
fn document(bare: &str, from: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in bare.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_goes_up_no_further_than_it_must() {
        assert_eq!(relative("fr/a/b.html", "ar/a/b c.html"), "../../ar/a/b%20c.html");
        assert_eq!(relative("index.html", "ar/x.html"), "ar/x.html");
        assert_eq!(relative("fr/a/b.html", "fr/a/c d.html"), "c%20d.html");
        assert_eq!(relative("fr/a/b.html", "fr/ab.html"), "../ab.html");
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        for path in ["a/b c.png", "50 %", "%zz", "é", "%", "a%4"] {
            assert_eq!(decoded(&encoded(path)), path);
        }
        assert_eq!(decoded("a%20b%C3%A9%zz%"), "a bé%zz%");
        assert_eq!(decoded("%FF"), "%FF");
    }

    #[test]
    fn an_address_on_another_host_is_seen_through_its_disguise() {
        assert!(is_local("images/a.png") && is_local("#a:b") && is_local("/a"));
        for other in ["https://a", "//a", "/\t/a", "\\\\a", " //a", "data:image/png,x"] {
            assert!(!is_local(other), "{other:?}");
        }
    }
}
