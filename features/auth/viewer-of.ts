/** The one place that makes a viewer, out of an account that the caller checked. */
import type { Viewer } from "@/features/viewer/types";

export function viewerOf(
  { id, name, role }: Pick<Viewer, "id" | "name" | "role">,
  origin: string,
): Viewer {
  return { id, name, role, origin } as Viewer;
}
