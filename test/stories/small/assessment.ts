import {
  decideAssessment,
  rejectAssessment,
  returnByCouncil,
} from "@/features/assessments/decision/mutations";
import { saveDraft, startNewVersion } from "@/features/assessments/form/mutations";
import {
  proposeAssessment,
  requireSubmitted,
  returnAssessment,
  submitAssessment,
} from "@/features/assessments/mutations";
import { alderman, clerk, official, on } from "@/test/acting";
import { TYPED_ASSESSMENT } from "@/test/typed";

/** Returned by the alderman, returned by the council, rejected, and decided at last. */
export async function tellOfTheAssessment(collaborationId: string): Promise<void> {
  const submit = async (day: string, revision: number) => {
    const result = await on(`2026-02-${day}`, () =>
      submitAssessment(official, { collaborationId, revision }, TYPED_ASSESSMENT),
    );
    requireSubmitted(result);
    return result.saved;
  };
  const propose = async (day: string, revision: number) => {
    const { id, revision: reached } = await submit(day, revision);
    const college = { decidedOn: `2026-02-${day}`, decisionNumber: `B-${day}` };
    await on(`2026-02-${day}`, () => proposeAssessment(alderman, id, college));
    return { id, revision: reached };
  };
  const save = (day: string, revision: number) =>
    on(`2026-02-${day}`, () =>
      saveDraft(official, { collaborationId, revision }, TYPED_ASSESSMENT),
    );
  const { revision } = await save("02", 0);
  const saved = await save("03", revision);
  const first = await submit("04", saved.revision);
  await on("2026-02-05", () => returnAssessment(alderman, first.id, "Nog eens."));
  const second = await propose("06", first.revision);
  await on("2026-02-09", () => returnByCouncil(clerk, second.id, "Vraag de partners."));
  const third = await propose("11", second.revision);
  const against = { decidedOn: "2026-02-12", decisionNumber: "R-12" };
  await on("2026-02-12", () => rejectAssessment(clerk, third.id, against, "Te vroeg."));
  const renewed = await on("2026-02-13", () => startNewVersion(official, collaborationId));
  const last = await propose("21", renewed.revision);
  const council = { decidedOn: "2026-02-23", decisionNumber: "R-1" };
  await on("2026-02-23", () => decideAssessment(clerk, last.id, council, TYPED_ASSESSMENT));
}
