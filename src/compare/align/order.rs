//! The heaviest run of pairs that are in the same order on both sides.

/// A pair of places, older and newer, and what it weighs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighted {
    pub before: usize,
    pub after: usize,
    pub weight: f32,
}

/// Indices of the pairs of a heaviest run in which both sides only rise, in that order.
///
/// Takes n log n steps, by the best run that ends before each older place (a Fenwick tree of maxima).
pub(super) fn heaviest_run(pairs: &[Weighted]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    // Of one newer place the older ones come last to first, so that no run takes two of them.
    order.sort_by_key(|&at| (pairs[at].after, usize::MAX - pairs[at].before));
    let places = pairs.iter().map(|pair| pair.before + 1).max().unwrap_or(0);
    let mut best: Vec<Option<usize>> = vec![None; places + 1];
    let mut sums = vec![0.0f64; pairs.len()];
    let mut previous: Vec<Option<usize>> = vec![None; pairs.len()];
    let heavier = |sums: &[f64], one: Option<usize>, other: Option<usize>| match (one, other) {
        (Some(a), Some(b)) if sums[b] > sums[a] => Some(b),
        (None, other) => other,
        (one, _) => one,
    };
    for at in order {
        let mut node = pairs[at].before;
        let mut last = None;
        while node > 0 {
            last = heavier(&sums, last, best[node]);
            node &= node - 1;
        }
        previous[at] = last;
        sums[at] = f64::from(pairs[at].weight) + last.map_or(0.0, |last| sums[last]);
        let mut node = pairs[at].before + 1;
        while node <= places {
            best[node] = heavier(&sums, best[node], Some(at));
            node += node & node.wrapping_neg();
        }
    }
    let mut end = None;
    let mut node = places;
    while node > 0 {
        end = heavier(&sums, end, best[node]);
        node &= node - 1;
    }
    let mut run = Vec::new();
    while let Some(at) = end {
        run.push(at);
        end = previous[at];
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(pairs: &[(usize, usize, f32)]) -> Vec<usize> {
        let pairs: Vec<Weighted> = pairs
            .iter()
            .map(|&(before, after, weight)| Weighted {
                before,
                after,
                weight,
            })
            .collect();
        heaviest_run(&pairs)
    }

    #[test]
    fn a_pair_that_jumped_over_the_others_is_left_out() {
        assert_eq!(
            run(&[(2, 0, 1.0), (0, 1, 1.0), (1, 2, 1.0), (3, 3, 1.0)]),
            [1, 2, 3]
        );
        assert_eq!(run(&[(2, 0, 5.0), (0, 1, 1.0), (1, 2, 1.0), (3, 3, 1.0)]), [0, 3]);
        assert_eq!(run(&[]), [] as [usize; 0]);
    }

    #[test]
    fn no_place_is_taken_twice() {
        assert_eq!(run(&[(0, 0, 1.0), (1, 0, 2.0), (1, 1, 1.5)]).len(), 2);
        assert_eq!(run(&[(0, 0, 1.0), (0, 1, 1.0), (0, 2, 1.0)]).len(), 1);
    }
}
