import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { getReadableFinding, readVersion } from "../queries";
import type { FindingComparison } from "../types";
import { differencesBetween } from "./differences";

/**
 * Two versions of a finding side by side; by default the newest two that the viewer may read.
 * @throws NotFoundError, also for a version the viewer may not read
 */
export async function compareVersions(
  viewer: Viewer,
  id: string,
  chosen: { from?: number; to?: number },
): Promise<FindingComparison> {
  const { finding, versions } = await getReadableFinding(viewer, id);
  const find = (number: number | undefined, byDefault: number) => {
    if (number === undefined) return versions[byDefault] ?? null;
    const version = versions.find((one) => one.number === number);
    if (!version) throw new NotFoundError(`version ${number} of finding ${id}`);
    return version;
  };
  const to = find(chosen.to, 0);
  const from = find(chosen.from, 1);
  if (!to) throw new NotFoundError(`finding ${id}`);
  const { collaboration, cycleYear } = finding;
  const differences = from
    ? differencesBetween((await readVersion(from)).content, (await readVersion(to)).content)
    : [];
  return { id, collaboration, cycleYear, versions, from, to, differences };
}
