//! The files of one book, packed as EPUB 3.3 says.

use super::page::escaped;
use crate::model::{Direction, Locale};
use sha2::{Digest, Sha256};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A book.
pub struct Book<'b> {
    /// Its language.
    pub locale: &'b Locale,
    /// Its title, as text.
    pub title: String,
    /// What stands above the text, as text.
    pub notices: Vec<String>,
    /// Its text, as content of an XHTML element.
    pub text: String,
    /// In order.
    pub headings: Vec<Heading>,
}

/// An entry of the table of contents.
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// As content of an XHTML element, without elements.
    pub text: String,
}

const CONTAINER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"#;

const STYLE: &str = "\
body { line-height: 1.5; }
.notice { border: 1px solid; padding: 0 1em; }
.outdated, .fallback { border-inline-start: 3px solid; padding-inline-start: 0.5em; }
.mark { font-size: 0.8em; border: 1px solid; padding: 0 0.3em; }
.center { text-align: center; }
.end { text-align: end; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: start; }
pre { white-space: pre-wrap; }
sup { line-height: 0; }
";

impl Book<'_> {
    /// The bytes of the file.
    pub fn packed(&self) -> Vec<u8> {
        let files = [
            ("META-INF/container.xml", CONTAINER.to_owned()),
            ("EPUB/package.opf", self.package()),
            ("EPUB/nav.xhtml", self.page(&self.contents())),
            ("EPUB/text.xhtml", self.page(&self.content())),
            ("EPUB/style.css", STYLE.to_owned()),
        ];
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        // The format wants this file first and as it is, so that its bytes tell what the whole is.
        let plain = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let packed = plain.compression_method(CompressionMethod::Deflated);
        let mut put = |name: &str, text: &str, options| {
            writer.start_file(name, options)?;
            writer
                .write_all(text.as_bytes())
                .map_err(zip::result::ZipError::from)
        };
        put("mimetype", "application/epub+zip", plain).expect("a vector takes all bytes");
        for (name, text) in &files {
            put(name, text, packed).expect("a vector takes all bytes");
        }
        let bytes = writer.finish().expect("a vector takes all bytes");
        bytes.into_inner()
    }

    fn package(&self) -> String {
        let (tag, direction) = (escaped(self.locale.as_str()), self.locale.direction().as_html());
        let progression = match self.locale.direction() {
            Direction::RightToLeft => " page-progression-direction=\"rtl\"",
            Direction::LeftToRight => " page-progression-direction=\"ltr\"",
        };
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{tag}" dir="{direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{id}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:language>{tag}</dc:language>
<meta property="dcterms:modified">1980-01-01T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine{progression}>
<itemref idref="text"/>
</spine>
</package>
"#,
            id = self.identifier(),
            title = escaped(&self.title),
        )
    }

    /// A UUID (version 8: of the writer's own making) from the content.
    fn identifier(&self) -> String {
        let digest = Sha256::new()
            .chain_update(self.locale.as_str())
            .chain_update("\n")
            .chain_update(&self.title)
            .chain_update("\n")
            .chain_update(self.content())
            .finalize();
        let mut bytes: Vec<u8> = digest.iter().copied().take(16).collect();
        bytes[6] = bytes[6] & 0x0f | 0x80;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
    }

    fn page(&self, content: &str) -> String {
        let (tag, direction) = (escaped(self.locale.as_str()), self.locale.direction().as_html());
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{tag}" xml:lang="{tag}" dir="{direction}">
<head>
<title>{title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
{content}
</body>
</html>
"#,
            title = escaped(&self.title),
        )
    }

    fn content(&self) -> String {
        let mut content = String::new();
        if !self.notices.is_empty() {
            content.push_str("<aside class=\"notice\">\n");
            for notice in &self.notices {
                content.push_str(&format!("<p dir=\"auto\">{}</p>\n", escaped(notice)));
            }
            content.push_str("</aside>\n");
        }
        content.push_str(&self.text);
        content
    }

    fn contents(&self) -> String {
        let title = escaped(&self.title);
        let list = match self.headings.is_empty() {
            true => format!("<ol>\n<li><a href=\"text.xhtml\">{title}</a></li>\n</ol>\n"),
            false => nested(&self.headings),
        };
        format!("<nav epub:type=\"toc\">\n<h1>{title}</h1>\n{list}</nav>")
    }
}

/// Headings as lists within lists; six levels at most.
fn nested(headings: &[Heading]) -> String {
    let mut list = String::from("<ol>\n");
    let mut rest = headings;
    while let [first, after @ ..] = rest {
        let below = after
            .iter()
            .take_while(|heading| heading.level > first.level)
            .count();
        let (below, next) = after.split_at(below);
        list.push_str(&format!(
            "<li><a href=\"text.xhtml#{}\">{}</a>",
            escaped(&first.id),
            first.text
        ));
        if !below.is_empty() {
            list.push('\n');
            list.push_str(&nested(below));
        }
        list.push_str("</li>\n");
        rest = next;
    }
    list.push_str("</ol>\n");
    list
}
