//! What the settings say of one locale and file, and where.

use super::rules::{By, Rules, Subject};
use crate::model::{
    CheckSettings, Demands, Grade, Lack, Level, Percent, Remedies, Remedy, Said, Settings, fits,
};
use crate::text::Span;

/// One thing that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The key, as it is written in `diglot.toml`.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Where that stands in `diglot.toml`; `None`: it is the default.
    pub span: Option<Span>,
    /// The heading of the table that says so; empty where there is none.
    pub table: String,
}

/// All that applies to `subject`, in the order of a written file; `checks` are those that there are.
pub fn applied(settings: &Settings, subject: &Subject<'_>, checks: &[&str]) -> Vec<Applied> {
    let rules = Rules::of(settings);
    let tables = rules.tables(subject);
    let mut found = Vec::new();
    if let Some(locale) = subject.locale {
        if let Some(tier) = settings.policy.tier_of(locale) {
            let named = tier.locales.iter().find(|(named, _)| named == locale);
            found.push(Applied {
                key: "tier".to_owned(),
                value: tier.name.clone(),
                span: Some(named.map_or(tier.span, |(_, span)| *span)),
                table: By::Tier(tier).heading(),
            });
        }
        let from = settings.pivot_of(locale);
        found.extend(from.map(|from| Applied {
            key: "from".to_owned(),
            value: from.to_string(),
            span: settings.from_spans.get(locale).copied(),
            table: format!("[locale.{locale}]"),
        }));
    }
    demands(rules, &tables, &mut found);
    for check in checks {
        levels(rules, &tables, settings, check, &mut found);
    }
    remedies(settings, &tables, subject, &mut found);
    let critical = settings.policy.critical.iter();
    let critical = critical.filter(|pattern| subject.catalog.is_some_and(|name| pattern.concerns(name)));
    found.extend(critical.map(|pattern| Applied {
        key: "critical".to_owned(),
        value: pattern.pattern.clone(),
        span: Some(pattern.span),
        table: "[critical]".to_owned(),
    }));
    found.extend(settings.build.outputs_span.map(|span| Applied {
        key: "outputs".to_owned(),
        value: settings.build.outputs.join(", "),
        span: Some(span),
        table: "[build]".to_owned(),
    }));
    let exceptions = settings.exceptions.iter().filter(|exception| {
        let is_file = |file: &String| subject.paths.contains(&file.as_str());
        exception
            .locale
            .as_ref()
            .is_none_or(|locale| subject.locale == Some(locale))
            && exception.file.as_ref().is_none_or(is_file)
    });
    found.extend(exceptions.map(|exception| Applied {
        key: "exception".to_owned(),
        value: match &exception.id {
            Some(id) => format!("{} of {id}", exception.check),
            None => exception.check.clone(),
        },
        span: Some(exception.span),
        table: "[[exception]]".to_owned(),
    }));
    found
}

fn demands(rules: Rules<'_>, tables: &[By<'_>], found: &mut Vec<Applied>) {
    type Get = fn(&Demands) -> Option<Said<Percent>>;
    let shares: [(&str, Get); 3] = [
        ("current", |demands| demands.current),
        ("ship", |demands| demands.ship),
        ("withdraw", |demands| demands.withdraw),
    ];
    for (key, get) in shares {
        let layer = rules.in_force(tables, get);
        found.extend(layer.map(|layer| Applied {
            key: key.to_owned(),
            value: layer.said.value.to_string(),
            span: Some(layer.said.span),
            table: layer.by.heading(),
        }));
    }
    let lacks = [Lack::Missing, Lack::Outdated, Lack::Unconfirmed, Lack::Untracked].into_iter();
    for lack in lacks.chain(Grade::ALL.map(Lack::Grade)) {
        let layer = rules.in_force(tables, |demands| demands.most.get(&lack).copied());
        found.extend(layer.map(|layer| Applied {
            key: match lack {
                Lack::Grade(grade) => format!("outdated.{}", grade.name()),
                lack => lack.name().to_owned(),
            },
            value: layer.said.value.to_string(),
            span: Some(layer.said.span),
            table: layer.by.heading(),
        }));
    }
    let unit = rules.in_force(tables, |demands| demands.count);
    found.extend(unit.map(|layer| Applied {
        key: "count".to_owned(),
        value: layer.said.value.name().to_owned(),
        span: Some(layer.said.span),
        table: layer.by.heading(),
    }));
}

/// What readers get for passages without a current translation: of each key what has the last word on the whole
/// catalog, and all that is said of single messages.
fn remedies(settings: &Settings, tables: &[By<'_>], subject: &Subject<'_>, found: &mut Vec<Applied>) {
    if subject.locale.is_none() {
        return;
    }
    type Get<'g> = &'g dyn Fn(&Remedies) -> Option<Said<Remedy>>;
    let mut add = |key: String, get: Get<'_>| {
        let of_build = get(&settings.build.remedies).map(|said| (said, "[build]".to_owned()));
        let overrides = tables.iter().filter_map(|by| match by {
            By::Override(one) => Some((*one, get(&one.remedies)?, format!("{} build", by.heading()))),
            By::Tier(_) => None,
        });
        let (whole, single): (Vec<_>, Vec<_>) = overrides.partition(|(one, ..)| one.messages.is_empty());
        let last = whole
            .into_iter()
            .map(|(_, said, table)| (said, table))
            .next_back();
        found.extend(last.or(of_build).map(|(said, table)| Applied {
            key: key.clone(),
            value: said.value.name().to_owned(),
            span: Some(said.span),
            table,
        }));
        for (one, said, table) in single {
            let of_catalog = one.messages.iter().filter(|pattern| {
                let (name, _) = pattern.pattern.rsplit_once('/').unwrap_or_default();
                subject.catalog.is_none_or(|catalog| fits(name, catalog))
            });
            found.extend(of_catalog.map(|pattern| Applied {
                key: key.clone(),
                value: format!("{} of {}", said.value.name(), pattern.pattern),
                span: Some(said.span),
                table: table.clone(),
            }));
        }
    };
    add("build.missing".to_owned(), &|remedies| remedies.missing);
    for grade in Grade::ALL {
        add(format!("build.outdated.{}", grade.name()), &|remedies| {
            remedies.outdated.get(&grade).copied()
        });
    }
}

/// The level of one check, where anything says it.
fn levels(rules: Rules<'_>, tables: &[By<'_>], settings: &Settings, check: &str, found: &mut Vec<Applied>) {
    let said = tables
        .iter()
        .rev()
        .find_map(|by| Some((*by, by.checks().get(check)?)));
    let key = format!("checks.{check}");
    if let Some((by, said)) = said {
        found.push(Applied {
            key,
            value: level(&said.value),
            span: Some(said.span),
            table: format!("{} checks", by.heading()),
        });
        return;
    }
    let lacks: &[Lack] = match check {
        "missing" => &[Lack::Missing],
        "outdated" => &Grade::ALL.map(Lack::Grade),
        "unconfirmed" => &[Lack::Unconfirmed],
        "untracked" => &[Lack::Untracked],
        _ => &[],
    };
    for lack in lacks {
        if let Some(layer) = rules.tolerance(tables, *lack) {
            let key = match lack {
                Lack::Grade(grade) => format!("{key}.{}", grade.name()),
                _ => key.clone(),
            };
            found.push(Applied {
                key,
                value: Level::Note.name().to_owned(),
                span: Some(layer.said.span),
                table: layer.by.heading(),
            });
        }
    }
    if let Some(said) = settings.checks.get(check) {
        found.push(Applied {
            key,
            value: level(said),
            span: settings.check_spans.get(check).copied(),
            table: "[checks]".to_owned(),
        });
    }
}

fn level(settings: &CheckSettings) -> String {
    match settings {
        CheckSettings::Level(level) => level.name().to_owned(),
        CheckSettings::Grades(levels) => {
            let levels = levels
                .iter()
                .map(|(grade, level)| format!("{} {}", grade.name(), level.name()));
            levels.collect::<Vec<_>>().join(", ")
        }
    }
}
