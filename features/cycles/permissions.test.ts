import { describe, expect, it } from "vitest";
import { ROLES } from "@/db/vocabulary";
import { canPlanCycles, canReadCycles } from "./permissions";

const as = (role: (typeof ROLES)[number]) => ({ id: "1", role });

describe("planning cycles", () => {
  it("are planned by the clerk and by nobody else", () => {
    expect(ROLES.filter((role) => canPlanCycles(as(role)))).toEqual(["clerk"]);
  });

  it("are read by everybody but the administrator, who has no content", () => {
    expect(ROLES.filter((role) => !canReadCycles(as(role)))).toEqual(["administrator"]);
  });
});
