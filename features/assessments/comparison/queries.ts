import { inArray } from "drizzle-orm";
import { database } from "@/db";
import { assessments } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import {
  answersIn,
  type Choice,
  type DraftAssessment,
  type FrozenAssessment,
  type ReadAssessment,
} from "../content";
import { advise, endsAtA, isProvisional } from "../framework/advice";
import { readDraft } from "../freeze";
import { type AssessmentPlace, listIndicators, loadFreezeContext } from "../place-queries";
import { getReadableVersions } from "../queries";
import type { AssessmentComparison, AssessmentVersion, ComparedVersion } from "../types";

/**
 * Two versions of an assessment side by side; by default the newest that the viewer may read and the one before it.
 * @throws NotFoundError for who has no content, and for a version the viewer may not read
 */
export async function compareAssessments(
  viewer: Viewer,
  slug: string,
  chosen: { from?: number; to?: number } = {},
): Promise<AssessmentComparison> {
  const { place, versions } = await getReadableVersions(viewer, slug);
  const find = (number: number) => {
    const version = versions.find((one) => one.number === number);
    if (!version) throw new NotFoundError(`version ${number} of ${slug}`);
    return version;
  };
  const [newest] = versions;
  const to = chosen.to === undefined ? newest : find(chosen.to);
  const before = to && versions.find(({ number }) => number < to.number);
  const from = chosen.from === undefined ? before : find(chosen.from);
  return {
    collaboration: { id: place.collaborationId, slug, name: place.name },
    versions,
    indicators: await listIndicators(database(), place.collaborationId),
    compared: from && to ? await readBoth(from, to, place) : null,
  };
}

async function readBoth(from: AssessmentVersion, to: AssessmentVersion, place: AssessmentPlace) {
  const rows = await database()
    .select({
      id: assessments.id,
      content: assessments.content,
      decision: assessments.decision,
    })
    .from(assessments)
    .where(inArray(assessments.id, [from.id, to.id]));
  const read = (version: AssessmentVersion) => {
    const row = rows.find(({ id }) => id === version.id);
    if (!row) throw new NotFoundError(`version ${version.number}`);
    if (version.status === "draft") return readSoFar(version, row.content, place);
    const content = row.content as FrozenAssessment;
    return { version, content, choice: (row.decision as Choice | null) ?? content.choice };
  };
  const [one, other] = await Promise.all([read(from), read(to)]);
  return { from: one, to: other };
}

/** What the answers of a draft amount to is not kept: it is reckoned here. */
async function readSoFar(
  version: AssessmentVersion,
  typed: unknown,
  { collaborationId }: AssessmentPlace,
): Promise<ComparedVersion> {
  const context = await loadFreezeContext(database(), collaborationId);
  const { content } = readDraft(typed as DraftAssessment, context);
  return { version: { ...version, ...reckon(content) }, content, choice: content.choice };
}

function reckon(content: ReadAssessment) {
  if (endsAtA(content)) return {};
  const advice = advise({ ...content, answers: answersIn(content.answers) });
  return {
    position: advice.position,
    advisedBand: advice.band,
    advisedStyle: advice.style?.style ?? null,
    isProvisional: isProvisional(advice),
  };
}
