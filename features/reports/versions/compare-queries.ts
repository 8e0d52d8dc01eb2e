import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { getReadableReport, readContent } from "../queries";
import type { ReportComparison } from "../types";

/**
 * Two versions of a report side by side; by default the newest two that the viewer may read.
 * @throws NotFoundError, also for a version the viewer may not read
 */
export async function compareVersions(
  viewer: Viewer,
  id: string,
  chosen: { from?: number; to?: number },
): Promise<ReportComparison> {
  const { report, place, versions } = await getReadableReport(viewer, id);
  const find = (number: number | undefined, byDefault: number) => {
    if (number === undefined) return versions[byDefault] ?? null;
    const version = versions.find((one) => one.number === number);
    if (!version) throw new NotFoundError(`version ${number} of report ${id}`);
    return version;
  };
  const to = find(chosen.to, 0);
  const from = find(chosen.from, 1);
  if (!to) throw new NotFoundError(`report ${id}`);
  const compared = from && {
    from: await readContent(from, place, report),
    to: await readContent(to, place, report),
  };
  return {
    reportId: id,
    collaboration: { id: place.collaborationId, slug: place.slug, name: place.name },
    moment: place.moment,
    versions,
    releasedNumber: versions.find((one) => one.id === report.releasedVersionId)?.number ?? null,
    from: from?.number ?? null,
    to: to.number,
    compared,
  };
}
