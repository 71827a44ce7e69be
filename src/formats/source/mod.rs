//! Source texts: Markdown and plain text ⇄ segments.
