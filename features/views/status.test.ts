import { describe, expect, it } from "vitest";
import {
  canBeExchanged,
  canUseCapability,
  expiryOf,
  invitationStatus,
  partnerViewStatus,
  requireEnterable,
  requireOpenRound,
  roundStatus,
} from "./status";

const MADE = new Date("2026-11-24T09:00:00Z");
const later = (minutes: number) => new Date(MADE.getTime() + minutes * 60_000);
const made = { expiresAt: expiryOf(MADE), exchangedAt: null, withdrawnAt: null };
const exchanged = { ...made, exchangedAt: MADE };
const open = { closedAt: null };
const closed = { closedAt: MADE };

describe("the link of a partner", () => {
  it("works for thirty days", () => {
    expect(made.expiresAt.toISOString()).toBe("2026-12-24T09:00:00.000Z");
    expect(canBeExchanged(made, open, later(29 * 24 * 60), false)).toBe(true);
    expect(canBeExchanged(made, open, later(30 * 24 * 60), false)).toBe(false);
    expect(invitationStatus(made, later(30 * 24 * 60))).toBe("expired");
  });

  it("works once; a double click in the same browser is not held against the partner", () => {
    expect(canBeExchanged(exchanged, open, later(1), true)).toBe(true);
    expect(canBeExchanged(exchanged, open, later(5), true)).toBe(false);
  });

  it("opens nothing in a second browser, from the first moment on", () => {
    expect(canBeExchanged(exchanged, open, MADE, false)).toBe(false);
  });

  it("stops when it is withdrawn or the round closes, and so does what it was exchanged for", () => {
    const withdrawn = { ...exchanged, withdrawnAt: MADE };
    expect(invitationStatus(withdrawn, MADE)).toBe("withdrawn");
    expect(canBeExchanged({ ...made, withdrawnAt: MADE }, open, MADE, true)).toBe(false);
    expect(canBeExchanged(withdrawn, open, MADE, true)).toBe(false);
    expect(canBeExchanged(made, closed, MADE, true)).toBe(false);
    expect(canUseCapability(exchanged, open, later(60))).toBe(true);
    expect(canUseCapability(exchanged, closed, later(60))).toBe(false);
    expect(canUseCapability(withdrawn, open, later(60))).toBe(false);
    expect(canUseCapability(exchanged, open, later(30 * 24 * 60))).toBe(false);
    expect(canUseCapability(made, open, MADE)).toBe(false);
  });
});

describe("entering the view of a partner", () => {
  it("comes after giving an own one", () => {
    expect(() => requireEnterable(false, "none")).toThrow("own_view_first");
    expect(() => requireEnterable(true, "none")).not.toThrow();
  });

  it("says whose entry it is, to the civil servant who asks", () => {
    const statusOf = (enteredById: string | null) => partnerViewStatus({ enteredById }, "me");
    expect([null, "me", "you"].map(statusOf)).toEqual(["by_partner", "by_you", "by_colleague"]);
  });

  it("is never done over what the partner gave or a colleague entered", () => {
    expect(partnerViewStatus(null, "me")).toBe("none");
    expect(() =>
      requireEnterable(true, partnerViewStatus({ enteredById: "me" }, "me")),
    ).not.toThrow();
    expect(() => requireEnterable(true, partnerViewStatus({ enteredById: null }, "me"))).toThrow(
      "partner_gave_own_view",
    );
    expect(() => requireEnterable(true, partnerViewStatus({ enteredById: "you" }, "me"))).toThrow(
      "colleague_entered_view",
    );
  });
});

it("a closed round takes nothing any more", () => {
  expect([open, closed].map(roundStatus)).toEqual(["open", "closed"]);
  expect(() => requireOpenRound(open)).not.toThrow();
  expect(() => requireOpenRound(closed)).toThrow("round_closed");
});
