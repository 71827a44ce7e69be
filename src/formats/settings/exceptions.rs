//! Where the exceptions of a `diglot.toml` name messages and files.

use crate::text::Span;
use toml::de::{DeTable, DeValue};

/// One exception: what it names, each with the span of its value, quotation marks included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExceptionPlace {
    /// The id of a message.
    pub id: Option<(String, Span)>,
    /// The path of a file.
    pub file: Option<(String, Span)>,
    /// The name of a check.
    pub check: Option<(String, Span)>,
    /// The tag of a locale.
    pub locale: Option<(String, Span)>,
    /// The whole exception.
    pub span: Span,
}

/// The exceptions of a settings text, in order; what is no table is left out.
pub fn exception_places(text: &str) -> Vec<ExceptionPlace> {
    let (document, _) = DeTable::parse_recoverable(text);
    let exceptions = document.get_ref().get("exception");
    let tables = exceptions.and_then(|exceptions| exceptions.get_ref().as_array());
    let tables = tables.into_iter().flatten();
    let places = tables.filter_map(|exception| {
        let table = exception.get_ref().as_table()?;
        let named = |key: &str| {
            let value = table.get(key)?;
            let DeValue::String(content) = value.get_ref() else {
                return None;
            };
            let range = value.span();
            Some((content.to_string(), Span::new(range.start, range.end)))
        };
        Some(ExceptionPlace {
            id: named("id"),
            file: named("file"),
            check: named("check"),
            locale: named("locale"),
            span: Span::new(exception.span().start, exception.span().end),
        })
    });
    places.collect()
}

/// The names of catalogs, with `*` for any text, that the bundles of a settings text hold.
pub fn bundled_catalogs(text: &str) -> Vec<(String, Span)> {
    let (document, _) = DeTable::parse_recoverable(text);
    let bundles = document.get_ref().get("bundle");
    let bundles = bundles.and_then(|bundles| bundles.get_ref().as_array());
    let lists = bundles.into_iter().flatten().filter_map(|bundle| {
        let catalogs = bundle.get_ref().as_table()?.get("catalogs")?;
        catalogs.get_ref().as_array()
    });
    let names = lists.flatten();
    let places = names.filter_map(|name| {
        let text = name.get_ref().as_str()?.to_owned();
        Some((text, Span::new(name.span().start, name.span().end)))
    });
    places.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_with_their_quotation_marks() {
        let text = "exception = [\n  { check = \"x\", id = 'gate', reason = \"r\" },\n]\n";
        let found = exception_places(text);
        assert_eq!(found.len(), 1);
        let (id, span) = found[0].id.clone().unwrap();
        assert_eq!((id.as_str(), span.slice(text)), ("gate", "'gate'"));
        assert_eq!(found[0].file, None);
        let nothing = ExceptionPlace {
            span: Span::new(0, 13),
            ..ExceptionPlace::default()
        };
        assert_eq!(exception_places("[[exception]]\nid = 3\n"), [nothing]);
    }
}
