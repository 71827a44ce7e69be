//! The findings that a project has agreed to live with for now.

use super::{Debt, Measure, Standing, measure};
use std::sync::Arc;

/// What `.diglot/baseline` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// One for each fingerprint.
    pub kept: Vec<Kept>,
}

/// A finding of the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The finding.
    pub debt: Debt,
    /// Why it is there, in the words of whoever let it in.
    pub reason: Arc<str>,
}

impl Baseline {
    /// How the findings of a run stand to the part of the baseline that the run looked at.
    pub fn measure(&self, now: &[Debt], is_looked_at: &dyn Fn(&Debt) -> bool) -> Measure {
        let known: Vec<&Debt> = self.kept.iter().map(|kept| &kept.debt).collect();
        measure(now, &known, is_looked_at)
    }

    /// The baseline after a run: without what is mended, and with what is new if there is a reason to let it in.
    ///
    /// What the run has not looked at stays as it is.
    pub fn updated(&self, now: &[Debt], measure: &Measure, growth: Option<&Arc<str>>) -> Baseline {
        let mut kept: Vec<Kept> = Vec::new();
        for (debt, standing) in now.iter().zip(&measure.standings) {
            let reason = match standing {
                Standing::Known(at) => Some(&self.kept[*at].reason),
                Standing::Worse | Standing::New => growth,
            };
            kept.extend(reason.map(|reason| Kept {
                debt: debt.clone(),
                reason: Arc::clone(reason),
            }));
        }
        let flags = measure.is_looked_at.iter().zip(&measure.is_outgrown);
        for (old, (is_looked_at, is_outgrown)) in self.kept.iter().zip(flags) {
            // What became worse is not mended: as much as was let in stays let in.
            if !is_looked_at || (*is_outgrown && growth.is_none()) {
                kept.push(old.clone());
            }
        }
        Baseline { kept }
    }
}
