//! Numbers and letters that count headings, articles and items.

/// `text` without what counts it at its start (`3.`, `IV.`, `(b)`, `2.1`, `§ 5`, `Article 7:`), where words follow.
///
/// A renumbered article is the article that it was.
pub(super) fn without_enumerator(text: &str) -> &str {
    let start = text.trim_start_matches(['#', '*', '_', '(', '[', '\\', ' ']);
    let counted = after_count(start).or_else(|| {
        // A word that names the kind of the part, then its number: `Article 7`, `Статья 7.`, `Madde 7 –`.
        let word = start.find(|sign: char| !sign.is_alphabetic())?;
        let rest = start[word..].strip_prefix([' ', '\u{a0}'])?;
        let numbered = rest.starts_with(|sign: char| sign.is_numeric());
        after_count(rest).filter(|_| word > 0 && numbered)
    });
    match counted {
        Some(rest) if rest.chars().any(char::is_alphabetic) => rest,
        _ => text,
    }
}

/// What follows a count and the sign that ends it.
fn after_count(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['§', '№', ' ', '\u{a0}']);
    let length = text
        .find(|sign: char| !(sign.is_alphanumeric() || sign == '.' && !text.starts_with('.')))
        .unwrap_or(text.len());
    let count = text[..length].trim_end_matches('.');
    let rest = &text[count.len()..];
    let parts = || count.split('.');
    let is_number = |part: &str| part.chars().all(char::is_numeric);
    let is_count = parts().all(|part| !part.is_empty() && (is_number(part) || is_letter_or_roman(part)));
    if !is_count {
        return None;
    }
    let ended = rest.trim_start_matches(['\\', '.', ')', ']', ':', '*', '_', '-', '–', '—', '،', '。', '、']);
    let is_ended = ended.len() < rest.len() || parts().count() > 1;
    // `3 ways to pay` counts nothing and `I agree` is a sentence; `2.1 Scope` and `3. Scope` are counted.
    let after_sign = ended.trim_start();
    let dashed = after_sign.trim_start_matches(['-', '–', '—', ':', '.']);
    let is_apart = after_sign.len() < ended.len() || !ended.starts_with(char::is_alphanumeric);
    ((is_ended || dashed.len() < after_sign.len()) && is_apart).then(|| dashed.trim_start())
}

fn is_letter_or_roman(part: &str) -> bool {
    let mut signs = part.chars();
    let is_letter = signs.next().is_some_and(char::is_alphabetic) && signs.next().is_none();
    is_letter || (part.len() <= 6 && part.chars().all(|sign| "ivxlcIVXLC".contains(sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_a_text_is_left_out() {
        for text in [
            "3. Payment",
            "3\\. Payment",
            "2.1 Payment",
            "IV. Payment",
            "(b) Payment",
            "**12)** Payment",
            "§ 5. Payment",
            "Article 7: Payment",
            "Article 7 – Payment",
            "Section 2.1 Payment",
        ] {
            let rest = without_enumerator(text);
            assert_eq!(rest.trim_matches(['*', ' ']), "Payment", "{text}");
        }
    }

    #[test]
    fn words_that_count_nothing_stay() {
        for text in [
            "3 ways to pay",
            "I agree.",
            "Article 7",
            "12.",
            "Payment",
            "",
            "In 1998, all was new",
        ] {
            let rest = without_enumerator(text);
            assert_eq!(rest, text);
        }
    }
}
