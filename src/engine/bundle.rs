//! A bundle, its editions laid out in parallel.

use super::count::{Count, NOBODY, Watch};
use super::snapshot::Snapshot;
use crate::build::rust::{self, Generated};
use crate::build::{self, Order, Picture, Pictures, Say};
use crate::model::{Bundle, BundleFile, Locale, Phrase};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Takes a file of a bundle as it is made, on any thread.
pub type Hand<'h, E> = &'h (dyn Fn(BundleFile) -> Result<(), E> + Sync);

impl Snapshot {
    /// The pictures that the outputs `names` (`None`: those of the settings) show, by their path below the folder of
    /// the source locale.
    pub fn wanted_pictures(&self, names: Option<&[&str]>) -> BTreeMap<String, Picture> {
        build::wanted_pictures(&self.workspace(), names)
    }

    /// The bundles of all locales in memory, their files sorted by path.
    pub fn bundle(&self, say: Say<'_>) -> Bundle {
        self.bundle_of(None, &Pictures::default(), say, NOBODY)
    }

    /// The same with the outputs `names` (`None`: those of the settings); `watch` is told how many of the languages
    /// are laid out.
    pub fn bundle_of(
        &self,
        names: Option<&[&str]>,
        pictures: &Pictures,
        say: Say<'_>,
        watch: Watch<'_>,
    ) -> Bundle {
        let files = Mutex::new(Vec::new());
        let keep = |file| -> Result<(), std::convert::Infallible> {
            files.lock().unwrap_or_else(PoisonError::into_inner).push(file);
            Ok(())
        };
        let Ok(withheld) = self.lay_out(names, pictures, say, watch, &keep);
        let mut files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
        files.sort_by(|one: &BundleFile, other| one.path.cmp(&other.path));
        Bundle { files, withheld }
    }

    /// Makes the bundles of all locales and hands each file on as it is made, in no order but that the manifest
    /// comes last; gives back what the policy withholds, and why. `watch` is told how many of the editions are laid
    /// out.
    ///
    /// # Errors
    /// Those of `hand`.
    pub fn lay_out<E: Send>(
        &self,
        names: Option<&[&str]>,
        pictures: &Pictures,
        say: Say<'_>,
        watch: Watch<'_>,
        hand: Hand<'_, E>,
    ) -> Result<Vec<(String, Phrase)>, E> {
        self.with_order(names, pictures, say, |order| {
            let locales: Vec<&Locale> = order.locales.iter().copied().collect();
            let count = Count::new(locales.len(), watch);
            let made = locales.par_iter().map(|locale| {
                let colophon = build::lay_out(order, locale, &mut |file| hand(file))?;
                count.step();
                Ok(colophon)
            });
            let made: Result<Vec<_>, E> = made.collect();
            let colophons: Vec<_> = made?.into_iter().flatten().collect();
            build::bind(order, &colophons, &mut |file| hand(file))?;
            Ok(order.withheld())
        })
    }

    /// The messages of `catalogs`, or of all that have no source text, as a file of Rust.
    pub fn accessors(&self, catalogs: Option<&[String]>) -> Generated {
        // The file has no words of its own.
        let say = |_: &Locale, _: &Phrase| String::new();
        self.with_order(Some(&[rust::OUTPUT.name]), &Pictures::default(), &say, |order| {
            rust::generated(order, catalogs)
        })
    }

    fn with_order<T>(
        &self,
        names: Option<&[&str]>,
        pictures: &Pictures,
        say: Say<'_>,
        act: impl FnOnce(&Order<'_>) -> T,
    ) -> T {
        let workspace = self.workspace();
        let release = self.release(&workspace);
        let order = Order::new(&workspace, &release, names, pictures, say);
        let locales: Vec<&Locale> = order.locales.iter().copied().collect();
        let gaps = locales.par_iter().flat_map_iter(|locale| order.gaps(locale));
        let gaps = gaps.collect();
        act(&order.without(gaps))
    }
}
