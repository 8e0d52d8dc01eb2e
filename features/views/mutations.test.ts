import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { foldedName } from "@/db/names/folded";
import {
  collaborationAssignments,
  collaborationPartners,
  partnerInvitations,
  partners,
  settings,
  views,
} from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordingRefusals } from "@/features/auth/permit";
import { mergePartners } from "@/features/collaborations/partners/merge-mutations";
import { at } from "@/lib/clock";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import {
  exchangeInvitation,
  giveInvitedView,
  invitePartner,
  withdrawInvitation,
} from "./invitations/mutations";
import { findCollaborationOfLink, findPartnerPlace } from "./invitations/queries";
import { getViewsPage } from "./queries";
import { closeRound, openRound } from "./round-mutations";
import { enterPartnerView, giveView } from "./view-mutations";

const open = async () => (await openRound(viewer("clerk"), "pact")).roundId;
const close = (roundId: string) => closeRound(viewer("clerk"), roundId);
const content = { band: "fix", script: 4, power: 3, sentence: "Een geheim van één." } as const;
const other = { ...content, band: "balance", sentence: "Toch liever in balans." } as const;
const rows = () => database().select().from(views);
const actions = async () => (await events()).map(({ action }) => action);

beforeEach(async () => {
  await freshDatabase(insertFilingPlace);
  await transaction(async (tx) => {
    await tx.insert(settings).values({ key: "municipality", value: { name: "Delft" } });
    for (const [id, name] of [
      ["woonbron", "Woonbron"],
      ["humanitas", "Humanitas"],
      ["municipality", "Gemeente Delft"],
    ] as const) {
      await tx.insert(partners).values({ id, name, ...foldedName({ name }) });
      await tx.insert(collaborationPartners).values({ collaborationId: "pact", partnerId: id });
    }
  });
});

describe("a round", () => {
  it("is the only one that is open", async () => {
    const answers = await Promise.allSettled([open(), open()]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    await expect(open()).rejects.toThrow("round_already_open");
    expect(await actions()).toEqual(["view_round_opened"]);
  });

  it("closes once, and the next one gets the next number", async () => {
    const first = await open();
    expect(await close(first)).toEqual({ slug: "pact", number: 1 });
    await expect(close(first)).rejects.toThrow("round_closed");
    expect(await close(await open())).toMatchObject({ number: 2 });
  });

  it("is opened and closed by the clerk only; a refusal is recorded", async () => {
    const roundId = await open();
    for (const name of ["member", "alderman", "official", "auditor"] as const) {
      await expect(recordingRefusals(openRound(viewer(name), "pact"))).rejects.toThrow(
        ForbiddenError,
      );
      await expect(recordingRefusals(closeRound(viewer(name), roundId))).rejects.toThrow(
        ForbiddenError,
      );
    }
    await expect(recordingRefusals(closeRound(viewer("administrator"), roundId))).rejects.toThrow(
      NotFoundError,
    );
    expect((await events()).filter(({ result }) => result === "refused")).toHaveLength(9);
  });
});

describe("giving a view", () => {
  it("keeps one per person on their own side, which changes until the round closes", async () => {
    const roundId = await open();
    await giveView(viewer("member"), roundId, content);
    await giveView(viewer("alderman"), roundId, content);
    await giveView(viewer("member"), roundId, other);
    expect(await rows()).toMatchObject([
      { userId: "member", side: "council", band: "balance" },
      { userId: "alderman", side: "college", band: "fix" },
    ]);
    await close(roundId);
    await expect(giveView(viewer("member"), roundId, content)).rejects.toThrow("round_closed");
    await expect(giveView(viewer("member2"), roundId, content)).rejects.toThrow("round_closed");
    expect(await rows()).toHaveLength(2);
  });

  it("sent twice is one view and one event", async () => {
    const roundId = await open();
    const give = () => giveView(viewer("member"), roundId, content);
    await Promise.all([give(), give()]);
    await give();
    expect(await actions()).toEqual(["view_round_opened", "view_given"]);
  });

  it("puts a hash in the log, and nothing from which it could be made again", async () => {
    const roundId = await open();
    await giveView(viewer("member"), roundId, content);
    await giveView(viewer("member2"), roundId, content);
    const [, one, two] = await events();
    expect(JSON.stringify([one, two])).not.toMatch(/geheim|"fix"|council"/);
    expect(one?.after).toEqual({ viewSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(one?.after).not.toEqual(two?.after);
    expect(JSON.stringify(one)).not.toContain((await rows())[0]?.id);
  });

  it("is for who has a side", async () => {
    const roundId = await open();
    for (const name of ["clerk", "auditor"] as const) {
      await expect(recordingRefusals(giveView(viewer(name), roundId, content))).rejects.toThrow(
        ForbiddenError,
      );
    }
    await expect(
      recordingRefusals(giveView(viewer("administrator"), roundId, content)),
    ).rejects.toThrow(NotFoundError);
    expect(await rows()).toEqual([]);
  });
});

describe("what others see", () => {
  const seen = async (name: Person) => JSON.stringify(await getViewsPage(viewer(name), "pact"));

  it("is nothing but the number of views before closing, and no name or group after it", async () => {
    const roundId = await open();
    for (const name of ["member", "member2", "member3"] as const) {
      await giveView(viewer(name), roundId, { ...content, sentence: `Zin van ${name.slice(-1)}` });
    }
    for (const name of ["clerk", "auditor", "official", "alderman"] as const) {
      expect(await seen(name)).not.toContain("Zin van");
      expect(JSON.parse(await seen(name)).open.count).toBe(3);
    }
    expect(await seen("member")).toContain("Zin van r");
    expect(await seen("member")).not.toContain("Zin van 2");
    await close(roundId);
    for (const name of ["clerk", "auditor", "member", "official2"] as const) {
      const page = await seen(name);
      expect(page).toContain("Zin van 2");
      expect(page).not.toMatch(/member|Fractie/);
      for (const { id } of await rows()) expect(page).not.toContain(id);
    }
    await expect(getViewsPage(viewer("administrator"), "pact")).rejects.toThrow(NotFoundError);
  });
});

describe("a partner", () => {
  const woonbron = (roundId: string) => ({ roundId, partnerId: "woonbron" });
  const invite = (roundId: string) => invitePartner(viewer("official"), woonbron(roundId));
  const exchange = async (token: string) => (await exchangeInvitation(token, "test"))?.capability;

  it("gives its view by a link that is exchanged, of which only hashes are kept", async () => {
    const roundId = await open();
    const { token } = await invite(roundId);
    expect(await findCollaborationOfLink(token)).toBe("Pact tegen Armoede");
    const capability = (await exchange(token)) ?? "";
    expect(await findPartnerPlace(capability)).toMatchObject({
      partnerName: "Woonbron",
      own: null,
    });
    expect(await giveInvitedView(capability, "test", content)).toBe(true);
    expect(await rows()).toMatchObject([{ side: "partners", partnerId: "woonbron", userId: null }]);
    const stored = JSON.stringify([
      await database().select().from(partnerInvitations),
      await events(),
    ]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(capability);
    expect(await actions()).toEqual([
      "view_round_opened",
      "partner_invited",
      "partner_invitation_exchanged",
      "view_given",
    ]);
  });

  it("is the one browser that exchanged the link; a second one is told nothing and changes nothing", async () => {
    const { token } = await invite(await open());
    const [first, second] = ["a", "b"].map((letter) => letter.repeat(43));
    const exchangeIn = (browser?: string) => exchangeInvitation(token, "test", browser);
    const [one, again] = await Promise.all([exchangeIn(first), exchangeIn(first)]);
    expect(again).toEqual(one);
    await giveInvitedView(one?.capability ?? "", "test", content);
    for (const browser of [second, undefined, ""]) {
      expect(await exchangeIn(browser)).toBeNull();
      expect(await findCollaborationOfLink(token, browser)).toBeNull();
    }
    expect(await findCollaborationOfLink(token, first)).toBe("Pact tegen Armoede");
    expect(await findPartnerPlace(one?.capability)).toMatchObject({ own: content });
    expect(await actions()).toEqual([
      "view_round_opened",
      "partner_invited",
      "partner_invitation_exchanged",
      "view_given",
    ]);
  });

  it("is told nothing with a link that is unknown, used, expired, withdrawn or of a closed round", async () => {
    const roundId = await open();
    const expectDead = async (token: string, instant?: string) => {
      const tries = async () => [await findCollaborationOfLink(token), await exchange(token)];
      expect(await (instant ? at(instant, tries) : tries())).toEqual([null, undefined]);
    };
    await expectDead("x".repeat(43));
    const first = await at("2026-11-24T09:00:00Z", () => invite(roundId));
    await expectDead(first.token, "2026-12-24T09:00:01Z");
    const second = await at("2026-11-24T10:00:00Z", () => invite(roundId));
    await expectDead(first.token, "2026-11-24T10:01:00Z");
    const capability = await at("2026-11-24T10:02:00Z", () => exchange(second.token));
    await expectDead(second.token, "2026-11-24T10:10:00Z");
    const [, invitation] = await database()
      .select()
      .from(partnerInvitations)
      .orderBy(asc(partnerInvitations.createdAt));
    await withdrawInvitation(viewer("official"), invitation?.id ?? "");
    await withdrawInvitation(viewer("official"), invitation?.id ?? "");
    expect(await findPartnerPlace(capability)).toBeNull();
    expect(await giveInvitedView(capability ?? "", "test", content)).toBe(false);
    const third = await invite(roundId);
    const held = await exchange((await invite(roundId)).token);
    await close(roundId);
    await expectDead(third.token);
    expect(await giveInvitedView(held ?? "", "test", content)).toBe(false);
    expect(await rows()).toEqual([]);
    expect((await actions()).filter((action) => action.endsWith("withdrawn"))).toHaveLength(3);
  });

  it("is asked by who keeps the collaboration, and the municipality is no partner of itself", async () => {
    const roundId = await open();
    for (const name of ["official2", "clerk", "alderman", "member"] as const) {
      await expect(
        recordingRefusals(invitePartner(viewer(name), woonbron(roundId))),
      ).rejects.toThrow(ForbiddenError);
    }
    await expect(
      invitePartner(viewer("official"), { roundId, partnerId: "municipality" }),
    ).rejects.toThrow(NotFoundError);
    const page = await getViewsPage(viewer("official"), "pact");
    expect(page.open?.partners.map(({ name }) => name)).toEqual(["Humanitas", "Woonbron"]);
    expect((await getViewsPage(viewer("member"), "pact")).open?.partners).toEqual([]);
  });

  it("keeps what was asked and given under a name that is joined with another while the round is open", async () => {
    const roundId = await open();
    await giveView(viewer("official"), roundId, content);
    const asked = await invite(roundId);
    await enterPartnerView(viewer("official"), woonbron(roundId), content);
    const merge = { mergedId: "woonbron", keptId: "humanitas", reason: "Samen verder." };
    await mergePartners(viewer("clerk"), merge);

    const partner = async () => (await getViewsPage(viewer("official"), "pact")).open?.partners;
    expect(await partner()).toMatchObject([
      { name: "Humanitas", status: "by_you", invitation: { status: "sent" }, entered: content },
    ]);
    await enterPartnerView(viewer("official"), { roundId, partnerId: "humanitas" }, other);
    expect(await rows()).toHaveLength(2);
    await invitePartner(viewer("official"), { roundId, partnerId: "humanitas" });
    expect(await exchange(asked.token)).toBeUndefined();
  });

  it("has its view entered by a civil servant who gave an own one, until it gives one itself", async () => {
    const roundId = await open();
    const enter = (name: Person, view: typeof content | typeof other = content) =>
      enterPartnerView(viewer(name), woonbron(roundId), view);
    await expect(enter("official")).rejects.toThrow("own_view_first");
    await giveView(viewer("official"), roundId, content);
    await enter("official");
    await enter("official", other);
    await transaction((tx) =>
      tx.insert(collaborationAssignments).values({ collaborationId: "pact", userId: "official2" }),
    );
    await giveView(viewer("official2"), roundId, content);
    await expect(enter("official2")).rejects.toThrow("colleague_entered_view");
    const capability = (await exchange((await invite(roundId)).token)) ?? "";
    await giveInvitedView(capability, "test", { ...content, sentence: "Zo zien wij het zelf." });
    await expect(enter("official")).rejects.toThrow("partner_gave_own_view");
    const page = await getViewsPage(viewer("official"), "pact");
    expect(JSON.stringify(page)).not.toContain("Zo zien wij het zelf.");
    expect(page.open?.partners[1]).toMatchObject({ status: "by_partner", entered: null });
  });
});
