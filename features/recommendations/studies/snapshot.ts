/** What a published version of a study holds: the study with all its recommendations, as they read. Pure. */
import type { Addressee, Performance } from "@/db/vocabulary";
import { ADDRESSEES } from "@/db/vocabulary";

export type StudyText = {
  title: string;
  reportedOn: string;
  sourceUrl: string | null;
  centralQuestions: string[];
  subQuestions: string[];
  conclusions: string[];
};

type RecommendationText = {
  number: number;
  text: string;
  addressees: Addressee[];
  performances: Performance[];
};

export type StudySnapshot = StudyText & {
  recommendations: (RecommendationText & {
    recommendationId: string;
    collaborationIds: string[];
  })[];
};

type Flags = { toCouncil: boolean; toCollege: boolean; toCivilService: boolean };

export const addresseesOf = ({ toCouncil, toCollege, toCivilService }: Flags): Addressee[] => {
  const chosen = { council: toCouncil, college: toCollege, civil_service: toCivilService };
  return ADDRESSEES.filter((addressee) => chosen[addressee]);
};

export const flagsOf = (addressees: readonly Addressee[]): Flags => ({
  toCouncil: addressees.includes("council"),
  toCollege: addressees.includes("college"),
  toCivilService: addressees.includes("civil_service"),
});

/** Only what a version holds, in a fixed order, whatever else the row carries. */
export const studyTextOf = (study: StudyText): StudyText => ({
  title: study.title,
  reportedOn: study.reportedOn,
  sourceUrl: study.sourceUrl,
  centralQuestions: study.centralQuestions,
  subQuestions: study.subQuestions,
  conclusions: study.conclusions,
});

export type RecommendationRow = Flags &
  Omit<RecommendationText, "addressees"> & { id: string; collaborationIds: readonly string[] };

export const snapshotOf = (
  study: StudyText,
  rows: readonly RecommendationRow[],
): StudySnapshot => ({
  ...studyTextOf(study),
  recommendations: [...rows]
    .sort((one, other) => one.number - other.number)
    .map((row) => ({
      recommendationId: row.id,
      number: row.number,
      text: row.text,
      addressees: addresseesOf(row),
      performances: row.performances,
      collaborationIds: [...row.collaborationIds].sort(),
    })),
});
