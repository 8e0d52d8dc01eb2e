import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import { readChoices } from "@/db/names/choices";
import { collaborations, recommendations, studies, studyVersions } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { type Choices, NO_CHOICES, type Wanted } from "@/lib/forms/choices";
import { canKeepStudies, canReadStudy } from "../permissions";
import { readVersions } from "../statements/timeline-queries";
import type { StudyDetail, TextVersion } from "../types";
import { addresseesOf, type StudySnapshot, studyTextOf } from "./snapshot";

/** @throws NotFoundError for who may not read it: a draft is the auditor's alone */
export async function getStudy(viewer: Viewer, id: string): Promise<StudyDetail> {
  const found = await database().query.studies.findFirst({
    where: eq(studies.id, id),
    with: {
      recommendations: {
        orderBy: (row, { asc }) => asc(row.number),
        with: {
          collaborations: {
            columns: {},
            with: { collaboration: { columns: { id: true, slug: true, name: true } } },
          },
        },
      },
    },
  });
  if (!found || !canReadStudy(viewer, found)) throw new NotFoundError(`study ${id}`);
  const mayKeep = canKeepStudies(viewer);
  const [versions, linkable] = await Promise.all([
    readVersions(id),
    listLinkable(viewer, { search: undefined, chosen: [] }),
  ]);
  const { status, number, revision } = found;
  return {
    ...studyTextOf(found),
    id,
    status,
    number,
    revision,
    recommendations: found.recommendations.map((row) => ({
      id: row.id,
      number: row.number,
      text: row.text,
      addressees: addresseesOf(row),
      performances: row.performances,
      collaborations: row.collaborations.map(({ collaboration }) => collaboration),
    })),
    versions: versions.reverse(),
    mayKeep,
    collaborations: linkable,
  };
}

/** A recommendation within its study, to be changed there. @throws NotFoundError */
export async function getStudyOf(viewer: Viewer, recommendationId: string) {
  const [row] = await database()
    .select({ studyId: recommendations.studyId })
    .from(recommendations)
    .where(eq(recommendations.id, recommendationId));
  const study = await getStudy(viewer, row?.studyId ?? "");
  const recommendation = study.recommendations.find(({ id }) => id === recommendationId);
  if (!recommendation) throw new NotFoundError(`recommendation ${recommendationId}`);
  return { study, recommendation };
}

/** A version before the one that holds, as it was published; null when there is no such one. */
export async function findEarlierVersion(
  viewer: Viewer,
  study: Pick<StudyDetail, "id" | "status" | "number" | "versions">,
  number: number | undefined,
): Promise<{ version: TextVersion; content: StudySnapshot } | null> {
  const version = study.versions.find((one) => one.number === number);
  if (!version || version.number === study.number || !canReadStudy(viewer, study)) return null;
  const [row] = await database()
    .select({ content: studyVersions.content })
    .from(studyVersions)
    .where(and(eq(studyVersions.studyId, study.id), eq(studyVersions.number, version.number)));
  return row ? { version, content: row.content as StudySnapshot } : null;
}

/** The collaborations that a recommendation can be linked to, by id. */
export async function listLinkable(viewer: Viewer, wanted: Wanted): Promise<Choices> {
  if (!canKeepStudies(viewer)) return NO_CHOICES;
  return readChoices(collaborations, collaborations.id, wanted);
}
