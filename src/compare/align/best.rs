//! Candidates, and which of them stand out.

/// A pair that may be one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub before: usize,
    pub after: usize,
    /// 0.0 to 1.0.
    pub likeness: f32,
}

/// Of two candidates for one item, the less alike is out of the question below this share of the other.
const BESIDE: f32 = 0.7;

/// The best candidate of each item, and how alike the next is.
pub(super) struct Best {
    before: Vec<Top>,
    after: Vec<Top>,
}

#[derive(Clone, Copy, Default)]
struct Top {
    likeness: f32,
    partner: usize,
    /// Of the best that does not stand beside `partner`: what does may be its other half.
    next: f32,
}

impl Top {
    fn see(&mut self, partner: usize, likeness: f32) {
        if likeness > self.likeness {
            self.likeness = likeness;
            self.partner = partner;
        }
    }

    fn see_next(&mut self, partner: usize, likeness: f32) {
        if partner.abs_diff(self.partner) > 1 {
            self.next = self.next.max(likeness);
        }
    }
}

impl Best {
    /// Weighs the candidates of `before` older and `after` newer items.
    pub(super) fn of(pool: &[Candidate], before: usize, after: usize) -> Best {
        let mut best = Best {
            before: vec![Top::default(); before],
            after: vec![Top::default(); after],
        };
        for candidate in pool {
            best.before[candidate.before].see(candidate.after, candidate.likeness);
            best.after[candidate.after].see(candidate.before, candidate.likeness);
        }
        for candidate in pool {
            best.before[candidate.before].see_next(candidate.after, candidate.likeness);
            best.after[candidate.after].see_next(candidate.before, candidate.likeness);
        }
        best
    }

    /// Whether another candidate of either item is so much more alike that this one cannot be meant.
    pub(super) fn is_beaten(&self, candidate: &Candidate) -> bool {
        let (old, new) = (&self.before[candidate.before], &self.after[candidate.after]);
        candidate.likeness < BESIDE * old.likeness.max(new.likeness)
    }

    /// Whether both items are the best candidates of each other, and no other comes near.
    pub(super) fn is_alone(&self, candidate: &Candidate) -> bool {
        let (old, new) = (&self.before[candidate.before], &self.after[candidate.after]);
        let is_best = old.likeness.max(new.likeness) <= candidate.likeness;
        is_best && old.next.max(new.next) < BESIDE * candidate.likeness
    }
}
