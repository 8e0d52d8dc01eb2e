/**
 * What a migration does that the engine cannot: steps in code, after those in SQL, each done once and recorded in `code_steps`.
 * A step reads and writes columns by name, not by the schema: it still runs when the schema has gone on.
 */
import { now } from "@/lib/clock";
import type { Connection } from "./connect";
import { foldedCollaboration, foldedName } from "./names/folded";

type Client = Connection["client"];
type CodeStep = { name: string; run: (client: Client) => void };

/** In order. Whoever changes `fold` adds one that fills the folded columns again. */
export const CODE_STEPS: readonly CodeStep[] = [{ name: "fold_names", run: foldNames }];

/** All or nothing, each with its record. */
export function runCodeSteps(client: Client, steps = CODE_STEPS): void {
  for (const { name, run } of stepsToDo(client, steps)) {
    const inOneGo = client.transaction(() => {
      run(client);
      client
        .prepare("insert into code_steps (name, done_at) values (?, ?)")
        .run(name, now().toISOString());
    });
    inOneGo.immediate();
  }
}

/** Those that this database has not had yet. */
export function stepsToDo(client: Client, steps = CODE_STEPS): readonly CodeStep[] {
  const known = client.prepare("select name from sqlite_master where name = 'code_steps'").get();
  if (!known) return steps;
  const done = new Set(client.prepare("select name from code_steps").pluck().all());
  return steps.filter(({ name }) => !done.has(name));
}

interface Named {
  id: string;
  name: string;
  programme: string;
  challenge: string;
}

function foldNames(client: Client): void {
  for (const table of ["users", "partners"]) {
    const update = client.prepare(`update ${table} set name_folded = ? where id = ?`);
    const rows = client.prepare(`select id, name from ${table}`).all() as Named[];
    for (const row of rows) update.run(foldedName(row).nameFolded, row.id);
  }
  const update = client.prepare(
    "update collaborations set name_folded = ?, search_folded = ? where id = ?",
  );
  const rows = client.prepare("select id, name, programme, challenge from collaborations").all();
  for (const row of rows as Named[]) {
    const { nameFolded, searchFolded } = foldedCollaboration(row);
    update.run(nameFolded, searchFolded, row.id);
  }
}
