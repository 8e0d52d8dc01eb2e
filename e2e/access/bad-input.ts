/** Sends a form what it can never hold, as somebody who may: it says so, and the record stays as it was. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { ROOT } from "../../scripts/commands.mjs";
import { countChanges } from "../../scripts/testing/count-changes.mjs";
import { type Entry, entriesOf, sendForm, type TakenField } from "./replay";
import type { ActionRow } from "./rows";

const FOLDER = join(ROOT, "test-results", "access");
const SCRIPT = `"><script>alert("x")</script>`;
const SQL = "' OR 1=1; DROP TABLE users; --";
const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

/** A free text takes anything, up to its length. */
const NEVER: Record<TakenField["kind"], readonly string[]> = {
  text: ["x".repeat(300_000)],
  choice: [SQL, UNKNOWN_ID, "__proto__"],
  date: [SCRIPT, "2026-02-30", "9999999-01-01"],
  hidden: [SQL, UNKNOWN_ID],
};

/** Where the answer leads to; nothing is written with them. */
const WAY_BACK = ["year", "reportId", "slug"];

/** A list to choose from beside a field to type another in: any name will do. */
const ANY_NAME = ["programme"];

/** `answers.V1.reason` and `answers.V2.reason` are read by one rule: the first stands for all. */
const familyOf = ({ name }: TakenField) => name.replace(/[A-Z]?\d+|[\da-f-]{36}/g, "*");

function firstOfEachFamily(fields: readonly TakenField[]) {
  const seen = new Map(fields.toReversed().map((field) => [familyOf(field), field]));
  return fields.filter((field) => seen.get(familyOf(field)) === field);
}

/** A field of each kind in turn with each value that it can never hold, and then all of them with a script, and none at all. */
function* mishaps(fields: readonly TakenField[]): Generator<[what: string, entries: Entry[]]> {
  const isOwn = ({ name }: TakenField) => !name.startsWith("$ACTION");
  const own = fields.filter((field) => isOwn(field) && !WAY_BACK.includes(field.name));
  for (const field of firstOfEachFamily(own)) {
    for (const value of NEVER[ANY_NAME.includes(field.name) ? "text" : field.kind]) {
      const changed = fields.map((other) =>
        other.name === field.name ? { ...other, value } : other,
      );
      yield [`${field.name} = ${value.slice(0, 40)}`, entriesOf(changed)];
    }
  }
  yield [
    "all a script",
    entriesOf(fields.map((field) => (isOwn(field) ? { ...field, value: SCRIPT } : field))),
  ];
  yield ["nothing", entriesOf(fields.filter((field) => !isOwn(field)))];
}

export async function expectMishapsRefused(
  requests: APIRequestContext,
  { on, keepsAsTyped }: ActionRow["form"],
  fields: readonly TakenField[],
) {
  let before = countChanges(FOLDER);
  for (const [what, entries] of mishaps(fields)) {
    const response = await sendForm(requests, on, entries.map(withNewKey));
    expect.soft(response.status(), what).toBeLessThan(500);
    expect.soft(await response.text(), what).not.toContain("<script>alert(");
    const after = countChanges(FOLDER);
    if (!keepsAsTyped) expect.soft(after - before, `written after ${what}`).toBe(0);
    before = after;
  }
}

/** Each as a form of its own: some change nothing and succeed, and would take the place of what is sent at last. */
const withNewKey = ([name, value]: Entry): Entry => [
  name,
  name === "stamp" ? value.replace(/[\da-f-]{36}$/, randomUUID()) : value,
];

/** The second sending of a form that went through is answered as the first, and writes nothing. */
export async function expectSentOnce(
  requests: APIRequestContext,
  on: string,
  entries: readonly Entry[],
  first: APIResponse,
) {
  const before = countChanges(FOLDER);
  const second = await sendForm(requests, on, entries);
  expect.soft(second.headers().location, "where the second leads").toBe(first.headers().location);
  expect.soft(countChanges(FOLDER) - before, "written by the second").toBe(0);
}
