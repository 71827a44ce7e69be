//! Raw texts (out of a PDF, a scan, an e-mail) → Markdown.
