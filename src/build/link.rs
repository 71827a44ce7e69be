//! Addresses between the files of a bundle.

/// The way from the file at `from` to the file at `to`, both below the bundle's root, as a URL reference.
pub fn relative(from: &str, to: &str) -> String {
    let up = "../".repeat(from.matches('/').count());
    format!("{up}{}", encoded(to))
}

/// Percent-encodes all but unreserved characters (RFC 3986 §2.3) and `/`.
fn encoded(path: &str) -> String {
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
    fn a_withheld_page_is_that_of_another_language() {
        let to = |address, from| to_page_of("en", address, from, &["guide/river", "garden"]);
        let found = |address, from| to(address, from).unwrap_or_default();
        assert_eq!(found("garden.md#gate", "bridge"), "../en/garden.html#gate");
        assert_eq!(found("../garden.md", "guide/bridge"), "../../en/garden.html");
        assert_eq!(found("river.md", "guide/bridge"), "../../en/guide/river.html");
        assert_eq!(to("bridge.md", "garden"), None);
        assert_eq!(to("../../garden.md", "guide/bridge"), None);
    }

    #[test]
    fn a_way_between_two_files_goes_over_the_root() {
        assert_eq!(relative("fr/a/b.html", "ar/a/b c.html"), "../../ar/a/b%20c.html");
        assert_eq!(relative("index.html", "ar/x.html"), "ar/x.html");
    }

    #[test]
    fn a_link_to_a_source_text_leads_to_its_page() {
        let documents = ["bridge", "rules/house"];
        let page = |address, from| to_page(address, from, &documents);
        assert_eq!(
            page("rules/house.md#a", "bridge"),
            Some("rules/house.html#a".into())
        );
        assert_eq!(page("../bridge.md", "rules/house"), Some("../bridge.html".into()));
        assert_eq!(page("../../bridge.md", "rules/house"), None);
        assert_eq!(page("https://example.org/bridge.md", "bridge"), None);
        assert_eq!(page("garden.md", "bridge"), None);
    }

    #[test]
    fn an_address_on_another_host_is_seen_through_its_disguise() {
        assert!(is_local("images/a.png") && is_local("#a:b") && is_local("/a"));
        for other in ["https://a", "//a", "/\t/a", "\\\\a", " //a", "data:image/png,x"] {
            assert!(!is_local(other), "{other:?}");
        }
    }
}
