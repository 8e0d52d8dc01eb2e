/** The council's own part in a cycle: what it did, and whether things came in time to steer. */
import { expect } from "@playwright/test";
import { test } from "../fixtures";
import { keyboard } from "../hands";

test("a council member sees by keyboard alone what the council did, and what came too late", async ({
  asRole,
}) => {
  const page = await asRole("raadslid");
  const { choose, press } = keyboard(page);
  await page.goto("/cycles/2025");
  await press(page.getByRole("link", { name: "De raad zelf in deze cyclus" }));
  await expect(page).toHaveURL("/cycles/2025/council");
  await expect(page.getByRole("list", { name: "De raad in cijfers" })).toContainText(
    /\d+ van \d+ vrijgegeven rapportages/,
  );
  const arrivals = page.getByRole("table", { name: "Wat wanneer bij de raad kwam" });
  await expect(arrivals.getByRole("row").nth(1)).toBeVisible();

  await choose(page.getByLabel("Soort stuk"), "Rapportage");
  await choose(page.getByLabel("Kon de raad nog sturen?"), "op tijd voor commissie en raad");
  await press(page.getByRole("button", { name: "Filters toepassen" }));
  await expect(page).toHaveURL(/kind=report&influence=committee/);
  const others = arrivals
    .getByRole("row")
    .filter({ hasNotText: /op tijd voor commissie en raad|Kon de raad nog sturen/ });
  await expect(others).toHaveCount(0);
  await press(arrivals.getByRole("link", { name: /^Rapportage/ }).first());
  await expect(page).toHaveURL(/\/reports\//);
});

test("it works without JavaScript, by its address alone", async ({ asRole }) => {
  const page = await asRole("rekenkamer", { javaScriptEnabled: false });
  await page.goto("/cycles/2025/council?kind=answer&influence=nonsense&page=99");
  await expect(page.getByRole("table", { name: "Wat wanneer bij de raad kwam" })).toBeVisible();
  await expect(
    page.getByRole("table", { name: "Per verantwoordingsmoment" }).getByRole("row"),
  ).not.toHaveCount(0);
  await page.getByText("Zo tellen we").click();
  await expect(page.getByText("Elk raadslid telt één keer.")).toBeVisible();
});

test("it stays within a phone @phone", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto("/cycles/2025/council");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("De raad zelf in cyclus 2025");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
