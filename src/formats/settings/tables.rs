//! The tables of `diglot.toml`, each with what it is for and an example.

/// One table of `diglot.toml`.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// As in [`super::Key`]; empty for the top of the file.
    pub name: &'static str,
    /// Its heading as a writer writes it.
    pub heading: &'static str,
    /// What it is for, in English, as Markdown.
    pub about: &'static str,
    /// A file that has one; `source-locale` may be left out.
    pub example: &'static str,
}

/// Every table, in the order of the page.
pub const TABLES: &[Table] = &[
    Table {
        name: "",
        heading: "The top of the file",
        about: "These keys stand before the first table. `source-locale` alone is needed, and not even that where \
                `projects` of `[files]` tell it.",
        example: "source-locale = \"en\"\nlocales = [\"ar\", \"fr\", \"pt-BR\"]\n",
    },
    Table {
        name: "files",
        heading: "[files]",
        about: "Where files are. Without it, source texts are `source-texts/{name}.md` and `.txt`, and catalogs are \
                `locales/{locale}/{name}.ftl`. `{name}` and the stars become the name of the catalog: `*` is a part of \
                a path or a piece of one, `**` any folders. With `projects` and without `catalogs`, the projects alone \
                say where catalogs are. An empty list means none.",
        example: "[files]\nsource-texts = [\"texts/{name}.md\"]\ncatalogs = [\"i18n/{locale}/**/*.ftl\"]\n\
                  exclude = [\"i18n/*/drafts/**\"]\n",
    },
    Table {
        name: "files.catalogs",
        heading: "A table in `catalogs` of [files]",
        about: "A pattern of `catalogs` may be a table, where it says more than a path. `reference` holds the same \
                `{name}` and stars in the same order as `path`.",
        example: "[files]\ncatalogs = [\n    { path = \"app/l10n/{locale}/*.ftl\", reference = \"app/src/*.ftl\", \
                  locales = [\"fr\"] },\n]\n",
    },
    Table {
        name: "texts",
        heading: "[texts]",
        about: "What of a document is translated beside its text. All other front matter is carried over as it is.",
        example: "[texts]\nfront-matter = [\"title\", \"description\"]\n",
    },
    Table {
        name: "locale.*",
        heading: "[locale.TAG]",
        about: "One table for each locale that needs one. A locale with `from` is translated from that locale, its \
                pivot, which may have one itself; circles are mistakes.",
        example: "[locale.fr-CA]\nname = \"Français (Canada)\"\nfallback = [\"fr\"]\n\n[locale.az]\nfrom = \"tr\"\n",
    },
    Table {
        name: "checks",
        heading: "[checks]",
        about: "How much the findings of a check matter, everywhere: `off`, `note`, `warning` or `error`. An error \
                fails the run. `diglot explain` lists all checks with their levels. Tiers and overrides may say \
                otherwise for some locales, catalogs and files.",
        example: "[checks]\nmissing = \"warning\"\noutdated = { cosmetic = \"off\", wording = \"warning\", meaning = \
                  \"error\" }\n",
    },
    Table {
        name: "tier.*",
        heading: "[tier.NAME]",
        about: "Locales of which the same is demanded; the name is yours. A locale is in one tier at most, and one in \
                none is treated as without tiers.\n\n\
                **A tier that demands nothing changes nothing**: each missing message is an error, as without a tier. \
                That is right for locales that must be complete.\n\n\
                **A threshold takes the place of what it counts.** Where a tier says `current` (below 100) or `ship`, \
                single missing, outdated, unconfirmed and untracked messages are notes, and `below-demand` is the \
                error, when the threshold is not met. A number above 0 does the same for what it counts; a number of 0 \
                tolerates nothing. All thresholds but `ship` are demands: below one, the run fails. `current = 0` \
                demands nothing and makes each lack a note; `checks.missing = \"off\"` beside it keeps lists \
                short.\n\n\
                **`ship` is no demand.** It says when a locale is good enough for readers. `diglot ship` records in \
                `.diglot/shipped.txt` which locales are shipped, and `diglot build` leaves out what is not. A shipped \
                locale stays shipped until it falls below `withdraw`; then it is left out at once, and comes back when \
                it reaches `ship` again and `diglot ship` says so. So a locale does not come and go with each edit of \
                the source. A locale that is not shipped is nobody's error.\n\n\
                Shares are rounded down: 100 means all. Words are those of the source; where a catalog has none, its \
                messages are counted.",
        example: "# Every missing message is an error.\n[tier.required]\nlocales = [\"fr\", \"ru\"]\n\n\
                  # Most of it, and nothing that may say something else than the source.\n[tier.supported]\n\
                  locales = [\"es\", \"tr\"]\ncurrent = 95\noutdated = { meaning = 0 }\ncount = \"words\"\n\n\
                  # Everybody else ships when good enough.\n[tier.community]\nlocales = [\"*\"]\nship = 90\n\
                  withdraw = 80\n\n[tier.community.checks]\nquote-mismatch = \"note\"\n",
    },
    Table {
        name: "override",
        heading: "[[override]]",
        about: "What differs for some locales, catalogs or files. All that it names must fit (`locales`, `tiers`, \
                `catalogs`, `paths`); what it does not say stays as the tier says it. Of several that fit, the last \
                one in the file counts, for each key by itself. An override for catalogs or paths measures each \
                catalog by itself. `build` says what readers get there for a passage without a current translation, as \
                in [build]; `messages` narrows that to single passages.",
        example: "[[override]]\ncatalogs = [\"legal/*\"]\ncurrent = 100\n\n[[override]]\nlocales = [\"ar\"]\npaths = \
                  [\"locales/{locale}/help/**\"]\nchecks.missing = \"note\"\n\n[[override]]\nmessages = [\"legal/price-*\"]\n\
                  build.outdated = { meaning = \"withhold\" }\n",
    },
    Table {
        name: "critical",
        heading: "[critical]",
        about: "Messages that must be current: where one is not, `diglot check` has an error, and `diglot build` \
                leaves that document of that locale out, until it is current again. A message can be marked in its \
                source too: by a comment `# diglot: critical` above it in a Fluent catalog, and in Markdown by a line \
                `<!-- diglot: critical -->` above the passage, which readers do not see. Above a heading it speaks of \
                all that stands under the heading.",
        example: "[critical]\nmessages = [\"terms/*\", \"app/consent-*\"]\n",
    },
    Table {
        name: "exception",
        heading: "[[exception]]",
        about: "A finding that is right where it is. It names one check and a reason, and as much of the rest as it \
                is about. One can also stand as a comment above a message: `# diglot-allow: CHECK, REASON`. From the \
                day after `until` it allows nothing, and is itself a finding; in a comment that is \
                `# diglot-allow: CHECK until 2027-03-01, REASON`.",
        example: "[[exception]]\ncheck = \"variable-mismatch\"\nlocale = \"fr\"\nid = \"bridge-name\"\nreason = \"the \
                  name stands on the sign\"\nuntil = 2027-03-01\n",
    },
    Table {
        name: "fluent",
        heading: "[fluent]",
        about: "What the program that shows the texts adds to Fluent. Without it, the functions that the source uses \
                are taken as known.",
        example: "[fluent]\nfunctions = [\"PLATFORM\"]\n",
    },
    Table {
        name: "bundle",
        heading: "[[bundle]]",
        about: "Catalogs that the program loads together, so that their messages can refer to one another. A catalog \
                of no bundle sees all others.",
        example: "[[bundle]]\nname = \"app\"\ncatalogs = [\"app\", \"shared/*\"]\n",
    },
    Table {
        name: "build",
        heading: "[build]",
        about: "What `diglot build` makes. Without it, bundles are in `dist`, an outdated passage is shown with a mark, \
                and a missing one is shown in another language: of the first locale in `fallback`, then of the parent \
                locales by CLDR, that has a translation which is not outdated, else of the source. Each is marked with \
                its language.\n\n\
                `keep` shows the outdated translation, marked. `source` shows the source passage; the text of a third \
                language never takes the place of one that is outdated. `withhold` leaves the whole document of that \
                locale out, as long as it has one such passage. An [[override]] may say otherwise for locales, \
                catalogs and single messages. A critical message that is not current withholds its document whatever \
                is said here. `manifest.json` has each decision with its reason.\n\n\
                 `outputs` names the kinds of files; without it they are catalogs, documents and web pages. [The \
                outputs](../../build/README.md) are told of on a page of their own; `diglot build --format NAME` makes \
                others for once.",
        example: "[build]\nfolder = \"public\"\naddress = \"https://example.org/texts\"\noutputs = [\"html\", \"fluent\"]\nmissing = \"source\"\n\
                  outdated = { meaning = \"source\" }\n",
    },
    Table {
        name: "build.fluent",
        heading: "[build.fluent]",
        about: "How the output `fluent` writes catalogs. Without it, comments stay behind: they are for translators.",
        example: "[build.fluent]\ncomments = true\n",
    },
    Table {
        name: "build.pdf",
        heading: "[build.pdf]",
        about: "How the output `pdf` prints documents. Without it, fonts are looked for where the system keeps them.",
        example: "[build.pdf]\nfonts = \"fonts\"\n",
    },
];
