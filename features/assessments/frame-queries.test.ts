import { beforeEach, expect, it } from "vitest";
import { freshDatabase } from "@/db/test-database";
import { insertAssessment, insertFilingPlace, TEST_PEOPLE } from "@/db/test-records";
import { actingViewer } from "@/features/auth/acting";
import { findFrame } from "./frame-queries";

const viewer = (name: keyof typeof TEST_PEOPLE) =>
  actingViewer({ id: name, name, role: TEST_PEOPLE[name] }, "test");

beforeEach(async () => {
  await freshDatabase();
  await insertFilingPlace();
});

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

it("is nothing to the administrator", async () => {
  await insertAssessment(1, "decided", "2025-06-26");
  expect(await findFrame(viewer("administrator"), "pact")).toBeNull();
});
