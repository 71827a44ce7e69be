// Formats messages with `@fluent/bundle`: node with_node.cjs FOLDER-OF-PACKAGES < jobs.json > answers.json
// A job is { locale, catalogs: [text…], numbers: ["1.50"…], calls: [{ id, attribute, arguments }…] }.
const path = require("path");
const { createRequire } = require("module");
const packages = createRequire(path.join(path.resolve(process.argv[2]), "x.js"));
const { FluentBundle, FluentResource } = packages("@fluent/bundle");

function answer(job) {
  const bundle = new FluentBundle(job.locale, { useIsolating: false });
  const errors = job.catalogs.flatMap((text) => bundle.addResource(new FluentResource(text)));
  return {
    loading: errors.map(String),
    numbers: job.numbers.map((written) => {
      const options = { minimumFractionDigits: (written.split(".")[1] || "").length };
      return {
        shown: new Intl.NumberFormat(job.locale, options).format(Number(written)),
        category: new Intl.PluralRules(job.locale, options).select(Number(written)),
      };
    }),
    said: job.calls.map((call) => {
      const message = bundle.getMessage(call.id);
      const pattern = message && (call.attribute === null ? message.value : message.attributes[call.attribute]);
      if (!pattern) return { text: null, errors: ["no such text"] };
      const errors = [];
      const text = bundle.formatPattern(pattern, call.arguments, errors);
      return { text, errors: errors.map(String) };
    }),
  };
}

const jobs = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(jobs.map(answer)));
