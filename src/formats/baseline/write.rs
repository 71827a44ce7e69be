//! Baseline → text.

use super::{BECAUSE, HEAD, NONE, VERSION, key, seal};
use crate::model::{Baseline, Fingerprint, Home, Kept};
use crate::text::hexadecimal;
use std::collections::BTreeSet;

/// The text of a baseline; with the line ends of `before`, the text that it takes the place of.
pub fn write(baseline: &Baseline, before: &str) -> String {
    let line_end = match before.contains("\r\n") {
        true => "\r\n",
        false => "\n",
    };
    let head = format!(
        "{HEAD}{VERSION}.{} kept by `diglot check --baseline --update-baseline`, not by hand",
        Fingerprint::VERSION
    );
    let reasons: BTreeSet<String> = baseline.kept.iter().map(|kept| because(&kept.reason)).collect();
    let lines: BTreeSet<String> = baseline.kept.iter().map(line).collect();
    let all = [head].into_iter().chain(reasons).chain(lines);
    all.map(|line| line + line_end).collect()
}

fn because(reason: &str) -> String {
    format!("{BECAUSE}{} {reason}", key(reason))
}

fn line(kept: &Kept) -> String {
    let debt = &kept.debt;
    let home = match &debt.home {
        Home::Catalog(name) => escaped(name),
        home @ (Home::Records(_) | Home::Text(_) | Home::File(_)) => {
            format!("{}:{}", home.kind(), escaped(home.name()))
        }
    };
    let grade = debt
        .grade
        .map_or(String::new(), |grade| format!(":{}", grade.name()));
    let line = format!(
        "{} {home} {} {}{grade} {} x{} {}",
        debt.locale.as_ref().map_or(NONE, |locale| locale.as_str()),
        debt.id.as_deref().unwrap_or(NONE),
        debt.check,
        debt.fingerprint,
        debt.amount,
        key(&kept.reason),
    );
    let seal = seal(&line);
    format!("{line} {seal}")
}

/// A name without white space, and such that the name of no catalog looks like another home.
fn escaped(name: &str) -> String {
    let mut out = String::new();
    for sign in name.chars() {
        if sign.is_whitespace() || sign.is_control() || matches!(sign, '%' | ':') {
            let mut bytes = [0; 4];
            for byte in sign.encode_utf8(&mut bytes).bytes() {
                out.push('%');
                out.push_str(&hexadecimal(&[byte]));
            }
        } else {
            out.push(sign);
        }
    }
    out
}
