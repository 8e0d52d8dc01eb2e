import type { SampleStatus } from "@/db/vocabulary";
import type { MomentSummary } from "@/features/cycles/types";

type MomentLabel = Pick<MomentSummary, "kind" | "name">;

export interface SampleRow {
  id: string;
  cycleYear: number;
  /** Null: of the whole cycle. */
  moment: MomentLabel | null;
  size: number;
  populationSize: number;
  checked: number;
  drawnAt: Date;
  status: SampleStatus;
}

export interface SampleList {
  rows: readonly SampleRow[];
  total: number;
  page: number;
  pages: number;
  /** Draws samples, and knows of those that are not published. */
  mayDraw: boolean;
}

/** A report that was drawn, in the version the council had that day. */
export interface DrawnReport {
  position: number;
  reportId: string;
  versionNumber: number;
  collaboration: string;
  cycleYear: number;
  moment: MomentLabel;
  isChecked: boolean;
  remark: string | null;
}

export interface SampleDetail extends Omit<SampleRow, "checked"> {
  seed: string;
  populationSha256: string;
  revision: number;
  drawnBy: string;
  publishedAt: Date | null;
  publishedBy: string | null;
  snapshotSha256: string | null;
  reports: readonly DrawnReport[];
  /** The seed and the recorded population, drawn again today, give the same reports. */
  repeats: boolean;
  may: { write: boolean };
}

/** What a sample can be drawn of: a cycle, or one of its control moments, with how many reports the council has. */
export interface DrawPlace {
  cycleYear: number;
  momentId: string;
  moment: MomentLabel;
  reports: number;
}

/** One of the population, in the order in which the seed draws it. */
export interface PopulationRow {
  rank: number;
  isDrawn: boolean;
  reportId: string;
  key: string;
  collaboration: string;
  moment: MomentLabel;
  report: DrawnReport | null;
}
