//! An alignment as a list that can be read from top to bottom.

use super::{Alignment, Link};
use std::collections::BTreeMap;

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// An older and a newer item that correspond.
    Linked(Link),
    /// An older item without a successor, by its index.
    Deleted(usize),
    /// A newer item that comes from none, by its index.
    Inserted(usize),
}

/// Items that hang together by links: a pair, or all of a split or a merge. Both lists rise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Family {
    /// Indexes of the older items.
    pub before: Vec<usize>,
    /// Indexes of the newer items.
    pub after: Vec<usize>,
}

impl Alignment {
    /// The items that have links, by what hangs together; each is in one family.
    pub fn families(&self) -> Vec<Family> {
        // By older and by newer item, the number of its family; one that is joined to another is left empty.
        let (mut old, mut new): (BTreeMap<usize, usize>, BTreeMap<usize, usize>) = Default::default();
        let mut families: Vec<Family> = Vec::new();
        for link in &self.links {
            let family = match (old.get(&link.before).copied(), new.get(&link.after).copied()) {
                (None, None) => {
                    families.push(Family::default());
                    families.len() - 1
                }
                (Some(one), Some(other)) if one != other => {
                    let joined: Family = std::mem::take(&mut families[other]);
                    old.extend(joined.before.iter().map(|&at| (at, one)));
                    new.extend(joined.after.iter().map(|&at| (at, one)));
                    families[one].before.extend(joined.before);
                    families[one].after.extend(joined.after);
                    one
                }
                (Some(family), _) | (_, Some(family)) => family,
            };
            old.insert(link.before, family);
            new.insert(link.after, family);
            families[family].before.push(link.before);
            families[family].after.push(link.after);
        }
        for family in &mut families {
            for places in [&mut family.before, &mut family.after] {
                places.sort_unstable();
                places.dedup();
            }
        }
        families.retain(|family| !family.before.is_empty());
        families
    }

    /// Every link, deletion and insertion, in the order of the newer version; what was deleted stands behind what
    /// it stood behind.
    pub fn steps(&self, before_len: usize, after_len: usize) -> Vec<Step> {
        // Where an older item ended up: behind which newer one its deleted successors are told.
        let mut behind: Vec<Option<usize>> = vec![None; before_len];
        for link in &self.links {
            let place = &mut behind[link.before];
            if link.is_main || place.is_none() {
                *place = Some(link.after);
            }
        }
        let mut deleted: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
        let mut last = None;
        for (before, place) in behind.iter().enumerate() {
            match place {
                Some(after) => last = Some(*after),
                None => deleted.entry(last).or_default().push(before),
            }
        }
        let mut links = self.links.iter().copied().peekable();
        let mut steps = Vec::new();
        let mut tell = |after: Option<usize>, steps: &mut Vec<Step>| {
            steps.extend(
                deleted
                    .remove(&after)
                    .unwrap_or_default()
                    .into_iter()
                    .map(Step::Deleted),
            );
        };
        tell(None, &mut steps);
        for after in 0..after_len {
            let linked = steps.len();
            while let Some(link) = links.next_if(|link| link.after == after) {
                steps.push(Step::Linked(link));
            }
            if steps.len() == linked {
                steps.push(Step::Inserted(after));
            }
            tell(Some(after), &mut steps);
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Item, Relation, align};
    use super::*;

    #[test]
    fn what_hangs_together_is_one_family() {
        let link = |before, after| Link {
            before,
            after,
            relation: Relation::Edited,
            is_main: true,
            is_moved: false,
        };
        let links = vec![
            link(0, 0),
            link(1, 1),
            link(2, 1),
            link(4, 2),
            link(2, 3),
            link(4, 3),
        ];
        let families = Alignment { links }.families();
        let family = |before: &[usize], after: &[usize]| Family {
            before: before.to_vec(),
            after: after.to_vec(),
        };
        assert_eq!(families, [family(&[0], &[0]), family(&[1, 2, 4], &[1, 2, 3])]);
    }

    #[test]
    fn what_was_deleted_stands_where_it_stood() {
        let items = |texts: &[&'static str]| texts.iter().map(|text| Item::new(10, text)).collect::<Vec<_>>();
        let before = items(&["Gone first", "Dogs wait", "Gone second", "Children play"]);
        let after = items(&["A new line", "Dogs wait", "Children play"]);
        let steps = align(&before, &after).steps(4, 3);
        let told: Vec<(Option<usize>, Option<usize>)> = steps
            .iter()
            .map(|step| match step {
                Step::Linked(link) => (Some(link.before), Some(link.after)),
                Step::Deleted(before) => (Some(*before), None),
                Step::Inserted(after) => (None, Some(*after)),
            })
            .collect();
        let (gone, new) = ((Some(0), None), (None, Some(0)));
        assert_eq!(
            told,
            [gone, new, (Some(1), Some(1)), (Some(2), None), (Some(3), Some(2))]
        );
    }
}
