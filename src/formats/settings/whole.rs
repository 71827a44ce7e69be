//! What can only be told once all of `diglot.toml` is read: names that the rest of it does not know, and lines that
//! change nothing.

use super::policy::wrong_locale;
use super::values::{Reader, Value};
use crate::model::{Level, Locale, Phrase, Problem, Settings};
use crate::text::{LineIndex, Span};
use toml::de::{DeArray, DeTable};

/// Reports what contradicts itself, and adds to `settings.idle` what changes nothing.
pub(super) fn settle<'t>(reader: &mut Reader<'t>, document: &DeTable<'t>, settings: &mut Settings) {
    let mut whole = Whole {
        lines: LineIndex::new(reader.text),
        reader,
        settings,
    };
    if let Some(files) = table(document, "files") {
        whole.catalogs(list(files, "catalogs"));
        for key in ["source-texts", "catalogs", "exclude"] {
            whole.twice(list(files, key).filter_map(|item| Some((item.get_ref().as_str()?, item))));
        }
    }
    whole.locales(document);
    let bundles = list(document, "bundle").filter_map(|bundle| {
        let name = bundle.get_ref().as_table()?.get("name")?;
        Some((name.get_ref().as_str()?, name))
    });
    whole.twice(bundles);
    whole.exceptions(list(document, "exception"));
    whole.overrides(list(document, "override"));
    whole.shipping(document);
    let folder = table(document, "build").and_then(|build| build.get("folder"));
    if let Some(folder) = folder {
        whole.output(folder);
    }
}

struct Whole<'w, 't> {
    lines: LineIndex,
    reader: &'w mut Reader<'t>,
    settings: &'w mut Settings,
}

fn table<'v, 't>(parent: &'v DeTable<'t>, key: &str) -> Option<&'v DeTable<'t>> {
    parent.get(key)?.get_ref().as_table()
}

/// The values of a list; none where it is no list.
fn list<'v, 't: 'v>(parent: &'v DeTable<'t>, key: &str) -> impl Iterator<Item = &'v Value<'t>> + use<'v, 't> {
    let items: Option<&'v DeArray<'t>> = parent.get(key).and_then(|value| value.get_ref().as_array());
    items.into_iter().flat_map(|items| items.iter())
}

impl<'t> Whole<'_, 't> {
    fn line(&self, value: &Value<'t>) -> String {
        let at = self.lines.line_column(self.reader.text, value.span().start);
        at.line.to_string()
    }

    fn idle(&mut self, level: Level, span: Span, message: Phrase, help: Phrase) {
        let problem = Problem {
            span,
            message,
            help: Some(help),
            related: None,
        };
        self.settings.idle.push((level, problem));
    }

    /// Tells of names that stand in a list twice.
    fn twice<'v>(&mut self, named: impl Iterator<Item = (&'v str, &'v Value<'t>)>)
    where
        't: 'v,
    {
        let mut seen: Vec<(&str, &Value<'t>)> = Vec::new();
        for (name, value) in named {
            if let Some((_, first)) = seen.iter().find(|(other, _)| *other == name) {
                let message = Phrase::new("settings-syntax-twice")
                    .with("name", name)
                    .with("line", self.line(first));
                let span = self.reader.span(value.span());
                let help = Phrase::new("settings-syntax-twice-help");
                self.idle(Level::Warning, span, message, help);
            } else {
                seen.push((name, value));
            }
        }
    }

    /// The locales of catalogs must be locales of the project.
    fn catalogs<'v>(&mut self, catalogs: impl Iterator<Item = &'v Value<'t>>)
    where
        't: 'v,
    {
        for tag in catalogs
            .filter_map(|item| item.get_ref().as_table())
            .flat_map(|one| list(one, "locales"))
        {
            if let Some((message, help)) = self.unknown(tag) {
                let span = self.reader.span(tag.span());
                self.reader.report(span, message, help);
            }
        }
    }

    /// What is wrong with a tag that is none of the project's locales.
    fn unknown(&self, tag: &Value<'t>) -> Option<(Phrase, Option<Phrase>)> {
        let locale = Locale::parse(tag.get_ref().as_str()?).ok()?;
        let settings = &self.settings;
        wrong_locale(&locale, &settings.source_locale, settings.locales.as_deref())
    }

    fn locales(&mut self, document: &DeTable<'t>) {
        if let Some(locales) = document.get("locales")
            && locales.get_ref().as_array().is_some_and(|list| list.is_empty())
        {
            let span = self.reader.span(locales.span());
            let help = Phrase::new("settings-every-locale-help").with("key", "locales");
            self.idle(
                Level::Warning,
                span,
                Phrase::new("check-idle-setting-locales"),
                help,
            );
        }
        for (tag, of_locale) in table(document, "locale").into_iter().flatten() {
            let Ok(locale) = Locale::parse(tag.get_ref()) else {
                continue;
            };
            let is_source = locale == self.settings.source_locale;
            let listed = self.settings.locales.as_deref();
            let wrong = wrong_locale(&locale, &self.settings.source_locale, listed).filter(|_| !is_source);
            if let Some((message, Some(help))) = wrong {
                let span = self.reader.span(tag.span());
                self.idle(Level::Warning, span, message, help);
            }
            let Some(of_locale) = of_locale.get_ref().as_table() else {
                continue;
            };
            if let Some(folder) = of_locale.get("folder") {
                self.folder(&locale, folder);
            }
            for tag in list(of_locale, "fallback") {
                let named = tag.get_ref().as_str().and_then(|tag| Locale::parse(tag).ok());
                let span = self.reader.span(tag.span());
                if named.as_ref() == Some(&locale) {
                    let message = Phrase::new("check-idle-setting-itself").with("locale", locale.as_str());
                    self.idle(
                        Level::Warning,
                        span,
                        message,
                        Phrase::new("check-idle-exception-help"),
                    );
                } else if let Some((message, Some(help))) = self.unknown(tag) {
                    self.idle(Level::Warning, span, message, help);
                }
            }
        }
    }

    /// A folder belongs to one locale.
    fn folder(&mut self, locale: &Locale, value: &Value<'t>) {
        let settings = &self.settings;
        let Some(folder) = value.get_ref().as_str() else {
            return;
        };
        let others = settings.locales.iter().flatten().chain(settings.locale.keys());
        let mut others = others.filter(|other| *other != locale);
        let Some(owner) = others.find(|other| settings.folder_of(other) == folder) else {
            return;
        };
        let message = Phrase::new("settings-folder-taken")
            .with("folder", folder)
            .with("locale", owner.as_str());
        let help = Phrase::new("settings-folder-help").with("example", locale.as_str());
        let span = self.reader.span(value.span());
        self.reader.report(span, message, Some(help));
    }

    /// Exceptions that speak of the same.
    fn exceptions<'v>(&mut self, exceptions: impl Iterator<Item = &'v Value<'t>>)
    where
        't: 'v,
    {
        let text = |one: &DeTable<'t>, key: &str| {
            let value = one.get(key).and_then(|value| value.get_ref().as_str());
            value.map(str::to_owned)
        };
        let mut seen: Vec<([Option<String>; 4], &Value<'t>)> = Vec::new();
        for value in exceptions {
            let Some(one) = value.get_ref().as_table() else {
                continue;
            };
            let about = ["check", "locale", "file", "id"].map(|key| text(one, key));
            if let Some((_, first)) = seen.iter().find(|(other, _)| *other == about) {
                let line = self.line(first);
                self.same("exception", line, value);
            } else {
                seen.push((about, value));
            }
        }
    }

    /// Overrides of which a later one for the same says all again.
    fn overrides<'v>(&mut self, overrides: impl Iterator<Item = &'v Value<'t>>)
    where
        't: 'v,
    {
        const LIMITS: [&str; 5] = ["locales", "tiers", "catalogs", "paths", "messages"];
        let limits = |one: &DeTable<'t>| {
            LIMITS.map(|key| {
                let mut named: Vec<String> = list(one, key)
                    .filter_map(|item| item.get_ref().as_str())
                    .map(str::to_owned)
                    .collect();
                named.sort_unstable();
                named
            })
        };
        let all: Vec<(&Value<'t>, &DeTable<'t>)> = overrides
            .filter_map(|value| Some((value, value.get_ref().as_table()?)))
            .collect();
        for (place, (value, one)) in all.iter().enumerate() {
            let is_said = |later: &DeTable<'t>| {
                let mut keys = one.iter().filter(|(key, _)| !LIMITS.contains(&&**key.get_ref()));
                keys.all(|(key, value)| {
                    let again = later.get(&**key.get_ref());
                    match (value.get_ref().as_table(), again) {
                        (_, None) => false,
                        (None, Some(_)) => true,
                        (Some(levels), Some(again)) => again.get_ref().as_table().is_some_and(|again| {
                            levels
                                .iter()
                                .all(|(name, _)| again.contains_key(&**name.get_ref()))
                        }),
                    }
                })
            };
            let later = all[place + 1..]
                .iter()
                .find(|(_, later)| limits(later) == limits(one) && is_said(later));
            if let Some((later, _)) = later {
                let line = self.line(later);
                self.same("override", line, value);
            }
        }
    }

    fn same(&mut self, kind: &'static str, line: String, value: &Value<'t>) {
        let message = Phrase::new("check-idle-setting-same")
            .with("kind", kind)
            .with("line", line);
        let span = self.reader.span(value.span());
        self.idle(
            Level::Warning,
            span,
            message,
            Phrase::new("check-idle-exception-help"),
        );
    }

    /// Tiers that ship before anything is translated.
    fn shipping(&mut self, document: &DeTable<'t>) {
        for (_, tier) in table(document, "tier").into_iter().flatten() {
            let ship = tier.get_ref().as_table().and_then(|tier| tier.get("ship"));
            if let Some(ship) = ship
                && self
                    .reader
                    .span(ship.span())
                    .slice(self.reader.text)
                    .trim_matches(['0', '.'])
                    .is_empty()
            {
                let span = self.reader.span(ship.span());
                let help = Phrase::new("settings-percent-help");
                self.idle(Level::Note, span, Phrase::new("check-idle-setting-ship"), help);
            }
        }
    }

    /// The output folder must not be one of the texts.
    fn output(&mut self, value: &Value<'t>) {
        let Some(folder) = value.get_ref().as_str().filter(|folder| !folder.is_empty()) else {
            return;
        };
        let files = &self.settings.files;
        let catalogs = files.catalogs.iter().flat_map(|catalogs| {
            let reference = catalogs.reference.iter();
            [&catalogs.path].into_iter().chain(reference)
        });
        let mut texts = files
            .source_texts
            .iter()
            .chain(catalogs)
            .chain([&files.provenance]);
        let is_below = |base: &str| {
            let rest = base.strip_prefix(folder);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if texts.any(|pattern| is_below(pattern.base())) {
            let message = Phrase::new("disk-output-folder").with("path", folder);
            let help = Phrase::new("settings-folder-help").with("example", "dist");
            let span = self.reader.span(value.span());
            self.reader.report(span, message, Some(help));
        }
    }
}
