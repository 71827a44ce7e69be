//! Terms and messages that stand in another catalog than the one that refers to them, and that no reference has.

use super::choice::{Refused, Volume};
use super::shelf::Shelf;
use crate::compare::parts;
use crate::model::{BundleSettings, Catalog, Message};
use std::collections::{HashMap, HashSet};

impl<'s> Shelf<'_, 's> {
    /// Gives to each of `volumes` what its texts refer to and no volume has that is loaded with it, from any catalog
    /// of the locale or of those behind it: a term of the locale's own, or of a catalog that the policy withholds.
    pub(super) fn supply<'e>(&'e self, volumes: &mut [Volume<'e>], refused: &Refused) {
        let bundles = &self.workspace.settings.bundles;
        for bundle in bundles.iter().map(Some).chain([None]) {
            self.supply_bundle(volumes, bundle, refused);
        }
    }

    fn supply_bundle<'e>(
        &'e self,
        volumes: &mut [Volume<'e>],
        bundle: Option<&BundleSettings>,
        refused: &Refused,
    ) {
        let bundles = &self.workspace.settings.bundles;
        let holds = |name: &str| bundle.is_none_or(|bundle| bundle.holds(name));
        let is_asked = |name: &str| bundle.is_some() || !bundles.iter().any(|bundle| bundle.holds(name));
        let mut loaded: HashSet<&str> = HashSet::new();
        let mut open: Vec<(usize, String)> = Vec::new();
        for (number, volume) in volumes
            .iter()
            .enumerate()
            .filter(|(_, volume)| holds(volume.name))
        {
            let further = volume.further.iter().map(|(message, _)| *message);
            let mut messages = volume
                .passages
                .iter()
                .map(|passage| passage.message)
                .chain(further);
            loaded.extend(messages.clone().map(|message| message.id.name));
            if is_asked(volume.name) {
                open.extend(messages.by_ref().flat_map(wanted).map(|id| (number, id)));
            }
        }
        open.retain(|(_, id)| !loaded.contains(id.as_str()));
        if open.is_empty() {
            return;
        }
        let offers = self.offers(&holds, refused);
        let mut given: HashSet<String> = HashSet::new();
        while let Some((number, id)) = open.pop() {
            let Some((message, text)) = offers.get(id.as_str()).filter(|_| !loaded.contains(id.as_str()))
            else {
                continue;
            };
            if given.insert(id) {
                volumes[number].further.push((message, text));
                open.extend(wanted(message).map(|id| (number, id)));
            }
        }
        for volume in volumes {
            volume.further.sort_by_key(|(message, _)| message.id.name);
        }
    }

    /// All that the locale, those behind it and the source have, the nearest first.
    fn offers(
        &self,
        holds: &dyn Fn(&str) -> bool,
        refused: &Refused,
    ) -> HashMap<&'s str, (&'s Message<'s>, &'s str)> {
        let lenders = [self.locale].into_iter().chain(self.chain.iter().copied());
        let catalogs = lenders.filter_map(|lender| self.workspace.locales.get(lender));
        let catalogs = catalogs.flatten().map(|(name, catalog)| (*name, catalog.tree));
        let references = self.workspace.references.values();
        let references = references.map(|reference| (reference.name, reference.now));
        let trees: Vec<&'s Catalog<'s>> = catalogs
            .chain(references)
            .filter(|(name, _)| holds(name))
            .map(|(_, tree)| tree)
            .collect();
        let mut offers = HashMap::new();
        for tree in trees {
            let is_fit = |message: &&Message<'_>| !refused.holds(message);
            for message in tree.messages().filter(is_fit) {
                offers.entry(message.id.name).or_insert((message, tree.text));
            }
        }
        offers
    }
}

/// The ids that a message refers to.
fn wanted(message: &Message<'_>) -> impl Iterator<Item = String> {
    let parts = parts(message);
    let names = parts.terms.into_keys().chain(parts.messages.into_keys());
    names.map(|name| name.split('.').next().unwrap_or_default().to_owned())
}
