/** Collaborations: found by a council member, added by the clerk, kept by the civil servant. */
import { expect } from "@playwright/test";
import { test } from "../fixtures";

test("a council member finds a collaboration and reads how it is directed", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto("/collaborations");
  await expect(page.getByRole("heading", { name: /^\d+ samenwerkingen$/ })).toBeVisible();

  await page.getByRole("searchbox", { name: "Zoeken op naam, opgave of partner" }).fill("armoede");
  await page.getByRole("button", { name: "Filters toepassen" }).click();
  await expect(page).toHaveURL(/[?&]search=armoede/);
  await expect(page.getByRole("heading", { name: /^1 van \d+ samenwerkingen$/ })).toBeVisible();

  await page.getByRole("link", { name: "Pact tegen Armoede", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Pact tegen Armoede" })).toBeVisible();
  await expect(page.getByText("Minder Delftenaren staan aan de kant")).toBeVisible();
  await expect(page.getByRole("table", { name: "Verantwoording per moment" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Bijwerken" })).toHaveCount(0);
});

test("a civil servant bounds the challenge, and the council reads what was not described yet", async ({
  asRole,
}) => {
  const [council, keeper] = [await asRole("raadslid"), await asRole("ambtenaar2")];
  await council.goto("/collaborations/convenant-tu-delft");
  await expect(council.getByText("Nog niet afgebakend.")).toBeVisible();

  const address = "/collaborations/innovatiedistrict";
  const described = (term: string) =>
    council.getByRole("term").filter({ hasText: term }).locator("+ dd");
  await council.goto(address);
  await expect(described("Voor wie")).toContainText("Nieuwe en groeiende bedrijven");
  for (const term of ["Wat hoort er niet bij", "Tot wanneer"])
    await expect(described(term)).toHaveText("nog niet beschreven");

  await keeper.goto(`${address}/edit`);
  const bounds = keeper.getByRole("group", { name: "Afbakening van de opgave" });
  await bounds.getByRole("textbox", { name: "Wat hoort er niet bij" }).fill("Het station zelf.");
  await bounds.getByRole("textbox", { name: "Tot wanneer" }).fill("Tot en met 2040.");
  await keeper.getByRole("button", { name: "Opslaan" }).click();
  await expect(keeper.getByRole("status")).toContainText("De gegevens zijn opgeslagen.");

  await council.reload();
  await expect(described("Wat hoort er niet bij")).toHaveText("Het station zelf.");
  await expect(described("Tot wanneer")).toHaveText("Tot en met 2040.");
  await council.goto(`${address}/dossier`);
  await expect(council.getByText("De opgave is afgebakend.")).toBeVisible();
  await expect(
    council.getByRole("table", { name: "Afbakening van de opgave" }).getByText("Tot en met 2040."),
  ).toBeVisible();
});

test("filters and order stand in the address, and are cleared in one step", async ({ asRole }) => {
  const page = await asRole("raadslid");
  await page.goto("/collaborations?style=executing&sort=-name");
  const rows = page.getByRole("rowheader");
  await expect(rows).toHaveText([
    "Servicebureau Jeugdhulp Haaglanden",
    "Integrale zorg: preventieve jeugdzorg",
    "GGD en Veilig Thuis Haaglanden",
  ]);
  await page.getByRole("link", { name: "Filters wissen" }).click();
  await expect(page).toHaveURL(/\/collaborations\?sort=-name$/);
  await page.goto("/collaborations?search=bestaat%20niet");
  await expect(page.getByRole("heading", { name: "Geen samenwerking gevonden" })).toBeVisible();
});

test("the clerk adds a collaboration, after mending what was forgotten", async ({ asRole }) => {
  const page = await asRole("griffier");
  const name = `Stadsakkoord ${Date.now()}`;
  await page.goto("/collaborations/new");
  await page.getByRole("textbox", { name: "Naam" }).fill(name);
  await page.getByRole("combobox", { name: "Programma" }).selectOption("Goed wonen");
  await page.getByRole("combobox", { name: "Soort afspraak" }).selectOption("Convenant");
  await page.getByRole("combobox", { name: "Rechtsvorm" }).selectOption("Geen rechtsvorm");
  await page.getByLabel("Gestart").fill("2026-10-01");
  await page.getByRole("combobox", { name: "Portefeuillehouder" }).selectOption("Wethouder 2");
  await page.getByRole("button", { name: "Samenwerking toevoegen" }).click();

  const problems = page.getByRole("alert").filter({ has: page.getByRole("heading") });
  await expect(problems).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue(name);
  await page
    .getByRole("textbox", { name: "De opgave" })
    .fill("Iedere wijk heeft groen binnen tien minuten.");
  await page.getByRole("button", { name: "Samenwerking toevoegen" }).click();

  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("De samenwerking is toegevoegd.");
  await expect(page.getByText("Iedere wijk heeft groen binnen tien minuten.")).toBeVisible();
});

test("the second of two civil servants is told of the change of the first, and loses nothing", async ({
  asRole,
}) => {
  const address = "/collaborations/energietransitie/edit?section=milestones";
  const [one, other] = [await asRole("ambtenaar"), await asRole("ambtenaar2")];
  for (const page of [one, other]) {
    await page.goto(address);
    const form = page.getByRole("form", { name: "Mijlpaal toevoegen" });
    await form
      .getByRole("textbox", { name: "Mijlpaal" })
      .fill(page === one ? "Van de een" : "Van de ander");
    await form.getByLabel("Gepland").fill("2027-03-01");
  }
  const add = { name: "Mijlpaal toevoegen" };
  await one.getByRole("button", add).click();
  await expect(one.getByRole("status")).toContainText("De mijlpaal is toegevoegd.");
  await other.getByRole("button", add).click();

  await expect(
    other.getByRole("alert").filter({ hasText: "Iemand anders heeft dit" }),
  ).toBeVisible();
  const form = other.getByRole("form", add);
  await expect(form.getByRole("textbox", { name: "Mijlpaal" })).toHaveValue("Van de ander");
  await expect(other.getByText("Van de een")).toBeVisible();
  await other.getByRole("button", add).click();
  await expect(other.getByRole("status")).toContainText("De mijlpaal is toegevoegd.");
});

test("without JavaScript a civil servant adds a partner", async ({ asRole }) => {
  const page = await asRole("ambtenaar", { javaScriptEnabled: false });
  const name = `Stichting ${Date.now()}`;
  await page.goto("/collaborations/convenant-tu-delft/edit?section=partners");
  await page.getByRole("button", { name: "Partner toevoegen" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("textbox", { name: "Naam van de partner" }).fill(name);
  await page.getByRole("button", { name: "Partner toevoegen" }).click();
  await expect(page.getByRole("status")).toContainText("De partner is toegevoegd.");
  await page.goto("/partners");
  await expect(page.getByRole("rowheader", { name })).toBeVisible();
});

test("a collaboration is kept by its own civil servants only, and there for nobody without content", async ({
  asRole,
}) => {
  const civilServant = await asRole("ambtenaar");
  const edit = await civilServant.goto("/collaborations/poptahof/edit");
  expect(edit?.status()).toBe(404);
  const administrator = await asRole("beheerder");
  for (const address of ["/collaborations", "/collaborations/poptahof", "/partners"]) {
    const answer = await administrator.goto(address);
    expect(answer?.status()).toBe(404);
  }
  const clerk = await asRole("griffier");
  expect((await clerk.goto("/collaborations/bestaat-niet"))?.status()).toBe(404);
});
