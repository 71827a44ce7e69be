### Interface messages of diglot: every line that the tool prints for a person.
### Written by hand; `locales/*/cli.ftl` are its translations.


## Reading Fluent catalogs (phrases of `formats::fluent`; ids start with `syntax-`)


## Reading source texts and raw texts (phrases of `formats::source` and `formats::raw`; `source-`, `raw-`)


## Reading and writing files, settings, init (phrases of `disk`, `formats::settings`, `sync::init`; `disk-`, `settings-`, `init-`)


## Records, comparing, grades, sync, accept (phrases of `formats::provenance`, `compare`, `sync`; `record-`, `grade-`, `sync-`, `accept-`)


## Checks (`check-`)


## Reports (`report-`)


## Bundles: notices that readers of the built pages see (`page-`), and what `build` says (`build-`)


## Command line: help of commands and options (`help-`), errors of the command line (`usage-`), output of commands (`cli-`, `status-`, `todo-`)

