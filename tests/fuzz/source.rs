//! Any document gives segments, ids and a catalog, and comes back from them byte for byte.
//!
//! The first byte says how the text is read (`r`: as raw text); what stands behind U+0001 is a value for each segment in turn.
#![no_main]

use diglot::formats::{fluent, raw, source};
use diglot::model::{SegmentKind, SourceFormat, SourceText, TextSettings};
use std::collections::BTreeSet;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let input = String::from_utf8_lossy(bytes);
    let mut signs = input.chars();
    let Some(kind) = signs.next() else {
        return;
    };
    let mut texts = signs.as_str().split('\u{1}');
    let text = texts.next().unwrap_or_default();
    let others: Vec<&str> = texts.collect();
    if kind == 'r' {
        for problem in raw::clean(text).problems {
            let _ = problem.span.slice(text);
        }
        return;
    }
    let format = if kind == 'p' {
        SourceFormat::PlainText
    } else {
        SourceFormat::Markdown
    };
    let settings = TextSettings {
        front_matter: if kind == 'f' {
            vec!["title".to_owned(), "a".to_owned()]
        } else {
            Vec::new()
        },
    };

    let parsed = source::read(format, text, &settings);
    for problem in &parsed.problems {
        let _ = problem.span.slice(text);
    }
    let document = parsed.tree;
    let mut end = 0;
    for segment in &document.segments {
        assert!(end <= segment.span.start, "segments overlap");
        // A no-break space may stand for a paragraph that says nothing, and to Markdown a form feed is text.
        assert!(
            !segment
                .span
                .slice(text)
                .trim_matches([' ', '\t', '\r', '\n'])
                .is_empty()
        );
        end = segment.span.end;
    }

    let nothing = vec![None; document.segments.len()];
    assert_eq!(source::rebuild(text, &document, &nothing), text);
    let own: Vec<Option<&str>> = document
        .segments
        .iter()
        .map(|segment| Some(segment.value.as_str()))
        .collect();
    assert_eq!(source::rebuild(text, &document, &own), text);
    assert_catalog_gives_the_document_back(text, &document);

    if !others.is_empty() {
        let mut values = others.iter().copied().cycle();
        let values: Vec<Option<&str>> = document.segments.iter().map(|_| values.next()).collect();
        let rebuilt = source::rebuild(text, &document, &values);
        let again = source::read(format, &rebuilt, &settings).tree;
        assert_eq!(kinds(&again), kinds(&document), "{text:?} became {rebuilt:?}");
    }
});

fn assert_catalog_gives_the_document_back(text: &str, document: &SourceText) {
    let ids = source::propose_ids(document, &[], &BTreeSet::new());
    assert_eq!(ids.len(), document.segments.len());
    let segments = ids.iter().zip(&document.segments);
    let sources = segments.map(|(id, segment)| fluent::message_source(id, None, &segment.value));
    let catalog_text = sources.collect::<String>();
    let catalog = fluent::read(&catalog_text);
    assert_eq!(catalog.problems, [], "{catalog_text:?}");
    let read_ids: Vec<&str> = catalog.tree.messages().map(|message| message.id.name).collect();
    assert_eq!(read_ids, ids);
    assert_eq!(
        read_ids.iter().collect::<BTreeSet<_>>().len(),
        ids.len(),
        "ids repeat"
    );
    let values: Vec<Option<String>> = catalog
        .tree
        .messages()
        .map(|message| message.value.as_ref().and_then(fluent::plain_text))
        .collect();
    let values: Vec<Option<&str>> = values.iter().map(Option::as_deref).collect();
    for (value, segment) in values.iter().zip(&document.segments) {
        assert_eq!(*value, Some(segment.value.as_str()));
    }
    assert_eq!(source::rebuild(text, document, &values), text);
}

fn kinds(document: &SourceText) -> Vec<&SegmentKind> {
    document.segments.iter().map(|segment| &segment.kind).collect()
}
