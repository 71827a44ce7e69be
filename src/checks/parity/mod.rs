//! What a translation must share with its source.

pub(super) mod address_mismatch;
mod addresses;
pub(super) mod attribute_mismatch;
mod beside;
pub(super) mod code_span_mismatch;
pub(super) mod function_mismatch;
pub(super) mod link_mismatch;
pub(super) mod markup_mismatch;
pub(super) mod message_reference_mismatch;
mod names;
mod tags;
pub(super) mod term_mismatch;
pub(super) mod unknown_variant;
pub(super) mod variable_mismatch;

/// The places of the findings of `check` in a translation into the locale `tag`, as the text that stands there.
#[cfg(test)]
fn told_of(check: &str, reference: &str, tag: &str, translation: &str) -> Vec<String> {
    let bench = super::bench::Bench {
        reference: Some(reference),
        translation: Some(translation),
        locale: Some(tag),
        ..Default::default()
    };
    let findings = bench.findings();
    let own = findings.iter().filter(|finding| finding.check == check);
    own.map(|finding| finding.place.span.slice(translation).to_owned())
        .collect()
}
