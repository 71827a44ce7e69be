//! All Fluent texts of a project, whatever they are for.

use crate::formats::fluent;
use crate::model::{Catalog, TextFile, Workspace};
use crate::text::{Place, Span};
use std::ops::Deref;
use std::sync::Arc;

/// One Fluent text.
#[derive(Clone)]
pub(super) struct Leaf<'s> {
    /// Name of its catalog.
    pub catalog: &'s str,
    pub role: Role,
    pub file: &'s TextFile,
    /// Of records, the catalog that they belong to.
    pub of: Arc<str>,
    known: Option<&'s Catalog<'s>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Reference,
    Translation,
    Records,
}

/// A tree that was read before, or now.
pub(super) enum Tree<'s> {
    Known(&'s Catalog<'s>),
    Read(Catalog<'s>),
}

impl<'s> Deref for Tree<'s> {
    type Target = Catalog<'s>;

    fn deref(&self) -> &Catalog<'s> {
        match self {
            Tree::Known(tree) => tree,
            Tree::Read(tree) => tree,
        }
    }
}

impl<'s> Leaf<'s> {
    /// The texts of a project: reference catalogs, then each locale's catalogs, each with its records behind it.
    pub fn all(workspace: &'s Workspace<'s>) -> Vec<Leaf<'s>> {
        let mut leaves = Vec::new();
        for (name, reference) in &workspace.references {
            leaves.extend(reference.file.map(|file| Leaf {
                catalog: name,
                role: Role::Reference,
                file,
                of: Arc::clone(&file.path),
                known: reference.written,
            }));
        }
        for (name, catalog) in workspace.locales.values().flatten() {
            leaves.extend(catalog.file.map(|file| Leaf {
                catalog: name,
                role: Role::Translation,
                file,
                of: Arc::clone(&file.path),
                known: Some(catalog.tree),
            }));
            leaves.extend(catalog.provenance_file.map(|file| Leaf {
                catalog: name,
                role: Role::Records,
                file,
                of: Arc::clone(&catalog.path),
                known: None,
            }));
        }
        leaves
    }

    pub fn text(&self) -> &'s str {
        &self.file.text
    }

    /// Whether the bytes of `name` stand anywhere in it: most texts are looked through no further.
    pub fn holds(&self, name: &str) -> bool {
        memchr::memmem::find(self.text().as_bytes(), name.as_bytes()).is_some()
    }

    pub fn tree(&self) -> Tree<'s> {
        match self.known {
            Some(tree) => Tree::Known(tree),
            None => Tree::Read(fluent::read(self.text()).tree),
        }
    }

    pub fn place(&self, span: Span) -> Place {
        Place::new(Arc::clone(&self.file.path), span)
    }
}
