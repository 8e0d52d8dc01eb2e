import { addEvidenceFile, addEvidenceLink } from "@/features/reports/evidence/mutations";
import { startCorrection } from "@/features/reports/form/mutations";
import { releaseReport } from "@/features/reports/mutations";
import { viewer } from "@/test/acting";
import { COLLEGE_DECISION } from "@/test/typed";
import type { Attempts } from "./attempts";

const FILE = {
  title: "Verslag",
  fileName: "verslag.pdf",
  bytes: new TextEncoder().encode("%PDF-1.7"),
};
const LINK = { title: "Bewijs", url: "https://delft.example" };

export const ATTEMPTS: Attempts = {
  refused: [
    ["release", viewer("clerk"), (who) => releaseReport(who, "report", 1, COLLEGE_DECISION)],
    ["correct", viewer("official2"), (who) => startCorrection(who, "report", "Fout")],
    ["add a link", viewer("official2"), (who) => addEvidenceLink(who, "report", LINK)],
    ["add a file", viewer("official2"), (who) => addEvidenceFile(who, "report", FILE)],
  ],
};
