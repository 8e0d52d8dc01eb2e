import { z } from "zod";
import { PERFORMANCES } from "@/db/vocabulary";
import { leafSchemas } from "@/features/drafts/document";
import {
  draftNumber,
  draftText,
  httpUrl,
  id,
  LONG_TEXT_MAX,
  requiredDate,
  requiredName,
  requiredText,
} from "@/lib/fields";
import { type DraftContent, type DraftDeviation, isFilled } from "./content";
import { REPORT } from "./document";

const MAX_ROWS = 50;
const MAX_REFERENCES = 100;

const long = () => draftText(LONG_TEXT_MAX);
const short = () => draftText();

const references = z.array(z.uuid()).max(MAX_REFERENCES).default([]);
const performance = z.object({ score: short(), reason: long(), evidence: references }).prefault({});
const deviation = z.object({
  subject: short(),
  cause: long(),
  effect: long(),
  measure: long(),
  decision: short(),
});

/** Spare rows at the end that nobody filled in are no rows; one in between stays, so that each row keeps its place. */
function withoutSpareRows(rows: DraftDeviation[]): DraftDeviation[] {
  return rows.slice(0, rows.findLastIndex(isFilled) + 1);
}

export const draftSchema = z.object({
  ...leafSchemas(REPORT),
  indicators: z
    .record(
      z.uuid(),
      z.object({ value: draftNumber(), forecast: draftNumber(), explanation: long() }),
    )
    .default({}),
  milestones: z.record(z.uuid(), z.object({ expectedOn: short(), doneOn: short() })).default({}),
  money: z
    .object({ spent: draftNumber(), forecast: draftNumber(), explanation: long() })
    .prefault({}),
  performances: z
    .object(
      Object.fromEntries(PERFORMANCES.map((key) => [key, performance])) as Record<
        (typeof PERFORMANCES)[number],
        typeof performance
      >,
    )
    .prefault({}),
  deviations: z.array(deviation).max(MAX_ROWS).default([]).transform(withoutSpareRows),
  noDeviations: short(),
  commitments: references,
  recommendations: references,
  touched: z.record(z.uuid(), short()).default({}),
}) satisfies z.ZodType<DraftContent>;

/** Which draft a form is about, and which state of it the form was opened on. */
export const draftReferenceSchema = z.object({
  collaborationId: id(),
  momentId: id(),
  /** 0 when no draft existed as the form was opened. */
  revision: z.coerce.number("invalid_value").int("invalid_value").min(0, "invalid_value"),
});

/** A step of a report: which one, and which version of it the viewer had before them. */
export const stepSchema = z.object({
  reportId: id(),
  number: z.coerce.number("invalid_value").int("invalid_value").min(1, "invalid_value"),
});

/** A step that says why. */
export const reasonedStepSchema = stepSchema.extend({ reason: requiredText(LONG_TEXT_MAX) });

/** Of the college, which sends the report to the council. */
export const releaseSchema = stepSchema.extend({
  decidedOn: requiredDate(),
  decisionNumber: requiredName(50),
});

export type CollegeDecision = Omit<
  z.output<typeof releaseSchema>,
  keyof z.output<typeof stepSchema>
>;

export const evidenceLinkSchema = z.object({
  reportId: id(),
  title: requiredName(),
  url: httpUrl(),
});
