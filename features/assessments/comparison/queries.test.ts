import { beforeEach, describe, expect, it, vi } from "vitest";
import { handles } from "@/db/index";
import type { Answer } from "@/db/vocabulary";
import { at } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertFilingPlace } from "@/test/records";
import { TYPED_ASSESSMENT } from "@/test/typed";
import type { DraftAssessment } from "../content";
import { decideAssessment } from "../decision/mutations";
import { saveDraft, startNewVersion } from "../form/mutations";
import { proposeAssessment, submitAssessment } from "../mutations";
import { compareAssessments } from "./queries";

const now = <T>(work: () => Promise<T>) => at("2026-11-12T10:00:00Z", work);
const compare = async (name: Person, chosen: { from?: number; to?: number } = {}) =>
  (await now(() => compareAssessments(viewer(name), "pact", chosen))).compared;
const numbers = async (name: Person, chosen: { from?: number; to?: number } = {}) => {
  const compared = await compare(name, chosen);
  return compared && [compared.from.version.number, compared.to.version.number];
};

/** All answers "partly", but to the first indication for fixing. */
const typed = (I1: Answer): DraftAssessment => {
  const answer = { answer: I1, reason: "Daarom.", source: "Besluit" };
  return { ...TYPED_ASSESSMENT, answers: { ...TYPED_ASSESSMENT.answers, I1: answer } };
};

/** Version 1 decided otherwise than proposed, 2 with the alderman or before the council. */
async function tell({ second }: { second: "submitted" | "proposed" | "draft" }) {
  const decision = { decidedOn: "2026-11-11", decisionNumber: "1" };
  const submit = async (I1: Answer, revision: number) => {
    const { saved, issues } = await submitAssessment(
      viewer("official"),
      { collaborationId: "pact", revision },
      typed(I1),
    );
    expect(issues).toEqual([]);
    return saved.id;
  };
  const first = await submit("partly", 0);
  await proposeAssessment(viewer("alderman"), first, decision);
  const amended = { ...typed("partly"), oversightPackage: "intensive" };
  await decideAssessment(viewer("clerk"), first, decision, amended);
  await startNewVersion(viewer("official"), "pact");
  if (second === "draft") {
    const reference = { collaborationId: "pact", revision: 2 };
    await saveDraft(viewer("official"), reference, { ...typed("yes"), style: "" });
    return;
  }
  const next = await submit("yes", 2);
  if (second === "proposed") await proposeAssessment(viewer("alderman"), next, decision);
}

beforeEach(() => freshDatabase(insertFilingPlace));

describe("two versions", () => {
  it("are the newest and the one before it, or those that were asked for", async () => {
    await now(() => tell({ second: "proposed" }));
    expect(await numbers("member")).toEqual([1, 2]);
    expect(await numbers("member", { from: 2, to: 1 })).toEqual([2, 1]);
    expect(await numbers("member", { from: 1 })).toEqual([1, 2]);
    await expect(numbers("member", { from: 1, to: 3 })).rejects.toThrow(NotFoundError);
  });

  it("show of what was decided the decision, and of what was not the proposal", async () => {
    await now(() => tell({ second: "proposed" }));
    const compared = await compare("clerk");
    expect(compared?.from.choice?.oversightPackage).toBe("intensive");
    expect(compared?.to.choice?.oversightPackage).toBe("plus");
  });

  it("keep the position that was reckoned when they were submitted", async () => {
    await now(() => tell({ second: "proposed" }));
    const compared = await compare("auditor");
    expect([compared?.from.version.position, compared?.to.version.position]).toEqual([
      { numerator: 0, denominator: 14 },
      { numerator: 1, denominator: 14 },
    ]);
  });

  it("of which one is a draft are for who writes it and for the auditor, as far as it goes", async () => {
    await now(() => tell({ second: "draft" }));
    for (const name of ["official", "auditor"] as const) {
      const compared = await compare(name);
      expect(compared?.to).toMatchObject({
        version: { number: 2, position: { numerator: 1, denominator: 14 }, advisedBand: "balance" },
        choice: { style: null },
      });
    }
    for (const name of ["member", "clerk", "alderman", "official2"] as const) {
      expect(await compare(name)).toBeNull();
      await expect(compare(name, { from: 1, to: 2 })).rejects.toThrow(NotFoundError);
    }
  });

  it("of which one is with the alderman are not for the council yet", async () => {
    await now(() => tell({ second: "submitted" }));
    expect(await numbers("alderman")).toEqual([1, 2]);
    for (const name of ["member", "clerk", "alderman2"] as const) {
      expect(await numbers(name)).toBeNull();
    }
  });

  it("are not there for the administrator, nor before there are any", async () => {
    expect(await compare("member")).toBeNull();
    await expect(compare("administrator")).rejects.toThrow(NotFoundError);
  });

  it("take six queries, beside the account and the settings", async () => {
    await now(() => tell({ second: "draft" }));
    const prepare = vi.spyOn(handles().reader.client, "prepare");
    await compare("official");
    expect(prepare.mock.calls.length).toBeLessThanOrEqual(6);
    prepare.mockRestore();
  });
});
