import { describe, expect, it } from "vitest";
import { HELD_KINDS } from "./kinds";
import { standingOf, type Told } from "./standing";

const minute = (count: number) => new Date(Date.UTC(2026, 0, 5, 10, count));

function told(kind: string, action: string, sequence: number, content: object, at = minute(0)) {
  const event = { action, sequence, occurredAt: at, objectId: "one", actorId: "by" };
  const telling = HELD_KINDS[kind]?.tell({ ...event, before: null, after: null, ...content });
  return { ...telling, sequence, occurredAt: at } as Told;
}

describe("a partner", () => {
  const added = told("partners", "partner_added", 1, { after: { name: "TU Delft" } });

  it("is held by the event that added it", () => {
    expect(standingOf({ name: "TU Delft" }, [added], undefined)).toBe("held");
    expect(standingOf({ name: "TU" }, [added], undefined)).toBe("changed");
  });

  it("is not held without that event, and cannot be added twice", () => {
    expect(standingOf({ name: "TU Delft" }, [], undefined)).toBe("open");
    const again = told("partners", "partner_added", 9, { after: { name: "TU" } });
    expect(standingOf({ name: "TU" }, [added, again], undefined)).toBe("changed");
  });

  it("is not held in a field that no event tells and that has a value", () => {
    expect(standingOf({ name: "TU Delft", city: null }, [added], undefined)).toBe("held");
    expect(standingOf({ name: "TU Delft", city: "Delft" }, [added], undefined)).toBe("open");
  });
});

describe("an invitation", () => {
  const after = { invitationId: "i", partnerId: "p", expiresAt: "2026-02-04T10:00:00.000Z" };
  const invited = told("partner_invitations", "partner_invited", 1, { after });
  const opened = (sequence: number, at: Date) =>
    told("partner_invitations", "partner_invitation_exchanged", sequence, { after }, at);
  const row = {
    roundId: "one",
    partnerId: "p",
    createdAt: minute(0),
    createdById: "by",
    expiresAt: new Date(after.expiresAt),
    exchangedAt: minute(2),
    withdrawnAt: null,
  };

  it("was opened when it was opened first, whoever opens it again", () => {
    const events = [invited, opened(2, minute(2)), opened(3, minute(6))];
    expect(standingOf(row, events, undefined)).toBe("held");
    expect(standingOf({ ...row, exchangedAt: minute(6) }, events, undefined)).toBe("changed");
    expect(standingOf({ ...row, exchangedAt: null }, events, undefined)).toBe("changed");
  });

  it("cannot have been withdrawn without an event", () => {
    expect(standingOf(row, [invited, opened(2, minute(2))], undefined)).toBe("held");
    const withdrawn = { ...row, withdrawnAt: minute(9) };
    expect(standingOf(withdrawn, [invited, opened(2, minute(2))], undefined)).toBe("changed");
  });
});

describe("a person who was sealed", () => {
  const row = { name: "A. Smit", role: "clerk", isLocked: true };
  const seal = { sequence: 5, fits: ({ name }: { name?: unknown }) => name === "A. Jansen" };
  const change = {
    before: { name: "A. Jansen", role: "clerk" },
    after: { name: "A. Smit", role: "clerk" },
  };
  const changed = told("users", "user_changed", 7, change);
  const locked = told("users", "user_locked", 8, {});

  it("is held by the seal and what came after it", () => {
    expect(standingOf(row, [changed, locked], seal)).toBe("held");
    expect(standingOf({ ...row, role: "auditor" }, [changed, locked], seal)).toBe("changed");
    expect(standingOf({ ...row, name: "A. Jansen" }, [changed, locked], seal)).toBe("changed");
  });

  it("cannot have been added later", () => {
    const added = told("users", "user_added", 9, { after: { name: "A. Smit", role: "clerk" } });
    expect(standingOf({ ...row, isLocked: null }, [changed, added], seal)).toBe("changed");
  });

  it("stood before the seal as older events say", () => {
    const older = told("users", "user_changed", 3, { ...change, after: { name: "B. Bos" } });
    expect(standingOf(row, [older, changed, locked], seal)).toBe("changed");
  });
});
