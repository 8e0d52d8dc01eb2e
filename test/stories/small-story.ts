/**
 * A small story in which each thing happens that the log can tell: for the test that no manipulation of it goes unseen. Each
 * chapter is one life of one record, and time goes forward. In an empty, migrated database; the large story is that of the demo.
 */
import { on, onDay } from "@/test/acting";
import { insertMoment } from "@/test/records";
import { tellOfAnAccount } from "./small/account";
import { tellOfTheAssessment } from "./small/assessment";
import { tellOfTheCollaboration } from "./small/collaboration";
import { tellOfCorrections } from "./small/corrections";
import { tellOfACycle } from "./small/cycle";
import { tellOfTheFinding, tellOfTheSample } from "./small/finding";
import { tellOfTheFollowUp, tellOfTheRecommendation } from "./small/recommendation";
import { tellOfTheReport } from "./small/report";
import { tellOfTheReview } from "./small/review";
import { tellOfTheSeal } from "./small/seal";
import { tellOfTheStudy } from "./small/study";
import { tellOfWhatWasTakenAlong } from "./small/taken-along";
import { tellOfViews } from "./small/view-round";

export async function tellSmallStory(): Promise<void> {
  await insertMoment();
  await tellOfACycle();
  const told = await on("2026-01-05", tellOfTheCollaboration);
  const { collaborationId } = told;
  await tellOfAnAccount(collaborationId);
  await tellOfTheSeal();
  await tellOfTheAssessment(collaborationId);
  const reportId = await tellOfTheReport(told);
  await onDay("10", () => tellOfCorrections(told));
  await tellOfTheReview(reportId);
  await tellOfTheFinding(collaborationId);
  await onDay("23", tellOfTheSample);
  const recommendation = await onDay("24", () => tellOfTheStudy(collaborationId));
  await onDay("24", () => tellOfTheRecommendation(recommendation));
  await onDay("24", tellOfTheFollowUp);
  await onDay("24", () => tellOfViews(told));
  await onDay("24", () => tellOfWhatWasTakenAlong({ collaborationId, reportId }));
}
