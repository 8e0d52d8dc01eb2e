/** Both languages say the same: the same files, the same keys, and in each message the same arguments. */

/** @returns {Map<string, string>} dotted key -> message */
function flatten(node, prefix = "") {
  return new Map(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** ICU: an apostrophe before a brace starts a quoted text, two apostrophes are one. */
function withoutQuoted(message) {
  return message.replace(/''/g, "").replace(/'[{}<>][^']*(?:'|$)/g, "");
}

/**
 * The arguments and tags of an ICU message. The branches of a plural or select are messages themselves.
 * @returns {string[]} such as ["count:plural", "name", "<link>"], sorted, each once
 */
export function readArguments(message) {
  const found = new Set();
  const text = withoutQuoted(message);
  for (const [, tag] of text.matchAll(/<(\w+)>/g)) found.add(`<${tag}>`);
  const read = (start, inMessage) => {
    let index = start;
    while (index < text.length && text[index] !== "}") {
      if (text[index] !== "{") index += 1;
      else if (inMessage) index = readArgument(index + 1);
      else index = read(index + 1, true) + 1;
    }
    return index;
  };
  const readArgument = (start) => {
    const [whole, name, type] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(text.slice(start)) ?? [
      "",
      "?",
    ];
    found.add(type ? `${name}:${type}` : name);
    return read(start + whole.length, false) + 1;
  };
  read(0, true);
  return [...found].sort();
}

function compareMessages(name, dutch, english) {
  const problems = [];
  const report = (locale, message) =>
    problems.push({ path: `messages/${locale}/${name}`, message });
  for (const [key, message] of dutch) {
    const other = english.get(key);
    if (other === undefined) {
      report("en", `${key} is missing; messages/nl/${name} has it.`);
      continue;
    }
    const [expected, got] = [readArguments(message), readArguments(other)].map((names) =>
      names.join(", "),
    );
    if (expected !== got) {
      report(
        "en",
        `${key} takes other arguments (${got || "none"}) than in Dutch (${expected || "none"}).`,
      );
    }
  }
  for (const key of english.keys()) {
    if (!dutch.has(key)) report("nl", `${key} is missing; messages/en/${name} has it.`);
  }
  return problems;
}

/** @param files Map of path -> contents, of all files under messages/ */
export function checkMessages(files) {
  const names = new Set(
    [...files.keys()]
      .map((path) => /^messages\/(?:nl|en)\/([\w-]+\.json)$/.exec(path)?.[1])
      .filter(Boolean),
  );
  const load = (locale, name) =>
    flatten(JSON.parse(files.get(`messages/${locale}/${name}`) ?? "{}"));
  return [...names]
    .sort()
    .flatMap((name) => compareMessages(name, load("nl", name), load("en", name)));
}
