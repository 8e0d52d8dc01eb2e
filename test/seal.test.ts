/** What events of 0.1.0 do not say is sealed at the first start; from then on nobody changes it unseen. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, handles } from "@/db";
import { verifyIn, verifyLog } from "@/features/verification/queries";
import { sealRecords } from "@/features/verification/seal/mutations";
import { at } from "@/lib/clock";
import { disarm } from "@/test/manipulations/all";
import { DEMO_OF_0_1_0 } from "./upgrade/installations.mjs";
import { openUpgraded } from "./upgrade/live-installation";

const people = (before: string, isSealed: boolean) => [
  { name: "users", count: 51, before, isSealed },
];

describe("an installation of 0.1.0", () => {
  beforeAll(async () => {
    await openUpgraded(DEMO_OF_0_1_0);
  });
  afterAll(closeDatabase);

  it("says that its people are not held, is sealed at its first start, and then holds them", async () => {
    const before = await at("2026-12-01T10:00:00Z", () => verifyLog());
    expect(before).toMatchObject({ fault: null, notHeld: people("2026-12-01", false) });
    expect(await at("2026-12-02T10:00:00Z", () => sealRecords())).toBe(51);
    const after = await at("2026-12-24T10:00:00Z", () => verifyLog());
    expect(after).toMatchObject({ fault: null, events: DEMO_OF_0_1_0.events + 1 });
    expect(after.notHeld).toEqual(people("2026-12-02", true));
  }, 60_000);

  describe("once it is sealed", () => {
    beforeAll(async () => {
      await sealRecords();
      disarm();
    });

    it.each([
      ["all due dates moved", "update moments set due_on = date(due_on, '+21 days')"],
      ["moved dates deleted", "delete from moment_date_changes"],
      [
        "a moment added",
        "insert into moments (id, cycle_year, position, kind, side, name, due_on) values ('forged', 2026, 7, 'other', 'control', 'Nep', '2026-06-01')",
      ],
      [
        "a moment removed",
        "delete from moments where cycle_year = 2027 and kind = 'annual_accounts'",
      ],
      [
        "the names of two members exchanged",
        `update users set name = case name when 'Raadslid 3' then 'Raadslid 4' else 'Raadslid 3' end
          where name in ('Raadslid 3', 'Raadslid 4')`,
      ],
      ["another role", "update users set role = 'auditor' where name = 'Raadslid 5'"],
      ["another group", "update users set political_group = 'Fractie A' where name = 'Raadslid 6'"],
      ["a partner added", "insert into partners (id, name) values ('forged', 'Stichting Nep')"],
      ["a partner written otherwise", "update partners set name = upper(name)"],
      [
        "an invitation removed",
        "delete from partner_invitations where id = (select max(id) from partner_invitations)",
      ],
      ["a cycle added", "insert into cycles values (2031, '2026-02-02T09:00:00.000Z')"],
    ])(
      "tells of %s",
      async (_, forged) => {
        const { client, database } = handles().writer;
        client.exec("savepoint tried");
        try {
          client.exec(forged);
          expect((await verifyIn(database)).fault).not.toBeNull();
        } finally {
          client.exec("rollback to tried; release tried");
        }
      },
      60_000,
    );
  });
});
