//! Catalogs of a folder.

use super::pack::Refused;
use super::say::Messages;
use std::io;
use std::path::Path;

impl Messages {
    /// Reads the catalogs of its language from `folder`, laid out as `diglot build` lays out its folder `fluent`
    /// (`fr/cli.ftl`), and takes them in place of what was built in; see [`Messages::load`]. If the folder has
    /// none, all stays as it was.
    ///
    /// # Errors
    /// If a catalog cannot be read, or is not UTF-8; then all stays as it was.
    pub fn load_folder(&mut self, folder: impl AsRef<Path>) -> io::Result<Vec<Refused>> {
        let folder = folder.as_ref().join(self.locale());
        let mut names: Vec<&str> = self.project.names.lines().collect();
        names.iter_mut().for_each(|name| *name = name.rsplit_once('/').map_or("", |(catalog, _)| catalog));
        names.dedup();
        let mut texts = Vec::new();
        for name in names {
            match std::fs::read_to_string(folder.join(format!("{name}.ftl"))) {
                Ok(text) => texts.push((name, text)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        if texts.is_empty() {
            return Ok(Vec::new());
        }
        Ok(self.load(texts.iter().map(|(name, text)| (*name, text.as_str()))))
    }
}
