/**
 * The closed set of file names in a feature. Whoever opens a feature knows what each file holds, because no other names exist.
 * A new pure module is a line in PURE_MODULES; a new kind of file is a decision record (docs/decisions).
 */

/** Each may carry a noun in front when a feature grows large: draft-mutations.ts (docs/decisions/0002). */
export const KINDS = [
  "permissions",
  "status",
  "validation",
  "queries",
  "mutations",
  "actions",
  "types",
];

/** Pure modules by feature: no database, no framework, no clock; everything comes in as an argument. */
export const PURE_MODULES = {
  assessments: {
    content: "what a version of an assessment holds",
    document: "the mandate of a choice, described once",
    advice: "what the answers amount to, with its warnings",
    "advice-words": "the advice in sentences",
    comparison: "two versions side by side, and what differs",
    amendments: "where the council decided otherwise than was proposed",
    "draft-fields": "a draft as the fields of its form, and where two drafts differ",
    "export-tables": "what stands in the files of the movement",
    "field-names": "what a field of the form is called",
    freeze: "from what was typed to what can stand: the rules of submission and of a decision",
    "issue-lines": "what stands in the way of submission, in few lines",
    framework: "the questions of the assessment framework, by key",
    mandate: "whether a report stays within the mandate of the council",
    movement: "how position and style moved from one decision to the next",
    "movement-address": "what the address of the movement says, and how it is written",
    position: "where a collaboration stands between fixing and letting go",
    "poster-fit": "what people wrote, made to fit one sheet",
    progress: "how much of the form is filled in, part by part",
    received: "whether the reports came that the council agreed on",
    "signed-number": "how a position reads",
    style: "which directing style the answers point to",
  },
  "audit-log": {
    anonymous: "which events would tell whose view says what",
    canonical: "the canonical form that is hashed",
    events: "the words for what happened",
  },
  auth: {
    acting: "a viewer without a session, for scripts and tests",
    "demo-identities": "the invented accounts of the demo",
    navigation: "the menus of a role",
    "resume-page": "carries a form through signing in again, without JavaScript",
    "viewer-of": "the one place that makes a viewer",
  },
  collaborations: {
    attention: "why a collaboration needs attention",
    corrections: "what was corrected or withdrawn, as it is shown",
    "changed-fields": "what differs between before and after",
    doubles: "partners that may be one under two names, and how they are joined",
    "done-codes": "what a saved form reports in the address",
    "edit-sections": "the parts of the edit page",
    "export-tables": "what stands in the files of the lists",
    figures: "results and money out of what was set, published and reported",
    indicators: "the trend of an indicator, per direction",
    "list-filters": "search, filters, sorting and page of the list, out of the address",
    programmes: "the programmes to choose from",
    scores: "the lowest of five scores",
    slug: "the address of a name",
  },
  council: {
    arrivals: "what reached the council, how long before its dates",
    "export-tables": "what stands in the file of arrivals",
    influence: "whether something came while the council could still change it",
    "list-filters": "what the list of arrivals is narrowed to",
    part: "the council's own part as figures",
  },
  cycles: {
    calendar: "the moments of a budget year by Delft's pattern",
    "export-tables": "what stands in the file of a cycle's moments",
    "moment-state": "where a moment stands on its dates",
  },
  dashboard: {
    address: "what the address of a dashboard says, and how it is written",
    "chart-data": "the figures of the charts as tables",
    "export-tables": "what stands in the files of a dashboard",
    figures: "the figures of a dashboard, as they are defined",
    "heat-order": "which rows of the heat table, and in which order",
    "heat-rows": "from records to the rows of a control moment",
    "moment-choice": "which moment is shown, and against which one",
    readings: "what a chart says, in one sentence",
  },
  evidence: { links: "evidence as links" },
  findings: {
    document: "what a finding consists of, described once",
    content: "what a finding holds: as typed, as published",
    "draft-fields": "a working paper as the fields of its form, and where two differ",
    "field-names": "what a field of the form is called",
    freeze: "from what was typed to what can be published: the rules of publishing",
    differences: "two versions word by word, part by part",
    "export-tables": "what stands in the files of findings and samples",
    sample: "a random sample that anybody can draw again",
    scores: "the five scores, and how they stand beside those of others",
  },
  recommendations: {
    "list-filters":
      "which recommendations, in which order, out of the address; and the matrix over them",
    snapshot: "what a published version of a study holds",
    standing: "where a recommendation stands, and where its answers differ",
    "follow-up": "what the yearly report holds",
    "export-tables": "what stands in the file of recommendations",
  },
  reports: {
    content: "what a draft holds and what a frozen version holds",
    document: "what a report consists of, described once",
    "export-tables": "what stands in the file of the list",
    "field-names": "what a field of the form is called",
    differences: "two versions word by word, part by part",
    "draft-fields": "a draft as the fields of its form, and where two drafts differ",
    figures: "how a target reads",
    "indicator-status": "whether an indicator is on its way to its target: the one rule",
    "part-labels": "what a part of a report is called, where two versions differ",
    filing: "who owes a report when, and what is late",
    freeze: "from what was typed to what can stand: the rules of submission",
    "list-filters": "filters, sorting and page of the list, out of the address",
    previous: "which control moment comes before which",
  },
  drafts: {
    document: "what follows from a document that is described once",
  },
  dossier: {
    archive: "what goes into the ZIP of a dossier, and how it is checked",
    directing: "sub-question 2 out of the record: how it is directed",
    "expected-results": "sub-question 1 out of the record: which results are expected",
    html: "a dossier as pages that need no server and no script",
    lessons: "sub-question 5 out of the record: what changed after conclusions, what was found",
    participation: "which share of the council took part, per cycle and over all cycles",
    objects: "what a dossier is about, as the audit log names it",
    results: "sub-question 3 out of the record: what came of it",
    sections: "the five research sub-questions, answered out of the record",
    sources: "where each statement of a dossier comes from",
    steering: "sub-question 4 out of the record: what the council did",
  },
  exports: { about: "what goes with an exported table, so that it can be checked" },
  log: {
    changes: "before and after, field by field",
    "export-file": "how the log is written out",
    heads: "the last event of each day, as it is published",
    "list-filters": "filters and place of the list, out of the address",
  },
  reviews: {
    "export-tables": "what stands in the files of the lists",
    holidays: "the Dutch public holidays of a year",
    "list-filters": "what the lists of questions and commitments can be narrowed to",
    said: "from rows to what was said, by whom and when",
    terms: "until when a question is to be answered",
    summary: "what the judgements on a report say together",
  },
  settings: { "demo-age": "how old the demo is" },
  users: {
    "export-tables": "what stands in the file of the list",
    "first-password": "a password that is easy to copy and hard to guess",
  },
  verification: {
    faults: "what does not fit, in a sentence",
    "published-heads": "heads that somebody kept",
    replay: "what the events of a collaboration amount to",
    retelling: "what single events say of cycles, moments, partners, invitations and people",
    standing: "how a record stands against what the log says of it",
    verify: "whether an entry fits the one before it",
  },
  views: {
    "export-tables": "what stands in the files of a round",
    "partner-cookies": "the cookies of a partner's browser",
    summary: "what the views of a round say together, by side",
  },
};

/** Modules that do read or write, beside queries and mutations: each with the reason why it exists. */
export const DECLARED_EXTRAS = {
  "audit-log": { record: "the one place that writes audit events" },
  auth: {
    config: "settings of next-auth",
    passwords: "argon2id",
    permit: "whether a viewer may make a change, and the record of a refusal",
    "session-token": "the session cookie",
    throttle: "slows down repeated failures",
    viewer: "who is asking",
    "viewer-action": "the frame of every server action",
  },
  evidence: {
    record: "the one place that keeps evidence, with its event, whatever it is evidence of",
    store: "files under their SHA-256, outside the web root",
  },
  verification: { "evidence-files": "hashes the files of the evidence folder" },
};

const has = (table, feature, name) => Object.hasOwn(table[feature] ?? {}, name);

/**
 * @param path from the root, such as features/reports/draft-mutations.ts
 * @returns {{ feature: string, name: string, kind: string } | null} null outside the features; the kind is one of KINDS,
 *   `component`, `pure`, `extra`, `test`, `hrefs`, or `unknown`
 */
export function describeFeatureFile(path) {
  if (!path.startsWith("features/")) return null;
  const [, feature, ...rest] = path.split("/");
  if (rest.length === 0) {
    return { feature: "", name: feature, kind: feature === "hrefs.ts" ? "hrefs" : "unknown" };
  }
  const name = rest.join("/").replace(/\.tsx?$/, "");
  return { feature, name, kind: kindOf(feature, name, path) };
}

function kindOf(feature, name, path) {
  if (/\.test\.tsx?$/.test(path)) return "test";
  if (/^components\/[^/]+$/.test(name)) return "component";
  if (name.includes("/") || !path.endsWith(".ts")) return "unknown";
  if (has(DECLARED_EXTRAS, feature, name)) return "extra";
  if (has(PURE_MODULES, feature, name)) return "pure";
  return KINDS.find((kind) => name === kind || name.endsWith(`-${kind}`)) ?? "unknown";
}

export function checkFeatureFile(path) {
  const file = describeFeatureFile(path);
  if (file?.kind === "test") return checkTest(path);
  if (file?.kind !== "unknown") return [];
  return [
    {
      path,
      message:
        `a feature holds ${KINDS.map((kind) => `${kind}.ts`).join(", ")}, with a noun in front where it is large ` +
        "(draft-mutations.ts), components/*.tsx and tests. A pure module is added by a line in " +
        "scripts/structure/feature-files.mjs.",
    },
  ];
}

/** A test in a feature stands beside the file it tests, or beside nothing when it tests several. */
function checkTest(path) {
  if (
    /^features\/[^/]+\/(?:components\/)?[^/]+$/.test(path) ||
    /^features\/hrefs\.test/.test(path)
  ) {
    return [];
  }
  return [{ path, message: "a test stands beside the file it tests, in no folder of its own." }];
}
