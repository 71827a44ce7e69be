# Formats messages with `fluent.runtime`: python3 with_python.py < jobs.json > answers.json
# The jobs are those of with_node.cjs.
import json
import sys
from decimal import Decimal

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number


def answer(job):
    bundle = FluentBundle([job["locale"]], use_isolating=False)
    loading = []
    for text in job["catalogs"]:
        resource = FluentResource(text)
        loading += [str(entry) for entry in resource.body if type(entry).__name__ == "Junk"]
        bundle.add_resource(resource)
    locale = Locale.parse(job["locale"].replace("-", "_"))
    numbers = []
    for written in job["numbers"]:
        # Of a literal such as 3.50 it forgets how many digits are to be shown.
        number = fluent_number(float(written) if "." in written else int(written))
        numbers.append({"shown": number.format(locale), "category": locale.plural_form(Decimal(written))})
    said = []
    for call in job["calls"]:
        if not bundle.has_message(call["id"]):
            said.append({"text": None, "errors": ["no such message"]})
            continue
        message = bundle.get_message(call["id"])
        attribute = call["attribute"]
        pattern = message.value if attribute is None else message.attributes.get(attribute)
        if pattern is None:
            said.append({"text": None, "errors": ["no such text"]})
            continue
        text, errors = bundle.format_pattern(pattern, call["arguments"])
        said.append({"text": text, "errors": [repr(error) for error in errors]})
    return {"loading": loading, "numbers": numbers, "said": said}


sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
json.dump([answer(job) for job in json.load(sys.stdin)], sys.stdout, ensure_ascii=False)
