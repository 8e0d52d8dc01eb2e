import { z } from "zod";
import { checkbox, id, optionalText, requiredCount } from "@/lib/fields";
import { SAMPLE_MAX } from "./draw";

const SEED_MAX = 100;
const REMARK_MAX = 2000;

/** `2026`, or `2026/<id of a moment>`. */
const place = z
  .string("choose_one")
  .regex(/^20\d\d(?:\/[0-9a-f-]{36})?$/, "choose_one")
  .transform((text) => {
    const [year, momentId = null] = text.split("/");
    return { cycleYear: Number(year), momentId };
  });

export const drawSchema = z.object({
  place,
  size: requiredCount(1, SAMPLE_MAX, "sample_size"),
  seed: optionalText(SEED_MAX),
});

const reference = { sampleId: id(), revision: z.coerce.number("invalid_value").int().min(1) };

export const checkSchema = z.object({
  ...reference,
  reports: z
    .array(z.object({ checked: checkbox(), remark: optionalText(REMARK_MAX) }), "invalid_value")
    .max(SAMPLE_MAX, "invalid_value"),
});

export const publishSampleSchema = z.object({
  ...reference,
  confirmed: z.literal("on", "confirm_needed"),
});
