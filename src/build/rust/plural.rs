//! The plural rules of a language, as CLDR has them (`icu_plurals`).

use super::literal::literal;
use crate::model::Locale;
use icu_locale::LocaleFallbacker;
use icu_plurals::provider::rules::runtime::ast::Rule;
use icu_plurals::provider::{Baked, PluralRulesData, PluralsCardinalV1, PluralsOrdinalV1};
use icu_provider::{DataIdentifierBorrowed, DataProvider, DataRequest};

/// Names of forms with their rules in the notation of UTS 35.
type Forms = Vec<(&'static str, String)>;

/// The rules of one language; without any rule, all numbers have one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rules {
    pub cardinal: Forms,
    pub ordinal: Forms,
}

/// The rules of a locale's language.
pub(super) fn rules(locale: &Locale) -> Rules {
    Rules {
        cardinal: first(locale, |request| {
            let found: Result<icu_provider::DataResponse<PluralsCardinalV1>, _> = Baked.load(request);
            Some(forms(found.ok()?.payload.get()))
        }),
        ordinal: first(locale, |request| {
            let found: Result<icu_provider::DataResponse<PluralsOrdinalV1>, _> = Baked.load(request);
            Some(forms(found.ok()?.payload.get()))
        }),
    }
}

/// What `load` has for the locale, or for the nearest of its parents.
fn first(locale: &Locale, load: impl Fn(DataRequest<'_>) -> Option<Forms>) -> Forms {
    let Ok(tag) = locale.as_str().parse::<icu_locale::Locale>() else {
        return Forms::new();
    };
    let fallbacker = LocaleFallbacker::new().for_config(Default::default());
    let mut steps = fallbacker.fallback_for(tag.into());
    while !steps.get().is_unknown() {
        let found = load(DataRequest {
            id: DataIdentifierBorrowed::for_locale(steps.get()),
            metadata: Default::default(),
        });
        if let Some(found) = found {
            return found;
        }
        steps.step();
    }
    Forms::new()
}

fn forms(data: &PluralRulesData<'_>) -> Forms {
    let all = [
        ("zero", &data.zero),
        ("one", &data.one),
        ("two", &data.two),
        ("few", &data.few),
        ("many", &data.many),
    ];
    all.into_iter()
        .filter_map(|(name, rule)| Some((name, compact(rule.as_ref()?))))
        .collect()
}

/// `n % 10 = 3..4,9`: the words of a rule are parted by single spaces, and lists have none.
fn compact(rule: &Rule<'_>) -> String {
    rule.to_string().replace(", ", ",")
}

impl Rules {
    /// A value of `runtime::Rules`.
    pub fn written(&self) -> String {
        let list = |forms: &Forms| {
            let forms = forms
                .iter()
                .map(|(name, rule)| format!("({}, {})", literal(name), literal(rule)));
            forms.collect::<Vec<_>>().join(", ")
        };
        format!(
            "runtime::Rules {{ cardinal: &[{}], ordinal: &[{}] }}",
            list(&self.cardinal),
            list(&self.ordinal)
        )
    }
}
