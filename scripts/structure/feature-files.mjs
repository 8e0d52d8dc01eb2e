/**
 * What a feature may hold: the closed set of file names, the same in a feature and in the folders of its sub-nouns
 * (reports/filing/queries.ts), and named pure modules, whose first line says what they hold.
 */

/** A noun in front tells two of a kind in one folder apart: conflict-queries.ts (docs/decisions/0044). */
export const KINDS = [
  "permissions",
  "status",
  "validation",
  "queries",
  "mutations",
  "actions",
  "types",
  "frozen",
  "record-kind",
];

/** Beside the features: every internal address, and the list of all kinds of records. */
const ROOT_FILES = { "hrefs.ts": "hrefs", "record-kinds.ts": "record-kinds" };

/** Beyond the closed set a module is pure, unless it says here that it reads or writes. */
const READS_OR_WRITES = /^import "server-only";$/m;
const NAME = /^(?:([a-z][a-z0-9-]*)\/)?(components\/)?([a-z][a-z0-9-]*)(\.test)?\.(tsx?)$/;

/**
 * @param path from the root, such as features/reports/filing/queries.ts
 * @param source what the file says; a pure module and one that reads or writes differ in it
 * @returns {{ feature: string, name: string, kind: string } | null} null outside the features; the name is the path within the
 *   feature without its ending; the kind is one of KINDS, `component`, `pure`, `server`, `test`, `hrefs`, `record-kinds`, or `unknown`
 */
export function describeFeatureFile(path, source = "") {
  if (!path.startsWith("features/")) return null;
  const [, feature, ...rest] = path.split("/");
  if (rest.length === 0) {
    return { feature: "", name: feature, kind: ROOT_FILES[feature] ?? "unknown" };
  }
  const within = rest.join("/");
  return { feature, name: within.replace(/\.tsx?$/, ""), kind: kindOf(within, source) };
}

function kindOf(within, source) {
  const [, folder, components, name, test, ending] = NAME.exec(within) ?? [];
  if (!name || KINDS.includes(folder) || (folder === "components" && components)) return "unknown";
  if (test) return "test";
  if (components || folder === "components") return "component";
  if (ending !== "ts") return "unknown";
  if (READS_OR_WRITES.test(source)) return "server";
  return KINDS.find((kind) => name === kind || name.endsWith(`-${kind}`)) ?? "pure";
}

export function checkFeatureFile(path, source) {
  const file = describeFeatureFile(path, source);
  if (file?.kind === "unknown") {
    const message =
      `a feature and the folder of a sub-noun hold ${KINDS.map((kind) => `${kind}.ts`).join(", ")}, named modules, ` +
      "components/*.tsx and tests beside what they test; there is no deeper folder.";
    return [{ path, message }];
  }
  if (["pure", "server"].includes(file?.kind) && !source.startsWith("/**")) {
    return [{ path, message: "its first line says what the module holds, in a comment." }];
  }
  return [];
}
