import { rmSync } from "node:fs";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, handles } from "@/db";
import { auditEvents, moments } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { Row } from "@/db/written";
import { type AuditEvent, uncheckedEvent } from "@/features/audit-log/event-types";
import { recordEventBy } from "@/features/audit-log/record";
import { actingViewer } from "@/features/auth/acting";
import { addCycle } from "@/features/cycles/mutations";
import { addUserByScript, changeUser } from "@/features/users/mutations";
import { at } from "@/lib/clock";
import { env } from "@/lib/env";
import { translatorFor } from "@/lib/i18n";
import { freshDatabase, insertAccount } from "@/test/database";
import { disarm } from "@/test/manipulations/all";
import { tellSmallStory } from "@/test/stories/small-story";
import { notHeldSentences } from "./faults";
import { checkHeld } from "./held-queries";
import { HELD_KINDS, type HeldKinds } from "./kinds";
import { verifyIn } from "./queries";
import { sealRecords } from "./seal/mutations";

const person = { name: "A. Jansen", role: "council_member", politicalGroup: "Fractie A" } as const;
const administrator = actingViewer(
  { id: "beheerder", name: "Beheerder", role: "administrator" },
  "test",
);
const clerk = actingViewer({ id: "griffier", name: "Griffier", role: "clerk" }, "test");
const run = (statement: string) => handles().writer.client.exec(statement);
const fault = async () => (await verifyIn(database())).fault;

describe("a check after the seal", () => {
  beforeAll(async () => {
    await freshDatabase(tellSmallStory);
    disarm();
  }, 60_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  /** Does it, checks, and undoes it. */
  async function tried(work: () => unknown) {
    const { client, database: db } = handles().writer;
    client.exec("savepoint tried");
    try {
      await work();
      return (await verifyIn(db)).fault;
    } finally {
      client.exec("rollback to tried; release tried");
    }
  }

  it.each([
    ["all due dates moved", "moments", "update moments set due_on = date(due_on, '+14 days')"],
    ["the date of a council", "moments", "update moments set council_on = '2026-12-31'"],
    ["the name of a moment", "moments", "update moments set name = 'Winter' where kind = 'other'"],
    ["the side of a moment", "moments", "update moments set side = 'plan' where kind = 'other'"],
    ["the order of moments", "moments", "update moments set position = position + 1"],
    ["moved dates deleted", "moment_dates", "delete from moment_date_changes"],
    ["why a date was moved", "moment_dates", "update moment_date_changes set reason = 'Zomaar.'"],
    ["a role", "users", "update users set role = 'clerk' where id = 'member'"],
    ["a group", "users", "update users set political_group = 'Fractie Z' where id = 'member'"],
    ["an unlocked account", "users", "update users set locked_at = '2026-11-01T10:00:00.000Z'"],
    ["the spelling of a partner", "partners", "update partners set name = upper(name)"],
    [
      "the names of two members exchanged",
      "users",
      "update users set name = case id when 'member' then 'member2' else 'member' end where id in ('member', 'member2')",
    ],
    [
      "an invitation that is not withdrawn any more",
      "partner_invitations",
      "update partner_invitations set withdrawn_at = null",
    ],
    [
      "an invitation that stays open for longer",
      "partner_invitations",
      "update partner_invitations set expires_at = '2028-01-01T00:00:00.000Z'",
    ],
  ])("tells of %s", async (_, name, forged) => {
    expect(await tried(() => run(forged))).toMatchObject({ kind: "record_changed", name });
  });

  it.each([
    ["moments", "delete from moments where kind = 'other'"],
    ["moments", "delete from moments where id = 'burap'"],
    ["cycles", "delete from cycles where year = 2027"],
    ["partners", "delete from partners where name = 'Stichting Twee'"],
    ["users", "delete from users where id = 'alderman2'"],
    ["partner_invitations", "delete from partner_invitations where withdrawn_at is not null"],
  ])("tells of %s that are gone after: %s", async (name, forged) => {
    expect(await tried(() => run(forged))).toMatchObject({ kind: "record_gone", name });
  });

  it.each([
    ["cycles", "insert into cycles values (2030, '2026-01-01T09:00:00.000Z')"],
    ["partners", "insert into partners (id, name) values ('forged', 'Stichting Drie')"],
    [
      "moments",
      "insert into moments (id, cycle_year, position, kind, side) values ('forged', 2026, 9, 'other', 'plan')",
    ],
    [
      "users",
      "insert into users (id, name, role, created_at) values ('forged', 'M. Nep', 'council_member', '2026-01-01T09:00:00.000Z')",
    ],
    [
      "partner_invitations",
      `insert into partner_invitations select 'forged', round_id, partner_id, 'forged', 'forged', created_at, created_by_id,
        expires_at, exchanged_at, withdrawn_at from partner_invitations limit 1`,
    ],
  ])("tells of %s that no event mentions", async (name, forged) => {
    expect(await tried(() => run(forged))).toMatchObject({ kind: "record_unmentioned", name });
  });

  const forge = (event: AuditEvent) =>
    recordEventBy(handles().writer.database as unknown as Transaction, administrator, event);

  it("tells of a second seal, which could hold for true what was changed", async () => {
    const found = await tried(async () => {
      run("update users set name = 'M. Nep' where id = 'member'");
      const after = { salt: "1", rows: { users: { member: "a".repeat(64) } } };
      await forge({
        action: "record_sealed",
        objectType: "audit_log",
        objectId: "audit-log",
        after,
      });
    });
    expect(found).toMatchObject({ kind: "sealed_again" });
  });

  it("tells of a person who is added a second time under another name", async () => {
    const found = await tried(async () => {
      run("update users set name = 'M. Nep' where id = 'member'");
      const after = { ...person, name: "M. Nep", email: null, politicalGroup: "Fractie A" };
      await forge({ action: "user_added", objectType: "user", objectId: "member", after });
    });
    expect(found).toMatchObject({ kind: "record_changed", name: "users", id: "member" });
  });

  it("tells of a change whose event does not say what stood before", async () => {
    const found = await tried(async () => {
      run("update users set name = 'M. Nep', political_group = 'Fractie Z' where id = 'member'");
      const [before, after] = [{ name: "member" }, { name: "M. Nep" }];
      const about = { action: "user_changed", objectType: "user", objectId: "member" } as const;
      await forge(uncheckedEvent(about, { before, after }));
    });
    expect(found).toMatchObject({ kind: "record_changed", name: "users", id: "member" });
  });
});

describe("the seal", () => {
  beforeEach(() => freshDatabase());

  const NOTHING = Object.fromEntries(Object.keys(HELD_KINDS).map((name) => [name, {}]));
  const seals = async () =>
    (await database().select().from(auditEvents)).filter((e) => e.action === "record_sealed");
  const fill = () =>
    at("2025-02-01T10:00:00Z", async () => {
      const told = await addUserByScript("test", {
        ...person,
        email: "a@example.org",
        password: "een lang wachtwoord",
      });
      await addCycle(clerk, { year: 2026, start: "pattern" });
      const { id: untold } = await insertAccount("council_member", person);
      return { told, untold };
    });

  it("holds only what no event tells, and says from which day on", async () => {
    const { untold } = await fill();
    expect(await checkHeld(database())).toMatchObject({ fault: null });
    expect(await at("2025-03-01T10:00:00Z", () => sealRecords())).toBe(1);
    const [seal] = await seals();
    const sealed = { users: { [untold]: expect.any(String) } };
    expect(seal?.after?.rows).toEqual({ ...NOTHING, ...sealed });
    const notHeld = { name: "users", count: 1, before: "2025-03-01", isSealed: true };
    expect(await checkHeld(database())).toEqual({ fault: null, notHeld: [notHeld] });
  });

  it.each([
    ["nl", "Niet vastgelegd vóór 1 maart 2025: de naam, rol en fractie van 1 persoon."],
    ["en", "Not held before 1 March 2025: name, role and group of 1 person."],
  ] as const)("is missed in words, in %s, until it is there", async (locale, sentence) => {
    await fill();
    const { notHeld } = await at("2025-03-01T10:00:00Z", () => checkHeld(database()));
    const [said] = notHeldSentences(notHeld, await translatorFor(locale, "audit-log"), locale);
    expect(said).toContain(sentence);
    expect(said).toMatch(/volgende start|next start/);
  });

  it("is written once, also by two starts at the same time, and in an empty installation too", async () => {
    await Promise.all([sealRecords(), sealRecords()]);
    await sealRecords();
    expect(await seals()).toHaveLength(1);
    expect(await checkHeld(database())).toEqual({ fault: null, notHeld: [] });
  });

  it("gives way to later events, field by field", async () => {
    const { untold: id } = await fill();
    await sealRecords();
    await changeUser(administrator, { id, version: 1, ...person, name: "A. Smit", email: null });
    expect(await fault()).toBeNull();
    run(`update users set political_group = 'Fractie Z' where id = '${id}'`);
    expect(await fault()).toMatchObject({ kind: "record_changed", name: "users", id });
  });

  it("holds the place of a moment of which an older event does not tell it", async () => {
    const after = { cycleYear: 2026, kind: "other", side: "plan", name: "Markt" } as const;
    await addCycle(clerk, { year: 2026, start: "empty" });
    await transaction(async (tx) => {
      await tx.insert(moments).values({ ...after, id: "market", position: 7 });
      const about = { objectType: "moment", objectId: "market" } as const;
      await recordEventBy(
        tx,
        clerk,
        uncheckedEvent({ ...about, action: "moment_added" }, { after }),
      );
    });
    expect((await checkHeld(database())).notHeld).toMatchObject([{ name: "moments", count: 1 }]);
    await sealRecords();
    run("update moments set position = 6");
    expect(await fault()).toMatchObject({ kind: "record_changed", name: "moments" });
  });

  /** What a migration does that keeps the groups of people in a table of their own. */
  const MOVE = `
    create table memberships (member_id text primary key, group_name text) strict;
    insert into memberships select id, political_group from users where political_group is not null;
    update users set political_group = null`;

  const { users } = HELD_KINDS as Required<Record<"users", HeldKinds[string]>>;
  const moved: HeldKinds = {
    ...HELD_KINDS,
    users: {
      ...users,
      async fields(rows, db) {
        const groups = await db.all<{ member_id: string; group_name: string }>(
          sql`select * from memberships`,
        );
        const byMember = new Map(groups.map((one) => [one.member_id, one.group_name]));
        return (await users.fields(rows, db)).map((fields: Row, index: number) => ({
          ...fields,
          politicalGroup: byMember.get(String(rows[index]?.id)) ?? null,
        }));
      },
    },
  };

  it("holds a field that a migration moved, retold from its new place", async () => {
    const { told, untold } = await fill();
    await sealRecords();
    run(MOVE);
    expect((await checkHeld(database(), moved)).fault).toBeNull();
    for (const id of [told, untold]) {
      run(`update memberships set group_name = 'Fractie Z' where member_id = '${id}'`);
      const about = { kind: "record_changed", name: "users", id };
      expect((await checkHeld(database(), moved)).fault).toMatchObject(about);
      run(`update memberships set group_name = 'Fractie A' where member_id = '${id}'`);
    }
  });
});
