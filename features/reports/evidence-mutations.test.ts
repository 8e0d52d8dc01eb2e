import { beforeEach, describe, expect, it } from "vitest";
import { freshDatabase } from "@/db/test-database";
import { insertFilingPlace } from "@/db/test-records";
import { actingViewer } from "@/features/auth/acting";
import { at } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { emptyDraft } from "./content";
import { saveDraft } from "./draft-mutations";
import { addEvidenceFile } from "./evidence-mutations";

const official = actingViewer({ id: "official", name: "official", role: "civil_servant" }, "test");
const PLACE = { collaborationId: "pact", momentId: "burap", revision: 0 };

beforeEach(async () => {
  await freshDatabase();
  await insertFilingPlace();
});

describe("a file of evidence", () => {
  it("has no title that no text may hold", async () => {
    const { reportId } = await at("2026-11-12T10:00:00Z", () =>
      saveDraft(official, PLACE, emptyDraft()),
    );
    const bytes = new TextEncoder().encode("%PDF-1.7");
    const file = { title: "Nul\u0000", fileName: "a.pdf", bytes };
    await expect(addEvidenceFile(official, reportId, file)).rejects.toEqual(
      new RuleError("control_characters"),
    );
  });
});
