/** Two pages that speak of the same thing say the same. */
import { beforeEach, expect, it } from "vitest";
import { getCollaboration } from "@/features/collaborations/detail/queries";
import { listResults } from "@/features/dashboard/result-queries";
import { getDossier } from "@/features/dossier/queries";
import { indicatorStatus } from "@/features/reports/figures/indicator-status";
import { getReport } from "@/features/reports/queries";
import { getViewsPage } from "@/features/views/queries";
import { closeRound, openRound } from "@/features/views/round-mutations";
import { giveView } from "@/features/views/view-mutations";
import { onDay, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertFigures, insertFilingPlace } from "@/test/records";
import { fileAndRelease } from "@/test/records/reports";
import { typedReport } from "@/test/typed";

beforeEach(() => freshDatabase(insertFilingPlace, insertFigures));

const report = (figures: { value: string; forecast: string }) =>
  fileAndRelease({ ...typedReport(), indicators: { reach: { ...figures, explanation: "" } } });

it.each([
  ["on the forecast, above its target", "900", "1300", "on"],
  ["on the forecast, below its target, though the value is above it now", "1300", "1100", "off"],
  ["not known without a forecast, whatever the value", "1300", "", "unknown"],
])("judges an indicator %s on every page", async (_, value, forecast, expected) => {
  const id = await report({ value, forecast });
  const member = viewer("member");
  const { content } = await getReport(member, id);
  const { goals } = await onDay("25", () => getCollaboration(member, "pact"));
  const [dashboard] = await listResults(2026, ["burap"]);
  expect({
    report: content.indicators.map(indicatorStatus),
    collaboration: goals.flatMap(({ indicators }) => indicators.map(({ status }) => status)),
    dashboard: [dashboard?.status],
  }).toEqual({ report: [expected], collaboration: [expected], dashboard: [expected] });
});

it("counts the views of a round alike on the page of views and in the dossier", async () => {
  const { roundId } = await openRound(viewer("clerk"), "pact");
  const view = { band: "balance", script: 2, power: 3, sentence: "Zo is het." } as const;
  for (const name of ["member", "member2", "member3"] as const) {
    await giveView(viewer(name), roundId, view);
  }
  await closeRound(viewer("clerk"), roundId);
  const { shown } = await getViewsPage(viewer("member"), "pact");
  const { rounds } = await getDossier(viewer("member"), "pact");
  expect(rounds.map(({ count }) => count)).toEqual([3]);
  expect(shown?.summary.count).toBe(3);
});
