/** A change that an address refuses: its answer, and the one event that it leaves. */
import { beforeEach, expect, it, vi } from "vitest";
import { collaborations, moments, reports } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { Viewer } from "@/features/viewer/types";
import { at } from "@/lib/clock";
import { STAMP, writeStamp } from "@/lib/forms/form-stamp";
import { newId } from "@/lib/ids";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertMoment } from "@/test/records";

const session = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock("@/features/auth/viewer", () => ({ findViewer: async () => session.viewer }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
}));

const { POST: saveDraft } = await import("./drafts/route");
const { POST: addFile } = await import("./evidence/route");

const HEADERS = { host: "regie.example", origin: "https://regie.example" };

const [collaborationId, momentId, reportId] = [newId(), newId(), newId()];

/** A report of a collaboration that nobody was assigned to, and somebody who files reports elsewhere. */
beforeEach(async () => {
  await freshDatabase(insertMoment);
  await transaction(async (tx) => {
    await tx.insert(moments).values({
      id: momentId,
      cycleYear: 2026,
      position: 5,
      kind: "other",
      name: "Extra",
      side: "control",
      opensOn: "2026-10-01",
      dueOn: "2026-11-20",
    });
    await tx.insert(collaborations).values({
      id: collaborationId,
      slug: "pact",
      name: "Pact",
      challenge: "Minder armoede",
      programme: "Sociaal",
      agreement: "pact",
      legalForm: "none",
      startedOn: "2020",
      startedPrecision: "year",
      createdAt: new Date(0),
    });
    await tx.insert(reports).values({
      id: reportId,
      collaborationId,
      momentId,
      createdAt: new Date(0),
      latestNumber: 1,
      latestStatus: "draft",
    });
  });
  session.viewer = viewer("official");
});

const inNovember = <T>(work: () => Promise<T>) => at("2026-11-10T10:00:00Z", work);

it("refuses to save somebody else's draft, once", async () => {
  const stamp = writeStamp({ authorId: "official", release: "development", key: newId() });
  const fields = [
    [STAMP, stamp],
    ["collaborationId", collaborationId],
    ["momentId", momentId],
    ["revision", "1"],
  ];
  const body = JSON.stringify({ fields });
  const request = new Request("https://regie.example/api/drafts", {
    method: "POST",
    headers: HEADERS,
    body,
  });
  const answer = await inNovember(() => saveDraft(request));
  expect(answer.status).toBe(403);
  expect(await events()).toMatchObject([
    { action: "report_draft_saved", actorId: "official", result: "refused" },
  ]);
});

it("keeps nothing of a form that says not who opened it", async () => {
  const fields = [
    ["collaborationId", collaborationId],
    ["momentId", momentId],
    ["revision", "1"],
  ];
  const body = JSON.stringify({ fields });
  const address = "https://regie.example/api/drafts";
  const answer = await saveDraft(new Request(address, { method: "POST", headers: HEADERS, body }));
  expect(answer.status).toBe(409);
  expect((await answer.json()).message).toContain("Regiemonitor is intussen vernieuwd");
  expect(await events()).toEqual([]);
});

it("knows of no report to add a file to, and records the refusal once", async () => {
  const form = new FormData();
  form.set("file", new File(["%PDF-1.7"], "verslag.pdf"));
  const made = new Request(`https://regie.example/api/evidence?report=${reportId}`, {
    method: "POST",
    headers: HEADERS,
    body: form,
  });
  made.headers.set("content-length", "1000");
  const answer = await inNovember(() => addFile(made));
  expect(answer.headers.get("location")).toContain("error=not_found");
  expect(await events()).toMatchObject([
    { action: "evidence_added", actorId: "official", result: "refused" },
  ]);
});
