/** The clerk plans the year; everybody sees what was moved, and why. */
import { expect } from "@playwright/test";
import { test } from "../fixtures";

test("the clerk moves a date with a reason, and a council member sees the old one with it", async ({
  asRole,
}) => {
  const clerk = await asRole("griffier");
  await clerk.goto("/cycles/2027/moments");
  await clerk.getByRole("link", { name: "Wijzigen Jaarstukken" }).click();
  await clerk.getByRole("radio", { name: /Raad/ }).check();
  await clerk.getByLabel("Nieuwe datum").fill("2028-07-06");
  await clerk.getByRole("button", { name: "Datum verplaatsen" }).click();
  await expect(clerk.getByRole("main").getByRole("alert")).toContainText("Vul dit in.");
  await expect(clerk.getByLabel("Nieuwe datum")).toHaveValue("2028-07-06");

  await clerk.getByLabel("Reden").fill("De raad vergadert een week later");
  await clerk.getByRole("button", { name: "Datum verplaatsen" }).click();
  await expect(clerk.getByRole("status")).toContainText("De datum is verplaatst");

  const member = await asRole("raadslid");
  await member.goto("/cycles/2027/moments");
  const row = member.getByRole("row", { name: /Jaarstukken/ });
  await expect(row.getByRole("cell", { name: "6 jul 2028" })).toContainText("was 29 jun 2028");
  const moved = member
    .getByRole("listitem")
    .filter({ hasText: "De raad vergadert een week later" });
  await expect(moved).toContainText("29 juni 2028");
  await expect(moved).toContainText("6 juli 2028");
  await expect(member.getByRole("link", { name: /Wijzigen/ })).toHaveCount(0);
});

test("a date that would come before an earlier one is refused, and nothing changes", async ({
  asRole,
}) => {
  const clerk = await asRole("griffier", { javaScriptEnabled: false });
  await clerk.goto("/cycles/2025/moments");
  await clerk.getByRole("link", { name: "Wijzigen Jaarstukken" }).click();
  await clerk.getByRole("radio", { name: /Raad/ }).check();
  await clerk.getByLabel("Nieuwe datum").fill("2026-01-08");
  await clerk.getByLabel("Reden").fill("Vergissing");
  await clerk.getByRole("button", { name: "Datum verplaatsen" }).click();
  await expect(clerk.getByRole("main").getByRole("alert")).toContainText(
    "De datums staan niet op volgorde",
  );
  await expect(clerk.getByLabel("Reden")).toHaveValue("Vergissing");
  await clerk.goto("/cycles/2025/moments");
  await expect(clerk.getByRole("row", { name: /Jaarstukken/ })).toContainText("25 jun 2026");
});

test("the clerk adds a cycle by the pattern and a moment of the municipality's own", async ({
  asRole,
}) => {
  const clerk = await asRole("griffier");
  await clerk.goto("/cycles");
  await clerk.getByRole("link", { name: "Cyclus toevoegen" }).click();
  await clerk.getByLabel("Begrotingsjaar").fill("2040");
  await clerk.getByRole("button", { name: "Cyclus toevoegen" }).click();
  await expect(clerk.getByRole("heading", { level: 1 })).toHaveText("Momenten van 2040");
  await expect(clerk.getByRole("row", { name: /2e bestuursrapportage/ })).toContainText(
    "8 nov 2040",
  );

  await clerk.getByRole("link", { name: "Moment toevoegen" }).click();
  await clerk.getByLabel("Soort moment").selectOption("Eigen moment");
  await clerk.getByLabel("Eigen naam").fill("Zomernota");
  await clerk.getByRole("radio", { name: /Verantwoorden/ }).check();
  await clerk.getByLabel(/^Raad/).fill("2040-09-13");
  await clerk.getByRole("button", { name: "Moment toevoegen" }).click();
  await expect(clerk.getByRole("row", { name: /Zomernota/ })).toContainText("13 sep 2040");
});
