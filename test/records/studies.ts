/** A study of the auditor for unit tests, written straight into the database of `freshDatabase`. */
import {
  recommendationCollaborations,
  recommendations,
  studies,
  studyVersions,
} from "../../db/schema/index";
import { transaction } from "../../db/transaction";

const REPORTED_AT = new Date("2026-01-12T09:00:00Z");

/** Study `study` with `recommendation`, to council and college, about collaboration `pact`; needs the people and `pact`. */
export async function insertPublishedStudy(): Promise<void> {
  await transaction(async (tx) => {
    await tx.insert(studies).values({
      id: "study",
      status: "published",
      number: 1,
      revision: 3,
      title: "Regie",
      reportedOn: "2026-01-10",
      centralQuestions: [],
      subQuestions: [],
      conclusions: ["Regie loont."],
      createdAt: REPORTED_AT,
      createdById: "auditor",
      publishedAt: REPORTED_AT,
    });
    await tx.insert(studyVersions).values({
      id: "study-1",
      studyId: "study",
      number: 1,
      content: { recommendations: [{ recommendationId: "recommendation" }] },
      snapshotSha256: "0",
      publishedAt: REPORTED_AT,
      publishedById: "auditor",
    });
    await tx.insert(recommendations).values({
      id: "recommendation",
      studyId: "study",
      number: 1,
      text: "Werk vanuit de opgave.",
      toCouncil: true,
      toCollege: true,
      toCivilService: false,
      performances: [],
      isPublished: true,
      textVersion: 1,
    });
    await tx
      .insert(recommendationCollaborations)
      .values({ recommendationId: "recommendation", collaborationId: "pact" });
  });
}
