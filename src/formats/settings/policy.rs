//! What is demanded of locales: the tables `tier`, `override` and `critical`.

use super::build::read_remedies;
use super::files::patterns_with_spans;
use super::keys::nearest;
use super::pattern::Form;
use super::read::{read_levels, table};
use super::values::{Known, Reader, Value, did_you_mean, quoted, remove_it};
use crate::model::{
    Demands, Grade, Lack, Locale, MessagePattern, Override, Phrase, PolicySettings, Problem, Said, Settings,
    Tier, Unit,
};
use crate::text::Span;
use toml::de::DeTable;

const UNITS: [(&str, Unit); 2] = [("messages", Unit::Messages), ("words", Unit::Words)];

/// Whether each catalog is measured by itself.
const PER: [(&str, bool); 2] = [("locale", false), ("catalog", true)];

/// What stands for all locales that no other tier names.
const REST: &str = "*";

pub(super) fn read_tiers<'t>(reader: &mut Reader<'t>, tiers: &DeTable<'t>, settings: &mut Settings) {
    let mut tiers = reader.known("tier", tiers);
    // Of two that name one locale, the later is wrong.
    tiers.sort_by_key(|known| known.name_span);
    for known in tiers {
        let mut tier = Tier {
            name: known.name.to_owned(),
            span: known.name_span,
            locales: Vec::new(),
            holds_rest: false,
            is_each: false,
            demands: Demands::default(),
            checks: Default::default(),
        };
        reader.named = known.name.to_owned();
        // What is wrong with a list of locales is told of the list.
        let mut is_told = false;
        for known in reader.known("tier.*", table(known.value)) {
            match known.key.name {
                "locales" => {
                    let before = reader.problems.len();
                    read_tier_locales(reader, &known, &mut tier, &settings.policy.tiers);
                    is_told = reader.problems.len() > before;
                }
                "per" => {
                    let per = reader.choice(known.name, known.value, &PER);
                    tier.is_each = per.unwrap_or_default();
                }
                "checks" => tier.checks = read_levels(reader, "tier.*.checks", table(known.value)),
                _ => read_demand(reader, &known, &mut tier.demands),
            }
        }
        is_told |= table(known.value)
            .get("locales")
            .is_some_and(|value| !value.get_ref().is_array());
        if tier.locales.is_empty() && !tier.holds_rest && !is_told {
            let message = Phrase::new("settings-tier-locales").with("tier", &*tier.name);
            reader.report(
                known.name_span,
                message,
                Some(Phrase::new("settings-tier-locales-help")),
            );
        }
        settle_withdrawal(reader, &mut tier.demands);
        settings.policy.tiers.push(tier);
    }
}

/// The locales of a tier; one that is in a tier already is reported.
fn read_tier_locales<'t>(reader: &mut Reader<'t>, known: &Known<'_, 't>, tier: &mut Tier, others: &[Tier]) {
    for (tag, span) in reader.texts(known.name, known.value) {
        if tag == REST {
            match others.iter().find(|other| other.holds_rest) {
                Some(other) => {
                    let message = Phrase::new("settings-tier-rest").with("tier", &*other.name);
                    reader.report(span, message, Some(remove_it()));
                }
                None => tier.holds_rest = true,
            }
            continue;
        }
        if tag == "all" {
            let message = Phrase::new("settings-unlisted-locale").with("locale", tag);
            reader.report(span, message, Some(did_you_mean(REST)));
            continue;
        }
        let Some(locale) = reader.locale(tag, span) else {
            continue;
        };
        let holds = |other: &&Tier| other.locales.iter().any(|(named, _)| *named == locale);
        if let Some(other) = others.iter().find(holds) {
            let message = Phrase::new("settings-tier-twice")
                .with("locale", locale.as_str())
                .with("tier", &*other.name);
            reader.report(span, message, Some(Phrase::new("settings-tier-twice-help")));
        } else if holds(&&*tier) {
            let message = Phrase::new("settings-duplicate-locale").with("locale", locale.as_str());
            reader.report(span, message, Some(remove_it()));
        } else {
            tier.locales.push((locale, span));
        }
    }
}

pub(super) fn read_overrides<'t>(reader: &mut Reader<'t>, value: &Value<'t>, settings: &mut Settings) {
    for (override_table, span) in reader.tables("override", value) {
        let mut one = Override {
            span,
            ..Override::default()
        };
        let before = reader.problems.len();
        let mut demands_nothing = true;
        let mut messages_span = None;
        for known in reader.known("override", override_table) {
            let (name, value) = (known.name, known.value);
            match known.key.name {
                "locales" => one.locales = reader.locales(name, value),
                "tiers" => one.tiers = owned(reader.texts(name, value)),
                "catalogs" => one.catalogs = owned(reader.texts(name, value)),
                "paths" => {
                    let texts = reader.texts(name, value);
                    one.paths = patterns_with_spans(reader, &texts, Form::EXCLUDE);
                }
                "messages" => {
                    one.messages = read_messages(reader, name, value);
                    messages_span = Some(reader.span(value.span()));
                }
                "checks" => {
                    demands_nothing = false;
                    one.checks = read_levels(reader, "override.checks", table(value));
                }
                "build" => one.remedies = read_remedies(reader, table(value)),
                _ => {
                    demands_nothing = false;
                    read_demand(reader, &known, &mut one.demands);
                }
            }
        }
        settle_withdrawal(reader, &mut one.demands);
        // Half of an override would speak of more than it was meant to.
        if reader.problems.len() > before {
            continue;
        }
        let is_of_single_messages = !one.messages.is_empty();
        let speaks_of_all =
            one.locales.is_empty() && one.tiers.is_empty() && !one.is_each() && !is_of_single_messages;
        if speaks_of_all {
            let help = Phrase::new("settings-override-limits-help");
            reader.report(span, Phrase::new("settings-override-limits"), Some(help));
        } else if let Some(span) = messages_span.filter(|_| !demands_nothing) {
            // Thresholds measure catalogs, and levels are those of whole files.
            reader.report(span, Phrase::new("settings-override-messages"), None);
        } else if demands_nothing && one.remedies.is_empty() {
            let help = Phrase::new("settings-override-empty-help");
            reader.report(span, Phrase::new("settings-override-empty"), Some(help));
        } else {
            settings.policy.overrides.push(one);
        }
    }
}

fn owned(texts: Vec<(&str, Span)>) -> Vec<(String, Span)> {
    let owned = |(text, span): (&str, Span)| (text.to_owned(), span);
    texts.into_iter().map(owned).collect()
}

pub(super) fn read_critical<'t>(reader: &mut Reader<'t>, critical: &DeTable<'t>, settings: &mut Settings) {
    for known in reader.known("critical", critical) {
        let patterns = read_messages(reader, known.name, known.value);
        settings.policy.critical.extend(patterns);
    }
}

/// A list of messages as `CATALOG/ID`.
fn read_messages<'t>(reader: &mut Reader<'t>, name: &str, value: &Value<'t>) -> Vec<MessagePattern> {
    let mut patterns = Vec::new();
    for (pattern, span) in reader.texts(name, value) {
        if pattern.contains('/') {
            let pattern = pattern.to_owned();
            patterns.push(MessagePattern { pattern, span });
        } else {
            let message = Phrase::new("settings-critical-form").with("pattern", pattern);
            let help = match pattern.split_once([':', '#']) {
                Some((catalog, id)) if !catalog.is_empty() && !id.is_empty() => {
                    did_you_mean(&format!("{catalog}/{id}"))
                }
                _ if pattern.is_empty() => Phrase::new("settings-empty-help"),
                _ => Phrase::new("settings-critical-form-help").with("pattern", pattern),
            };
            reader.report(span, message, Some(help));
        }
    }
    patterns
}

/// A threshold, or what thresholds count.
fn read_demand<'t>(reader: &mut Reader<'t>, known: &Known<'_, 't>, demands: &mut Demands) {
    let (name, value) = (known.name, known.value);
    let span = reader.span(value.span());
    let said = |value| Said { value, span };
    match known.key.name {
        "count" => {
            let unit = reader.choice(name, value, &UNITS);
            demands.count = unit.map(|value| Said { value, span });
        }
        "current" => demands.current = reader.percent(name, value).map(said),
        "ship" => demands.ship = reader.percent(name, value).map(said),
        "withdraw" => demands.withdraw = reader.percent(name, value).map(said),
        "outdated" => match value.get_ref().as_table() {
            Some(grades) => read_grades(reader, grades, demands),
            None => read_most(reader, name, value, Lack::Outdated, demands),
        },
        "missing" => read_most(reader, name, value, Lack::Missing, demands),
        "unconfirmed" => read_most(reader, name, value, Lack::Unconfirmed, demands),
        "untracked" => read_most(reader, name, value, Lack::Untracked, demands),
        other => debug_assert!(false, "nobody reads the demand `{other}`"),
    }
}

fn read_most<'t>(reader: &mut Reader<'t>, name: &str, value: &Value<'t>, lack: Lack, demands: &mut Demands) {
    if let Some(count) = reader.count(name, value) {
        let span = reader.span(value.span());
        demands.most.insert(lack, Said { value: count, span });
    }
}

fn read_grades<'t>(reader: &mut Reader<'t>, grades: &DeTable<'t>, demands: &mut Demands) {
    for (name, value) in grades {
        match Grade::ALL
            .into_iter()
            .find(|grade| grade.name() == &**name.get_ref())
        {
            Some(grade) => read_most(reader, grade.name(), value, Lack::Grade(grade), demands),
            None => reader.unknown_grade(name.get_ref(), name.span()),
        }
    }
}

/// Takes away a `withdraw` that is above `ship` or has none.
fn settle_withdrawal(reader: &mut Reader<'_>, demands: &mut Demands) {
    let Some(withdraw) = demands.withdraw else { return };
    let message = match demands.ship {
        None => Phrase::new("settings-withdraw-alone"),
        Some(ship) if withdraw.value > ship.value => Phrase::new("settings-withdraw-above")
            .with("withdraw", withdraw.value.to_string())
            .with("ship", ship.value.to_string()),
        Some(_) => return,
    };
    demands.withdraw = None;
    reader.report(
        withdraw.span,
        message,
        Some(Phrase::new("settings-withdraw-help")),
    );
}

/// Takes away what no project can have: locales that it does not list, and tiers that do not exist. What is wrong
/// is given back.
///
/// A locale that is not listed because the project lists none is for the run to find.
pub(super) fn settle(settings: &mut Settings) -> Vec<Problem> {
    let mut problems = Vec::new();
    let source = settings.source_locale.clone();
    let listed = settings.locales.clone();
    let mut is_known = |locale: &Locale, span: Span| {
        let wrong = wrong_locale(locale, &source, listed.as_deref());
        let is_known = wrong.is_none();
        problems.extend(wrong.map(|(message, help)| problem(span, message, help)));
        is_known
    };
    let policy = &mut settings.policy;
    let crossed = withdrawn_at_once(policy);
    for tier in &mut policy.tiers {
        tier.locales.retain(|(locale, span)| is_known(locale, *span));
    }
    for one in &mut policy.overrides {
        one.locales.retain(|(locale, span)| is_known(locale, *span));
    }
    let names: Vec<&str> = policy.tiers.iter().map(|tier| tier.name.as_str()).collect();
    for (name, span) in policy.overrides.iter().flat_map(|one| &one.tiers) {
        if names.contains(&name.as_str()) {
            continue;
        }
        let message = Phrase::new("settings-no-tier").with("tier", name.as_str());
        let help = match (nearest(name, &names), names.is_empty()) {
            (Some(meant), _) => did_you_mean(meant),
            (None, false) => Phrase::new("settings-known-values").with("values", quoted(&names)),
            (None, true) => Phrase::new("settings-no-tier-help").with("tier", name.as_str()),
        };
        problems.push(problem(*span, message, Some(help)));
    }
    problems.extend(crossed);
    problems
}

/// Overrides that let a locale ship at less than it is withdrawn at by its tier.
fn withdrawn_at_once(policy: &PolicySettings) -> Vec<Problem> {
    let mut problems = Vec::new();
    for one in &policy.overrides {
        let Some(ship) = one.demands.ship.filter(|_| one.demands.withdraw.is_none()) else {
            continue;
        };
        let speaks_of = |tier: &&Tier| {
            let is_named = one.tiers.is_empty() || one.tiers.iter().any(|(name, _)| *name == tier.name);
            let in_tier = |(locale, _): &(Locale, Span)| {
                policy
                    .tier_of(locale)
                    .is_some_and(|of_locale| of_locale.name == tier.name)
            };
            is_named && (one.locales.is_empty() || one.locales.iter().any(in_tier))
        };
        let mut tiers = policy.tiers.iter().filter(speaks_of);
        let above = |tier: &Tier| {
            tier.demands
                .withdraw
                .filter(|withdraw| withdraw.value > ship.value)
        };
        if let Some(withdraw) = tiers.find_map(above) {
            let message = Phrase::new("settings-withdraw-above")
                .with("withdraw", withdraw.value.to_string())
                .with("ship", ship.value.to_string());
            let help = Some(Phrase::new("settings-withdraw-override-help"));
            problems.push(problem(ship.span, message, help));
        }
    }
    problems
}

fn problem(span: Span, message: Phrase, help: Option<Phrase>) -> Problem {
    Problem {
        span,
        message,
        help,
        related: None,
    }
}

/// What is wrong with a locale of which something is demanded.
pub(super) fn wrong_locale(
    locale: &Locale,
    source: &Locale,
    listed: Option<&[Locale]>,
) -> Option<(Phrase, Option<Phrase>)> {
    if locale == source {
        let message = Phrase::new("settings-source-among-locales").with("locale", locale.as_str());
        return Some((message, Some(remove_it())));
    }
    let listed = listed?;
    if listed.contains(locale) {
        return None;
    }
    let names: Vec<&str> = listed.iter().map(Locale::as_str).collect();
    let message = Phrase::new("settings-unlisted-locale").with("locale", locale.as_str());
    let help = match nearest(locale.as_str(), &names) {
        Some(meant) => did_you_mean(meant),
        None => Phrase::new("settings-unlisted-locale-help").with("locale", locale.as_str()),
    };
    Some((message, Some(help)))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use crate::model::{Lack, Percent};

    fn told(text: &str) -> Vec<String> {
        let text = format!("source-locale = \"en\"\nlocales = [\"fr\", \"ru\"]\n{text}");
        let problems = read(&text).problems;
        let told = problems.iter().map(|problem| {
            let help = problem.help.as_ref().map_or("", |help| help.id);
            format!("{} {} {help}", problem.message.id, problem.span.slice(&text))
        });
        told.collect()
    }

    #[test]
    fn demands_are_read_with_their_places() {
        let text = "source-locale = \"en\"\n[tier.some]\nlocales = [\"fr\", \"*\"]\ncurrent = 99.5\nmissing = 1_0\n\
                    outdated = { meaning = 0 }\nship = 90\nwithdraw = 80.0\nper = \"catalog\"\n[tier.some.checks]\nmissing = \"note\"\n";
        let parsed = read(text);
        assert_eq!(parsed.problems, []);
        let [tier] = &parsed.tree.policy.tiers[..] else {
            panic!("one tier")
        };
        assert!(tier.holds_rest && tier.is_each);
        let demands = &tier.demands;
        assert_eq!(demands.current.unwrap().value, Percent(995));
        assert_eq!(demands.withdraw.unwrap().value, Percent(800));
        assert_eq!(demands.most[&Lack::Missing].value, 10);
        assert_eq!(demands.most[&Lack::Missing].span.slice(text), "1_0");
        assert_eq!(tier.checks["missing"].span.slice(text), "missing");
    }

    #[test]
    fn a_table_that_is_none_is_told_how_to_write_it() {
        for (text, expected) in [
            (
                "tier = [\"fr\"]\n",
                "settings-wrong-type [\"fr\"] settings-table-help",
            ),
            (
                "[tier]\nrequired = [\"fr\"]\n",
                "settings-wrong-type [\"fr\"] settings-table-help",
            ),
            (
                "[tier.a]\nlocales = \"fr\"\n",
                "settings-wrong-type \"fr\" settings-list-help",
            ),
            (
                "[tier.a]\nlocales = []\n",
                "settings-tier-locales a settings-tier-locales-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncurrent = 0.9\n",
                "settings-percent 0.9 settings-syntax-write",
            ),
        ] {
            assert_eq!(told(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_cannot_be_demanded_is_told_at_its_place() {
        for (text, expected) in [
            ("[tier.a]\n", "settings-tier-locales a settings-tier-locales-help"),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncurrent = 101\n",
                "settings-percent 101 settings-percent-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncurrent = -1\n",
                "settings-percent -1 settings-percent-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncurrent = -0.5\n",
                "settings-percent -0.5 settings-percent-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\nship = 99.95\n",
                "settings-percent 99.95 settings-percent-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncurrent = nan\n",
                "settings-percent nan settings-percent-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncurrent = \"90 %\"\n",
                "settings-percent \"90 %\" settings-syntax-write",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\nmissing = -3\n",
                "settings-count -3 ",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\nmissing = 1.5\n",
                "settings-count 1.5 ",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\noutdated = { big = 1 }\n",
                "settings-unknown-grade big settings-known-values",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\nwithdraw = 80\n",
                "settings-withdraw-alone 80 settings-withdraw-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\nship = 80\nwithdraw = 90\n",
                "settings-withdraw-above 90 settings-withdraw-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncount = \"word\"\n",
                "settings-unknown-value \"word\" settings-known-values",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\ncurent = 1\n",
                "settings-unknown-key curent settings-did-you-mean",
            ),
            (
                "[tier.a]\nlocales = [\"de\"]\n",
                "settings-unlisted-locale \"de\" settings-unlisted-locale-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr-CA\"]\n",
                "settings-unlisted-locale \"fr-CA\" settings-unlisted-locale-help",
            ),
            (
                "[tier.a]\nlocales = [\"en\"]\n",
                "settings-source-among-locales \"en\" check-idle-exception-help",
            ),
            (
                "[tier.a]\nlocales = [\"fr\"]\n[tier.b]\nlocales = [\"fr\"]\n",
                "settings-tier-twice \"fr\" settings-tier-twice-help",
            ),
            (
                "[tier.a]\nlocales = [\"*\"]\n[tier.b]\nlocales = [\"*\"]\n",
                "settings-tier-rest \"*\" check-idle-exception-help",
            ),
            (
                "[tier.a]\nlocales = [\"*\"]\n[[override]]\ntiers = [\"aa\"]\ncurrent = 1\n",
                "settings-no-tier \"aa\" settings-did-you-mean",
            ),
            (
                "[[override]]\ntiers = [\"some\"]\ncurrent = 1\n",
                "settings-no-tier \"some\" settings-no-tier-help",
            ),
            (
                "[[override]]\ncurrent = 1\n",
                "settings-override-limits [[override]] settings-override-limits-help",
            ),
            (
                "[[override]]\nlocales = [\"fr\"]\n",
                "settings-override-empty [[override]] settings-override-empty-help",
            ),
            (
                "[critical]\nmessages = [\"gate\"]\n",
                "settings-critical-form \"gate\" settings-critical-form-help",
            ),
        ] {
            assert_eq!(told(text), [expected], "{text}");
        }
    }
}
