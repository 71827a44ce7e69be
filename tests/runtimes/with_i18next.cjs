// Formats the flat JSON of a bundle with `i18next`: node with_i18next.cjs FOLDER-OF-PACKAGES < jobs.json > answers.json
// The jobs are those of with_node.cjs, with json: [{ flat, structured }…], the texts of both files of each catalog. Of what
// the flat file has not, `passed` is said.
const path = require("path");
const { createRequire } = require("module");
const packages = createRequire(path.join(path.resolve(process.argv[2]), "x.js"));
const i18next = packages("i18next");

async function answer(job) {
  const flat = {};
  const notes = new Map();
  for (const catalog of job.json) {
    Object.assign(flat, JSON.parse(catalog.flat));
    for (const message of JSON.parse(catalog.structured).messages) {
      for (const note of message.flat) notes.set(`${message.id}.${note.attribute || ""}`, note);
    }
  }
  const instance = i18next.createInstance();
  await instance.init({
    lng: job.locale,
    fallbackLng: false,
    resources: { [job.locale]: { translation: flat } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: true,
    showSupportNotice: false,
  });
  return {
    loading: [],
    numbers: job.numbers.map((written) => {
      const options = { minimumFractionDigits: (written.split(".")[1] || "").length };
      return {
        shown: new Intl.NumberFormat(job.locale, options).format(Number(written)),
        category: new Intl.PluralRules(job.locale, options).select(Number(written)),
      };
    }),
    said: job.calls.map((call) => {
      const note = notes.get(`${call.id}.${call.attribute || ""}`);
      if (!note || note.missing) return { text: "", errors: ["passed"] };
      const key = call.attribute === null ? call.id : `${call.id}.${call.attribute}`;
      const options = { ...call.arguments };
      if (note.plural) options.count = options[note.plural];
      else delete options.count;
      if (!note.plural && "count" in call.arguments) options.count = call.arguments.count;
      if (note.plural && typeof options.count !== "number") return { text: "", errors: ["passed"] };
      delete options.context;
      return { text: instance.t(key, options), errors: [] };
    }),
  };
}

const jobs = JSON.parse(require("fs").readFileSync(0, "utf8"));
Promise.all(jobs.map(answer)).then((answers) => process.stdout.write(JSON.stringify(answers)));
