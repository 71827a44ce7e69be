//! Demands → the tables `tier`, `override` and `critical`.

use super::write::{bare_or_quoted, by_grade, check_level, list, quote};
use crate::model::{Demands, Lack, Override, PolicySettings, Said, Tier};
use std::fmt::Write;

/// What a starter file shows of them, as comments.
pub(super) const EXAMPLE: &str = "\
# [tier.required]
# locales = [\"fr\"]
# [tier.community]
# locales = [\"*\"]
# ship = 90
# withdraw = 80
";

/// The tables that say `policy`; empty where it demands nothing.
pub(super) fn tables(policy: &PolicySettings) -> String {
    let mut out = String::new();
    for tier in &policy.tiers {
        tier_table(tier, &mut out);
    }
    for one in &policy.overrides {
        override_table(one, &mut out);
    }
    if !policy.critical.is_empty() {
        let patterns = list(policy.critical.iter().map(|pattern| pattern.pattern.as_str()));
        let _ = writeln!(out, "[critical]\nmessages = {patterns}");
    }
    out
}

fn tier_table(tier: &Tier, out: &mut String) {
    let rest = tier.holds_rest.then_some("*");
    let locales = tier.locales.iter().map(|(locale, _)| locale.as_str()).chain(rest);
    let _ = writeln!(
        out,
        "[tier.{}]\nlocales = {}",
        bare_or_quoted(&tier.name),
        list(locales)
    );
    if tier.is_each {
        out.push_str("per = \"catalog\"\n");
    }
    demands(&tier.demands, out);
    for (check, said) in &tier.checks {
        let level = check_level(&said.value);
        let _ = writeln!(out, "checks.{} = {level}", bare_or_quoted(check));
    }
}

fn override_table(one: &Override, out: &mut String) {
    out.push_str("[[override]]\n");
    let lists = [
        (
            "locales",
            list(one.locales.iter().map(|(locale, _)| locale.as_str())),
        ),
        ("tiers", list(one.tiers.iter().map(|(tier, _)| tier.as_str()))),
        (
            "catalogs",
            list(one.catalogs.iter().map(|(name, _)| name.as_str())),
        ),
        (
            "paths",
            list(one.paths.iter().map(|(path, _)| path.pattern.as_str())),
        ),
        (
            "messages",
            list(one.messages.iter().map(|pattern| pattern.pattern.as_str())),
        ),
    ];
    for (key, list) in lists.iter().filter(|(_, list)| list != "[]") {
        let _ = writeln!(out, "{key} = {list}");
    }
    demands(&one.demands, out);
    for (check, said) in &one.checks {
        let level = check_level(&said.value);
        let _ = writeln!(out, "checks.{} = {level}", bare_or_quoted(check));
    }
    if let Some(said) = one.remedies.missing {
        let _ = writeln!(out, "build.missing = {}", quote(said.value.name()));
    }
    let outdated = one.remedies.outdated.iter();
    let outdated = outdated.map(|(grade, said)| (*grade, quote(said.value.name())));
    if outdated.len() > 0 {
        let _ = writeln!(out, "build.outdated = {}", by_grade(outdated));
    }
}

fn demands(demands: &Demands, out: &mut String) {
    let shares = [
        ("current", demands.current),
        ("ship", demands.ship),
        ("withdraw", demands.withdraw),
    ];
    for (key, said) in shares {
        if let Some(Said { value, .. }) = said {
            let _ = writeln!(out, "{key} = {value}");
        }
    }
    for lack in [Lack::Missing, Lack::Outdated, Lack::Unconfirmed, Lack::Untracked] {
        if let Some(said) = demands.most.get(&lack) {
            let _ = writeln!(out, "{} = {}", lack.name(), said.value);
        }
    }
    let grades = demands.most.iter().filter_map(|(lack, said)| match lack {
        Lack::Grade(grade) => Some((*grade, said.value.to_string())),
        Lack::Missing | Lack::Outdated | Lack::Unconfirmed | Lack::Untracked => None,
    });
    let grades: Vec<_> = grades.collect();
    if !grades.is_empty() {
        let _ = writeln!(out, "outdated = {}", by_grade(grades.into_iter()));
    }
    if let Some(Said { value, .. }) = demands.count {
        let _ = writeln!(out, "count = {}", quote(value.name()));
    }
}
