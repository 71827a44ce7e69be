//! What the policy says of each locale: its tier, whether it ships, and why.

use super::layout::Look;
use super::table::{Cell, table};
use crate::model::{Locale, Phrase};
use crate::policy::{Account, Hold, Measure, Shipping, measures};
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};

/// One locale, or one catalog of it.
struct Row<'a> {
    /// `fr`, or `fr/guide`.
    name: String,
    locale: &'a Locale,
    catalog: Option<&'a str>,
    tier: &'a str,
    /// The name used in machine formats.
    verdict: &'static str,
    is_shipped: bool,
    /// Demands that are not met.
    unmet: usize,
    why: Vec<Phrase>,
}

fn rows<'a>(account: &'a Account<'_, '_>) -> Vec<Row<'a>> {
    let (workspace, release) = (account.workspace, account.release);
    let measures = measures(workspace, account.coverage);
    let mut rows = Vec::new();
    for locale in workspace.locales.keys() {
        let tier = workspace.settings.policy.tier_of(locale);
        let is_each = tier.is_some_and(|tier| tier.is_each);
        let tier = tier.map_or("–", |tier| tier.name.as_str());
        let is_unmet = |measure: &&Measure<'_>| measure.locale == locale && measure.to_go() > 0;
        let unmet: Vec<Phrase> = measures.iter().filter(is_unmet).map(Measure::phrase).collect();
        let row = |catalog: Option<&'a str>, name: String| Row {
            name,
            locale,
            catalog,
            tier,
            verdict: "ships",
            is_shipped: true,
            unmet: 0,
            why: Vec::new(),
        };
        let of_shipping = |shipping: &'a Shipping<'_>| Row {
            verdict: shipping.verdict.name(),
            is_shipped: shipping.is_shipped(),
            why: vec![shipping.why()],
            ..row(shipping.catalog, shipping.name())
        };
        let mut own: Vec<Row<'a>> = release
            .shippings
            .iter()
            .filter(|shipping| shipping.locale == locale)
            .map(of_shipping)
            .collect();
        // Of a locale whose catalogs each ship by themselves there is nothing to say as a whole.
        let is_told = is_each && !own.is_empty();
        if !is_told && own.iter().all(|row| row.catalog.is_some()) {
            own.insert(0, row(None, locale.to_string()));
        }
        // What is demanded of single catalogs is told beside their locale.
        own[0].unmet = unmet.len();
        own[0].why.extend(unmet);
        let lapses = release.lapses.iter().filter(|lapse| lapse.locale == locale);
        let shown =
            lapses.filter(|lapse| matches!(release.hold(locale, lapse.catalog), Some(Hold::Critical(_))));
        for lapse in shown {
            own.push(Row {
                verdict: "critical",
                is_shipped: false,
                why: vec![Hold::Critical(lapse).why()],
                ..row(Some(lapse.catalog), format!("{locale}/{}", lapse.catalog))
            });
        }
        rows.extend(own);
    }
    rows
}

/// A table with a row for each locale; empty where the project demands nothing.
pub fn shown(account: &Account<'_, '_>, voice: &Voice, look: Look) -> String {
    if account.is_empty() {
        return String::new();
    }
    let bold = Style::new().bold();
    let head = |id| Cell::left(&voice.text(id)).styled(bold);
    let mut cells = vec![vec![
        head("status-locale"),
        head("status-tier"),
        head("status-verdict"),
        head("status-why"),
    ]];
    cells.extend(rows(account).into_iter().map(|row| {
        let (verdict, colour) = match (row.is_shipped, row.unmet) {
            (true, 0) => ("status-ships", AnsiColor::Green),
            // Readers get it, and `diglot check` tells that it is not good enough.
            (true, _) => ("status-ships-below", AnsiColor::Yellow),
            (false, _) => ("status-held-back", AnsiColor::Yellow),
        };
        let why: Vec<String> = row.why.iter().map(|why| voice.say(why)).collect();
        vec![
            Cell::left(&row.name),
            Cell::left(row.tier),
            Cell::left(&voice.say(&Phrase::new(verdict))).styled(colour.on_default()),
            Cell::left(&why.join("; ")),
        ]
    }));
    table(&cells, look)
}

/// The same for a program; `None` where the project demands nothing.
pub fn value(account: &Account<'_, '_>) -> Option<Value> {
    if account.is_empty() {
        return None;
    }
    let rows = rows(account).into_iter().map(|row| {
        json!({
            "locale": row.locale.as_str(),
            "catalog": row.catalog,
            "tier": (row.tier != "–").then_some(row.tier),
            "verdict": row.verdict,
            "ships": row.is_shipped,
            "unmet": row.unmet,
        })
    });
    Some(rows.collect())
}
