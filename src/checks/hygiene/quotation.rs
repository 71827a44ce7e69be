//! Which quotation marks pair in which language.
//!
//! After CLDR 48 (`delimiters` of all locales), with the other styles that are usual in each language.

use crate::model::Locale;

/// The quotation marks of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quotation {
    /// How it is usually done, one style.
    pub usual: &'static str,
    /// What closes „, besides the marks that close it everywhere.
    low: &'static str,
    /// Marks that open here and close elsewhere.
    turned: &'static str,
}

/// The quotation marks of `locale`; of a language that is not known, everything that is usual anywhere.
pub(super) fn quotation(locale: &Locale) -> Quotation {
    let language = locale.as_str().split('-').next().unwrap_or_default();
    let (usual, low, turned) = match language {
        "de" | "dsb" | "hsb" | "nds" | "lb" | "cs" | "sk" | "sl" => ("„“", "“", "»›"),
        "bg" | "mk" | "lt" | "is" | "ka" => ("„“", "“", ""),
        "et" | "lv" => ("„“", "“”", ""),
        "pl" | "ro" => ("„”", "”", "»"),
        "hu" => ("„”", "”", "»›"),
        "hr" | "sr" | "bs" => ("„“", "“”", "»›"),
        "nl" | "af" => ("“”", "”", ""),
        "sv" | "fi" => ("””", "”", "”’»"),
        "da" | "nb" | "nn" | "no" => ("«»", "“”", "”»"),
        "ru" | "uk" | "be" | "kk" | "ky" | "ba" | "tt" | "sah" => ("«»", "“”", ""),
        "fr" | "hy" | "el" | "oc" | "br" | "fa" | "sq" | "az" => ("«»", "“”", ""),
        "it" | "es" | "ca" | "eu" | "ast" | "gl" | "pt" => ("«»", "”", ""),
        "ja" => ("「」", "", ""),
        "zh" | "ko" | "en" | "cy" | "ga" | "tr" | "vi" | "th" | "hi" | "id" | "kab" | "eo" => ("“”", "”", ""),
        _ => return Quotation::anywhere(),
    };
    Quotation { usual, low, turned }
}

impl Quotation {
    /// Everything that is usual in some language.
    pub(super) fn anywhere() -> Quotation {
        Quotation {
            usual: "“”",
            low: "“”",
            turned: "”’»›",
        }
    }

    /// Whether the mark can open a quotation here.
    pub(super) fn opens(&self, mark: char) -> bool {
        matches!(mark, '“' | '‘' | '„' | '‚' | '‟' | '«' | '‹' | '「' | '『') || self.turned.contains(mark)
    }

    /// Whether the mark can close a quotation here, or could only ever close one.
    pub(super) fn closes(&self, mark: char) -> bool {
        match mark {
            '”' | '’' | '‘' | '»' | '›' | '」' | '』' => true,
            '“' => self.low.contains(mark) || self.turned.contains('”'),
            '«' => self.turned.contains('»'),
            '‹' => self.turned.contains('›'),
            _ => false,
        }
    }

    /// Whether a quotation opened by `open` may be closed by `close` here.
    pub(super) fn pairs(&self, open: char, close: char) -> bool {
        match open {
            '“' | '‟' => close == '”',
            '‘' => close == '’',
            '«' => close == '»',
            '‹' => close == '›',
            '「' => close == '」',
            '『' => close == '』',
            '„' => self.low.contains(close),
            '‚' => matches!(close, '‘' | '’'),
            // Turned: »…«, and Swedish ”…” and »…».
            '”' => matches!(close, '”' | '“') && self.turned.contains('”'),
            '’' => close == '’' && self.turned.contains('’'),
            '»' => matches!(close, '«' | '»') && self.turned.contains('»'),
            '›' => matches!(close, '‹' | '›') && self.turned.contains('›'),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_marks_of_a_language_pair_in_it() {
        let known = "de cs bg lt et pl ro hu hr nl sv fi da nb ru uk fr el it es pt ja zh ko en tr xx";
        for tag in known.split(' ') {
            let locale = Locale::parse(tag).unwrap();
            let quotation = quotation(&locale);
            let mut marks = quotation.usual.chars();
            let (open, close) = (marks.next().unwrap(), marks.next().unwrap());
            assert!(quotation.opens(open) && quotation.closes(close), "{tag}");
            assert!(quotation.pairs(open, close), "{tag}");
        }
    }
}
