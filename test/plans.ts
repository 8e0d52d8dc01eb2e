/** For tests: how the engine goes about a query. */
import { handles } from "@/db/index";

export type PlanStep = { id: number; parent: number; detail: string };

export function planOf(statement: string): PlanStep[] {
  const { client } = handles().reader;
  const unknowns = Array<null>(statement.match(/\?/g)?.length ?? 0).fill(null);
  return client.prepare(`explain query plan ${statement}`).all(...unknowns) as PlanStep[];
}

/**
 * The steps of subqueries, answered once for each row around them, that are not found by what binds them to that row: they
 * make the query grow faster than its rows.
 * @example "SEARCH decided USING INDEX by_status (status=?)" of a subquery where decided.collaboration_id = collaborations.id
 */
export function unboundSteps(statement: string): string[] {
  const steps = planOf(statement);
  const parents = new Map(steps.map((step) => [step.id, step]));
  const isRepeated = ({ parent }: PlanStep): boolean => {
    const around = parents.get(parent);
    if (!around || /^(?:LIST|SCALAR) SUBQUERY/.test(around.detail)) return false;
    return around.detail.startsWith("CORRELATED") || isRepeated(around);
  };
  const bound = boundColumns(statement);
  // What a step before found row by row is gone through, not a table.
  const found = new Set(steps.flatMap(({ detail }) => /^CO-ROUTINE (.+)/.exec(detail)?.[1] ?? []));
  return steps.filter(isRepeated).flatMap(({ detail }) => {
    if (detail.startsWith("SCAN")) return found.has(detail.slice("SCAN ".length)) ? [] : detail;
    const [, table, by] = /^SEARCH (\S+) .*\((.+)\)$/.exec(detail) ?? [];
    if (table === undefined || by === undefined) return [];
    const isBound = [...by.matchAll(/(\w+)=\?/g)].some(([, column]) =>
      bound.has(`${table}.${column}`),
    );
    return isBound ? [] : detail;
  });
}

/** `table.column` of all that is compared with another column, or looked for in columns or in a subquery. */
function boundColumns(statement: string): Set<string> {
  const column = String.raw`"(\w+)"\."(\w+)"`;
  const bound = new Set<string>();
  for (const [, ...names] of statement.matchAll(RegExp(`(?=${column} = ${column})`, "g"))) {
    bound.add(`${names[0]}.${names[1]}`).add(`${names[2]}.${names[3]}`);
  }
  for (const [, table, name] of statement.matchAll(RegExp(`${column} in \\((?:"|select)`, "g"))) {
    bound.add(`${table}.${name}`);
  }
  return bound;
}
