/**
 * Who may import whom among the features (docs/architecture.md). The rules between layers are in biome.json, where an editor
 * shows them; here are those that need to know whose file it is: one's own, or another feature's.
 */
import { describeFeatureFile } from "./feature-files.mjs";

const PURE_KINDS = ["permissions", "status", "validation", "types", "pure"];
const isPure = (file) => PURE_KINDS.includes(file.kind);

/**
 * Beneath the other features, each above the ones before it: who is asking, the log that every mutation writes, permission,
 * evidence, and what all drafts share. They know only what lies beneath them, so they close no cycle.
 */
const FLOORS = ["viewer", "audit-log", "auth", "evidence", "drafts"];
const isFloor = ({ feature }) => FLOORS.includes(feature);

/** Read across all others: nothing reads across them. */
const TOP = ["dashboard", "dossier", "exports", "log", "verification"];

/** Of its own feature, what a kind of file may not import, and what to do instead. */
const NEVER_OWN = {
  component: {
    kinds: ["queries", "mutations", "server"],
    message:
      "a component shows what it is given: let the page call the query, and a form call an action.",
  },
  queries: {
    kinds: ["mutations", "actions", "component"],
    message: "a query reads; it calls nothing that writes or shows.",
  },
  mutations: {
    kinds: ["actions", "component"],
    message: "a mutation is called by an action, a script or a test; it calls neither back.",
  },
  actions: {
    kinds: ["component"],
    message: "an action answers with data; the form shows it.",
  },
  pure: {
    kinds: ["queries", "mutations", "actions", "component", "server"],
    message:
      "a pure file takes what it needs as arguments, so that its rules can be tested by example.",
  },
};

/** Packages that make a file impure. */
const IMPURE =
  /^(?:next(?:\/|$)|next-auth|drizzle-orm|better-sqlite3|node:(?:fs|net|http|https|child_process|async_hooks))/;

function checkOwn(importer, imported) {
  const rule = NEVER_OWN[isPure(importer) ? "pure" : importer.kind];
  return rule?.kinds.includes(imported.kind) ? rule.message : null;
}

const isOfLog = (file) => file.feature === "audit-log";

/** A kind of record is described in its feature, and reached by those who read across all kinds. */
function checkRecordKinds(importer, imported) {
  if (imported.kind === "record-kinds") {
    return TOP.includes(importer.feature)
      ? null
      : "the list of all kinds of records is for the log, its verification and scripts.";
  }
  if (imported.kind !== "record-kind" || isOfLog(imported)) return null;
  return importer.kind === "record-kinds"
    ? null
    : "a kind of record is read through features/record-kinds.ts; a mutation takes what it seals from frozen.ts.";
}

function checkFloor(importer, imported) {
  if (TOP.includes(imported.feature)) {
    return `features/${imported.feature} reads across the others, so nothing reads it: compose the two in app/.`;
  }
  if (!isFloor(importer)) return null;
  const below = FLOORS.slice(0, FLOORS.indexOf(importer.feature));
  if (below.includes(imported.feature)) return null;
  return `features/${importer.feature} lies beneath the other features and knows only what lies below it: ${below.join(", ")}.`;
}

function checkOther(importer, imported) {
  const misplaced = checkFloor(importer, imported);
  if (misplaced) return misplaced;
  if (isPure(imported) || imported.kind === "frozen") return null;
  const isTop = TOP.includes(importer.feature);
  const isOfKinds = isTop || importer.kind === "record-kind";
  if (isOfKinds && isOfLog(imported) && ["record-kind", "server"].includes(imported.kind)) {
    return null;
  }
  if (imported.kind === "server" && isFloor(imported)) {
    const writers = ["mutations", "server"];
    const callers = isOfLog(imported) ? writers : ["actions", "queries", ...writers];
    if (isTop || callers.includes(importer.kind)) return null;
  }
  return (
    `features/${importer.feature} may know the types, permissions, status and pure modules of ` +
    `features/${imported.feature}, not its ${imported.name}: compose the two in app/.`
  );
}

function checkPurePackages(importer, { from, target }) {
  if (!isPure(importer)) return null;
  if (/^db(?:\/|$)(?!vocabulary)/.test(target ?? "")) {
    return "a pure file knows the words of the database (@/db/vocabulary), not the database.";
  }
  if (IMPURE.test(from))
    return `a pure file imports nothing that reads or writes, such as ${from}.`;
  return null;
}

/**
 * @param imports as read by readImports
 * @param files all files of the repository, with what they say
 */
export function checkFeatureImports(path, imports, files) {
  const importer = describeFeatureFile(path, files.get(path));
  if (!importer || importer.kind === "test" || importer.kind === "unknown") return [];
  return imports.flatMap((entry) => {
    const imported = entry.target
      ? describeFeatureFile(entry.target, files.get(entry.target))
      : null;
    let message = checkPurePackages(importer, entry);
    if (imported) message ??= checkRecordKinds(importer, imported);
    const isInFeature = imported?.feature && importer.feature;
    if (!message && isInFeature && imported.kind !== "unknown") {
      const own = imported.feature === importer.feature;
      message = own ? checkOwn(importer, imported) : checkOther(importer, imported);
    }
    return message ? [{ path, line: entry.line, message }] : [];
  });
}

/** Feature -> the features it imports, with one example each. Tests and imports of the floors do not count. */
function readGraph(importsByPath, files) {
  const graph = new Map();
  for (const [path, imports] of importsByPath) {
    const importer = describeFeatureFile(path, files.get(path));
    if (!importer?.feature || importer.kind === "test") continue;
    for (const { target, line } of imports) {
      const imported = target ? describeFeatureFile(target, files.get(target)) : null;
      if (!imported?.feature || imported.feature === importer.feature || isFloor(imported))
        continue;
      const edges = graph.get(importer.feature) ?? new Map();
      if (!edges.has(imported.feature)) edges.set(imported.feature, { path, line });
      graph.set(importer.feature, edges);
    }
  }
  return graph;
}

/** Each cycle between features once, at an import that is part of it. */
export function checkFeatureCycles(importsByPath, files) {
  const graph = readGraph(importsByPath, files);
  const problems = [];
  const done = new Set();
  const visit = (feature, trail) => {
    const at = trail.indexOf(feature);
    if (at >= 0) {
      const cycle = [...trail.slice(at), feature];
      const place = graph.get(cycle[0]).get(cycle[1]);
      problems.push({
        ...place,
        message: `features import each other in a circle: ${cycle.join(" -> ")}.`,
      });
      return;
    }
    if (done.has(feature)) return;
    for (const next of graph.get(feature)?.keys() ?? []) visit(next, [...trail, feature]);
    done.add(feature);
  };
  for (const feature of [...graph.keys()].sort()) visit(feature, []);
  return problems;
}
