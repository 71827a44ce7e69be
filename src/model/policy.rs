//! What a project demands of its locales before they count as done, and before they are shipped.

use super::settings::fits;
use super::{CheckSettings, Grade, Locale, PathPattern, Remedies};
use crate::text::Span;
use std::collections::BTreeMap;
use std::fmt;

/// The demands of `diglot.toml`; a project without any has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicySettings {
    /// In the order of the file. A locale is in one tier at most.
    pub tiers: Vec<Tier>,
    /// In the order of the file: of several that speak of one thing the last one counts.
    pub overrides: Vec<Override>,
    /// Messages that must be current wherever they are shipped.
    pub critical: Vec<MessagePattern>,
}

/// Locales of which the same is demanded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// The writer's name for it.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// Its locales, each with its place.
    pub locales: Vec<(Locale, Span)>,
    /// Whether every locale belongs to it that no tier names (`"*"`).
    pub holds_rest: bool,
    /// Whether each catalog is measured by itself, and not all of a locale together.
    pub is_each: bool,
    /// What is demanded.
    pub demands: Demands,
    /// Levels of checks by name, each with the place of the name.
    pub checks: BTreeMap<String, Said<CheckSettings>>,
}

/// What differs for some locales, catalogs or files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Override {
    /// Where it stands.
    pub span: Span,
    /// Only these locales; none: all.
    pub locales: Vec<(Locale, Span)>,
    /// Only the locales of these tiers; none: all.
    pub tiers: Vec<(String, Span)>,
    /// Only files with such a path: of the translation, its reference or its source text; none: all.
    pub paths: Vec<(PathPattern, Span)>,
    /// Only catalogs with such a name, in which `*` stands for any text; none: all.
    pub catalogs: Vec<(String, Span)>,
    /// Only these messages, of which nothing but `remedies` is said; none: all.
    pub messages: Vec<MessagePattern>,
    /// What is demanded there; what is not said stays.
    pub demands: Demands,
    /// Levels of checks by name, each with the place of the name.
    pub checks: BTreeMap<String, Said<CheckSettings>>,
    /// What readers get there.
    pub remedies: Remedies,
}

impl Override {
    /// Whether it demands nothing and gives no check a level: then it is of no concern but to `build`.
    pub fn is_of_build(&self) -> bool {
        self.demands == Demands::default() && self.checks.is_empty()
    }

    /// Whether it speaks of some catalogs only, each of which is then measured by itself.
    pub fn is_each(&self) -> bool {
        !self.paths.is_empty() || !self.catalogs.is_empty()
    }
}

/// Thresholds; what is not said is not demanded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Demands {
    /// What is counted.
    pub count: Option<Said<Unit>>,
    /// The least share that must be current.
    pub current: Option<Said<Percent>>,
    /// The share from which a locale may be shipped.
    pub ship: Option<Said<Percent>>,
    /// The share below which a shipped locale is withdrawn.
    pub withdraw: Option<Said<Percent>>,
    /// The most there may be of what is not current.
    pub most: BTreeMap<Lack, Said<usize>>,
}

/// A value and the place where it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<T> {
    /// The value.
    pub value: T,
    /// Where it stands in `diglot.toml`.
    pub span: Span,
}

/// What thresholds count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Messages.
    #[default]
    Messages,
    /// Words of the source.
    Words,
}

impl Unit {
    /// The name used in settings.
    pub fn name(self) -> &'static str {
        match self {
            Unit::Messages => "messages",
            Unit::Words => "words",
        }
    }
}

/// Why a translation is not current.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// There is none.
    Missing,
    /// It is outdated, by whichever grade.
    Outdated,
    /// It is outdated by this grade.
    Grade(Grade),
    /// Nobody can tell whether it follows the source.
    Unconfirmed,
    /// Nothing is known of what it was made from.
    Untracked,
}

impl Lack {
    /// The name used in settings and phrases.
    pub fn name(self) -> &'static str {
        match self {
            Lack::Missing => "missing",
            Lack::Outdated => "outdated",
            Lack::Grade(grade) => grade.name(),
            Lack::Unconfirmed => "unconfirmed",
            Lack::Untracked => "untracked",
        }
    }

    /// The counts of `Coverage` that it adds up.
    pub fn slots(self) -> std::ops::Range<usize> {
        match self {
            Lack::Outdated => 1..4,
            Lack::Grade(Grade::Cosmetic) => 1..2,
            Lack::Grade(Grade::Wording) => 2..3,
            Lack::Grade(Grade::Meaning) => 3..4,
            Lack::Unconfirmed => 4..5,
            Lack::Untracked => 5..6,
            Lack::Missing => 6..7,
        }
    }
}

/// A share in tenths of a percent, 0 to 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub u16);

impl Percent {
    /// The whole.
    pub const ALL: Percent = Percent(1000);

    /// The share of `part` in `whole`, rounded down, so that only the whole is 100 %; of nothing it is the whole.
    pub fn of(part: usize, whole: usize) -> Percent {
        let tenths = (part as u128 * 1000).checked_div(whole as u128);
        let tenths = tenths.unwrap_or(1000).min(1000);
        Percent(u16::try_from(tenths).expect("at most 1000"))
    }

    /// How many of `whole` it takes to reach this share.
    pub fn needed(self, whole: usize) -> usize {
        let needed = (whole as u128 * u128::from(self.0)).div_ceil(1000);
        usize::try_from(needed).expect("no more than the whole")
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 10 {
            0 => write!(formatter, "{}", self.0 / 10),
            tenths => write!(formatter, "{}.{tenths}", self.0 / 10),
        }
    }
}

/// Messages of catalogs, as `CATALOG/ID` with `*` for any text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessagePattern {
    /// As written.
    pub pattern: String,
    /// Where it stands in `diglot.toml`.
    pub span: Span,
}

impl MessagePattern {
    /// Whether the message `id` of the catalog `name` is meant.
    pub fn holds(&self, name: &str, id: &str) -> bool {
        fits(&self.pattern, &format!("{name}/{id}"))
    }

    /// Whether any message that the catalog `name` may have is meant.
    pub fn concerns(&self, name: &str) -> bool {
        let before = format!("{name}/");
        let ends = self.pattern.char_indices();
        let mut ends = ends.map(|(at, sign)| at + sign.len_utf8());
        // An id has no `/`; a `*` may stand for the end of the name and for the start of the id.
        ends.any(|end| {
            let (head, tail) = self.pattern.split_at(end);
            let is_id = !tail.contains('/') && (!tail.is_empty() || head.ends_with('*'));
            is_id && fits(head, &before)
        })
    }
}

impl PolicySettings {
    /// Whether nothing is demanded at all.
    pub fn is_empty(&self) -> bool {
        let of_build = self.overrides.iter().all(Override::is_of_build);
        self.tiers.is_empty() && of_build && self.critical.is_empty()
    }

    /// The tier of a locale.
    pub fn tier_of(&self, locale: &Locale) -> Option<&Tier> {
        let names = |tier: &&Tier| tier.locales.iter().any(|(named, _)| named == locale);
        let named = self.tiers.iter().find(names);
        named.or_else(|| self.tiers.iter().find(|tier| tier.holds_rest))
    }

    /// Whether anything says when a locale ships.
    pub fn ships(&self) -> bool {
        let of_tiers = self.tiers.iter().map(|tier| &tier.demands);
        let mut all = of_tiers.chain(self.overrides.iter().map(|one| &one.demands));
        all.any(|demands| demands.ship.is_some())
    }

    /// The levels that tiers and overrides give to checks, as tables of names.
    pub fn levels(&self) -> impl Iterator<Item = &BTreeMap<String, Said<CheckSettings>>> {
        let of_tiers = self.tiers.iter().map(|tier| &tier.checks);
        of_tiers.chain(self.overrides.iter().map(|one| &one.checks))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_concerns_the_catalogs_that_it_may_hold_messages_of() {
        let pattern = |pattern: &str| MessagePattern {
            pattern: pattern.to_owned(),
            span: Span::at(0),
        };
        for (text, catalog, id) in [
            ("app/hello", "app", "hello"),
            ("app/*", "app", "hello"),
            ("app/*", "app/deep/er", "hello"),
            ("*", "app/deep", "hello"),
            ("*hello", "app", "hello"),
            ("a*o", "app", "hello"),
            ("*/he*", "app/deep", "hello"),
            ("app/*/h*o", "app/x", "hello"),
        ] {
            assert!(pattern(text).holds(catalog, id), "{text} holds {catalog}/{id}");
            assert!(pattern(text).concerns(catalog), "{text} concerns {catalog}");
        }
        for (text, catalog) in [
            ("app/hello", "map"),
            ("app/hello", "app/deep"),
            ("app/", "app"),
            ("app/deep/*", "app"),
            ("*/deep/x", "app"),
        ] {
            assert!(
                !pattern(text).concerns(catalog),
                "{text} does not concern {catalog}"
            );
        }
    }

    #[test]
    fn a_share_is_whole_only_when_nothing_lacks() {
        assert_eq!(Percent::of(9999, 10_000).to_string(), "99.9");
        assert_eq!(Percent::of(3, 3), Percent::ALL);
        assert_eq!(Percent::of(0, 0), Percent::ALL);
        assert_eq!(Percent::of(usize::MAX - 1, usize::MAX).to_string(), "99.9");
    }

    #[test]
    fn what_is_needed_reaches_the_share_and_one_less_does_not() {
        for whole in [1, 3, 7, 10, 999, 1000, 12_345] {
            for tenths in [0, 1, 333, 500, 842, 900, 995, 999, 1000] {
                let (share, needed) = (Percent(tenths), Percent(tenths).needed(whole));
                assert!(Percent::of(needed, whole) >= share, "{tenths} of {whole}");
                if let Some(less) = needed.checked_sub(1) {
                    assert!(Percent::of(less, whole) < share, "{tenths} of {whole}");
                }
            }
        }
    }
}
