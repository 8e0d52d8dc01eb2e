/**
 * The oversight packages that the council decided, as a column of every query that must know who owes a report: the rule itself
 * (features/reports/filing/debts.ts) is pure and takes them as an argument.
 */
import { type SQL, sql } from "drizzle-orm";
import { assessments, collaborations, moments } from "./schema";
import type { OversightPackage } from "./vocabulary";

const decided = sql`from ${assessments} as "decided" where "decided"."collaboration_id" = ${collaborations.id} and "decided"."status" = 'decided'`;
const asked = sql`json_array("decided"."council_decided_on", "decided"."oversight_package")`;
const packages = sql`select json_group_array(${asked} order by "decided"."number" desc) ${decided}`;

/** Of a row of `collaborations`, the version that was decided last first; null when it ended at part A. */
export const decidedPackages = sql`(${packages})`.mapWith((value: string) =>
  (JSON.parse(value) as [string, OversightPackage | null][]).map(
    ([decidedOn, oversightPackage]) => ({ decidedOn, oversightPackage }),
  ),
);

/** The package that holds at a row of `moments`, as `packageAt` says in TypeScript; null when the council decided none. */
export const packageAtMoment: SQL = sql`(select "decided"."oversight_package" ${decided} and "decided"."council_decided_on" <= coalesce(${moments.dueOn}, ${moments.cycleYear} || '-12-31') order by "decided"."number" desc limit 1)`;
