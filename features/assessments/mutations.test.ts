import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { assessments, auditEvents, collaborations } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { TYPED_ASSESSMENT } from "@/test/typed";
import type { DraftAssessment } from "./content";
import { decideAssessment, rejectAssessment, returnByCouncil } from "./decision/mutations";
import { findDraftConflict } from "./form/conflict-queries";
import { saveDraft, startNewVersion } from "./form/mutations";
import { getAssessmentForm } from "./form/queries";
import { proposeAssessment, returnAssessment, submitAssessment } from "./mutations";
import { findAssessmentSummary, getAssessment } from "./queries";

const NOW = "2026-11-12T10:00:00Z";
const now = <T>(work: () => Promise<T>) => recordingRefusals(at(NOW, work));

const COLLEGE = { decidedOn: "2026-11-10", decisionNumber: "B-1" };
const COUNCIL = { decidedOn: "2026-11-11", decisionNumber: "R-1" };

const save = (
  who: Person,
  revision: number,
  typed: DraftAssessment = TYPED_ASSESSMENT,
  when = NOW,
) =>
  recordingRefusals(
    at(when, () => saveDraft(viewer(who), { collaborationId: "pact", revision }, typed)),
  );
const submit = async (revision = 0, typed = TYPED_ASSESSMENT) => {
  const result = await now(() =>
    submitAssessment(viewer("official"), { collaborationId: "pact", revision }, typed),
  );
  return { ...result.saved, issues: result.issues };
};
const propose = (id: string, who: Person = "alderman") =>
  now(() => proposeAssessment(viewer(who), id, COLLEGE));
const decide = (id: string, typed = TYPED_ASSESSMENT, who: Person = "clerk") =>
  now(() => decideAssessment(viewer(who), id, COUNCIL, typed));
const proposed = async () => {
  const { id } = await submit();
  await propose(id);
  return id;
};
const rows = () => database().select().from(assessments).orderBy(asc(assessments.number));
const actions = async () =>
  (await events()).map(({ action, result }) =>
    result === "done" ? action : `${action} ${result}`,
  );

beforeEach(() => freshDatabase(insertFilingPlace));

describe("a draft", () => {
  it("starts at the first save, makes one event per sitting, and keeps its text out of the log", async () => {
    expect(await getAssessmentForm(viewer("official"), "pact")).toMatchObject({ revision: 0 });
    expect(await rows()).toEqual([]);
    await save("official", 0);
    await save("official", 1, TYPED_ASSESSMENT, "2026-11-12T10:20:00Z");
    await save("official", 2, TYPED_ASSESSMENT, "2026-11-12T11:20:00Z");
    expect(await actions()).toEqual(["assessment_started", "assessment_draft_saved"]);
    expect(JSON.stringify(await database().select().from(auditEvents))).not.toContain("Daarom");
  });

  it("of two people is not overwritten, and shows what the other wrote", async () => {
    await save("official", 0);
    await save("official", 1, { ...TYPED_ASSESSMENT, style: "visionary" });
    await expect(save("official", 1)).rejects.toThrow(ConflictError);
    expect(await findDraftConflict(viewer("official"), "pact", TYPED_ASSESSMENT)).toMatchObject({
      revision: 2,
      savedBy: "official",
      theirs: { style: "visionary" },
    });
  });

  it("is kept when it cannot be submitted yet, and says why", async () => {
    const { issues } = await submit(0, { ...TYPED_ASSESSMENT, style: "" });
    expect(issues).toEqual([{ path: "style", code: "choose_one", limit: undefined }]);
    expect(await rows()).toMatchObject([{ status: "draft", content: { style: "" } }]);
  });

  it("is to others what does not exist, and a refused write is recorded", async () => {
    for (const who of ["official2", "alderman", "clerk", "member", "auditor"] as const) {
      await expect(save(who, 0)).rejects.toThrow(NotFoundError);
    }
    await expect(save("administrator", 0)).rejects.toThrow(NotFoundError);
    expect(await actions()).toEqual(Array(5).fill("assessment_draft_saved refused"));
  });
});

describe("a submission", () => {
  it("freezes what was checked, with its hash and the figures that lists read", async () => {
    await submit();
    const [row] = await rows();
    expect(row).toMatchObject({
      status: "submitted",
      positionNumerator: 0,
      advisedBand: "balance",
      advisedStyle: "controlling",
    });
    expect(row?.snapshotSha256).toBe(hashOf(row?.content));
    const change = transaction((tx) => tx.update(assessments).set({ content: {} }));
    await expect(change).rejects.toThrow();
    await expect(save("official", 1)).rejects.toThrow(new RuleError("assessment_moved_on"));
  });

  it("has no position and no choice when it ends at A, and is decided all the same", async () => {
    const { id } = await submit(0, { ...TYPED_ASSESSMENT, task: "no_task" });
    await propose(id);
    await decide(id);
    const [row] = await rows();
    expect(row).toMatchObject({
      status: "decided",
      advisedBand: null,
      style: null,
      decision: null,
    });
  });

  it("comes back from the portfolio holder, and the next save starts the next version", async () => {
    const { id } = await submit();
    await now(() => returnAssessment(viewer("alderman"), id, "Noem de bron."));
    const form = await getAssessmentForm(viewer("official"), "pact");
    expect(form).toMatchObject({
      number: 2,
      revision: 1,
      returned: { by: "alderman", reason: "Noem de bron.", isByCouncil: false },
      draft: TYPED_ASSESSMENT,
    });
    await save("official", 1);
    expect(await rows()).toMatchObject([{ status: "returned" }, { number: 2, status: "draft" }]);
  });

  it("is proposed by the portfolio holder only, and once", async () => {
    const { id } = await submit();
    for (const who of ["official", "auditor"] as const) {
      await expect(propose(id, who)).rejects.toThrow(ForbiddenError);
    }
    for (const who of ["member", "clerk", "alderman2"] as const) {
      await expect(propose(id, who)).rejects.toThrow(NotFoundError);
    }
    expect((await actions()).slice(-5)).toEqual(Array(5).fill("assessment_proposed refused"));
    await propose(id);
    await expect(propose(id)).rejects.toThrow(new RuleError("assessment_moved_on"));
  });

  it("cannot have been decided upon by the college tomorrow", async () => {
    const { id } = await submit();
    const tomorrow = { ...COLLEGE, decidedOn: "2026-11-13" };
    await expect(now(() => proposeAssessment(viewer("alderman"), id, tomorrow))).rejects.toThrow(
      new RuleError("college_decided_in_future"),
    );
  });
});

describe("the council", () => {
  it("decides as proposed: the style becomes that of the collaboration, with an event", async () => {
    const id = await proposed();
    expect(await decide(id)).toMatchObject({ slug: "pact", number: 1, issues: [] });
    expect(await rows()).toMatchObject([
      { status: "decided", isAmended: false, style: "controlling", evaluateOn: "2028-06-01" },
    ]);
    expect(await database().select().from(collaborations)).toMatchObject([
      { style: "controlling", revision: 2 },
    ]);
    expect((await actions()).slice(-2)).toEqual(["directing_style_decided", "assessment_decided"]);
  });

  it("may amend the proposal, which stays beside the decision", async () => {
    const id = await proposed();
    await decide(id, { ...TYPED_ASSESSMENT, oversightPackage: "intensive" });
    const [row] = await rows();
    expect(row).toMatchObject({
      isAmended: true,
      oversightPackage: "intensive",
      content: { choice: { oversightPackage: "plus" } },
      decision: { oversightPackage: "intensive" },
    });
  });

  it("writes nothing while a part of the decision is missing", async () => {
    const id = await proposed();
    const { issues } = await decide(id, { ...TYPED_ASSESSMENT, evaluateOn: "" });
    expect(issues.map(({ path }) => path)).toEqual(["evaluateOn"]);
    expect(await rows()).toMatchObject([{ status: "proposed" }]);
    expect((await actions()).at(-1)).toBe("assessment_proposed");
  });

  it("does not decide before the college did, or in the future", async () => {
    const id = await proposed();
    const on = (decidedOn: string) =>
      now(() => decideAssessment(viewer("clerk"), id, { ...COUNCIL, decidedOn }, TYPED_ASSESSMENT));
    await expect(on("2026-11-09")).rejects.toThrow(new RuleError("council_before_college"));
    await expect(on("2026-11-13")).rejects.toThrow(new RuleError("decided_in_future"));
  });

  it("is spoken for by the clerk alone", async () => {
    const id = await proposed();
    for (const who of ["member", "official", "alderman", "auditor"] as const) {
      await expect(decide(id, TYPED_ASSESSMENT, who)).rejects.toThrow(ForbiddenError);
    }
    await expect(decide(id, TYPED_ASSESSMENT, "administrator")).rejects.toThrow(NotFoundError);
  });

  it("rejects with a reason, and returns to the college", async () => {
    const first = await proposed();
    await now(() => returnByCouncil(viewer("clerk"), first, "Te vroeg."));
    const { id } = await submit(1);
    await propose(id);
    await now(() => rejectAssessment(viewer("clerk"), id, COUNCIL, "Geen meerderheid."));
    expect(await rows()).toMatchObject([
      { status: "returned", returnReason: "Te vroeg." },
      { status: "rejected", rejectionReason: "Geen meerderheid." },
    ]);
  });

  it("keeps its decision: the next version starts as a copy of it", async () => {
    const id = await proposed();
    await decide(id, { ...TYPED_ASSESSMENT, oversightPackage: "intensive" });
    await now(() => startNewVersion(viewer("official"), "pact"));
    expect(await rows()).toMatchObject([
      { number: 1, status: "decided" },
      {
        number: 2,
        status: "draft",
        content: { ...TYPED_ASSESSMENT, oversightPackage: "intensive" },
      },
    ]);
    const change = transaction((tx) =>
      tx.update(assessments).set({ style: "visionary" }).where(eq(assessments.id, id)),
    );
    await expect(change).rejects.toThrow();
    await expect(now(() => startNewVersion(viewer("official"), "pact"))).rejects.toThrow(RuleError);
  });
});

describe("reading", () => {
  const shownTo = async (who: Person) => {
    const { shown, versions } = await getAssessment(viewer(who), "pact");
    return { shown: shown?.version.number ?? null, versions: versions.length };
  };

  it("shows the council the proposal and the decision, and never the draft after it", async () => {
    expect(await shownTo("member")).toEqual({ shown: null, versions: 0 });
    const id = await proposed();
    expect(await shownTo("member")).toEqual({ shown: 1, versions: 1 });
    await decide(id);
    await now(() => startNewVersion(viewer("official"), "pact"));
    expect(await shownTo("member")).toEqual({ shown: 1, versions: 1 });
    expect(await shownTo("official")).toEqual({ shown: 1, versions: 2 });
    const draft = getAssessment(viewer("member"), "pact", { version: 2 });
    await expect(draft).rejects.toThrow(NotFoundError);
    const summary = await findAssessmentSummary(viewer("member"), "pact");
    expect(summary).toMatchObject({ newest: { number: 1 }, inForce: { style: "controlling" } });
  });

  it("says who may do what now", async () => {
    const may = async (who: Person) => {
      const verbs = Object.entries((await getAssessment(viewer(who), "pact")).may);
      return verbs.filter(([, permitted]) => permitted).map(([verb]) => verb);
    };
    expect(await may("official")).toEqual(["write"]);
    const { id } = await submit();
    expect([await may("official"), await may("alderman")]).toEqual([[], ["propose", "return"]]);
    await propose(id);
    expect([await may("alderman"), await may("clerk")]).toEqual([[], ["record"]]);
    await decide(id);
    expect([await may("official"), await may("clerk")]).toEqual([["renew"], []]);
  });
});
