import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { perPerformance } from "@/db/vocabulary";
import { canonicalForm, hashOf } from "@/features/audit-log/canonical";
import { readLeaves } from "@/features/drafts/document";
import { REPORT } from "@/features/reports/document";
import { zipOf } from "@/lib/files/zip";
import { translatorFor } from "@/lib/i18n";
import { UNBOUNDED } from "@/test/records/collaborations";
import { unzip } from "@/test/unzip";
import {
  type ArchiveFacts,
  archiveFiles,
  evidencePaths,
  MANIFEST,
  manifestOf,
  sha256Of,
} from "./archive";
import { sectionsOf } from "./sections";
import type { DossierRecord } from "./types";

const CONTENT = {
  ...readLeaves(REPORT, {}, 1).content,
  period: "2026",
  summary: '<script>alert("raad")</script> & "meer"',
  indicators: [],
  milestones: [],
  money: { budgetedEuros: 500_000, spentEuros: 1, forecastEuros: null, explanation: "" },
  performances: perPerformance(() => ({ score: 2, reason: "=Daarom", evidence: [] })),
  deviations: [],
  commitments: [],
};

const RECORD: DossierRecord = {
  id: "pact",
  slug: "pact",
  name: "Pact <tegen> Armoede",
  challenge: "Minder armoede",
  ...UNBOUNDED,
  programme: "Sociaal",
  agreement: "pact",
  legalForm: "none",
  portfolioHolder: null,
  startedOn: "2020-01-01",
  endedOn: null,
  revision: 3,
  partners: [{ name: "=Partner", joinedOn: null, leftOn: null }],
  indicators: [],
  milestones: [],
  corrections: [],
  budgets: [],
  reports: [
    {
      id: "report",
      moment: {
        kind: "interim_report_2",
        name: null,
        cycleYear: 2026,
        committeeOn: null,
        councilOn: null,
      },
      number: 2,
      sha256: hashOf(CONTENT),
      earlier: [],
      firstReleasedOn: "2026-11-24",
      content: CONTENT,
    },
  ],
  questions: [],
  judgements: [],
  conclusions: [],
  frames: [],
  rounds: [],
  findings: [],
  recommendations: [],
};

async function facts(over: Partial<ArchiveFacts> = {}): Promise<ArchiveFacts> {
  const [t, vocabulary] = await Promise.all([
    translatorFor("nl", "dossier"),
    translatorFor("nl", "vocabulary"),
  ]);
  return {
    record: RECORD,
    sections: sectionsOf({ record: RECORD, seats: 39, t, vocabulary }),
    evidence: [],
    entries: [{ sequence: 7, previousHash: "a", hash: sha256Of("{}"), canonicalForm: "{}" }],
    head: { sequence: 12, hash: "f".repeat(64) },
    madeAt: new Date("2026-11-24T09:00:00Z"),
    municipality: "Delft",
    isDemo: true,
    origin: "https://regie.example",
    locale: "nl",
    ...over,
  };
}
const files = async (over: Partial<ArchiveFacts> = {}) =>
  archiveFiles(await facts(over), await translatorFor("nl", "dossier"));
const textOf = async (path: string, over: Partial<ArchiveFacts> = {}) => {
  const found = (await files(over)).find((file) => file.path === path);
  return found && "text" in found ? found.text : undefined;
};

describe("the versions in an archive", () => {
  it("are all that the council had, each under its number", async () => {
    const [report] = RECORD.reports;
    if (!report) throw new Error("no report");
    const first = { number: 1, sha256: null, content: { ...CONTENT, summary: "Eerst." } };
    const record = { ...RECORD, reports: [{ ...report, earlier: [first] }] };
    expect(await textOf("versions/report-report-1.json", { record })).toBe(
      canonicalForm(first.content),
    );
    expect(await textOf("versions/report-report-2.json", { record })).toBe(canonicalForm(CONTENT));
  });
});

describe("the path of an evidence file", () => {
  const sha256 = "0123456789abcdef".repeat(4);

  it("has its hash and its name, and leads out of no folder", () => {
    expect(evidencePaths([{ sha256, fileName: "../é plan/a.pdf" }])).toEqual([
      { path: "evidence/0123456789abcdef-.._é plan_a.pdf", sha256 },
    ]);
  });

  it("is there once for the same file under names that become the same", () => {
    const files = ["a#.pdf", "a&.pdf", "b.pdf"].map((fileName) => ({ sha256, fileName }));
    const other = { sha256: "f".repeat(64), fileName: "a#.pdf" };
    expect(evidencePaths([...files, other]).map(({ path }) => path)).toEqual([
      "evidence/0123456789abcdef-a_.pdf",
      "evidence/0123456789abcdef-b.pdf",
      `evidence/${"f".repeat(16)}-a_.pdf`,
    ]);
  });
});

describe("the ZIP of a dossier", () => {
  it("names every file in it with its SHA-256, and each is right after unpacking", async () => {
    const made = await files({
      evidence: [{ path: "evidence/abc-plan.pdf", sha256: sha256Of("PDF"), isMissing: false }],
    });
    const manifest = manifestOf(made);
    const zip = zipOf(
      [
        ...made.map((file) => ({
          path: file.path,
          content: "text" in file ? file.text : async () => Buffer.from("PDF"),
        })),
        { path: MANIFEST, content: manifest },
      ],
      new Date("2026-11-24T09:00:00Z"),
    );
    const unpacked = await unzip(await buffer(zip));
    const listed = manifest
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(listed).toHaveLength(unpacked.size - 1);
    for (const [sha256, path = ""] of listed) {
      expect(sha256Of(String(unpacked.get(path)))).toBe(sha256);
    }
  });

  it("holds each frozen version in the form that its hash was taken of", async () => {
    expect(sha256Of((await textOf("versions/report-report-2.json")) ?? "")).toBe(hashOf(CONTENT));
  });

  it("shows as text what people typed, and runs no script", async () => {
    const html = await textOf("dossier.html");
    expect(html).toContain("&lt;script&gt;alert(&quot;raad&quot;)&lt;/script&gt; &amp;");
    expect(html).not.toMatch(/<script/i);
    expect(await textOf("index.html")).toContain("Pact &lt;tegen&gt; Armoede");
  });

  it("leads from each statement to its source in the product", async () => {
    expect(await textOf("dossier.html")).toContain('href="https://regie.example/reports/report"');
  });

  it("holds the tables as CSV with their sources, with harmless formulas", async () => {
    const rows = parse((await textOf("data/2-partners.csv")) ?? "", { bom: true, delimiter: ";" });
    expect(rows[1]).toEqual([
      "'=Partner",
      "",
      "",
      "Gegevens van de samenwerking, stand 3",
      "/collaborations/pact",
      "",
    ]);
  });

  it("says what was missing and what was left out", async () => {
    const evidence = [{ path: "evidence/abc-plan.pdf", sha256: "00ff", isMissing: true }];
    const entries = [{ sequence: 7, previousHash: "a", hash: "b", canonicalForm: null }];
    expect(await textOf("evidence/abc-plan.pdf.missing.txt", { evidence })).toContain("00ff");
    expect(await textOf("index.html", { evidence })).toContain("1 bewijsbestand ontbrak");
    expect(await textOf("index.html", { entries })).toContain(
      "Van 1 regel staat de inhoud er niet",
    );
  });

  it("says in a municipality's own product nothing of a demonstration", async () => {
    expect(await textOf("index.html")).toContain("verzonnen");
    expect(await textOf("index.html", { isDemo: false })).not.toContain("verzonnen");
  });
});
