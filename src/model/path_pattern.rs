//! Paths with placeholders: which files they stand for, and where a file for other values would be.

/// A path with placeholders.
///
/// `{locale}` takes one BCP 47 tag, or whatever a folder is named instead; `{name}` one or more parts with `/`
/// between them; `*` a part or a piece of one; `**/` any number of folders, and `**` elsewhere any text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathPattern {
    /// As written, with `/` between parts.
    pub pattern: String,
}

/// What stands in a path for the placeholders of a pattern.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken<'p> {
    /// For `{locale}`; `None` where the pattern has none.
    pub locale: Option<&'p str>,
    /// For `{name}`, `*` and `**`, in their order; that of `**/` with its last `/`.
    pub pieces: Vec<&'p str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'t> {
    Text(&'t str),
    Locale,
    Name,
    Star,
    /// `**/`
    Folders,
    /// `**` that no `/` follows.
    Any,
}

const LOCALE: &str = "{locale}";
const NAME: &str = "{name}";

impl PathPattern {
    /// A pattern as written.
    pub fn new(pattern: &str) -> PathPattern {
        PathPattern {
            pattern: pattern.to_owned(),
        }
    }

    /// The path for a locale's folder name and a catalog's name; the pattern must have no stars.
    pub fn fill(&self, locale: &str, name: &str) -> String {
        self.pattern.replace(LOCALE, locale).replace(NAME, name)
    }

    /// The path for a locale's folder name and what `matches` has taken from a path of as many placeholders.
    pub fn fill_pieces(&self, locale: &str, pieces: &[&str]) -> String {
        let mut pieces = pieces.iter();
        self.tokens()
            .into_iter()
            .map(|token| match token {
                Token::Text(text) => text,
                Token::Locale => locale,
                Token::Name | Token::Star | Token::Folders | Token::Any => {
                    pieces.next().copied().unwrap_or_default()
                }
            })
            .collect()
    }

    /// The folder above the first part that holds a placeholder (`locales` of `locales/{locale}/{name}.ftl`);
    /// empty for the root itself.
    pub fn base(&self) -> &str {
        let fixed = self.pattern.find(['{', '*']).unwrap_or(self.pattern.len());
        self.pattern[..fixed]
            .rfind('/')
            .map_or("", |slash| &self.pattern[..slash])
    }

    /// The placeholders but for `{locale}`, as written and in their order.
    pub fn wildcards(&self) -> Vec<&'static str> {
        let wildcard = |token: &Token| match token {
            Token::Text(_) | Token::Locale => None,
            Token::Name => Some(NAME),
            Token::Star => Some("*"),
            Token::Folders => Some("**/"),
            Token::Any => Some("**"),
        };
        self.tokens().iter().filter_map(wildcard).collect()
    }

    /// The longest piece of text between two placeholders: every path of this shape holds it.
    pub fn longest_text(&self) -> &str {
        let texts = self.tokens().into_iter().filter_map(|token| match token {
            Token::Text(text) => Some(text),
            Token::Locale | Token::Name | Token::Star | Token::Folders | Token::Any => None,
        });
        texts.max_by_key(|text| text.len()).unwrap_or_default()
    }

    /// What stands before the first placeholder, and what stands behind the last.
    pub fn ends(&self) -> (&str, &str) {
        let start = self.pattern.find(['{', '*']).unwrap_or(self.pattern.len());
        let end = self.pattern.rfind(['}', '*']).map_or(0, |end| end + 1);
        (&self.pattern[..start], &self.pattern[end..])
    }

    /// Whether it holds `*` or `**`.
    pub fn has_stars(&self) -> bool {
        self.pattern.contains('*')
    }

    /// Whether there is no doubt what `{locale}` takes: it is a whole part of the path, and it is known how many
    /// parts are before it, or after it.
    pub fn has_certain_locale(&self) -> bool {
        let is_whole = self
            .pattern
            .split('/')
            .any(|part| part == LOCALE || part == "{locale}.ftl");
        let tokens = self.tokens();
        let is_long = |token: &Token| matches!(token, Token::Name | Token::Folders | Token::Any);
        let mut around = tokens.split(|token| *token == Token::Locale);
        let before = around.next().is_some_and(|before| before.iter().any(is_long));
        is_whole && !(before && around.flatten().any(is_long))
    }

    /// The name of the one catalog that a pattern without wildcards stands for (`i18n/{locale}.ftl` is
    /// `i18n`, `po/{locale}/app.ftl` is `po/app`, `{locale}.ftl` is `messages`). `None` for the others.
    pub fn fixed_name(&self) -> Option<String> {
        self.wildcards().is_empty().then(|| self.name_by_path(&[]))
    }

    /// The path for `pieces` without the locale and the extension; `messages` where nothing is left.
    pub fn name_by_path(&self, pieces: &[&str]) -> String {
        // No path holds a NUL, so that the place of the locale can be told from a part of that name.
        let path = self.fill_pieces("\0", pieces);
        let slash = path.rfind('/').map_or(0, |slash| slash + 1);
        let dot = path[slash..].rfind('.').map_or(path.len(), |dot| slash + dot);
        let parts: Vec<String> = path[..dot]
            .split('/')
            .map(|part| match part.contains('\0') {
                true => part.replace('\0', "").trim_matches(['-', '_', '.']).to_owned(),
                false => part.to_owned(),
            })
            .filter(|part| !part.is_empty())
            .collect();
        name_of(parts.join("/"))
    }

    /// What `{name}` and the stars have taken, as the name of a catalog.
    pub fn name_by_pieces(pieces: &[&str]) -> String {
        let parts: Vec<&str> = pieces
            .iter()
            .map(|piece| piece.trim_matches('/'))
            .filter(|piece| !piece.is_empty())
            .collect();
        name_of(parts.join("/"))
    }

    /// `{locale}` (empty where the pattern has none) and `{name}` of a path that has this shape.
    ///
    /// `{locale}` takes one part of the path; `{name}` takes what is left, parts of folders included.
    pub fn matches<'p>(&self, path: &'p str) -> Option<(&'p str, &'p str)> {
        let taken = self.take(path, &|_| true)?;
        let named = self.wildcards().iter().position(|wildcard| *wildcard == NAME);
        let name = named.map_or("", |number| taken.pieces[number]);
        Some((taken.locale.unwrap_or_default(), name))
    }

    /// What the placeholders take of a path that has this shape, each as little as will do.
    ///
    /// `{locale}` takes only what `is_locale`. A second `{locale}` takes what the first has.
    pub fn take<'p>(&self, path: &'p str, is_locale: &dyn Fn(&str) -> bool) -> Option<Taken<'p>> {
        self.matcher().take(path, is_locale)
    }

    /// The pattern, cut into its parts for many paths.
    pub fn matcher(&self) -> Matcher<'_> {
        Matcher {
            ends: self.ends(),
            tokens: self.tokens(),
        }
    }

    fn tokens(&self) -> Vec<Token<'_>> {
        let mut tokens = Vec::new();
        let mut rest = self.pattern.as_str();
        let mut is_part_start = true;
        while !rest.is_empty() {
            let found = [
                (LOCALE, Token::Locale),
                (NAME, Token::Name),
                ("**/", Token::Folders),
                ("**", Token::Any),
                ("*", Token::Star),
            ]
            .into_iter()
            .find(|(text, token)| rest.starts_with(text) && (*token != Token::Folders || is_part_start));
            let (token, length) = match found {
                Some((text, token)) => (token, text.len()),
                None => {
                    // A brace or star that is no placeholder is text, like the character that stands in its place.
                    let mut signs = rest.char_indices().skip(1);
                    let next = signs.find(|(_, sign)| matches!(sign, '{' | '*'));
                    let end = next.map_or(rest.len(), |(at, _)| at);
                    (Token::Text(&rest[..end]), end)
                }
            };
            is_part_start = rest[..length].ends_with('/');
            tokens.push(token);
            rest = &rest[length..];
        }
        tokens
    }
}

fn name_of(parts: String) -> String {
    if parts.is_empty() {
        "messages".to_owned()
    } else {
        parts
    }
}

/// A pattern that was cut into its parts.
#[derive(Clone, Debug)]
pub struct Matcher<'t> {
    ends: (&'t str, &'t str),
    tokens: Vec<Token<'t>>,
}

impl Matcher<'_> {
    /// As [`PathPattern::take`].
    pub fn take<'p>(&self, path: &'p str, is_locale: &dyn Fn(&str) -> bool) -> Option<Taken<'p>> {
        // Most paths differ at an end already.
        let (start, end) = self.ends;
        if !path.starts_with(start) || !path.ends_with(end) {
            return None;
        }
        let mut matching = Matching {
            tokens: &self.tokens,
            path,
            is_locale,
            failed: vec![false; self.tokens.len() * (path.len() + 1)],
            taken: Taken::default(),
        };
        matching.go(0, 0).then_some(matching.taken)
    }
}

/// Tries every way in which tokens can share a path, each at most once for a place.
struct Matching<'a, 'p> {
    tokens: &'a [Token<'a>],
    path: &'p str,
    is_locale: &'a dyn Fn(&str) -> bool,
    /// By token and place in the path.
    failed: Vec<bool>,
    taken: Taken<'p>,
}

impl<'a, 'p> Matching<'a, 'p> {
    /// Whether the tokens from `number` on fit the path from `at` on; as deep as there are tokens.
    fn go(&mut self, number: usize, at: usize) -> bool {
        let (path, place) = (self.path, number * (self.path.len() + 1) + at);
        let Some(token) = self.tokens.get(number) else {
            return at == path.len();
        };
        if self.failed[place] {
            return false;
        }
        let rest = &path[at..];
        let fits = match *token {
            Token::Text(text) => rest.starts_with(text) && self.go(number + 1, at + text.len()),
            Token::Locale => self.locale(number, at, rest),
            Token::Name => {
                let cuts = rest.char_indices().map(|(cut, _)| cut).skip(1);
                self.piece(number, at, rest, cuts.chain([rest.len()]))
            }
            Token::Star => {
                let end = rest.find('/').unwrap_or(rest.len());
                let cuts = rest[..end].char_indices().map(|(cut, _)| cut);
                self.piece(number, at, rest, cuts.chain([end]))
            }
            Token::Folders => {
                let cuts = rest.match_indices('/').map(|(cut, _)| cut + 1);
                self.piece(number, at, rest, [0].into_iter().chain(cuts))
            }
            Token::Any => {
                let cuts = rest.char_indices().map(|(cut, _)| cut);
                self.piece(number, at, rest, cuts.chain([rest.len()]))
            }
        };
        self.failed[place] = !fits;
        fits
    }

    fn piece(&mut self, number: usize, at: usize, rest: &'p str, cuts: impl Iterator<Item = usize>) -> bool {
        let before = self.taken.pieces.len();
        let next = self.text_after(number);
        for cut in cuts.filter(|cut| rest[*cut..].starts_with(next)) {
            self.taken.pieces.push(&rest[..cut]);
            if self.go(number + 1, at + cut) {
                return true;
            }
            self.taken.pieces.truncate(before);
        }
        false
    }

    /// The text that follows what the token takes; empty where that may be anything.
    fn text_after(&self, number: usize) -> &'a str {
        match self.tokens.get(number + 1) {
            Some(Token::Text(text)) => text,
            _ => "",
        }
    }

    fn locale(&mut self, number: usize, at: usize, rest: &'p str) -> bool {
        if let Some(locale) = self.taken.locale {
            return rest.starts_with(locale) && self.go(number + 1, at + locale.len());
        }
        let end = rest.find('/').unwrap_or(rest.len());
        let cuts = rest[..end].char_indices().map(|(cut, _)| cut).skip(1);
        let is_repeated = self.tokens[number + 1..].contains(&Token::Locale);
        // Most ends of a name are told by what follows, which is less work than to read a tag.
        let next = self.text_after(number);
        for cut in cuts.chain([end]) {
            if cut == 0 || !rest[cut..].starts_with(next) || !(self.is_locale)(&rest[..cut]) {
                continue;
            }
            if is_repeated {
                // What failed with another locale may fit with this one.
                let later = (number + 1) * (self.path.len() + 1);
                self.failed[later..].fill(false);
            }
            self.taken.locale = Some(&rest[..cut]);
            if self.go(number + 1, at + cut) {
                return true;
            }
            self.taken.locale = None;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken<'p>(pattern: &str, path: &'p str) -> Option<(&'p str, Vec<&'p str>)> {
        let taken = PathPattern::new(pattern).take(path, &|_| true)?;
        Some((taken.locale.unwrap_or_default(), taken.pieces))
    }

    #[test]
    fn a_pattern_may_go_on_in_any_script() {
        assert_eq!(
            taken("données/{locale}é/*ж.ftl", "données/fré/мостж.ftl"),
            Some(("fr", vec!["мост"]))
        );
    }

    #[test]
    fn a_pattern_gives_back_what_it_was_filled_with() {
        let pattern = PathPattern::new("locales/{locale}/{name}.ftl");
        assert_eq!(pattern.fill("fr", "a/b"), "locales/fr/a/b.ftl");
        assert_eq!(pattern.matches("locales/fr/a/b.ftl"), Some(("fr", "a/b")));
        assert_eq!(pattern.matches("locales/fr/a/b.txt"), None);
        assert_eq!(pattern.matches("locales/b.ftl"), None);
        assert_eq!(pattern.base(), "locales");
        assert_eq!(PathPattern::new("{name}/{locale}.ftl").base(), "");
        assert_eq!(PathPattern::new("src/a*/{locale}.ftl").base(), "src");
        assert_eq!(
            PathPattern::new("{name}/{locale}.ftl").matches("x/y/fr.ftl"),
            Some(("fr", "x/y"))
        );
    }

    #[test]
    fn stars_take_pieces_and_folders() {
        let source = "src/*/locales/{locale}.ftl";
        assert_eq!(taken(source, "src/ls/locales/fr.ftl"), Some(("fr", vec!["ls"])));
        assert_eq!(taken(source, "src/a/b/locales/fr.ftl"), None);
        let deep = "{locale}/**/*.ftl";
        assert_eq!(taken(deep, "fr/a.ftl"), Some(("fr", vec!["", "a"])));
        assert_eq!(taken(deep, "fr/x/y/a.ftl"), Some(("fr", vec!["x/y/", "a"])));
        assert_eq!(taken("{locale}/**", "fr/x/a.ftl"), Some(("fr", vec!["x/a.ftl"])));
        assert_eq!(
            taken("{locale}/a*-*.ftl", "fr/a1-x-y.ftl"),
            Some(("fr", vec!["1", "x-y"]))
        );
        assert_eq!(
            taken("{locale}/app_{locale}.ftl", "fr/app_fr.ftl"),
            Some(("fr", vec![]))
        );
        assert_eq!(taken("{locale}/app_{locale}.ftl", "fr/app_de.ftl"), None);
        assert_eq!(taken("bridge/*.ftl", "bridge/é.ftl"), Some(("", vec!["é"])));
        assert_eq!(taken("{locale}", ""), None);
    }

    #[test]
    fn the_path_of_another_locale_is_found_from_the_reference() {
        let reference = PathPattern::new("app/locales/en/**/*.ftl");
        let path = PathPattern::new("{locale}/app/**/*.ftl");
        for (source, target, name) in [
            ("app/locales/en/a/b/c.ftl", "fr/app/a/b/c.ftl", "app/a/b/c"),
            ("app/locales/en/c.ftl", "fr/app/c.ftl", "app/c"),
        ] {
            let pieces = reference.take(source, &|_| true).unwrap().pieces;
            assert_eq!(path.fill_pieces("fr", &pieces), target);
            assert_eq!(path.name_by_path(&pieces), name);
            assert_eq!(path.take(target, &|_| true).unwrap().pieces, pieces);
        }
    }

    #[test]
    fn a_locale_inside_a_part_takes_a_known_one() {
        let pattern = PathPattern::new("{name}-{locale}.ftl");
        let known = |tag: &str| ["fr", "zh-CN"].contains(&tag);
        let take = |path| {
            let taken = pattern.take(path, &known)?;
            Some((taken.locale.unwrap_or_default(), taken.pieces[0]))
        };
        assert_eq!(take("help-app-fr.ftl"), Some(("fr", "help-app")));
        assert_eq!(take("help-zh-CN.ftl"), Some(("zh-CN", "help")));
        assert_eq!(take("help-de.ftl"), None);
    }

    #[test]
    fn a_pattern_of_many_stars_is_tried_in_bounded_time() {
        let pattern = PathPattern::new(&format!("{}x.ftl", "**a*".repeat(40)));
        assert_eq!(pattern.take(&format!("{}.ftl", "a".repeat(400)), &|_| true), None);
    }

    #[test]
    fn a_pattern_without_a_name_is_named_after_its_fixed_parts() {
        let name = |pattern| PathPattern::new(pattern).fixed_name();
        assert_eq!(name("i18n/{locale}.ftl").as_deref(), Some("i18n"));
        assert_eq!(name("po.d/{locale}/app.ftl").as_deref(), Some("po.d/app"));
        assert_eq!(name("i18n/app_{locale}.ftl").as_deref(), Some("i18n/app"));
        assert_eq!(name("{locale}.ftl").as_deref(), Some("messages"));
        assert_eq!(name("locales/{locale}/{name}.ftl"), None);
        assert_eq!(PathPattern::name_by_pieces(&["", "a"]), "a");
        assert_eq!(PathPattern::name_by_pieces(&["x/y/", "a"]), "x/y/a");
    }
}
