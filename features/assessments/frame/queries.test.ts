import { beforeEach, expect, it } from "vitest";
import { reports } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertAssessment, insertFilingPlace } from "@/test/records";
import { findFrame } from "./queries";

beforeEach(() => freshDatabase(insertFilingPlace));

it("is the last one that was decided, whatever was proposed since", async () => {
  expect(await findFrame(viewer("member"), "pact")).toBeNull();
  await insertAssessment(1, "decided", "2025-06-26");
  await insertAssessment(2, "decided", "2026-06-25");
  await insertAssessment(3, "proposed");
  const frame = { slug: "pact", number: 2, decidedOn: "2026-06-25", choice: null };
  for (const name of ["member", "official", "alderman", "auditor", "clerk"] as const) {
    expect(await findFrame(viewer(name), "pact")).toMatchObject(frame);
  }
});

it("says which of the agreed reports came since", async () => {
  const received = async (when: string) =>
    at(when, async () => (await findFrame(viewer("member"), "pact"))?.received);
  await insertAssessment(1, "decided", "2026-06-25", { oversightPackage: "basic" });
  const nothing = { agreed: 0, received: 0, late: [], missing: [] };
  expect(await received("2026-11-20T10:00:00Z")).toEqual(nothing);
  const missing = [{ kind: "interim_report_2", cycleYear: 2026 }];
  expect(await received("2026-11-21T10:00:00Z")).toMatchObject({ agreed: 1, received: 0, missing });
  await transaction(async (tx) => {
    await tx.insert(reports).values({
      id: "report",
      collaborationId: "pact",
      momentId: "burap",
      createdAt: new Date("2026-11-01T10:00:00Z"),
      latestNumber: 1,
      latestStatus: "submitted",
      firstSubmittedAt: new Date("2026-11-22T10:00:00Z"),
    });
  });
  const late = [{ kind: "interim_report_2", cycleYear: 2026 }];
  expect(await received("2026-11-23T10:00:00Z")).toMatchObject({ agreed: 1, received: 1, late });

  await insertAssessment(2, "decided", "2026-11-21", { oversightPackage: "plus" });
  expect(await received("2026-11-23T10:00:00Z")).toEqual(nothing);
});

it("is nothing to the administrator", async () => {
  await insertAssessment(1, "decided", "2025-06-26");
  expect(await findFrame(viewer("administrator"), "pact")).toBeNull();
});
