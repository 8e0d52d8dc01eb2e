/** A civil servant puts right what was published: what it said stays to be read, with name and reason. */
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures";

const PAGE = "/collaborations/ggd-veilig-thuis-haaglanden";
/** A save of another test at the same moment would be a conflict. */
const OTHER = "/collaborations/convenant-tu-delft";
const edit = (page: string, section: string) => `${page}/edit?section=${section}`;

/** A figure of this test's own, on the first indicator of the page. */
async function addFigure(page: Page, value: string, measuredOn = "2026") {
  await page.goto(edit(PAGE, "goals"));
  const adding = page.getByText("Gepubliceerd cijfer toevoegen").first();
  await adding.click();
  const form = page.getByRole("form", { name: /^Gepubliceerd cijfer toevoegen/ }).first();
  await form.getByLabel("Waarde").fill(value);
  await form.getByLabel("Gemeten in (jaar of datum)").fill(measuredOn);
  await form.getByRole("button", { name: "Toevoegen" }).click();
}

test("a wrong figure is corrected, and the council reads both with the reason", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar");
  await addFigure(page, "31234");
  await expect(page.getByRole("status")).toContainText("Het cijfer is toegevoegd.");
  const item = page.getByRole("listitem").filter({ hasText: "31.234" });
  await item.getByText("Cijfer corrigeren").click();
  const form = item.getByRole("form", { name: /^Cijfer corrigeren/ });
  await form.getByLabel("Waarde").fill("3123");
  await form.getByRole("button", { name: "Corrigeren met deze reden" }).click();
  await expect(form.getByRole("textbox", { name: "Waarom verandert dit?" })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await form.getByRole("textbox", { name: "Waarom verandert dit?" }).fill("Een cijfer te veel.");
  await form.getByRole("button", { name: "Corrigeren met deze reden" }).click();
  await expect(page.getByRole("status")).toContainText("Het cijfer is gecorrigeerd.");

  const council = await asRole("raadslid");
  await council.goto(PAGE);
  const note = council.getByRole("listitem").filter({ hasText: "Een cijfer te veel." });
  await expect(note.getByRole("deletion")).toHaveText(/^31\.234/);
  await expect(note.getByRole("insertion")).toHaveText(/^3\.123/);
  await expect(note).toContainText("Door Ambtenaar 1 op 24 november 2026.");
  await expect(council.getByRole("cell", { name: "3.123", exact: true })).toBeVisible();
});

test("a figure of the future is refused in words, and what was typed stays", async ({ asRole }) => {
  const page = await asRole("ambtenaar");
  await addFigure(page, "41234", "2199-12-31");
  const form = page.getByRole("form", { name: /^Gepubliceerd cijfer toevoegen/ }).first();
  await expect(form.getByRole("alert")).toContainText("Een cijfer kan niet over de toekomst gaan.");
  await expect(form.getByLabel("Waarde")).toHaveValue("41234");
});

test.describe("without JavaScript", () => {
  test("a milestone is withdrawn once, also when the form is sent twice", async ({ asRole }) => {
    const page = await asRole("ambtenaar", { javaScriptEnabled: false });
    const name = `Mijlpaal ${Date.now()}`;
    await page.goto(edit(OTHER, "milestones"));
    const adding = page.getByRole("form", { name: "Mijlpaal toevoegen" });
    await adding.getByRole("textbox", { name: "Mijlpaal" }).fill(name);
    await adding.getByLabel("Gepland").fill("2027-03-01");
    await adding.getByRole("button", { name: "Mijlpaal toevoegen" }).click();
    await expect(page.getByRole("status")).toContainText("De mijlpaal is toegevoegd.");
    await page.goto(edit(OTHER, "milestones"));

    const other = await asRole("ambtenaar", { javaScriptEnabled: false });
    await other.goto(edit(OTHER, "milestones"));
    for (const one of [page, other]) {
      const item = one.getByRole("listitem").filter({ hasText: name });
      await item.getByText("Mijlpaal intrekken").click();
      const form = one.getByRole("form", { name: `Mijlpaal intrekken: ${name}` });
      await form.getByRole("textbox", { name: "Waarom trekt u dit in?" }).fill("Staat er dubbel.");
      await form.getByRole("button", { name: "Ja, intrekken" }).click();
    }
    await expect(page.getByRole("status")).toContainText("Dit is ingetrokken.");
    await expect(page.getByRole("deletion").filter({ hasText: name })).toHaveCount(1);
    await expect(other.getByRole("status").filter({ hasText: "ingetrokken" })).toHaveCount(0);
    await other.goto(edit(OTHER, "milestones"));
    await expect(other.getByRole("deletion").filter({ hasText: name })).toHaveCount(1);
  });
});

test("a goal in a report of the council changes with a reason, and the report says so", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar");
  await page.goto("/collaborations/delft-west/edit?section=milestones");
  const item = page.getByRole("listitem").filter({ hasText: "Buurthuis van de toekomst open" });
  await item.getByText("Wijzigen").click();
  const form = item.getByRole("form", { name: /^Wijzigen/ });
  await form.getByLabel("Mijlpaal").fill("Buurthuis van nu open");
  await form.getByRole("button", { name: "Opslaan" }).click();
  await expect(form.getByRole("alert")).toContainText("Geef de reden van de wijziging.");
  await form.getByRole("textbox", { name: "Waarom verandert dit?" }).fill("Andere naam gekozen.");
  await form.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("status")).toContainText("De mijlpaal is opgeslagen.");

  const council = await asRole("raadslid");
  await council.goto("/collaborations/delft-west");
  await expect(council.getByRole("deletion")).toHaveText("Buurthuis van de toekomst open");
  const standings = council.getByRole("table", { name: "Verantwoording per moment" });
  await standings.getByRole("link").first().click();
  const row = council.getByRole("row").filter({ hasText: "Buurthuis van de toekomst open" });
  await row.getByRole("link", { name: "later gecorrigeerd" }).click();
  await expect(council).toHaveURL(/delft-west#correction-/);
  await expect(council.getByText("Andere naam gekozen.")).toBeVisible();
});
