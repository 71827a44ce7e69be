//! Any change of any catalog changes the entry that is meant, and no other byte.
//!
//! The input is a letter for the kind of change, a digit for the entry, and texts between U+0001: the
//! catalog, the new text, the new comment.
#![no_main]

#[path = "../fluent/change.rs"]
mod change;

use change::{Change, changed};
use diglot::formats::fluent::{entry_source, read};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let input = String::from_utf8_lossy(bytes);
    let mut signs = input.chars();
    let (Some(kind), Some(place)) = (signs.next(), signs.next()) else {
        return;
    };
    let mut texts = signs.as_str().split('\u{1}');
    let text = texts.next().unwrap_or_default();
    let new = texts.next().unwrap_or_default();
    let comment = texts.next();

    let catalog = read(text).tree;
    let ids: Vec<&str> = catalog.messages().map(|message| message.id.name).collect();
    let place = place as usize;
    let id = if ids.is_empty() {
        "unknown"
    } else {
        ids[place % ids.len()]
    };
    let change = match kind {
        'a'..='c' => {
            let mut order = ids.clone();
            // The reference may have another order, and may lack entries.
            if kind == 'b' {
                order.reverse();
            }
            if kind == 'c' {
                order.truncate(order.len() / 2);
            }
            if ids.contains(&"new-entry") {
                return;
            }
            order.insert(place % (order.len() + 1), "new-entry");
            let change = Change::Insert {
                order: &order,
                id: "new-entry",
                comment,
                text: new,
            };
            changed(&catalog, &change);
            return;
        }
        'd' => Change::Remove { id },
        'e' => {
            let messages = || catalog.messages().filter(|message| message.value.is_some());
            let count = messages().count();
            let Some(other) = messages().nth(new.len() % count.max(1)) else {
                return;
            };
            let body = format!("{id}{}", &entry_source(&catalog, other)[other.id.name.len()..]);
            changed(&catalog, &Change::ReplaceEntry { id, body: &body });
            return;
        }
        'f' => Change::ReplaceValue { id, text: new },
        _ => Change::SetComment { id, comment },
    };
    changed(&catalog, &change);
});
