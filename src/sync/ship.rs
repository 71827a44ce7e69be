//! Which locales readers get: `diglot ship`.

use crate::formats::shipped::{self, SHIPPED};
use crate::model::{Act, ChangeSet, FileChange, Locale, Phrase, Workspace};
use crate::policy::{Release, Verdict};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A locale, or a catalog of it that ships by itself.
pub type Named = (Locale, Option<String>);

/// What a person wants to ship or to withdraw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShipRequest {
    /// All that is ready is shipped, all that is no longer good enough is withdrawn.
    All,
    /// The same of these alone.
    Ship(Vec<Named>),
    /// These are withdrawn, good enough or not.
    Withdraw(Vec<Named>),
}

/// Plans the new record of what is shipped.
///
/// # Errors
/// A phrase that says what cannot be shipped, or that the record cannot be read.
pub fn plan_ship(
    workspace: &Workspace<'_>,
    release: &Release<'_>,
    request: &ShipRequest,
) -> Result<ChangeSet, Phrase> {
    let record = workspace.shipped;
    if let Some(problem) = record.problems.first() {
        return Err(problem.message.clone());
    }
    let mut entries: BTreeSet<Named> = record.entries.keys().cloned().collect();
    let mut told = Vec::new();
    match request {
        ShipRequest::All => {
            for shipping in &release.shippings {
                let named = (shipping.locale.clone(), shipping.catalog.map(str::to_owned));
                let phrase = match shipping.verdict {
                    Verdict::Ready => Phrase::new("ship-ships"),
                    Verdict::Withdrawn => Phrase::new("ship-withdrawn"),
                    Verdict::Ships | Verdict::HeldBack => continue,
                };
                match shipping.verdict {
                    Verdict::Ready => entries.insert(named),
                    _ => entries.remove(&named),
                };
                told.push(
                    phrase
                        .with("name", shipping.name())
                        .with("share", shipping.share().to_string()),
                );
            }
            let is_ruled = |(locale, catalog): &Named| {
                let mut all = release.shippings.iter();
                all.any(|shipping| shipping.locale == locale && shipping.catalog == catalog.as_deref())
            };
            let idle: Vec<Named> = entries.iter().filter(|named| !is_ruled(named)).cloned().collect();
            for named in idle {
                told.push(Phrase::new("ship-idle").with("name", shipped::line(&named)));
                entries.remove(&named);
            }
        }
        ShipRequest::Ship(wanted) => {
            for named in wanted {
                let is_it = |locale: &Locale, catalog: Option<&str>| {
                    *locale == named.0 && catalog == named.1.as_deref()
                };
                let mut all = release.shippings.iter();
                let Some(shipping) = all.find(|shipping| is_it(shipping.locale, shipping.catalog)) else {
                    let name = shipped::line(named);
                    let mut all = release.shippings.iter();
                    return Err(
                        match all.any(|shipping| is_part(named, shipping.locale, shipping.catalog)) {
                            true => Phrase::new("ship-as-a-whole")
                                .with("name", name)
                                .with("locale", named.0.as_str()),
                            false => Phrase::new("ship-no-rule").with("name", name),
                        },
                    );
                };
                match shipping.verdict {
                    Verdict::Ready => {
                        entries.insert(named.clone());
                        let phrase = Phrase::new("ship-ships").with("name", shipping.name());
                        told.push(phrase.with("share", shipping.share().to_string()));
                    }
                    Verdict::Ships => {}
                    Verdict::HeldBack | Verdict::Withdrawn => {
                        let refused = Phrase::new("ship-not-ready").with("name", shipping.name());
                        return Err(refused.with("why", shipping.why()));
                    }
                }
            }
        }
        ShipRequest::Withdraw(wanted) => {
            for named in wanted {
                let name = shipped::line(named);
                match entries.remove(named) {
                    true => told.push(Phrase::new("ship-taken").with("name", name)),
                    false => return Err(Phrase::new("ship-not-shipped").with("name", name)),
                }
            }
        }
    }
    Ok(changes(workspace, &entries, told))
}

/// Whether a catalog is named of a locale that ships as a whole.
fn is_part(named: &Named, locale: &Locale, catalog: Option<&str>) -> bool {
    named.1.is_some() && catalog.is_none() && *locale == named.0
}

fn changes(workspace: &Workspace<'_>, entries: &BTreeSet<Named>, told: Vec<Phrase>) -> ChangeSet {
    let record = workspace.shipped;
    if entries.iter().eq(record.entries.keys()) {
        return ChangeSet::default();
    }
    let path: Arc<str> = SHIPPED.into();
    let act = |phrase| Act {
        path: Arc::clone(&path),
        phrase,
    };
    let before = record.file.as_ref().map_or("", |file| &*file.text);
    let comments = shipped::comments(before);
    ChangeSet {
        acts: told.into_iter().map(act).collect(),
        files: vec![FileChange {
            path: Arc::clone(&path),
            before: record.file.as_ref().map(|file| Arc::clone(&file.text)),
            after: Some(shipped::write(entries.iter(), &comments)),
        }],
    }
}
