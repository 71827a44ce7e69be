//! One reader for each format, as simple as its consumers are.

use super::Part::{Column, Fingerprint, Id, Locale, Utf16Column, WholePath};
use super::{Part, Seen};
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

/// Reads findings out of what a reporter wrote.
pub(super) struct Reader {
    pub name: &'static str,
    pub parts: &'static [Part],
    pub read: fn(&str) -> Vec<Seen>,
}

pub(super) const READERS: &[Reader] = &[
    Reader {
        name: "full",
        parts: &[Column],
        read: full,
    },
    Reader {
        name: "short",
        parts: &[Column],
        read: short,
    },
    Reader {
        name: "json",
        parts: &[Column, Locale, Id, Fingerprint],
        read: |text| {
            let document: Value = serde_json::from_str(text).unwrap();
            list(&document["findings"]).iter().map(of_json).collect()
        },
    },
    Reader {
        name: "jsonl",
        parts: &[Column, Locale, Id, Fingerprint],
        read: |text| {
            let lines = text.lines().skip(1);
            lines
                .map(|line| of_json(&serde_json::from_str(line).unwrap()))
                .collect()
        },
    },
    Reader {
        name: "sarif",
        parts: &[Utf16Column, Locale, Id, Fingerprint, WholePath],
        read: sarif,
    },
    Reader {
        name: "github",
        parts: &[Column, Locale, WholePath],
        read: github,
    },
    Reader {
        name: "gitlab",
        parts: &[Fingerprint, WholePath],
        read: gitlab,
    },
    Reader {
        name: "junit",
        parts: &[Column, Locale, Id, WholePath],
        read: junit,
    },
    Reader {
        name: "markdown",
        parts: &[Column, Locale, WholePath],
        read: markdown,
    },
    Reader {
        name: "html",
        parts: &[Column, Locale, Id],
        read: html,
    },
];

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

/// A text or a number as a text; nothing for `null`.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Takes `file:line:column` apart.
fn place(place: &str, seen: &mut Seen) {
    let mut parts = place.rsplitn(3, ':');
    let mut next = || parts.next().unwrap().to_owned();
    (seen.column, seen.line, seen.file) = (next(), next(), next());
}

fn full(text: &str) -> Vec<Seen> {
    let mut found: Vec<Seen> = Vec::new();
    for line in text.lines() {
        if let Some((level, rest)) = line
            .strip_prefix("report-level-")
            .and_then(|line| line.split_once('['))
        {
            found.push(Seen {
                level: level.to_owned(),
                check: rest.split(']').next().unwrap().to_owned(),
                ..Seen::default()
            });
        } else if let Some((indent, at)) = line
            .split_once("--> ")
            .filter(|(before, _)| before.trim().is_empty())
        {
            let seen = found.last_mut().unwrap();
            if indent.is_empty() {
                // A file that the scene does not have has no lines.
                (seen.file, seen.line, seen.column) = (at.to_owned(), "1".to_owned(), "1".to_owned());
            } else {
                place(at, seen);
            }
        }
    }
    found
}

fn short(text: &str) -> Vec<Seen> {
    let read = |line: &str| {
        let (at, rest) = line.split_once(": report-level-").unwrap();
        let (_, check) = rest.rsplit_once('[').unwrap();
        let mut seen = Seen {
            level: rest.split(':').next().unwrap().to_owned(),
            check: check.trim_end_matches(']').to_owned(),
            ..Seen::default()
        };
        place(at, &mut seen);
        seen
    };
    text.lines().map(read).collect()
}

fn of_json(finding: &Value) -> Seen {
    Seen {
        level: text(&finding["level"]),
        check: text(&finding["code"]),
        file: text(&finding["file"]),
        line: text(&finding["line"]),
        column: text(&finding["column"]),
        locale: text(&finding["locale"]),
        id: text(&finding["id"]),
        fingerprint: text(&finding["fingerprint"]),
    }
}

fn sarif(log: &str) -> Vec<Seen> {
    let log: Value = serde_json::from_str(log).unwrap();
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let rules = list(&run["tool"]["driver"]["rules"]);
    let read = |result: &Value| {
        if let Some(index) = result["ruleIndex"].as_u64() {
            assert_eq!(rules[index as usize]["id"], result["ruleId"]);
        }
        let at = &result["locations"][0]["physicalLocation"];
        let uri = at["artifactLocation"]["uri"].as_str().unwrap();
        let fingerprints = &result["partialFingerprints"];
        let fingerprint = text(&fingerprints["diglotFingerprint/v1"]);
        assert_eq!(
            text(&fingerprints["primaryLocationLineHash"]),
            format!("{fingerprint}:1")
        );
        Seen {
            level: text(&result["level"]),
            check: text(&result["ruleId"]),
            file: decoded(uri, &('%', 2)),
            line: text(&at["region"]["startLine"]),
            column: text(&at["region"]["startColumn"]),
            locale: text(&result["properties"]["locale"]),
            id: text(&result["properties"]["id"]),
            fingerprint,
        }
    };
    list(&run["results"]).iter().map(read).collect()
}

/// The text with each escape, a sign and as many hexadecimal digits, as the byte that it stands for.
fn decoded(text: &str, (sign, digits): &(char, usize)) -> String {
    let mut parts = text.split(*sign);
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(*digits);
        bytes.push(u8::from_str_radix(code, 16).unwrap());
        bytes.extend(rest.as_bytes());
    }
    String::from_utf8(bytes).unwrap()
}

/// As the runner of GitHub Actions reads a line of output.
fn github(output: &str) -> Vec<Seen> {
    let read = |line: &str| {
        let (command, data) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        assert!(decoded(data, &('%', 2)).contains("help in English"));
        let (level, properties) = command.split_once(' ').unwrap();
        let mut seen = Seen {
            level: level.replace("notice", "note"),
            ..Seen::default()
        };
        for property in properties.split(',') {
            let (name, value) = property.split_once('=').unwrap();
            let value = decoded(value, &('%', 2));
            match name {
                "file" => seen.file = value,
                "line" => seen.line = value,
                "col" => seen.column = value,
                "title" => match value.split_once(" (") {
                    Some((check, locale)) => {
                        seen.check = check.to_owned();
                        seen.locale = locale.trim_end_matches(')').to_owned();
                    }
                    None => seen.check = value,
                },
                "endLine" | "endColumn" => {}
                other => panic!("GitHub does not know {other}"),
            }
        }
        if seen.column.is_empty() {
            // The place of this one takes several lines.
            assert_eq!(seen.check, "markup-mismatch");
            seen.column = "14".to_owned();
        }
        seen
    };
    output.lines().map(read).collect()
}

fn gitlab(report: &str) -> Vec<Seen> {
    let report: Value = serde_json::from_str(report).unwrap();
    let read = |issue: &Value| Seen {
        level: match issue["severity"].as_str().unwrap() {
            "major" => "error",
            "minor" => "warning",
            "info" => "note",
            other => panic!("GitLab does not know {other}, or we do not write it"),
        }
        .to_owned(),
        check: text(&issue["check_name"]),
        file: text(&issue["location"]["path"]),
        line: text(&issue["location"]["lines"]["begin"]),
        fingerprint: text(&issue["fingerprint"]),
        ..Seen::default()
    };
    list(&report).iter().map(read).collect()
}

fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    let found = element.try_get_attribute(name).unwrap().unwrap();
    found
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .unwrap()
        .into_owned()
}

fn junit(xml: &str) -> Vec<Seen> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found = Vec::new();
    let mut seen = Seen::default();
    let mut body = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) if element.name().as_ref() == "testcase" => {
                seen = Seen::default();
                let class = attribute(&element, "classname");
                let locale = class.strip_prefix("diglot.").unwrap();
                seen.locale = locale.replace("source", "");
                let name = attribute(&element, "name");
                let (what, _) = name.split_once(" (").unwrap();
                let (check, id) = what.split_once(' ').unwrap_or((what, ""));
                (seen.check, seen.id) = (check.to_owned(), id.to_owned());
            }
            Event::Start(element) if ["failure", "skipped"].contains(&element.name().as_ref()) => {
                seen.level = attribute(&element, "type");
                assert_eq!(seen.level == "error", element.name().as_ref() == "failure");
                body.clear();
            }
            Event::Text(part) => body.push_str(&part),
            Event::GeneralRef(name) => body.push_str(match &*name {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "apos" => "'",
                _ => "?",
            }),
            Event::End(element) if ["failure", "skipped"].contains(&element.name().as_ref()) => {
                place(body.split(": message").next().unwrap(), &mut seen);
                found.push(seen.clone());
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn markdown(text: &str) -> Vec<Seen> {
    let mut locale = String::new();
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("<summary><b>") {
            let (name, _) = rest.split_once("</b>").unwrap();
            locale = name.replace("page-source-text", "");
        }
        let Some(rest) = line.strip_prefix("- **report-level-") else {
            continue;
        };
        let mut seen = Seen {
            level: rest.split('*').next().unwrap().to_owned(),
            locale: locale.clone(),
            ..Seen::default()
        };
        // Code: the place first, the check last.
        let codes: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
        seen.check = codes.last().unwrap().to_string();
        place(codes[0], &mut seen);
        found.push(seen);
    }
    found
}

fn html(page: &str) -> Vec<Seen> {
    let read = |rest: &str| {
        let (attributes, _) = rest.split_once('>').unwrap();
        let value = |name: &str| {
            let (_, rest) = attributes.split_once(&format!("data-{name}=\"")).unwrap();
            let value = rest.split('"').next().unwrap();
            quick_xml::escape::unescape(value).unwrap().into_owned()
        };
        Seen {
            level: value("level"),
            check: value("check"),
            file: value("file"),
            line: value("line"),
            column: value("column"),
            locale: value("locale").replace('-', ""),
            id: value("id"),
            fingerprint: String::new(),
        }
    };
    page.split("<li class=\"finding ").skip(1).map(read).collect()
}
