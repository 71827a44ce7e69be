//! A document of a small vocabulary, and all that an editor may do to it.

use proptest::prelude::*;

const WORDS: &[&str] = &[
    "garden",
    "bridge",
    "river",
    "seven",
    "opens",
    "closed",
    "not",
    "winter",
    "children",
    "[map]",
    "*old*",
    "stone",
    "{brace}",
    "library",
    "“door”",
    "8,000",
    "tower",
    "quietly",
];

/// How a block stands in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Heading,
    Paragraph,
    ListItem,
    Quote,
}

/// A block of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: Kind,
    /// What it says, in sentences.
    pub sentences: Vec<String>,
    pub pin: Option<String>,
    /// Words on a line; 0: all on one.
    pub wrap: usize,
    /// Whether it was added since the last `sync`.
    pub is_new: bool,
}

impl Block {
    fn new(sentences: Vec<String>) -> Block {
        Block {
            kind: Kind::Paragraph,
            sentences,
            pin: None,
            wrap: 0,
            is_new: true,
        }
    }

    /// What it says.
    pub fn text(&self) -> String {
        self.sentences.join(" ")
    }

    fn source(&self) -> String {
        let (first, further) = match self.kind {
            Kind::Heading => ("## ", ""),
            Kind::Paragraph => ("", ""),
            Kind::ListItem => ("- ", "  "),
            Kind::Quote => ("> ", "> "),
        };
        let text = self.text();
        let words: Vec<&str> = text.split(' ').collect();
        let width = match (self.wrap, self.kind) {
            (0, _) | (_, Kind::Heading) => words.len(),
            (wrap, _) => wrap,
        };
        let lines: Vec<String> = words.chunks(width).map(|line| line.join(" ")).collect();
        let pin = self
            .pin
            .as_ref()
            .map_or_else(String::new, |pin| format!(" {{#{pin}}}"));
        format!("{first}{}{pin}", lines.join(&format!("\n{further}")))
    }
}

/// One thing that an editor does; numbers choose the block, sentence or word, modulo how many there are.
#[derive(Clone, Debug)]
pub enum Edit {
    Word(usize, &'static str),
    Rewrite(usize, Vec<String>),
    Move(usize, usize),
    Delete(usize),
    /// Brings back what was deleted.
    Return(usize, usize),
    Insert(usize, Vec<String>),
    /// Adds a block that begins as a deleted one does, so that its id would be the same.
    Resemble(usize, &'static str),
    /// Adds a block that differs from another in one word, beside it.
    LookAlike(usize, &'static str),
    Split(usize, usize),
    /// Joins a block and the next.
    Merge(usize),
    Nest(usize, Kind),
    Wrap(usize, usize),
    Repeat(usize),
    Pin(usize),
    Unpin(usize),
}

impl Edit {
    /// Whether nothing that stands in the document is changed by it.
    pub fn only_adds(&self) -> bool {
        match self {
            Edit::Insert(..) | Edit::Resemble(..) | Edit::LookAlike(..) | Edit::Nest(..) | Edit::Wrap(..) => {
                true
            }
            Edit::Word(..) | Edit::Rewrite(..) | Edit::Move(..) | Edit::Delete(_) | Edit::Return(..) => false,
            Edit::Split(..) | Edit::Merge(_) | Edit::Repeat(_) | Edit::Pin(_) | Edit::Unpin(_) => false,
        }
    }
}

fn sentence() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS), 2..8)
        .prop_map(|words| format!("The {}.", words.join(" ")))
}

fn sentences() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(sentence(), 1..4)
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(&[Kind::Heading, Kind::Paragraph, Kind::ListItem, Kind::Quote][..])
}

/// Any edit.
pub fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<usize>;
    let word = || prop::sample::select(WORDS);
    prop_oneof![
        3 => (at(), word()).prop_map(|(at, word)| Edit::Word(at, word)),
        1 => (at(), sentences()).prop_map(|(at, text)| Edit::Rewrite(at, text)),
        2 => (at(), at()).prop_map(|(from, to)| Edit::Move(from, to)),
        2 => at().prop_map(Edit::Delete),
        2 => (at(), at()).prop_map(|(which, to)| Edit::Return(which, to)),
        2 => (at(), sentences()).prop_map(|(at, text)| Edit::Insert(at, text)),
        2 => (at(), word()).prop_map(|(at, word)| Edit::LookAlike(at, word)),
        1 => (at(), word()).prop_map(|(at, word)| Edit::Resemble(at, word)),
        3 => (at(), at()).prop_map(|(at, sentence)| Edit::Split(at, sentence)),
        3 => at().prop_map(Edit::Merge),
        1 => (at(), kind()).prop_map(|(at, kind)| Edit::Nest(at, kind)),
        1 => (at(), 1..6usize).prop_map(|(at, words)| Edit::Wrap(at, words)),
        1 => at().prop_map(Edit::Repeat),
        1 => at().prop_map(Edit::Pin),
        1 => at().prop_map(Edit::Unpin),
    ]
}

/// An edit of the kinds that are hardest to follow.
pub fn hard_edit() -> impl Strategy<Value = Edit> {
    let at = any::<usize>;
    let word = || prop::sample::select(WORDS);
    prop_oneof![
        2 => (at(), word()).prop_map(|(at, word)| Edit::Word(at, word)),
        3 => (at(), at()).prop_map(|(at, sentence)| Edit::Split(at, sentence)),
        3 => at().prop_map(Edit::Merge),
        2 => at().prop_map(Edit::Delete),
        1 => (at(), at()).prop_map(|(which, to)| Edit::Return(which, to)),
        1 => (at(), word()).prop_map(|(at, word)| Edit::Resemble(at, word)),
    ]
}

/// A document under edit.
#[derive(Clone, Debug)]
pub struct Document {
    pub blocks: Vec<Block>,
    deleted: Vec<Block>,
}

/// A document of very few blocks of several sentences.
pub fn small_document() -> impl Strategy<Value = Document> {
    let block = prop::collection::vec(sentence(), 2..4).prop_map(Block::new);
    prop::collection::vec(block, 1..3).prop_map(|blocks| Document {
        blocks,
        deleted: Vec::new(),
    })
}

/// Any document.
pub fn document() -> impl Strategy<Value = Document> {
    let block = (kind(), sentences()).prop_map(|(kind, sentences)| Block {
        kind,
        ..Block::new(sentences)
    });
    prop::collection::vec(block, 1..8).prop_map(|blocks| Document {
        blocks,
        deleted: Vec::new(),
    })
}

impl Document {
    /// The document in Markdown: a title, then the blocks, a segment each.
    pub fn source(&self) -> String {
        let blocks = self.blocks.iter().map(|block| format!("\n{}\n", block.source()));
        format!("# A document\n{}", blocks.collect::<String>())
    }

    /// Does what `edit` says, where it can be done.
    pub fn apply(&mut self, edit: &Edit) {
        let count = self.blocks.len();
        match edit {
            Edit::Insert(at, text) => self.blocks.insert(at % (count + 1), Block::new(text.clone())),
            Edit::Return(which, to) => {
                if let Some(last) = self.deleted.len().checked_sub(1) {
                    let mut block = self.deleted.remove(which % (last + 1));
                    block.is_new = true;
                    self.blocks.insert(to % (count + 1), block);
                }
            }
            Edit::Resemble(which, word) => {
                if let Some(deleted) = self.deleted.get(which % self.deleted.len().max(1)) {
                    let mut sentences = deleted.sentences.clone();
                    sentences.push(format!("Then {word} {word}."));
                    self.blocks.push(Block::new(sentences));
                }
            }
            _ if count == 0 => {}
            Edit::Word(at, word) => replace_word(&mut self.blocks[at % count], *at, word),
            Edit::Rewrite(at, text) => self.blocks[at % count].sentences = text.clone(),
            Edit::Move(from, to) => {
                let block = self.blocks.remove(from % count);
                self.blocks.insert(to % count, block);
            }
            Edit::Delete(at) => {
                let mut block = self.blocks.remove(at % count);
                block.pin = None;
                self.deleted.push(block);
            }
            Edit::LookAlike(at, word) => {
                let mut block = Block {
                    pin: None,
                    is_new: true,
                    ..self.blocks[at % count].clone()
                };
                replace_word(&mut block, *at, word);
                self.blocks.insert(at % count + 1, block);
            }
            Edit::Split(at, sentence) => {
                let block = &mut self.blocks[at % count];
                if block.sentences.len() > 1 {
                    let first = sentence % (block.sentences.len() - 1) + 1;
                    let rest = block.sentences.split_off(first);
                    let part = Block {
                        kind: block.kind,
                        ..Block::new(rest)
                    };
                    self.blocks.insert(at % count + 1, part);
                }
            }
            Edit::Merge(at) => {
                if count > 1 {
                    let next = self.blocks.remove(at % (count - 1) + 1);
                    let block = &mut self.blocks[at % (count - 1)];
                    block.sentences.extend(next.sentences);
                    block.pin = block.pin.take().or(next.pin);
                }
            }
            Edit::Nest(at, kind) => self.blocks[at % count].kind = *kind,
            Edit::Wrap(at, words) => self.blocks[at % count].wrap = *words,
            Edit::Repeat(at) => {
                let block = Block {
                    pin: None,
                    is_new: true,
                    ..self.blocks[at % count].clone()
                };
                self.blocks.insert(at % count, block);
            }
            // A pin is unique in a text; a few names only, so that one may come back elsewhere.
            Edit::Pin(at) => {
                let pin = Some(format!("pin-{}", at % 5));
                if self.blocks.iter().all(|block| block.pin != pin) {
                    self.blocks[at % count].pin = pin;
                }
            }
            Edit::Unpin(at) => self.blocks[at % count].pin = None,
        }
    }
}

fn replace_word(block: &mut Block, at: usize, word: &str) {
    let sentence = at % block.sentences.len();
    let sentence = &mut block.sentences[sentence];
    let mut words: Vec<&str> = sentence.trim_end_matches('.').split(' ').collect();
    let place = at / 7 % words.len();
    words[place] = word;
    *sentence = format!("{}.", words.join(" "));
}
