import { z } from "zod";
import { BANDS } from "@/db/vocabulary";
import { id, requiredText, word } from "@/lib/fields";

export const SENTENCE_MAX = 280;
const STEP_WORDS = ["1", "2", "3", "4"] as const;

const step = () => word(STEP_WORDS).transform(Number);

const view = {
  band: word(BANDS),
  script: step(),
  power: step(),
  sentence: requiredText(SENTENCE_MAX),
};

const confirmed = () => z.literal("on", "confirm_needed");

export const openingSchema = z.object({ collaborationId: id() });
export const closingSchema = z.object({ roundId: id(), confirmed: confirmed() });
export const viewSchema = z.object({ roundId: id(), ...view });
export const ofPartnerSchema = z.object({ roundId: id(), partnerId: id() });
export const enteredViewSchema = z.object({ roundId: id(), partnerId: id(), ...view });
export const withdrawalSchema = z.object({ invitationId: id() });
export const partnerViewSchema = z.object(view);

/** 32 bytes in base64url: the value of a link, of what it was exchanged for, or of a partner's browser. */
export const secretSchema = z.string().regex(/^[\w-]{43}$/);
