//! In what the passages of a bundle are not those that its project has now.

use super::record::{DocumentRecord, LocaleRecord, MessageRecord};
use crate::model::{Fault, Passage};
use std::collections::BTreeMap;

/// What differs between the edition of a bundle and that of the project; `None`: one of them has none.
pub fn differences(bundle: Option<&LocaleRecord<'_>>, now: Option<&LocaleRecord<'_>>) -> Vec<Fault> {
    let Some(locale) = bundle.or(now).map(|record| record.locale.as_ref()) else {
        return Vec::new();
    };
    let (was, is) = (documents(bundle), documents(now));
    let place = |catalog: &str, id: Option<&str>| Passage {
        locale: locale.to_owned(),
        catalog: catalog.to_owned(),
        id: id.map(str::to_owned),
    };
    let mut faults = Vec::new();
    for (name, document) in &was {
        match is.get(name) {
            Some(now) => of_document(document, now, &|id| place(name, Some(id)), &mut faults),
            None => faults.push(Fault::Gone(place(name, None))),
        }
    }
    let new = is.keys().filter(|name| !was.contains_key(*name));
    faults.extend(new.map(|name| Fault::New(place(name, None))));
    faults
}

fn documents<'r>(record: Option<&'r LocaleRecord<'r>>) -> BTreeMap<&'r str, &'r DocumentRecord<'r>> {
    let documents = record.into_iter().flat_map(|record| &record.documents);
    documents
        .map(|document| (document.name.as_ref(), document))
        .collect()
}

fn of_document(
    was: &DocumentRecord<'_>,
    is: &DocumentRecord<'_>,
    place: &dyn Fn(&str) -> Passage,
    faults: &mut Vec<Fault>,
) {
    let now: BTreeMap<&str, &MessageRecord<'_>> =
        is.messages.iter().map(|one| (one.id.as_ref(), one)).collect();
    for message in &was.messages {
        match now.get(message.id.as_ref()) {
            Some(now) => of_message(message, now, place, faults),
            None => faults.push(Fault::Gone(place(&message.id))),
        }
    }
    let was: BTreeMap<&str, ()> = was.messages.iter().map(|one| (one.id.as_ref(), ())).collect();
    let new = is
        .messages
        .iter()
        .filter(|one| !was.contains_key(one.id.as_ref()));
    faults.extend(new.map(|one| Fault::New(place(&one.id))));
}

fn of_message(
    was: &MessageRecord<'_>,
    is: &MessageRecord<'_>,
    place: &dyn Fn(&str) -> Passage,
    faults: &mut Vec<Fault>,
) {
    let before = faults.len();
    if was.source != is.source {
        faults.push(Fault::Source(place(&was.id)));
    }
    if was.translation != is.translation {
        faults.push(Fault::Translation(place(&was.id)));
    }
    // Everything else follows from the texts, so it is told only where they are the same.
    if faults.len() > before {
        return;
    }
    let text = |record: &MessageRecord<'_>| -> [(&'static str, String); 5] {
        let review = record.review.as_deref().unwrap_or("-");
        let reviewed = record
            .reviewed
            .as_ref()
            .map(|review| format!("{}, {}", review.on, review.by));
        [
            ("state", record.state.to_string()),
            ("grade", record.grade.as_deref().unwrap_or("-").to_owned()),
            ("given", record.given.to_string()),
            ("from", record.from.to_string()),
            (
                "review",
                reviewed.map_or(review.to_owned(), |by| format!("{review} ({by})")),
            ),
        ]
    };
    for ((field, was_told), (_, is_told)) in text(was).into_iter().zip(text(is)) {
        if was_told != is_told {
            faults.push(Fault::Told {
                passage: place(&was.id),
                field,
                was: was_told,
                is: is_told,
            });
        }
    }
}
