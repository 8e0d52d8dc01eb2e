/** One partner under one name: however it is typed, and when it stands in the registry twice. */
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures";

const [ONE, OTHER] = ["servicebureau-jeugdhulp-haaglanden", "ggd-veilig-thuis-haaglanden"];

async function addPartner(page: Page, collaboration: string, name: string) {
  await page.goto(`/collaborations/${collaboration}/edit?section=partners`);
  await page.getByRole("textbox", { name: "Naam van de partner" }).fill(name);
  await page.getByRole("button", { name: "Partner toevoegen" }).click();
}

test("a partner is the same in each spelling, and the clerk joins two names that look alike", async ({
  asRole,
}) => {
  const stamp = Date.now();
  const name = `Coöperatie ${stamp}`;
  const added = { hasText: "De partner is toegevoegd." };
  const civilServant = await asRole("ambtenaar");
  await addPartner(civilServant, ONE, name);
  await expect(civilServant.getByRole("status").filter(added)).toBeVisible();
  await addPartner(civilServant, OTHER, name.toUpperCase().normalize("NFD"));
  await expect(civilServant.getByRole("status").filter(added)).toBeVisible();
  await expect(civilServant.getByText(name, { exact: true })).toBeVisible();

  const member = await asRole("raadslid");
  for (const spelling of [`COÖPERATIE ${stamp}`, `coo\u0308peratie ${stamp}`]) {
    await member.goto(`/collaborations?search=${encodeURIComponent(spelling)}`);
    await expect(member.getByRole("heading", { name: /^2 van \d+ samenwerkingen$/ })).toBeVisible();
  }
  await member.goto("/partners");
  await expect(member.getByRole("rowheader", { name: String(stamp) })).toHaveText([name]);
  await expect(member.getByRole("heading", { name: "Deze namen lijken op elkaar" })).toHaveCount(0);

  await addPartner(civilServant, OTHER, `Coöperatie-${stamp}`);
  await expect(civilServant.getByRole("status").filter(added)).toBeVisible();
  const clerk = await asRole("griffier");
  await clerk.goto("/partners");
  await clerk.getByRole("link", { name: new RegExp(`Samenvoegen.*${stamp}`) }).click();
  await clerk.getByRole("combobox", { name: "Deze naam vervalt" }).selectOption({
    label: `Coöperatie-${stamp}: 1 samenwerking`,
  });
  await clerk.getByRole("combobox", { name: "Deze naam blijft" }).selectOption({
    label: `${name}: 2 samenwerkingen`,
  });
  await clerk.getByRole("button", { name: "Partners samenvoegen" }).click();
  await expect(clerk.getByRole("alert").filter({ has: clerk.getByRole("heading") })).toBeVisible();
  await clerk.getByLabel("Waarom is dit dezelfde partner?").fill("Het is één coöperatie.");
  await clerk.getByRole("button", { name: "Partners samenvoegen" }).click();

  await expect(clerk.getByRole("status")).toContainText("De partners zijn samengevoegd.");
  await expect(clerk.getByRole("rowheader", { name: String(stamp) })).toHaveText([name]);
  await member.goto(`/collaborations/${OTHER}`);
  await expect(member.getByRole("link", { name: String(stamp) })).toHaveText([name]);
  await clerk.goto("/audit-log?action=partners_merged");
  await expect(
    clerk.getByRole("row", { name: new RegExp(`partners samengevoegd.*Coöperatie-${stamp}`) }),
  ).toBeVisible();
});

test("a name that shows nothing is not filled in, and one that turns round is refused", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar");
  const field = page.getByRole("textbox", { name: "Naam van de partner" });
  await addPartner(page, ONE, "\u200b\u200d\u2060");
  await expect(field).toHaveAccessibleDescription(/Vul dit in/);
  const turned = "Stichting \u202enetiuB";
  await addPartner(page, ONE, turned);
  await expect(field).toHaveAccessibleDescription(/teken dat de leesrichting omdraait/);
  await expect(field).toHaveValue(turned);
});
