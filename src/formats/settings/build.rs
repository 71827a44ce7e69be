//! What `build` makes, and what readers get for passages without a current translation: the table `build`, alone and
//! in an override.

use super::pattern::path_problem;
use super::read::{table, text};
use super::values::{Known, Reader, Value};
use crate::model::{Grade, OUTPUTS, Phrase, Remedies, Remedy, Said, Settings};
use toml::de::DeTable;

const OUTDATED: [(&str, Remedy); 3] = [
    ("keep", Remedy::Keep),
    ("source", Remedy::Source),
    ("withhold", Remedy::Withhold),
];

const MISSING: [(&str, Remedy); 2] = [("source", Remedy::Source), ("withhold", Remedy::Withhold)];

pub(super) fn read_build<'t>(reader: &mut Reader<'t>, build: &DeTable<'t>, settings: &mut Settings) {
    for known in reader.known("build", build) {
        match known.key.name {
            "folder" => {
                if let Some(folder) = read_folder(reader, known.value, "dist") {
                    settings.build.folder = folder;
                }
            }
            "outputs" => {
                settings.build.outputs = reader.choices(known.name, known.value, OUTPUTS);
                settings.build.outputs_span = Some(known.name_span);
            }
            "fluent" => {
                for known in reader.known("build.fluent", table(known.value)) {
                    let switch = reader.switch(known.name, known.value);
                    settings.build.keeps_comments |= switch == Some(true);
                }
            }
            "pdf" => {
                for known in reader.known("build.pdf", table(known.value)) {
                    settings.build.fonts = read_folder(reader, known.value, "fonts");
                }
            }
            "address" => settings.build.address = read_address(reader, known.value),
            _ => read_remedy(reader, &known, &mut settings.build.remedies),
        }
    }
}

/// A folder below the root; reported if it is none, with one that may be.
fn read_folder<'t>(reader: &mut Reader<'t>, value: &Value<'t>, example: &str) -> Option<String> {
    let folder = text(value);
    match path_problem(folder) {
        None => Some(folder.to_owned()),
        Some(message) => {
            let span = reader.span(value.span());
            let help = Phrase::new("settings-folder-help").with("example", example);
            reader.report(span, message, Some(help));
            None
        }
    }
}

/// The table `build` of an override.
pub(super) fn read_remedies<'t>(reader: &mut Reader<'t>, build: &DeTable<'t>) -> Remedies {
    let mut remedies = Remedies::default();
    for known in reader.known("override.build", build) {
        read_remedy(reader, &known, &mut remedies);
    }
    remedies
}

fn read_remedy<'t>(reader: &mut Reader<'t>, known: &Known<'_, 't>, remedies: &mut Remedies) {
    let (name, value) = (known.name, known.value);
    match known.key.name {
        "missing" => remedies.missing = read_choice(reader, name, value, &MISSING),
        "outdated" => match value.get_ref().as_table() {
            Some(grades) => read_grades(reader, grades, remedies),
            None => {
                if let Some(said) = read_choice(reader, name, value, &OUTDATED) {
                    remedies.outdated = Grade::ALL.map(|grade| (grade, said)).into();
                }
            }
        },
        other => debug_assert!(false, "nobody reads the remedy `{other}`"),
    }
}

fn read_grades<'t>(reader: &mut Reader<'t>, grades: &DeTable<'t>, remedies: &mut Remedies) {
    for (name, value) in grades {
        let word: &str = name.get_ref();
        match Grade::ALL.into_iter().find(|grade| grade.name() == word) {
            Some(grade) => {
                let said = read_choice(reader, word, value, &OUTDATED);
                remedies.outdated.extend(said.map(|said| (grade, said)));
            }
            None => reader.unknown_grade(word, name.span()),
        }
    }
}

fn read_choice<'t>(
    reader: &mut Reader<'t>,
    name: &str,
    value: &Value<'t>,
    choices: &[(&'static str, Remedy)],
) -> Option<Said<Remedy>> {
    let remedy = reader.choice(name, value, choices)?;
    let span = reader.span(value.span());
    Some(Said { value: remedy, span })
}

/// An address that pages can be found below, without a slash at its end; reported if it is none.
fn read_address<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<String> {
    let said = text(value);
    let address = said.trim_end_matches('/');
    let scheme = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    let is_address = scheme.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]!$&()*+,;=@".contains(c);
        host.contains(|c: char| c.is_ascii_alphanumeric()) && rest.chars().all(is_allowed)
    });
    if !is_address {
        let span = reader.span(value.span());
        let message = Phrase::new("settings-address").with("address", said);
        reader.report(span, message, None);
    }
    is_address.then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let text = format!("source-locale = \"en\"\n{text}");
        let problems = read(&text).problems;
        let told = problems.iter().map(|problem| {
            let place = problem.span.slice(&text);
            format!("{} {place}", problem.message.id)
        });
        told.collect()
    }

    #[test]
    fn remedies_are_read_with_their_places() {
        let text = "source-locale = \"en\"\n[build]\naddress = \"https://example.org/texts/\"\nmissing = \"withhold\"\n\
                    outdated = \"source\"\n[[override]]\nmessages = [\"legal/price-*\"]\nbuild.outdated = { meaning = \
                    \"withhold\" }\n";
        let parsed = read(text);
        assert_eq!(parsed.problems, []);
        let build = &parsed.tree.build;
        assert_eq!(build.address.as_deref(), Some("https://example.org/texts"));
        assert_eq!(build.remedies.missing.unwrap().value, Remedy::Withhold);
        let outdated = build
            .remedies
            .outdated
            .values()
            .map(|said| (said.value, said.span.slice(text)));
        assert_eq!(outdated.collect::<Vec<_>>(), [(Remedy::Source, "\"source\""); 3]);
        let [one] = &parsed.tree.policy.overrides[..] else {
            panic!("one override")
        };
        assert!(one.messages[0].holds("legal", "price-of-a-ticket"));
        assert_eq!(one.remedies.outdated[&Grade::Meaning].value, Remedy::Withhold);
        assert!(parsed.tree.policy.is_empty(), "what readers get is no demand");
    }

    #[test]
    fn what_no_reader_can_get_is_told_at_its_place() {
        for (text, expected) in [
            ("[build]\nmissing = \"keep\"\n", "settings-unknown-value \"keep\""),
            (
                "[build]\noutdated = \"drop\"\n",
                "settings-unknown-value \"drop\"",
            ),
            (
                "[build]\noutdated = { big = \"keep\" }\n",
                "settings-unknown-grade big",
            ),
            (
                "[build]\naddress = \"example.org\"\n",
                "settings-address \"example.org\"",
            ),
            (
                "[build]\naddress = \"https://\"\n",
                "settings-address \"https://\"",
            ),
            (
                "[build]\naddress = \"https://a.org/?x=1\"\n",
                "settings-address \"https://a.org/?x=1\"",
            ),
            (
                "[build]\naddress = \"javascript:x()\"\n",
                "settings-address \"javascript:x()\"",
            ),
            (
                "[[override]]\nbuild.missing = \"source\"\n",
                "settings-override-limits [[override]]",
            ),
            (
                "[[override]]\nlocales = [\"fr\"]\nbuild = {}\n",
                "settings-override-empty [[override]]",
            ),
            (
                "[[override]]\nmessages = [\"gate\"]\nbuild.missing = \"source\"\n",
                "settings-critical-form \"gate\"",
            ),
            (
                "[[override]]\nmessages = [\"a/gate\"]\ncurrent = 90\nbuild.missing = \"source\"\n",
                "settings-override-messages [\"a/gate\"]",
            ),
        ] {
            assert_eq!(told(text), [expected], "{text}");
        }
    }
}
