import { beforeEach, describe, expect, it } from "vitest";
import { actingViewer } from "@/features/auth/acting";
import { listEvidenceOf } from "@/features/evidence/record";
import { at } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { freshDatabase } from "@/test/database";
import { insertFilingPlace } from "@/test/records";
import { emptyDraft } from "../content";
import { saveDraft } from "../form/mutations";
import { addEvidenceFile } from "./mutations";

const official = actingViewer({ id: "official", name: "official", role: "civil_servant" }, "test");
const PLACE = { collaborationId: "pact", momentId: "burap", revision: 0 };

beforeEach(() => freshDatabase(insertFilingPlace));

describe("a file of evidence", () => {
  const offer = async (title: string, fileName: string) => {
    const { reportId } = await at("2026-11-12T10:00:00Z", () =>
      saveDraft(official, PLACE, emptyDraft()),
    );
    const bytes = new TextEncoder().encode("%PDF-1.7");
    await addEvidenceFile(official, reportId, { title, fileName, bytes });
    const [{ title: kept, fileName: name } = {}] = await listEvidenceOf({
      kind: "report",
      id: reportId,
    });
    return [kept, name];
  };

  it("keeps a title and a name without what nobody sees", async () => {
    expect(await offer(" Nul\u0000\u00a0punt\u200b ", "cij\u00adfers\t2026.pdf")).toEqual([
      "Nul punt",
      "cijfers 2026.pdf",
    ]);
  });

  it("is called as its file when the title shows nothing", async () => {
    expect(await offer("\u200b\u00a0", "a.pdf")).toEqual(["a.pdf", "a.pdf"]);
  });

  it.each([
    ["Bijlage\u202efdp.exe", "a.pdf"],
    ["", "bijlage\u202efdp.pdf"],
  ])("is refused when its title or name turns round: %j %j", async (title, fileName) => {
    await expect(offer(title, fileName)).rejects.toEqual(new RuleError("direction_marks"));
  });
});
