import { describe, expect, it } from "vitest";
import { ROLES } from "@/db/vocabulary";
import { navigationOf } from "@/features/auth/navigation";
import { canReadAuditLog } from "./permissions";

describe("the audit log", () => {
  it("is read by the auditor and the clerk and by nobody else", () => {
    expect(ROLES.filter((role) => canReadAuditLog({ id: "u1", role }))).toEqual([
      "clerk",
      "auditor",
    ]);
  });

  it("is in the menu of those who read it", () => {
    const hasIt = ROLES.filter((role) => navigationOf(role).some(({ key }) => key === "auditLog"));
    expect(hasIt).toEqual(ROLES.filter((role) => canReadAuditLog({ id: "u1", role })));
  });
});
