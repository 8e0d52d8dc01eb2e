import { addStudy, changeStudy, publishStudy } from "@/features/recommendations/studies/mutations";
import {
  addRecommendation,
  changeRecommendation,
  removeRecommendation,
} from "@/features/recommendations/studies/text-mutations";
import { auditor } from "@/test/acting";
import { TYPED_RECOMMENDATION, TYPED_STUDY } from "@/test/typed";

/** Rewritten as a draft, published, and given a further recommendation. @returns the recommendation that was there from the start */
export async function tellOfTheStudy(collaborationId: string): Promise<string> {
  const id = await addStudy(auditor, { ...TYPED_STUDY, title: "Regi" });
  let revision = 0;
  const edit = () => ({ revision: ++revision });
  await changeStudy(auditor, { id, ...edit() }, TYPED_STUDY, null);
  const inStudy = () => ({ studyId: id, ...edit() });
  const linked = { ...TYPED_RECOMMENDATION, collaborationIds: [collaborationId] };
  const draft = { ...linked, text: "Werk." };
  const recommendation = await addRecommendation(auditor, inStudy(), draft);
  const reference = { id: recommendation, ...edit() };
  await changeRecommendation(auditor, reference, linked, null);
  const further = { ...TYPED_RECOMMENDATION, text: "Vertel het op tijd.", collaborationIds: [] };
  const double = await addRecommendation(auditor, inStudy(), { ...further, number: 2 });
  await removeRecommendation(auditor, { id: double, ...edit() });
  await publishStudy(auditor, { id, ...edit() });
  await addRecommendation(auditor, inStudy(), further, "De raad vroeg erom.");
  return recommendation;
}
