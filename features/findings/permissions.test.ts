import { describe, expect, it } from "vitest";
import { ROLES } from "@/db/vocabulary";
import {
  canKeepWorkingPapers,
  canReadFindings,
  canReadFindingVersion,
  canReadSample,
} from "./permissions";

const everyone = ROLES.map((role) => ({ id: role, role }));
const rolesThat = (may: (viewer: (typeof everyone)[number]) => boolean) =>
  everyone.filter(may).map(({ role }) => role);
const CONTENT = ["council_member", "clerk", "civil_servant", "alderman", "auditor"];

describe("the working papers of the Rekenkamer", () => {
  it("are kept by the Rekenkamer alone", () => {
    expect(rolesThat(canKeepWorkingPapers)).toEqual(["auditor"]);
  });

  it("are read by nobody else: not by the clerk, and not by the administrator", () => {
    expect(rolesThat((one) => canReadFindingVersion(one, { status: "draft" }))).toEqual([
      "auditor",
    ]);
    expect(rolesThat((one) => canReadSample(one, { isPublished: false }))).toEqual(["auditor"]);
  });
});

describe("what the Rekenkamer published", () => {
  it("is read by all but the administrator", () => {
    expect(rolesThat(canReadFindings)).toEqual(CONTENT);
    expect(rolesThat((one) => canReadFindingVersion(one, { status: "published" }))).toEqual(
      CONTENT,
    );
    expect(rolesThat((one) => canReadSample(one, { isPublished: true }))).toEqual(CONTENT);
  });
});
