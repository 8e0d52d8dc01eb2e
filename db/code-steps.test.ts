import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { CODE_STEPS, runCodeSteps, stepsToDo } from "./code-steps";
import { type Connection, connect } from "./connect";
import { migrate, pendingMigrations } from "./migrate";
import { foldedCollaboration, foldedName } from "./names/folded";

const folder = mkdtempSync(join(tmpdir(), "regiemonitor-steps-"));
const file = join(folder, "steps.db");
const open: Connection[] = [];

function reopened() {
  const connection = connect(file);
  open.push(connection);
  return connection.client;
}

beforeEach(() => {
  for (const { client } of open.splice(0)) client.close();
  rmSync(file, { force: true });
  migrate(file);
});
afterAll(() => {
  for (const { client } of open) client.close();
  rmSync(folder, { recursive: true });
});

const count = (client: Connection["client"]) =>
  client.prepare("select count(*) from code_steps").pluck().get();

describe("a step in code", () => {
  it("is done once, after the migrations in SQL", () => {
    const client = reopened();
    expect(pendingMigrations(file)).toEqual([]);
    expect(count(client)).toBe(CODE_STEPS.length);
    let times = 0;
    const steps = [{ name: "another", run: () => (times += 1) }];
    runCodeSteps(client, steps);
    runCodeSteps(client, steps);
    expect(times).toBe(1);
    expect(stepsToDo(client, steps)).toEqual([]);
  });

  it("leaves nothing behind when it fails, and is done at the next migration", () => {
    const client = reopened();
    const run = () => {
      client.prepare("insert into settings (key, value) values ('half', '1')").run();
      throw new Error("no more room");
    };
    expect(() => runCodeSteps(client, [{ name: "failing", run }])).toThrow("no more room");
    expect(client.prepare("select * from settings where key = 'half'").get()).toBeUndefined();
    client.prepare("delete from code_steps").run();
    expect(pendingMigrations(file)).toEqual(CODE_STEPS.map(({ name }) => name));
    migrate(file);
    expect(pendingMigrations(file)).toEqual([]);
  });

  it("fills the folded columns of rows that an older version wrote", () => {
    const client = reopened();
    const insert = (table: string, row: Record<string, unknown>) =>
      client
        .prepare(
          `insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => "?")})`,
        )
        .run(...Object.values(row));
    insert("users", {
      id: "u",
      name: "Élise",
      role: "clerk",
      created_at: "2026-01-01T00:00:00.000Z",
    });
    for (const name of ["COÖPERATIE", "Coöperatie"]) insert("partners", { id: name, name });
    const searched = { name: "Één", programme: "Wonen", challenge: "Genoeg" };
    const rest = { agreement: "pact", legal_form: "none", started_on: "2020-01-01" };
    insert("collaborations", {
      id: "c",
      slug: "c",
      ...searched,
      ...rest,
      started_precision: "year",
      created_at: "2026-01-01T00:00:00.000Z",
    });
    client.prepare("delete from code_steps").run();
    migrate(file);
    const names = client.prepare(
      "select name_folded from users union select name_folded from partners",
    );
    expect(names.pluck().all().sort()).toEqual(["cooperatie", "elise"]);
    expect(client.prepare("select name_folded, search_folded from collaborations").get()).toEqual({
      name_folded: foldedName(searched).nameFolded,
      search_folded: foldedCollaboration(searched).searchFolded,
    });
  });
});
