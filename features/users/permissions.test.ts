import { describe, expect, it } from "vitest";
import { ROLES } from "@/db/vocabulary";
import { canLockUser, canManageUsers } from "./permissions";

describe("accounts", () => {
  it("are the administrator's and nobody else's", () => {
    expect(ROLES.filter((role) => canManageUsers({ id: "1", role }))).toEqual(["administrator"]);
  });

  it("are locked by an administrator, but never the own one", () => {
    expect(canLockUser({ id: "1", role: "administrator" }, "2")).toBe(true);
    expect(canLockUser({ id: "1", role: "administrator" }, "1")).toBe(false);
    expect(canLockUser({ id: "1", role: "clerk" }, "2")).toBe(false);
  });
});
