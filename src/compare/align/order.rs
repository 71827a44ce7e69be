//! Which pairs stayed in order and which moved.

/// For each pair (older place, newer place), given in the newer order, whether it moved: those that a longest
/// run of pairs in the same order on both sides leaves out.
pub(super) fn moved(pairs: &[(usize, usize)]) -> Vec<bool> {
    // Patience: the ends of the best runs of each length, and for each pair the one before it in its run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; pairs.len()];
    for (at, (old, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| pairs[end].0 < *old);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut moved = vec![true; pairs.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        moved[at] = false;
        next = before[at];
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pair_that_jumped_over_the_others_moved() {
        assert_eq!(
            moved(&[(2, 0), (0, 1), (1, 2), (3, 3)]),
            [true, false, false, false]
        );
        assert_eq!(moved(&[]), [] as [bool; 0]);
    }
}
