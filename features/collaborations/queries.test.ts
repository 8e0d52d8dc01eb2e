import { beforeEach, describe, expect, it } from "vitest";
import { collaborations, commitments, milestones } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { PAGE_ROWS } from "@/lib/list-address";
import { freshDatabase } from "@/test/database";
import {
  as,
  collaborationRow,
  insertRecords,
  insertReport,
  RECORDED_AT,
} from "@/test/records/collaborations";
import { getCollaboration } from "./detail/queries";
import { COLLABORATION_LIST } from "./list/filters";
import { listPartners } from "./partners/queries";
import { listCollaborations } from "./queries";

const nowadays = <T>(work: () => Promise<T>) => at("2026-11-24T09:00:00Z", work);
const list = (params: Record<string, string> = {}) =>
  nowadays(() => listCollaborations(as("council"), COLLABORATION_LIST.read(params)));
const names = async (params: Record<string, string>) =>
  (await list(params)).items.map(({ name }) => name);

beforeEach(() => freshDatabase(insertRecords));

describe("the list of collaborations", () => {
  it("is found by name, challenge, programme and partner, whatever the capitals", async () => {
    expect(await names({ search: "ALPH" })).toEqual(["alpha"]);
    expect(await names({ search: "duurzame" })).toEqual(["beta"]);
    expect(await names({ search: "tu delft" })).toEqual(["beta"]);
    expect(await names({ search: "opgave van" })).toEqual(["alpha", "beta"]);
  });

  it("takes percent signs, underscores and quotes in a search as they are", async () => {
    expect(await names({ search: "100%" })).toEqual(["gamma"]);
    expect(await names({ search: "groen_w" })).toEqual(["gamma"]);
    expect(await names({ search: "%" })).toEqual(["gamma"]);
    expect(await names({ search: "' or 1=1 --\\" })).toEqual([]);
  });

  it("is filtered by programme, style, legal form and portfolio holder", async () => {
    expect(await names({ programme: "Duurzame stad" })).toEqual(["beta"]);
    expect(await names({ style: "visionary" })).toEqual(["alpha"]);
    expect(await names({ form: "covenant" })).toEqual(["alpha"]);
    expect(await names({ holder: "holder", search: "gamma" })).toEqual(["gamma"]);
  });

  it("shows the lowest score of the latest released report, and sorts by it with what has none at the end", async () => {
    await insertReport("alpha", "m2025", "concluded", 1);
    await insertReport("alpha", "m2026", "released", 3);
    await insertReport("beta", "m2025", "released", 2);
    await insertReport("beta", "m2026", "submitted", 1);
    const { items } = await list({ sort: "score" });
    const shown = items.map(({ name, latest }) => [
      name,
      latest?.lowest?.score ?? null,
      latest?.moment.cycleYear ?? null,
    ]);
    expect(shown).toEqual([
      ["beta", 2, 2025],
      ["alpha", 3, 2026],
      ["gamma", null, null],
    ]);
    expect(await names({ sort: "-score" })).toEqual(["alpha", "beta", "gamma"]);
  });

  it("says why each needs attention", async () => {
    await insertReport("alpha", "m2025", "concluded", 4);
    await insertReport("alpha", "m2026", "released", 2, 111);
    await insertReport("beta", "m2025", "released", 4);
    await insertReport("beta", "m2026", "submitted", 4);
    await transaction(async (tx) => {
      await tx.insert(milestones).values({
        id: "1",
        collaborationId: "beta",
        position: 1,
        name: "x",
        plannedOn: "2026-01-01",
      });
      await tx.insert(commitments).values({
        id: "1",
        collaborationId: "beta",
        text: "x",
        status: "open",
        dueOn: "2026-11-23",
        recordedById: "clerk",
        recordedAt: RECORDED_AT,
      });
    });
    const { items } = await list();
    expect(items.map(({ name, reasons }) => [name, reasons])).toEqual([
      ["alpha", ["low_score", "over_budget"]],
      ["beta", ["late_milestone", "overdue_commitment"]],
      ["gamma", ["late_report"]],
    ]);
    await insertReport("gamma", "m2026", "released", 5);
    const attention = await list({ attention: "yes" });
    expect(attention.items.map(({ name }) => name)).toEqual(["alpha", "beta"]);
    expect([attention.count, attention.total]).toEqual([2, 3]);
  });

  it("gives pages of fifty, and the last one for a page past it", async () => {
    const many = Array.from({ length: PAGE_ROWS }, (_, index) => collaborationRow(`more-${index}`));
    await transaction(async (tx) => {
      await tx.insert(collaborations).values(many);
    });
    const first = await list();
    expect([first.items.length, first.count, first.pages]).toEqual([PAGE_ROWS, PAGE_ROWS + 3, 2]);
    expect((await list({ page: "9" })).items).toHaveLength(3);
    expect((await list({ page: "2", sort: "partners" })).items).toHaveLength(3);
  });

  it("is not there for the administrator, nor are its pages and partners", async () => {
    const administrator = as("administrator");
    await expect(listCollaborations(administrator, COLLABORATION_LIST.read({}))).rejects.toThrow(
      NotFoundError,
    );
    await expect(getCollaboration(administrator, "alpha")).rejects.toThrow(NotFoundError);
    await expect(listPartners(administrator)).rejects.toThrow(NotFoundError);
  });
});
