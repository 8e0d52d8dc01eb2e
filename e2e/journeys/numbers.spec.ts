/**
 * Numbers, by who types them: beside the field stands how each is read, what can be read in two ways is asked about, and what is
 * filed is what was read. With scripts and without.
 */
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../fixtures";

test.describe.configure({ timeout: 120_000 });

const language = (page: Page, name: "Nederlands" | "English") =>
  page.getByRole("button", { name, exact: true }).click();
const periodOf = (page: Page) => page.getByLabel(/^(?:Over welke periode|Which period)/);

/** Everything that a report needs but its numbers. */
async function fillInTexts(form: Locator) {
  await form.getByLabel("Over welke periode").fill("1 januari tot en met 31 augustus");
  await form.getByRole("textbox", { name: "Samenvatting" }).fill("De uitstoot daalde.");
  for (const group of await form
    .getByRole("group")
    .filter({ hasText: "Waarom deze score?" })
    .all()) {
    await group.getByRole("radio", { name: /^2 / }).check();
    await group.getByLabel("Waarom deze score?").fill("Daarom een 2.");
  }
  for (const reason of await form.getByLabel("Toelichting").all()) await reason.fill("Volgt.");
  await form.getByLabel("Wat is bereikt?").fill("De uitstoot daalde.");
  await form.getByLabel("Wat is daarvoor gedaan?").fill("Er zijn bijeenkomsten gehouden.");
  await form.getByLabel("Wat heeft het gekost?").fill("Alleen uren.");
  await form.getByRole("checkbox", { name: "Er zijn geen afwijkingen" }).check();
  await form.getByRole("radio", { name: "gemiddeld" }).check();
  await form.getByRole("textbox", { name: "Waarom dit niveau?" }).fill("Het gaat langzaam.");
}

test("a report keeps the figures that were read, and asks which was meant after a switch of language", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar2");
  await page.goto("/reports?mine=yes&cycle=2026");
  const row = page.getByRole("row").filter({ hasText: "Duurzaam Delft Dreamteam" });
  await row
    .filter({ hasText: "2e burap" })
    .getByRole("link", { name: /^Schrijven/ })
    .click();
  const form = page.getByRole("form", { name: "Rapportage" });
  await fillInTexts(form);
  const [value, forecast] = [
    form.getByLabel("Stand nu").first(),
    form.getByLabel(/^Raming eind/).first(),
  ];
  await value.fill("0.125");
  await expect(value).toHaveAccessibleDescription(/Let op: gelezen als 0,125\./);
  await value.fill("5m");
  await expect(value).toHaveAccessibleDescription("Schrijf 5 mln, of laat de letter weg.");
  await value.fill("0.125");
  await forecast.fill("1.300");
  await expect(forecast).toHaveAccessibleDescription("gelezen als 1.300");
  await form.getByLabel("Uitgegeven tot nu").fill("€ 80.000,-");
  await form.getByLabel("Raming voor heel").fill("0,12 mln");
  await expect(form.getByText("gelezen als 120.000")).toBeVisible();
  await page.getByRole("button", { name: "Concept bewaren", exact: true }).click();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: /Bewaard om|Concept bewaard/ })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/edit/);
  const address = new URL(page.url()).pathname;

  // The last change is on this device only, and is put back in a tab that is in English.
  await page.route("**/api/drafts*", (route) => route.abort());
  await forecast.fill("1.240");
  await expect(page.getByText(/^Geen verbinding\./)).toBeVisible();
  await page.context().addCookies([{ name: "locale", value: "en", url: page.url() }]);
  const tab = await page.context().newPage();
  await tab.goto(address);
  const shown = tab.getByLabel(/^Forecast end/).first();
  await expect(shown).toHaveValue("1.240");
  await tab.getByRole("button", { name: "Submit", exact: true }).click();
  const refusal = tab.getByRole("alert").filter({ hasText: "can be read in two ways" });
  await expect(refusal.getByRole("link")).toHaveCount(1);
  await expect(tab.getByRole("button", { name: "1.24", exact: true })).toBeVisible();
  await tab.getByRole("button", { name: "1,240", exact: true }).click();
  await expect(shown).toHaveValue("1240");
  await expect(shown).toBeFocused();
  await tab.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(tab.getByText("The report was submitted.")).toBeVisible();

  // Taken back, the form shows what was frozen, as this language writes it.
  await language(tab, "Nederlands");
  await tab.getByText("Intrekken", { exact: true }).click();
  await tab.getByRole("button", { name: "Ja, intrekken" }).click();
  await tab.goto(address);
  await expect(tab.getByLabel("Stand nu").first()).toHaveValue("0,125");
  await expect(tab.getByLabel(/^Raming eind/).first()).toHaveValue("1240");
  await expect(tab.getByLabel("Uitgegeven tot nu")).toHaveValue("80000");
  await expect(tab.getByLabel("Raming voor heel")).toHaveValue("120000");

  const plain = await asRole("ambtenaar2", { javaScriptEnabled: false });
  await plain.goto(address);
  await plain.getByLabel("Stand nu").first().fill("1.240");
  await plain.getByRole("button", { name: "Concept bewaren", exact: true }).click();
  await expect(plain.getByLabel("Stand nu").first()).toHaveAccessibleDescription(
    "gelezen als 1.240",
  );
  await language(plain, "English");
  await plain.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(plain.getByRole("alert")).toContainText("can be read in two ways");
  await periodOf(plain).fill("Getypt voor de keuze.");
  await plain.getByRole("button", { name: "1.24", exact: true }).click();
  await expect(
    plain.getByRole("status").filter({ hasText: "The number is filled in." }),
  ).toBeVisible();
  await expect(periodOf(plain)).toHaveValue("Getypt voor de keuze.");
  await expect(plain.getByLabel("Actual now").first()).toHaveAccessibleDescription("read as 1.24");
  await plain.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(plain.getByText("The report was submitted.")).toBeVisible();
  await expect(plain.getByText("Getypt voor de keuze.").first()).toBeVisible();
});

test("a form that answers in another language than it was filled in asks before it stores anything", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar", { javaScriptEnabled: false });
  await page.goto("/collaborations/ggd-veilig-thuis-haaglanden/edit?section=goals");
  const dutch = page.getByRole("form", { name: /^Gepubliceerd cijfer toevoegen/ }).first();
  await page.getByText("Gepubliceerd cijfer toevoegen", { exact: true }).first().click();
  await dutch.getByLabel("Waarde").fill("1.240");
  await dutch.getByLabel("Bron").fill("https://example.org/cijfers");
  // In another tab somebody chooses English.
  const other = await page.context().newPage();
  await other.goto("/collaborations");
  await language(other, "English");
  await dutch.getByRole("button", { name: "Toevoegen" }).click();

  const form = page.getByRole("form", { name: /^Add a published figure/ }).first();
  await expect(form.getByLabel("Value")).toHaveAccessibleDescription(
    /typed while the form was in Dutch/,
  );
  await form.getByLabel("Measured in").fill("2025");
  await form.getByRole("button", { name: "1,240", exact: true }).click();
  await expect(form.getByLabel("Value")).toHaveValue("1240");
  await expect(form.getByLabel("Source")).toHaveValue("https://example.org/cijfers");
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("The figure was added.");
  await page.goto("/collaborations/ggd-veilig-thuis-haaglanden");
  await expect(page.getByText("1,240").first()).toBeVisible();
});
