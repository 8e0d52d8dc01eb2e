/** A decided assessment of the bench: as long as a real one, and of no meaning. */
import type { assessments } from "@/db/schema";
import { ANSWERS, DIRECTING_STYLES } from "@/db/vocabulary";
import {
  answersIn,
  type Choice,
  emptyChoice,
  type FrozenAssessment,
  perElement,
} from "@/features/assessments/content";
import { advise } from "@/features/assessments/framework/advice";
import { ASKED_ITEMS, FRAMEWORK_VERSION } from "@/features/assessments/framework/questions";
import { hashOf } from "@/features/audit-log/canonical";
import type { CalendarDate } from "@/lib/dates";
import { newId } from "@/lib/ids";

const SENTENCE = "De partijen spraken af hoe zij dit samen aanpakken en wie wat doet. ";

interface Place {
  collaborationId: string;
  indicatorIds: readonly string[];
  /** Answers differ by it, and are the same at every run. */
  seed: number;
  at: Date;
  decidedOn: CalendarDate;
  evaluateOn: CalendarDate;
  by: { civilServant: string; alderman: string; clerk: string };
}

export function bulkAssessment(place: Place): typeof assessments.$inferInsert {
  const { seed, at, by } = place;
  const content = contentOf(place);
  const advice = advise({ ...content, answers: answersIn(content.answers) });
  return {
    id: newId(),
    collaborationId: place.collaborationId,
    number: 1,
    frameworkVersion: FRAMEWORK_VERSION,
    status: "decided",
    content,
    createdAt: at,
    createdById: by.civilServant,
    savedAt: at,
    savedById: by.civilServant,
    submittedAt: at,
    submittedById: by.civilServant,
    snapshotSha256: hashOf(content),
    proposedAt: at,
    proposedById: by.alderman,
    collegeDecidedOn: place.decidedOn,
    collegeDecisionNumber: `B&W ${seed}`,
    decidedAt: at,
    decidedById: by.clerk,
    councilDecidedOn: place.decidedOn,
    councilDecisionNumber: `R ${seed}`,
    decision: content.choice,
    decisionSha256: hashOf(content.choice),
    positionNumerator: advice.position?.numerator ?? null,
    positionDenominator: advice.position?.denominator ?? null,
    advisedBand: advice.band,
    advisedStyle: advice.style?.style ?? null,
    style: content.choice?.style ?? null,
    oversightPackage: "plus",
    evaluateOn: place.evaluateOn,
  };
}

function contentOf({ seed, indicatorIds, evaluateOn }: Place): FrozenAssessment {
  const answers = ASKED_ITEMS.map((item, index) => {
    const answer = ANSWERS[(seed * 5 + index * 3 + (seed >> 2)) % 3] ?? "partly";
    return [item, { answer, reason: SENTENCE.repeat(2), source: "Raadsbesluit" }] as const;
  });
  const { mandate } = emptyChoice();
  const choice: Choice = {
    features: [{ item: "V1", sentence: SENTENCE }],
    elements: perElement(() => "within_limits"),
    style: DIRECTING_STYLES[seed % DIRECTING_STYLES.length] ?? "controlling",
    secondaryStyle: null,
    styleReason: SENTENCE,
    oversightPackage: "plus",
    mandate: {
      ...mandate,
      participants: SENTENCE,
      information: SENTENCE,
      keptDecisions: SENTENCE,
      exitTerms: SENTENCE,
      moneyPercent: 10,
      delayMonths: 3,
      anyResult: true,
      indicatorIds,
    },
    evaluateOn,
  };
  return { task: "optional", need: "needed", answers: Object.fromEntries(answers), choice };
}
