import type { Viewer } from "@/features/viewer/types";

export type Attempt = [what: string, who: Viewer, mutate: (who: Viewer) => Promise<unknown>];

/** What is tried of one feature, on `report`, `pact`, `study` and what goes with them. */
export interface Attempts {
  /** By who may read the thing. */
  refused?: Attempt[];
  /** By who may not even know of it. */
  hidden?: Attempt[];
}
