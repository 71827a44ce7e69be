//! Files ⇄ text: the only room that touches files.
