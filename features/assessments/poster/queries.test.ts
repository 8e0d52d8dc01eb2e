import { beforeEach, expect, it } from "vitest";
import { NotFoundError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertAssessment, insertFilingPlace } from "@/test/records";
import { getPoster } from "./queries";

const versionFor = async (name: Person) => (await getPoster(viewer(name), "pact")).version;

beforeEach(() => freshDatabase(insertFilingPlace));

it("holds nothing of what is not before the council yet, for nobody", async () => {
  await insertAssessment(1, "submitted");
  for (const name of ["member", "official", "alderman", "auditor", "clerk"] as const) {
    expect(await versionFor(name)).toBeNull();
  }
});

it("shows a proposal as such, until the council decides", async () => {
  await insertAssessment(1, "proposed");
  expect(await versionFor("member")).toMatchObject({ number: 1, status: "proposed" });
});

it("keeps what was decided, whatever was proposed since", async () => {
  await insertAssessment(1, "decided", "2025-06-26");
  await insertAssessment(2, "proposed");
  expect(await versionFor("member")).toMatchObject({
    number: 1,
    status: "decided",
    decidedOn: "2025-06-26",
  });
});

it("tells of a newer proposal to who may know of it, and of where it lies", async () => {
  await insertAssessment(1, "decided", "2025-06-26");
  await insertAssessment(2, "submitted");
  const newerFor = async (name: Person) => (await getPoster(viewer(name), "pact")).newer;
  for (const name of ["official", "alderman", "auditor"] as const) {
    expect(await newerFor(name)).toEqual({ number: 2, status: "submitted" });
  }
  for (const name of ["member", "clerk"] as const) expect(await newerFor(name)).toBeNull();
});

it("tells everybody of what the college proposed since, and of no version twice", async () => {
  await insertAssessment(1, "decided", "2025-06-26");
  expect((await getPoster(viewer("member"), "pact")).newer).toBeNull();
  await insertAssessment(2, "proposed");
  expect((await getPoster(viewer("member"), "pact")).newer).toEqual({
    number: 2,
    status: "proposed",
  });
});

it("has no scores before a report was released", async () => {
  expect(await getPoster(viewer("member"), "pact")).toMatchObject({ scores: null });
});

it("is not there for the administrator, nor of a collaboration that does not exist", async () => {
  await expect(getPoster(viewer("administrator"), "pact")).rejects.toThrow(NotFoundError);
  await expect(getPoster(viewer("member"), "no-such")).rejects.toThrow(NotFoundError);
});
