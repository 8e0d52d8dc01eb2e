import { describe, expect, it } from "vitest";
import { REPORT_STATUSES, ROLES } from "@/db/vocabulary";
import {
  canFileReport,
  canKnowReport,
  canReadReports,
  canReadVersion,
  canReleaseReport,
} from "./permissions";

const relations = { portfolioHolderId: "holder", assignedIds: ["writer"] };
const writer = { id: "writer", role: "civil_servant" } as const;
const otherWriter = { id: "other", role: "civil_servant" } as const;
const holder = { id: "holder", role: "alderman" } as const;
const otherHolder = { id: "other", role: "alderman" } as const;
const auditor = { id: "auditor", role: "auditor" } as const;

describe("who may do what with a report", () => {
  it("lets only the civil servants it is assigned to file it", () => {
    expect(canFileReport(writer, relations)).toBe(true);
    expect(canFileReport(otherWriter, relations)).toBe(false);
    for (const role of ROLES.filter((one) => one !== "civil_servant")) {
      expect(canFileReport({ id: "writer", role }, relations)).toBe(false);
    }
  });

  it("lets only the portfolio holder release it, and never who filed it", () => {
    expect(canReleaseReport(holder, relations, "writer")).toBe(true);
    expect(canReleaseReport(otherHolder, relations, "writer")).toBe(false);
    expect(canReleaseReport(holder, relations, "holder")).toBe(false);
    expect(canReleaseReport({ id: "holder", role: "clerk" }, relations, "writer")).toBe(false);
  });

  it("shows what was released to everybody but the administrator", () => {
    for (const role of ROLES) {
      const anybody = { id: "anybody", role };
      expect(canReadReports(anybody)).toBe(role !== "administrator");
      expect(canReadVersion(anybody, "released", relations)).toBe(role !== "administrator");
      expect(canReadVersion(anybody, "concluded", relations)).toBe(role !== "administrator");
    }
  });

  it("shows the council, the clerk and others nothing that was not released", () => {
    const outsiders = [
      { id: "x", role: "council_member" } as const,
      { id: "x", role: "clerk" } as const,
      otherWriter,
      otherHolder,
    ];
    for (const outsider of outsiders) {
      for (const status of ["draft", "submitted", "withdrawn", "returned"] as const) {
        expect(canReadVersion(outsider, status, relations)).toBe(false);
      }
    }
  });

  it("shows a draft to its writers and the auditor, and the portfolio holder what was submitted", () => {
    for (const status of REPORT_STATUSES) {
      expect(canReadVersion(writer, status, relations)).toBe(true);
      expect(canReadVersion(auditor, status, relations)).toBe(true);
      expect(canReadVersion(holder, status, relations)).toBe(status !== "draft");
    }
  });

  it("lets everybody but the administrator know of a report that the council has", () => {
    const released = {
      report: { releasedVersionId: "version" },
      version: { status: "draft" },
    } as const;
    for (const role of ROLES) {
      expect(canKnowReport({ id: "anybody", role }, released, relations)).toBe(
        role !== "administrator",
      );
    }
  });

  it("hides an unreleased report from whoever may not read its newest version", () => {
    const draft = { report: { releasedVersionId: null }, version: { status: "draft" } } as const;
    expect(canKnowReport(writer, draft, relations)).toBe(true);
    expect(canKnowReport(holder, draft, relations)).toBe(false);
    expect(canKnowReport({ id: "x", role: "council_member" }, draft, relations)).toBe(false);
  });
});
