//! Texts that are read when the program runs, in place of those that were built in.

use super::pack::{Names, Refused, Source, pack};
use super::say::{Loaded, Messages};

impl Messages {
    /// Takes catalogs of its language, each with its name and its Fluent text, in place of what was built in.
    ///
    /// What they lack, or say with something that the program does not give, is said as it was built in. Gives
    /// back what in them cannot be used. Texts that were loaded before are forgotten.
    pub fn load<'t>(&mut self, catalogs: impl IntoIterator<Item = (&'t str, &'t str)>) -> Vec<Refused> {
        let sources: Vec<Source<'_>> = catalogs
            .into_iter()
            .map(|(catalog, text)| Source {
                catalog,
                text,
                rules: None,
            })
            .collect();
        let packed = pack(&sources, &Names::new(self.project.names), &|_, _| true);
        self.loaded = Some(Loaded {
            code: packed.code,
            starts: packed.starts,
        });
        packed.refused
    }
}
