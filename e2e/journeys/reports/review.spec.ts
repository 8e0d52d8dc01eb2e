/**
 * The review by the council, further than the main job goes: a formal question that is drafted and given, an answer that is
 * postponed, a judgement that is revised, a commitment until it is settled; and what happens to the text of who came second.
 */
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../../fixtures";

test.describe.configure({ timeout: 180_000 });

/** The page of the report that a collaboration made for the second interim report of 2026. */
async function openReport(page: Page, collaboration: string): Promise<string> {
  await page.goto(`/collaborations/${collaboration}`);
  const row = page.getByRole("row").filter({ hasText: "2e burap 2026" });
  await row.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

const threadOf = (page: Page, question: string): Locator =>
  page.locator("[id^=question-]").filter({ hasText: question });

async function ask(page: Page, formName: string, kind: string, question: string) {
  const form = page.getByRole("form", { name: formName });
  await form.getByRole("radio", { name: kind }).check();
  await form.getByLabel("Uw vraag").fill(question);
  await form.getByRole("button", { name: "Vraag stellen" }).click();
  await expect(page.getByText("Uw vraag is gesteld.")).toBeVisible();
}

test("a report is asked about, judged twice, concluded, and the promise is kept", async ({
  asRole,
}) => {
  const member = await asRole("raadslid");
  const address = await openReport(member, "prestatieafspraken-wonen");

  await member.getByText("Stel een vraag over deze prestatie").first().click();
  await ask(
    member,
    "Stel een vraag over deze prestatie: Afbakenen",
    "Schriftelijke vraag",
    "Waarom bouwt niemand voor starters?",
  );
  await ask(
    member,
    "Stel een vraag over de hele rapportage",
    "Technische vraag",
    "Hoeveel woningen zijn er bijgekomen?",
  );
  await expect(threadOf(member, "Waarom bouwt niemand")).toContainText(
    "antwoord uiterlijk 24 dec 2026",
  );
  await expect(threadOf(member, "Hoeveel woningen")).toContainText("antwoord uiterlijk 8 dec 2026");

  const judge = member.getByRole("form", { name: "Uw oordeel" });
  await expect(judge.getByLabel("Waarop?")).toBeHidden();
  await judge.getByRole("radio", { name: "deels" }).check();
  await judge.getByRole("radio", { name: "meer vastzetten op…" }).check();
  await judge.getByText("Scores geven per prestatie").click();
  await judge.getByLabel("De opgave afbakenen").selectOption("2 · beperkt");
  await judge.getByRole("button", { name: "Oordeel vastleggen" }).click();
  await expect(judge.getByRole("alert")).toContainText("Kies waarop de raad meer moet vastzetten");
  await judge.getByLabel("Waarop?").selectOption("Resultaten");
  await judge.getByLabel("Toelichting").fill("Er staan geen aantallen in.");
  await judge.getByRole("button", { name: "Oordeel vastleggen" }).click();
  await expect(member.getByText("Uw oordeel is vastgelegd.")).toBeVisible();

  await judge.getByRole("radio", { name: "nee", exact: true }).check();
  await judge.getByRole("button", { name: "Oordeel herzien" }).click();
  await expect(member.getByText("Eerder oordeel van Raadslid 1")).toHaveCount(1);
  await expect(judge.getByRole("radio", { name: "nee", exact: true })).toBeChecked();
  await member.getByText(/^Alle oordelen/).click();
  await expect(member.getByText("Eerder oordeel van Raadslid 1")).toBeVisible();

  const civilServant = await asRole("ambtenaar2");
  await civilServant.goto(address);
  await civilServant.getByText("Antwoord opstellen", { exact: true }).click();
  const draft = civilServant.getByRole("form", { name: "Antwoord opstellen" });
  await draft.getByLabel("Antwoord", { exact: true }).fill("Omdat de grond te duur is.");
  await draft.getByRole("button", { name: "Concept bewaren" }).click();
  await expect(civilServant.getByText("Het concept is bewaard.")).toBeVisible();
  await civilServant.getByText("Uitstellen", { exact: true }).click();
  const postpone = civilServant.getByRole("form", { name: "Antwoord uitstellen" });
  await postpone.getByLabel("Nieuwe datum").fill("2026-12-18");
  await postpone.getByLabel("Reden").fill("De corporaties tellen nog.");
  await postpone.getByRole("button", { name: "Antwoord uitstellen" }).click();
  await expect(civilServant.getByText("Het antwoord is uitgesteld.")).toBeVisible();

  await member.goto(address);
  await expect(member.getByText("De corporaties tellen nog.")).toBeVisible();
  await expect(member.getByText(/Uitgesteld van 8 dec 2026 naar 18 dec 2026/)).toBeVisible();
  await expect(member.getByText("Omdat de grond te duur is.")).toHaveCount(0);

  const alderman = await asRole("wethouder2");
  await alderman.goto(address);
  await alderman.getByText("Antwoord geven", { exact: true }).first().click();
  const give = alderman.getByRole("form", { name: "Antwoord geven" });
  const text = give.getByLabel("Antwoord", { exact: true });
  await expect(text).toHaveValue("Omdat de grond te duur is.");
  await text.fill("De grond is te duur. Wij komen met een voorstel.");
  await give.getByRole("button", { name: "Antwoord geven" }).click();
  await expect(alderman.getByText("Het antwoord is gegeven.")).toBeVisible();

  const clerk = await asRole("griffier");
  await clerk.goto(address);
  await expect(clerk.getByText("Er is nog 1 vraag zonder antwoord.")).toBeVisible();
  const conclude = clerk.getByRole("form", { name: "Conclusie van de raad vastleggen" });
  await conclude.getByRole("radio", { name: "bijsturing gevraagd" }).check();
  await conclude.getByLabel("Conclusie").fill("De raad vraagt om aantallen.");
  await conclude.getByLabel("Nummer van het besluit").fill("2026-777");
  await conclude.getByLabel("Toezegging 1").fill("Een tabel met aantallen per wijk.");
  await conclude.getByRole("button", { name: "Conclusie vastleggen" }).click();
  await expect(conclude.getByRole("alert")).toContainText("Vul bij een toezegging de tekst en");
  await conclude.getByLabel("Klaar uiterlijk").first().fill("2027-03-01");
  await conclude.getByRole("button", { name: "Conclusie vastleggen" }).click();
  await expect(conclude.getByRole("alert")).toContainText("vóór de vergadering van de raad");
  await conclude.getByLabel("Waarom vóór de vergadering?").fill("Het kan niet wachten.");
  await conclude.getByRole("button", { name: "Conclusie vastleggen" }).click();
  await expect(clerk.getByText("De conclusie van de raad is vastgelegd.")).toBeVisible();
  await expect(clerk.getByText("Het kan niet wachten.")).toBeVisible();

  await alderman.goto("/commitments");
  await alderman.getByRole("link", { name: "Een tabel met aantallen per wijk." }).click();
  await alderman.getByText("Melden als klaar", { exact: true }).first().click();
  const done = alderman.getByRole("form", { name: "Melden als klaar" });
  await done.getByLabel("Wat is er gedaan?").fill("De tabel staat in bijlage 2.");
  await done.getByRole("button", { name: "Melden als klaar" }).click();
  await expect(alderman.getByText("De toezegging is gemeld als klaar.")).toBeVisible();

  await clerk.goto("/commitments?state=reported_done");
  await clerk.getByRole("link", { name: "Een tabel met aantallen per wijk." }).click();
  await expect(clerk.getByText("De tabel staat in bijlage 2.")).toBeVisible();
  await clerk.getByRole("button", { name: "Afdoen: Een tabel met aantallen per wijk." }).click();
  await expect(clerk.getByText("De toezegging is afgedaan.")).toBeVisible();

  await member.goto(address);
  await expect(member.getByText("De raad heeft deze rapportage afgerond.").first()).toBeVisible();
  await expect(member.getByRole("form", { name: "Uw oordeel" })).toHaveCount(0);
});

const SECOND = [
  { way: "", javaScriptEnabled: true, collaboration: "energietransitie" },
  {
    way: " without JavaScript",
    javaScriptEnabled: false,
    collaboration: "ggd-veilig-thuis-haaglanden",
  },
];

for (const { way, javaScriptEnabled, collaboration } of SECOND) {
  test(`who comes second gets their text back${way}`, async ({ asRole }) => {
    const options = { javaScriptEnabled };
    const member = await asRole("raadslid2", options);
    const address = await openReport(member, collaboration);
    await ask(
      member,
      "Stel een vraag over de hele rapportage",
      "Technische vraag",
      "Wie doet mee?",
    );

    const [one, other] = [await asRole("ambtenaar", options), await asRole("ambtenaar", options)];
    const answerOf = async (page: Page) => {
      const thread = threadOf(page, "Wie doet mee?");
      await thread.getByText("Beantwoorden", { exact: true }).click();
      return thread.getByRole("form", { name: "Beantwoorden" });
    };
    for (const page of [one, other]) await page.goto(address);
    const [first, second] = [await answerOf(one), await answerOf(other)];
    await first.getByLabel("Antwoord", { exact: true }).fill("Vijf partners.");
    await second.getByLabel("Antwoord", { exact: true }).fill("Zes partners, zie de lijst.");
    await first.getByRole("button", { name: "Antwoord versturen" }).click();
    await expect(one.getByText("Het antwoord is gegeven.")).toBeVisible();
    await second.getByRole("button", { name: "Antwoord versturen" }).click();
    await expect(other.getByText(/Iemand anders schreef intussen/)).toBeVisible();
    await expect(other.getByText("Vijf partners.")).toBeVisible();
    await expect(other.getByLabel("Uw tekst (niet vastgelegd)")).toHaveValue(
      "Zes partners, zie de lijst.",
    );

    await member.goto(address);
    const judge = member.getByRole("form", { name: "Uw oordeel" });
    await judge.getByRole("radio", { name: "ja", exact: true }).check();
    await judge.getByRole("radio", { name: "nee, het kader blijft" }).check();
    await judge.getByLabel("Toelichting").fill("Dit gaat de goede kant op.");

    const clerk = await asRole("griffier", options);
    await clerk.goto(address);
    const conclude = clerk.getByRole("form", { name: "Conclusie van de raad vastleggen" });
    await conclude.getByRole("radio", { name: "akkoord" }).check();
    await conclude.getByLabel("Conclusie").fill("De raad stemt in.");
    await conclude.getByLabel("Nummer van het besluit").fill("2026-778");
    await conclude.getByLabel("Waarom vóór de vergadering?").fill("Het kan niet wachten.");
    await conclude.getByRole("button", { name: "Conclusie vastleggen" }).click();
    await expect(clerk.getByText("De conclusie van de raad is vastgelegd.")).toBeVisible();

    await judge.getByRole("button", { name: /^Oordeel/ }).click();
    await expect(member.getByText(/Uw tekst staat nog hieronder/)).toBeVisible();
    await expect(member.getByLabel("Uw tekst (niet vastgelegd)")).toHaveValue(
      "Dit gaat de goede kant op.",
    );
  });
}

test("a cleared filter shows what is shown, and the button that filters keeps the focus", async ({
  asRole,
}) => {
  const page = await asRole("raadslid");
  await page.goto("/questions");
  const state = page.getByRole("combobox", { name: "Stand" });
  const start = await state.inputValue();
  const apply = page.getByRole("button", { name: "Filters toepassen" });
  await state.selectOption("answered");
  await apply.click();
  await expect(page).toHaveURL(/state=answered/);
  await expect(apply).toBeFocused();
  await page.getByRole("link", { name: "Filters wissen" }).click();
  await expect(page).not.toHaveURL(/state=/);
  await expect(state).toHaveValue(start);
  await page.goBack();
  await expect(state).toHaveValue("answered");
});
