//! The nouns: what the rooms above hand to one another, as plain data.
//!
//! Nothing here reads, writes or judges. Trees borrow from the text that they were read from.

mod baseline;
mod bundle;
mod catalog;
mod change_set;
mod debt;
mod fault;
mod finding;
mod fingerprint;
mod history;
mod locale;
mod path_pattern;
mod phrase;
mod policy;
mod problem;
mod provenance;
mod remedy;
mod settings;
mod shard;
mod shipped;
mod source_text;
mod state;
mod workspace;

pub use baseline::{Baseline, Kept};
pub use bundle::{Bundle, BundleFile, Digest, Inputs, MANIFEST, SIGNATURE, from_hexadecimal};
pub use catalog::{
    Arguments, Attribute, Catalog, Comment, CommentLevel, Element, Elements, Entry, Expression, Identifier,
    InlineExpression, Junk, Message, NamedArgument, Pattern, Placeable, Select, TextElement, Variant,
    VariantKey,
};
pub use change_set::{Act, ChangeSet, FileChange};
pub use debt::{Debt, Measure, Standing, measure};
pub use fault::{Fault, Passage};
pub use finding::{Coverage, Finding, Level, PivotCoverage, Related, Report, percent_current};
pub use fingerprint::{Fingerprint, Fingerprints, Home};
pub use history::{Commit, History, Parent, TextChange};
pub use locale::{Direction, Locale, NotALocale};
pub use path_pattern::{Matcher, PathPattern, Taken};
pub use phrase::{Argument, Phrase};
pub use policy::{Demands, Lack, MessagePattern, Override, Percent, PolicySettings, Said, Tier, Unit};
pub use problem::{Parsed, Problem};
pub use provenance::{Declared, Earlier, Provenance, Record, Review, UNSURE, is_unsure, unsure_of};
pub use remedy::{Remedies, Remedy};
pub use settings::{
    BuildSettings, BundleSettings, CatalogPattern, CheckSettings, DEFAULT_OUTPUTS, Exception, Exclusion,
    FileSettings, Filter, KeyFilter, LocaleSettings, Naming, OUTPUTS, Settings, TextSettings, fits,
};
pub use shard::Shard;
pub use shipped::Shipped;
pub use source_text::{Segment, SegmentKind, SourceFormat, SourceText};
pub use state::{Grade, Reason, State};
pub use workspace::{LocaleCatalog, Reference, SourceFile, Stray, TextFile, Workspace};
