//! Chosen texts that a run-time library would report while it formats them, found before it does.
//!
//! Judged is what was chosen, all volumes that a program loads together (`[[bundle]]` in the settings; without one,
//! all of a locale): a reference to what is not there, texts that show one another without end or grow too long, a
//! function that nobody knows, a variable that the source does not get, arguments of terms that a library refuses or
//! forgets. The source text itself is shown as it is.
//!
//! Nothing here recurses along references.

use super::choice::{Passage, Volume};
use super::circles::{Node, in_circles, placeables};
use super::walk::{forgets, has_nameless_argument, references};
use crate::compare::{Parts, parts};
use crate::model::{Attribute, BundleSettings, InlineExpression, Message, Pattern, Settings, Workspace};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// More placeables than this in one text, with all that it shows, and run-time libraries stop.
const MOST_PLACEABLES: u64 = 100;

/// Functions that every library has, or that programs are asked to add by Fluent's own guide.
const BUILT_IN: [&str; 2] = ["NUMBER", "DATETIME"];

/// The functions that a program gives to its catalogs: those that the settings name, else those that the source uses.
pub fn functions<'s>(workspace: &Workspace<'s>) -> BTreeSet<&'s str> {
    let mut known: BTreeSet<&str> = BUILT_IN.into_iter().collect();
    match workspace.settings.functions.as_slice() {
        [] => {
            let references = workspace.references.values();
            let source = references.flat_map(|reference| reference.now.messages());
            known.extend(source.flat_map(|message| parts(message).functions.into_keys()));
        }
        declared => known.extend(declared.iter().map(String::as_str)),
    }
    known
}

/// The translations among `volumes` that a library would report; the volumes are those of one edition. Texts that only
/// lead to such a text are not among them, unless `is_strict`.
pub fn broken<'s>(
    volumes: &[Volume<'s>],
    settings: &Settings,
    functions: &BTreeSet<&str>,
    is_strict: bool,
) -> Vec<&'s Message<'s>> {
    let mut found = Vec::new();
    for bundle in settings.bundles.iter().map(Some).chain([None]) {
        let is_loaded = |volume: &&Volume<'s>| bundle.is_none_or(|bundle| bundle.holds(volume.name));
        let loaded: Vec<&Volume<'s>> = volumes.iter().filter(is_loaded).collect();
        let judged = |volume: &Volume<'_>| bundle.is_some() || !is_in_bundle(volume, &settings.bundles);
        if loaded.iter().any(|volume| judged(volume)) {
            Loaded::new(loaded).broken(&judged, functions, is_strict, &mut found);
        }
    }
    found
}

fn is_in_bundle(volume: &Volume<'_>, bundles: &[BundleSettings]) -> bool {
    bundles.iter().any(|bundle| bundle.holds(volume.name))
}

/// A message as it is loaded, with the attributes that another text lends it.
struct Entry<'v, 's> {
    volume: usize,
    message: &'s Message<'s>,
    /// `None`: what the reference lacks.
    passage: Option<&'v Passage<'s>>,
}

/// Volumes that are loaded together.
struct Loaded<'v, 's> {
    volumes: Vec<&'v Volume<'s>>,
    entries: Vec<Entry<'v, 's>>,
    by_id: HashMap<&'s str, Vec<usize>>,
}

/// A value (`None`) or an attribute of an entry.
type Place<'s> = (usize, Option<&'s str>);

impl<'v, 's> Loaded<'v, 's> {
    fn new(volumes: Vec<&'v Volume<'s>>) -> Loaded<'v, 's> {
        let mut loaded = Loaded {
            volumes,
            entries: Vec::new(),
            by_id: HashMap::new(),
        };
        for (number, volume) in loaded.volumes.iter().enumerate() {
            let passages = volume.passages.iter().map(|passage| Entry {
                volume: number,
                message: passage.message,
                passage: Some(passage),
            });
            let further = volume.further.iter().map(|(message, _)| Entry {
                volume: number,
                message,
                passage: None,
            });
            loaded.entries.extend(passages.chain(further));
        }
        for (at, entry) in loaded.entries.iter().enumerate() {
            loaded.by_id.entry(entry.message.id.name).or_default().push(at);
        }
        loaded
    }

    fn broken(
        &self,
        judged: &dyn Fn(&Volume<'_>) -> bool,
        functions: &BTreeSet<&str>,
        is_strict: bool,
        found: &mut Vec<&'s Message<'s>>,
    ) {
        let mut web = Web::default();
        for (at, entry) in self.entries.iter().enumerate() {
            let is_source = entry
                .passage
                .is_some_and(|passage| std::ptr::eq(passage.message, passage.source));
            if is_source || !judged(self.volumes[entry.volume]) {
                continue;
            }
            let all = self.parts(entry);
            let is_plain = all.terms.is_empty() && all.messages.is_empty() && all.functions.is_empty();
            let has_variables = !all.variables.is_empty();
            if is_plain && !has_variables && entry.message.span.len() < 2 * MOST_PLACEABLES as usize {
                continue;
            }
            let is_known = |function: &&str| functions.contains(function);
            if !all.functions.keys().all(is_known) || !self.finds_all(entry) || is_misread(entry) {
                found.push(entry.message);
                continue;
            }
            web.open.push(at);
        }
        let endings = web.spin(self);
        for at in endings.keys() {
            let entry = &self.entries[*at];
            let is_broken = match endings[at] {
                Ending::Short => !self.is_filled(entry, &self.parts(entry)),
                Ending::Never | Ending::TooLong => true,
                Ending::LeadsOn => is_strict,
            };
            if is_broken {
                found.push(entry.message);
            }
        }
    }

    fn parts(&self, entry: &Entry<'_, 's>) -> Parts<'s> {
        let mut all = parts(entry.message);
        for (attribute, _) in lent(entry) {
            all.add_pattern(&attribute.value);
        }
        all
    }

    /// Whether the program gives each variable that is shown, to the source as well; those of a term come from its
    /// calls.
    fn is_filled(&self, entry: &Entry<'_, 's>, all: &Parts<'s>) -> bool {
        let Some(passage) = entry.passage.filter(|passage| !passage.source.is_term()) else {
            return true;
        };
        let shown = self.variables(all, &|entry| Some(entry.message));
        let given = self.variables(&parts(passage.source), &|entry| Some(entry.passage?.source));
        let lines = |message: &Message<'s>| -> Vec<&'s str> {
            let comment = message.comment.as_deref();
            comment.map_or(Vec::new(), |comment| comment.lines.clone())
        };
        let is_allowed = |line: &&str| line.contains("diglot-allow: variable-mismatch");
        if lines(passage.message).iter().any(is_allowed) {
            return true;
        }
        let documented = lines(passage.source);
        let is_documented = |name: &str| {
            let mut words = documented.iter().flat_map(|line| words(line));
            words.any(|word| word.strip_prefix('$') == Some(name))
        };
        let mut unknown = shown.difference(&given);
        unknown.all(|name| is_documented(name))
    }

    /// The variables of a message and of all messages that it shows, each in the wording that `wording` gives.
    fn variables(
        &self,
        start: &Parts<'s>,
        wording: &dyn Fn(&Entry<'v, 's>) -> Option<&'s Message<'s>>,
    ) -> BTreeSet<&'s str> {
        let mut found: BTreeSet<&str> = start.variables.keys().copied().collect();
        let mut seen: BTreeSet<String> = start.messages.keys().cloned().collect();
        let mut open: Vec<String> = seen.iter().cloned().collect();
        while let Some(name) = open.pop() {
            // A text that ends before it is too long shows no more than this in one way; others are judged elsewhere.
            if seen.len() > 10 * MOST_PLACEABLES as usize {
                break;
            }
            let id = name.split('.').next().unwrap_or(&name);
            let at = self.by_id.get(id).and_then(|entries| entries.first());
            let Some(message) = at.and_then(|at| wording(&self.entries[*at])) else {
                continue;
            };
            let parts = parts(message);
            found.extend(parts.variables.keys());
            open.extend(
                parts
                    .messages
                    .into_keys()
                    .filter(|name| seen.insert(name.clone())),
            );
        }
        found
    }

    /// Whether each reference leads to something, and each term has what its text needs.
    fn finds_all(&self, entry: &Entry<'_, 's>) -> bool {
        let mut finds = true;
        let values = patterns(entry).into_iter();
        values.for_each(|(_, pattern)| {
            references(pattern, &mut |reference| {
                finds &= self.target(entry.volume, reference).is_some()
            });
        });
        finds
    }

    /// What a reference from the volume leads to: its own message first, then that of any other.
    fn target(&self, volume: usize, reference: &InlineExpression<'s>) -> Option<Place<'s>> {
        let (InlineExpression::Message { id, attribute, .. } | InlineExpression::Term { id, attribute, .. }) =
            reference
        else {
            return None;
        };
        let wanted = attribute.map(|attribute| attribute.name);
        let candidates = self.by_id.get(id.name)?.iter().copied();
        let mut fitting = candidates.filter(|at| self.pattern((*at, wanted)).is_some());
        let first = fitting.clone().next()?;
        let own = fitting.find(|at| self.entries[*at].volume == volume);
        Some((own.unwrap_or(first), wanted))
    }

    fn pattern(&self, (at, attribute): Place<'s>) -> Option<&'v Pattern<'s>>
    where
        's: 'v,
    {
        let entry = &self.entries[at];
        let Some(name) = attribute else {
            return entry.message.value.as_ref();
        };
        let lent = entry.passage.iter().flat_map(|passage| &passage.lent);
        let mut lent = lent.map(|(attribute, _)| *attribute);
        let own = entry.message.attribute(name);
        own.or_else(|| lent.find(|attribute| attribute.id.name == name))
            .map(|attribute| &attribute.value)
    }
}

/// Whether a library reads something else than what is meant.
fn is_misread(entry: &Entry<'_, '_>) -> bool {
    patterns(entry).into_iter().any(|(_, pattern)| {
        has_nameless_argument(pattern) || entry.message.is_term() && forgets(pattern, &mut false)
    })
}

/// The words of a line, a sign of a variable with its name.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '$' | '-' | '_')))
}

fn lent<'v, 's>(entry: &Entry<'v, 's>) -> impl Iterator<Item = &'v (&'s Attribute<'s>, &'s str)> {
    entry.passage.into_iter().flat_map(|passage| &passage.lent)
}

/// The value and all attributes of an entry.
fn patterns<'v, 's: 'v>(entry: &Entry<'v, 's>) -> Vec<(Option<&'s str>, &'v Pattern<'s>)> {
    let value = entry.message.value.iter().map(|value| (None, value));
    let own = entry.message.attributes.iter();
    let lent = lent(entry).map(|(attribute, _)| *attribute);
    let attributes = own
        .chain(lent)
        .map(|attribute| (Some(attribute.id.name), &attribute.value));
    value.chain(attributes).collect()
}

/// How a text ends that shows others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Ending {
    /// Before it is too long.
    Short,
    /// It shows a text that does not end well.
    LeadsOn,
    /// It is too long.
    TooLong,
    /// It shows itself.
    Never,
}

/// The texts that lead to others, and where.
#[derive(Default)]
struct Web {
    open: Vec<usize>,
}

impl Web {
    /// How each of the entries ends, of its texts the one that ends worst.
    fn spin<'v, 's: 'v>(self, loaded: &Loaded<'v, 's>) -> BTreeMap<usize, Ending> {
        let mut nodes: Vec<Node<'v, 's>> = Vec::new();
        let mut known: BTreeMap<Place<'s>, usize> = BTreeMap::new();
        let mut judged = 0;
        for at in &self.open {
            for (attribute, pattern) in patterns(&loaded.entries[*at]) {
                known.insert((*at, attribute), nodes.len());
                nodes.push(Node {
                    entry: *at,
                    pattern,
                    leads_to: Vec::new(),
                });
                judged += 1;
            }
        }
        let mut next = 0;
        while next < nodes.len() {
            let (entry, pattern) = (nodes[next].entry, nodes[next].pattern);
            let mut leads_to = Vec::new();
            references(pattern, &mut |reference| {
                leads_to.extend(loaded.target(loaded.entries[entry].volume, reference));
            });
            for place in leads_to {
                let number = match known.get(&place) {
                    Some(number) => *number,
                    None => {
                        let pattern = loaded
                            .pattern(place)
                            .expect("a target has the text that is meant");
                        known.insert(place, nodes.len());
                        nodes.push(Node {
                            entry: place.0,
                            pattern,
                            leads_to: Vec::new(),
                        });
                        nodes.len() - 1
                    }
                };
                nodes[next].leads_to.push(number);
            }
            next += 1;
        }
        let placeables = placeables(&nodes);
        let in_circles = in_circles(&nodes, &placeables);
        let mut endings = BTreeMap::new();
        for (number, node) in nodes[..judged].iter().enumerate() {
            let is_short = |count: Option<u64>| count.is_some_and(|count| count <= MOST_PLACEABLES);
            let ending = if in_circles[number] {
                Ending::Never
            } else if is_short(placeables[number]) {
                Ending::Short
            } else if node.leads_to.iter().all(|to| is_short(placeables[*to])) {
                Ending::TooLong
            } else {
                Ending::LeadsOn
            };
            let worst = endings.entry(node.entry).or_insert(ending);
            *worst = ending.max(*worst);
        }
        endings
    }
}
