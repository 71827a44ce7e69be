//! Web and e-mail addresses in a text, and when two of them lead to the same thing in two languages.

use super::tags::tag_forms;
use crate::compare::PLACEABLE;
use crate::model::Locale;
use std::ops::Range;

/// Where an address stands in a text, and how it is written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address<'r> {
    pub range: Range<usize>,
    pub text: &'r str,
}

impl Address<'_> {
    fn is_email(&self) -> bool {
        !self.text.contains("://") && self.text.contains('@')
    }
}

/// Whether a text may hold an address at all: quick, and true too often.
pub(super) fn may_hold_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_sign = |at: usize| match bytes[at] {
        b':' => bytes[at..].starts_with(b"://"),
        // An attribute of a tag; a placeable fills most of them.
        b'=' => {
            let is_address = bytes[..at].ends_with(b"href") || bytes[..at].ends_with(b"src");
            is_address
                && !text[at + 1..]
                    .trim_start_matches(['"', '\''])
                    .starts_with(PLACEABLE)
        }
        _ => true,
    };
    memchr::memchr3_iter(b':', b'@', b'=', bytes).any(is_sign)
}

/// All addresses of `text` with a scheme, and all e-mail addresses, in order.
pub(super) fn addresses(text: &str) -> Vec<Address<'_>> {
    let bytes = text.as_bytes();
    let mut found: Vec<Address<'_>> = Vec::new();
    let mut done = 0;
    for at in memchr::memchr2_iter(b':', b'@', bytes) {
        if at < done {
            continue;
        }
        let range = match bytes[at] {
            b':' if bytes[at..].starts_with(b"://") => web(text, at),
            b'@' => email(text, at),
            _ => None,
        };
        if let Some(range) = range {
            done = range.end;
            let text = &text[range.clone()];
            found.push(Address { range, text });
        }
    }
    found
}

/// The addresses inside a site that the tags of `text` lead to, such as `/plan` in `<a href="/plan">`.
pub(super) fn local_addresses(text: &str) -> Vec<Address<'_>> {
    let values = tag_forms(text).flat_map(|tag| tag.attributes());
    let local = values.filter_map(|(name, value)| {
        let value = value?.trim();
        let leads = matches!(name, "href" | "src");
        let is_local = leads && !value.is_empty() && !value.contains([':', '@', PLACEABLE]);
        // The value is a part of the text, so its place is the distance of the two.
        let start = value.as_ptr() as usize - text.as_ptr() as usize;
        let range = start..start + value.len();
        is_local.then_some(Address { range, text: value })
    });
    local.collect()
}

fn web(text: &str, colon: usize) -> Option<Range<usize>> {
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let scheme = text[..colon].trim_end_matches(is_scheme);
    let start = scheme.len();
    let rest = &text[colon + 3..];
    let is_host = |c: char| c.is_alphanumeric() || c == PLACEABLE;
    if start == colon || !rest.starts_with(is_host) {
        return None;
    }
    let length = rest.find(is_no_part).unwrap_or(rest.len());
    let length = closed_before(&rest[..length]).unwrap_or(length);
    Some(start..colon + 3 + trimmed(&rest[..length]).len())
}

/// Where a `)` stands that nothing in the address opens and that a character beyond ASCII follows: scripts without
/// spaces between words go on directly behind a link.
fn closed_before(address: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (at, sign) in address.match_indices(['(', ')']) {
        if sign == "(" {
            open += 1;
        } else if open > 0 {
            open -= 1;
        } else if !address[at + 1..].starts_with(|c: char| c.is_ascii()) {
            return Some(at);
        }
    }
    None
}

/// What no address holds, or only in a form that people do not write: white space, quotation marks, brackets,
/// and the punctuation of East Asian and other scripts.
fn is_no_part(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '<' | '>' | '"' | '`' | '|' | '«' | '»' | '{' | '}' | '\\')
        || matches!(u32::from(c), 0x2000..=0x206f | 0x3000..=0x303f | 0xff00..=0xffef)
        || matches!(c, '؟' | '،' | '؛' | '۔' | '।' | '։' | '՝' | '՞' | '՜')
}

/// Without the punctuation of the sentence around it.
fn trimmed(mut address: &str) -> &str {
    let mut closed = address.matches(')').count();
    let open = address.matches('(').count();
    loop {
        address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', ']', '[']);
        match address.strip_suffix(')') {
            Some(shorter) if open < closed => address = shorter,
            _ => return address,
        }
        closed -= 1;
    }
}

fn email(text: &str, at: usize) -> Option<Range<usize>> {
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let is_domain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let start = text[..at].trim_end_matches(is_local).len();
    let rest = &text[at + 1..];
    let length = rest.find(|c| !is_domain(c)).unwrap_or(rest.len());
    let domain = rest[..length].trim_end_matches(['.', '-']);
    let is_whole =
        start < at && domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty());
    is_whole.then_some(start..at + 1 + domain.len())
}

/// Whether both addresses lead to the same thing, `translated` perhaps in the language of `locale`.
pub(super) fn is_same(
    source: &Address<'_>,
    translated: &Address<'_>,
    source_locale: &Locale,
    locale: &Locale,
) -> bool {
    if source.text == translated.text {
        return true;
    }
    match (source.is_email(), translated.is_email()) {
        (true, true) => source.text.eq_ignore_ascii_case(translated.text),
        (false, false) => {
            let tongue = Tongue {
                source_locale,
                locale,
            };
            let (source, translated) = (Parts::of(source.text), Parts::of(translated.text));
            tongue.same_host(source.host, translated.host)
                && (tongue.is_other_edition(source.host, translated.host)
                    || tongue.path(source.path) == tongue.path(translated.path)
                    || starts_glued(&source, &translated))
        }
        (true, false) | (false, true) => false,
    }
}

/// Whether the translation is the source with the letters of an ending right behind it, as in `…/path'da`.
fn starts_glued(source: &Parts<'_>, translated: &Parts<'_>) -> bool {
    let rest = match source.path {
        "" => return false,
        path => translated.path.strip_prefix(path),
    };
    rest.is_some_and(|rest| rest.starts_with(|c: char| c == '\'' || !c.is_ascii()))
}

/// Whether an address only shows what one looks like, so that each language makes up its own.
pub(super) fn is_example(address: &Address<'_>) -> bool {
    let host = match address.is_email() {
        true => address.text.rsplit('@').next().unwrap_or_default(),
        false => Parts::of(address.text).host,
    };
    let host = host.strip_prefix("www.").unwrap_or(host);
    ["example.com", "example.org", "example.net"].contains(&host)
}

/// An address without its scheme.
struct Parts<'r> {
    host: &'r str,
    /// With its query and fragment.
    path: &'r str,
}

impl<'r> Parts<'r> {
    fn of(address: &'r str) -> Parts<'r> {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let cut = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(cut);
        Parts { host, path }
    }
}

/// The two languages between which an address may differ.
struct Tongue<'t> {
    source_locale: &'t Locale,
    locale: &'t Locale,
}

impl Tongue<'_> {
    /// Whether `part` names one of the two languages: `fr`, `fr-CA`, `fr_CA`; `intl` goes with such parts.
    fn is_tag(&self, part: &str) -> bool {
        let language = part.split(['-', '_']).next().unwrap_or_default();
        let names = |locale: &Locale| {
            let tag = locale.as_str();
            language.eq_ignore_ascii_case(tag.split('-').next().unwrap_or_default())
        };
        part.eq_ignore_ascii_case("intl") || names(self.source_locale) || names(self.locale)
    }

    /// Whether `part` is the name of the translation's country, as in `example.de`.
    fn is_country(&self, part: &str) -> bool {
        let mut tags = self.locale.as_str().split('-');
        tags.any(|tag| tag.len() == 2 && tag.eq_ignore_ascii_case(part))
    }

    fn labels<'h>(&self, host: &'h str) -> Vec<&'h str> {
        let labels: Vec<&str> = host.split('.').collect();
        let last = labels.len().saturating_sub(2);
        let is_kept = |(at, label): &(usize, &&str)| *at >= last || **label != "www" && !self.is_tag(label);
        labels
            .iter()
            .enumerate()
            .filter(is_kept)
            .map(|(_, label)| *label)
            .collect()
    }

    fn same_host(&self, source: &str, translated: &str) -> bool {
        let (mut source, mut translated) = (self.labels(source), self.labels(translated));
        if translated.last().is_some_and(|top| self.is_country(top)) {
            source.pop();
            translated.pop();
        }
        source.len() == translated.len()
            && source
                .iter()
                .zip(translated)
                .all(|(a, b)| a.eq_ignore_ascii_case(b))
    }

    /// Whether the hosts are those of two editions, `en.…` and `fr.…`: each names its pages in its own language.
    fn is_other_edition(&self, source: &str, translated: &str) -> bool {
        let edition = |host: &str| {
            host.split('.')
                .find(|label| self.is_tag(label))
                .map(str::to_owned)
        };
        edition(translated).is_some() && edition(source) != edition(translated)
    }

    /// The path without what names a language, and without a slash at its end.
    fn path(&self, path: &str) -> String {
        let path = path.replace("&amp;", "&");
        let (path, fragment) = path.split_once('#').unwrap_or((&path, ""));
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let segments = path
            .split('/')
            .filter(|part| !part.is_empty() && !self.is_tag(part));
        let mut out: Vec<String> = segments.map(|part| self.file(part)).collect();
        let is_kept = |pair: &&str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let names_a_language = name == "hl" || name.contains("lang") || name.contains("locale");
            !(pair.is_empty() || names_a_language || self.is_tag(value))
        };
        out.extend(query.split('&').filter(is_kept).map(|pair| format!("?{pair}")));
        if !fragment.is_empty() {
            out.push(format!("#{fragment}"));
        }
        out.join("/")
    }

    /// A name without a tag before its extension: `plan.fr.html`, `plan_fr.pdf`.
    fn file(&self, name: &str) -> String {
        let Some((stem, extension)) = name.rsplit_once('.') else {
            return name.to_owned();
        };
        match stem.rsplit_once(['.', '-', '_']) {
            Some((bare, tag)) if self.is_tag(tag) => format!("{bare}.{extension}"),
            _ if self.is_tag(extension) => stem.to_owned(),
            _ => name.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        for (text, expected) in [
            ("see https://example.org/plan.", vec!["https://example.org/plan"]),
            ("(https://example.org/a_(b))", vec!["https://example.org/a_(b)"]),
            (
                "<a href=\"https://example.org/?a=1&b=2\">x</a>",
                vec!["https://example.org/?a=1&b=2"],
            ),
            (
                "请看https://example.org/plan。谢谢",
                vec!["https://example.org/plan"],
            ),
            (
                "https://example.org, http://example.net!",
                vec!["https://example.org", "http://example.net"],
            ),
            ("[x](https://example.org/y)", vec!["https://example.org/y"]),
            ("write to info@example.org.", vec!["info@example.org"]),
            ("mailto:info@example.org", vec!["info@example.org"]),
            ("@garden, a@b, ://, x://", vec![]),
            ("https://\u{fffc}/plan", vec!["https://\u{fffc}/plan"]),
        ] {
            let told: Vec<&str> = addresses(text).iter().map(|address| address.text).collect();
            assert_eq!(told, expected, "{text}");
        }
    }

    #[test]
    fn an_address_may_name_the_other_language_and_nothing_else() {
        let (english, french) = (Locale::parse("en-US").unwrap(), Locale::parse("fr-CA").unwrap());
        let same = |source: &str, translated: &str| {
            let (source, translated) = (addresses(source), addresses(translated));
            is_same(&source[0], &translated[0], &english, &french)
        };
        for (source, translated) in [
            ("https://example.org/", "http://www.example.org"),
            ("https://example.org/en-US/plan", "https://example.org/fr/plan/"),
            ("https://example.org/en-US/plan", "https://example.org/plan"),
            (
                "https://en.example.org/wiki/Bridge",
                "https://fr.example.org/wiki/Pont",
            ),
            (
                "https://example.org/plan?hl=en&a=1",
                "https://example.org/plan?a=1&amp;hl=fr",
            ),
            (
                "https://example.org/plan.html",
                "https://example.org/plan.fr.html",
            ),
            ("https://example.com/plan", "https://example.ca/plan"),
            ("https://example.org/plan", "https://example.org/plan'da"),
            ("Info@example.org", "info@Example.org"),
        ] {
            assert!(same(source, translated), "{source} {translated}");
        }
        for (source, translated) in [
            ("https://example.org/plan", "https://example.net/plan"),
            ("https://example.org/plan", "https://example.org/plans"),
            ("https://example.org/plan", "https://example.org/"),
            ("https://example.org/plan?a=1", "https://example.org/plan?a=2"),
            ("https://library.example.org/", "https://example.org/"),
            ("https://example.org/en/plan", "https://example.org/de/plan"),
            ("info@example.org", "info@example.net"),
            ("https://example.org/", "info@example.org"),
        ] {
            assert!(!same(source, translated), "{source} {translated}");
        }
    }
}
