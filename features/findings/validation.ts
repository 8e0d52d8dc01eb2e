import { z } from "zod";
import { perPerformance } from "@/db/vocabulary";
import { leafSchemas } from "@/features/drafts/document";
import { draftText, id, LONG_TEXT_MAX, requiredText } from "@/lib/fields";
import { type DraftFinding, EVIDENCE_MAX, type Evidence, isFilled } from "./content";
import { FINDING } from "./document";

const LINK_MAX = 2000;
const FILES_MAX = 20;

const long = () => draftText(LONG_TEXT_MAX);

/** Spare rows at the end that nobody filled in are no rows; one in between stays, so that each row keeps its place. */
const withoutSpareRows = (rows: Evidence[]) => rows.slice(0, rows.findLastIndex(isFilled) + 1);

const assessed = z
  .object({
    score: draftText(),
    reason: long(),
    evidence: z
      .array(z.object({ title: draftText(), url: draftText(LINK_MAX) }))
      .max(EVIDENCE_MAX, "invalid_value")
      .default([])
      .transform(withoutSpareRows),
    files: z.array(id()).max(FILES_MAX, "invalid_value").default([]),
  })
  .prefault({});

export const draftSchema = z.object({
  performances: z.object(perPerformance(() => assessed)).prefault({} as never),
  ...leafSchemas(FINDING),
}) satisfies z.ZodType<DraftFinding>;

const revision = (min: number) =>
  z.coerce.number("invalid_value").int("invalid_value").min(min, "invalid_value");

/** Which working paper a form is about, and which state of it the form was opened on. */
export const draftReferenceSchema = z.object({
  collaborationId: id(),
  cycleYear: z.coerce.number("invalid_value").int("invalid_value").min(2000).max(2100),
  /** 0 when there was none as the form was opened. */
  revision: revision(0),
});

/** Publishing is final, so somebody says that they mean it. */
export const publishSchema = z.object({
  findingId: id(),
  revision: revision(1),
  confirmed: z.literal("on", "confirm_needed"),
});

export const correctSchema = z.object({
  findingId: id(),
  reason: requiredText(LONG_TEXT_MAX),
});
