//! A catalog that receives messages.

use super::pieces::Piece;
use crate::formats::fluent;
use crate::model::{Catalog, CommentLevel, Entry};
use crate::text::{Span, apply};
use std::collections::HashMap;

/// The text with the pieces in the places that `order` gives them, else at its end.
///
/// Pieces that stood one behind the other, and in that order, stay as near to each other as they were.
pub(super) fn inserted(text: &str, tree: &Catalog<'_>, order: &[&str], pieces: &[Piece<'_>]) -> String {
    let ranks: HashMap<&str, usize> = order.iter().enumerate().map(|(rank, id)| (*id, rank)).collect();
    let rank = |piece: &Piece<'_>| ranks.get(piece.id).copied();
    let mut blocks: Vec<Piece<'_>> = Vec::new();
    let mut last = None;
    for piece in pieces {
        match blocks.last_mut() {
            Some(block) if piece.follows && rank(piece) >= last => {
                let (start, end) = (block.span.start, piece.span.end);
                block.span = Span { start, end };
            }
            _ => blocks.push(*piece),
        }
        last = rank(piece);
    }
    let new: Vec<(&str, &str)> = blocks
        .iter()
        .map(|block| (block.id, block.span.slice(block.text)))
        .collect();
    apply(text, &fluent::insert_all(tree, order, &new))
}

/// The comment of no message that a catalog begins with, such as a licence.
pub(super) fn licence(catalog: &Catalog<'_>) -> String {
    match catalog.entries.first() {
        Some(Entry::Comment(comment)) if comment.level == CommentLevel::Message => {
            let source = comment.span.slice(catalog.text).replace("\r\n", "\n");
            format!("{source}\n")
        }
        Some(Entry::Comment(_) | Entry::Message(_) | Entry::Junk(_)) | None => String::new(),
    }
}

/// `new` with the line ends of `text`.
pub(super) fn like(text: &str, new: String) -> String {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => new.replace('\n', "\r\n"),
        _ => new,
    }
}
