/**
 * What becomes of a recommendation: the auditor publishes a study, the clerk records the council's decision, the alderman responds,
 * the civil servant reports through the alderman, the auditor judges otherwise, and everybody sees the answers side by side.
 */
import { type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { test } from "../fixtures";
import { keyboard, mouse } from "../hands";
import { PDF } from "../upload";
import { decide, draft, judge, publishStudy, respond } from "./steps/recommendation";

test.describe.configure({ timeout: 180_000 });

type AsRole = (
  who: "rekenkamer" | "griffier" | "wethouder" | "ambtenaar" | "raadslid",
  options?: BrowserContextOptions,
) => Promise<Page>;

/** A page is never wider than its screen. */
const expectNothingSticksOut = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    )
    .toBeLessThanOrEqual(0);

const WAYS = [
  {
    way: "on a phone",
    title: "Op een telefoon",
    options: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
    handsOf: () => mouse,
  },
  {
    way: "with a keyboard alone",
    title: "Met het toetsenbord",
    options: {},
    handsOf: (page: Page) => keyboard(page),
  },
  {
    way: "without JavaScript",
    title: "Zonder JavaScript",
    options: { javaScriptEnabled: false },
    handsOf: () => mouse,
  },
];

for (const { way, title, options, handsOf } of WAYS) {
  test(`a recommendation goes from the study to a verdict that differs from the claim, ${way}`, async ({
    asRole,
    requestsAs,
  }) => {
    const as: AsRole = (who) => asRole(who, options);
    const auditor = await as("rekenkamer");
    const address = await publishStudy(auditor, handsOf(auditor), title);

    const clerk = await as("griffier");
    await decide(clerk, address, handsOf(clerk));
    const alderman = await as("wethouder");
    await respond(alderman, address, handsOf(alderman));
    const official = await as("ambtenaar");
    const file = await draft(official, address, handsOf(official), "Alles staat op papier.");

    // A draft is a working paper of the college.
    const member = await as("raadslid");
    await member.goto(address);
    await expect(member.getByText("Afspraken maken met partners.").first()).toBeVisible();
    await expect(member.getByText("Alles staat op papier.")).toHaveCount(0);
    const requests = await requestsAs("raadslid");
    expect((await requests.get(file)).status()).toBe(404);

    await alderman.goto(address);
    const hands = handsOf(alderman);
    await hands.press(alderman.getByRole("button", { name: "Melding vrijgeven" }));
    await expect(alderman.getByText("De melding is vrijgegeven.")).toBeVisible();

    await member.goto(address);
    await expect(member.getByText("Gemeld als uitgevoerd, maar nog niet beoordeeld")).toBeVisible();
    await expect(member.getByRole("link", { name: "Werkwijze.pdf" }).first()).toBeVisible();
    expect(await (await requests.get(file)).body()).toEqual(PDF);
    await judge(auditor, address, handsOf(auditor));
    await member.goto(address);
    await expect(member.getByText("de Rekenkamer oordeelt anders")).toBeVisible();
    for (const [heading, word] of [
      ["Besluit van de raad", "deels overgenomen"],
      ["Reactie van het college", "onderschrijft"],
      ["Voortgang, zoals gemeld", "uitgevoerd"],
      ["Oordeel van de Rekenkamer", "deels uitgevoerd"],
    ] as const) {
      const card = member
        .getByRole("main")
        .locator("section")
        .filter({ has: member.getByRole("heading", { level: 3, name: heading }) })
        .last();
      await expect(card.getByText(word, { exact: true }).first()).toBeVisible();
    }

    await expectNothingSticksOut(member);
    await member.goto("/recommendations?attention=gap");
    await expectNothingSticksOut(member);
    await expect(
      member.getByRole("row").filter({ hasText: `Doe het anders: ${title}.` }),
    ).toContainText("oordeel lager dan de melding");
  });
}

test("a date moves with a reason, keeps what it was and is counted", async ({ asRole }) => {
  const alderman = await asRole("wethouder");
  await alderman.goto("/recommendations?attention=moved");
  const row = alderman.getByRole("row").filter({ hasText: "opgavengestuurde organisatie" });
  await expect(row).toContainText("te laat");
  await expect(row).toContainText("2 keer verplaatst");
  await row.getByRole("link").first().click();
  const form = alderman.getByRole("form", { name: "Datum verplaatsen" });
  await form.getByText("Datum verplaatsen").first().click();
  await form.getByLabel("Nieuwe datum").fill("2027-06-30");
  await form.getByRole("button", { name: "Datum verplaatsen" }).click();
  await expect(form.getByText("Vul dit in.").first()).toBeVisible();
  await form.getByLabel("Waarom verschuift de datum?").fill("De teams zijn net begonnen.");
  await form.getByRole("button", { name: "Datum verplaatsen" }).click();
  await expect(alderman.getByText("De datum is verplaatst.")).toBeVisible();
  await expect(alderman.getByText(/^3 keer verplaatst, samen [\d.]+ dagen$/)).toBeVisible();
  await expect(alderman.getByText("De teams zijn net begonnen.").first()).toBeVisible();
});

test("the overview leads from the matrix to what it counts, and downloads what is filtered", async ({
  asRole,
}) => {
  const member = await asRole("raadslid");
  await member.goto("/recommendations");
  const matrix = member.getByRole("table", { name: "Aanbevelingen per onderzoek en oordeel" });
  await matrix
    .getByRole("link", { name: "2 aanbevelingen: uitgevoerd, Regievoering door gemeente Delft" })
    .click();
  await expect(member).toHaveURL(/verdict=implemented/);
  await expect(member.getByRole("heading", { level: 2, name: "2 aanbevelingen" })).toBeVisible();
  const list = member.getByRole("table", { name: "Aanbevelingen met vier antwoorden" });
  await list.getByRole("link", { name: "Eigenaar" }).click();
  await expect(member).toHaveURL(/sort=owner/);
  const response = await member.request.get(
    `/api/exports/recommendations?${new URL(member.url()).searchParams}`,
    { headers: { referer: member.url() } },
  );
  const lines = (await response.text()).trim().split("\r\n");
  expect(lines[0]).toContain("Oordeel Rekenkamer");
  expect(lines.filter((line) => line.startsWith("Regievoering")).length).toBe(2);
});

test("a published study changes by a new version only, and the one before stays to be read", async ({
  asRole,
}) => {
  const auditor = await asRole("rekenkamer", { javaScriptEnabled: false });
  await auditor.goto("/recommendations");
  await auditor
    .getByRole("link", { name: /^Zicht op samenwerking/ })
    .first()
    .click();
  await auditor.getByRole("link", { name: "Nieuwe versie maken" }).click();
  const form = auditor.getByRole("form", { name: "Nieuwe versie maken" });
  await form.getByLabel("Conclusies").fill("De raad hoort het te laat.");
  await form.getByRole("button", { name: "Nieuwe versie publiceren" }).click();
  await expect(auditor.getByText("Geef bij een wijziging de reden.")).toBeVisible();
  await form.getByLabel("Reden van de wijziging").fill("Korter gezegd.");
  await form.getByRole("button", { name: "Nieuwe versie publiceren" }).click();
  await expect(auditor.getByText("De nieuwe versie is gepubliceerd.")).toBeVisible();

  const member = await asRole("raadslid");
  await member.goto(new URL(auditor.url()).pathname);
  await expect(member.getByText("De raad hoort het te laat.")).toBeVisible();
  await member.getByRole("link", { name: "Versie 1" }).click();
  await expect(member.getByText("U leest versie 1")).toBeVisible();
  await expect(member.getByText("De raad hoort van afwijkingen")).toBeVisible();

  // A further recommendation is a new version too, numbered on.
  await auditor.getByText("Aanbeveling toevoegen", { exact: true }).click();
  const add = auditor.getByRole("form", { name: "Aanbeveling toevoegen" });
  await add.getByLabel("Tekst").fill("Vertel de raad wanneer hij nog kan sturen.");
  await add.getByRole("checkbox", { name: "raad", exact: true }).check();
  await add.getByRole("button", { name: "Nieuwe versie publiceren" }).click();
  await expect(auditor.getByText("Geef bij een wijziging de reden.")).toBeVisible();
  await add.getByLabel("Reden van de wijziging").fill("De raad vroeg erom.");
  await add.getByRole("button", { name: "Nieuwe versie publiceren" }).click();
  await expect(auditor.getByText("De aanbeveling is toegevoegd.")).toBeVisible();
  await member.getByRole("link", { name: "Naar de versie die nu geldt" }).click();
  await expect(member.getByText("Vertel de raad wanneer hij nog kan sturen.")).toBeVisible();
});

test("the college's yearly report stays as it was sent, and prints on paper", async ({
  asRole,
}) => {
  const alderman = await asRole("wethouder");
  await alderman.goto("/recommendations");
  await alderman.getByRole("link", { name: "Opvolgingsrapportage 2026 schrijven" }).click();
  const write = alderman.getByRole("form", { name: "Rapportage schrijven" });
  await write.getByLabel("Inleiding van het college").fill("Dit jaar kwam de helft af.");
  await write.getByRole("button", { name: "Inleiding opslaan" }).click();
  await expect(alderman.getByText("De inleiding is opgeslagen.")).toBeVisible();

  const member = await asRole("raadslid");
  const address = new URL(alderman.url()).pathname;
  expect((await member.goto(address))?.status()).toBe(404);

  await alderman.getByRole("button", { name: "Naar de raad sturen" }).click();
  await expect(alderman.getByText("De rapportage is aan de raad gestuurd.")).toBeVisible();
  await member.goto(address);
  const counted = await member.getByText(/^De stand van \d+ aanbevelingen op/).textContent();

  // A verdict given afterwards changes the list, and not what was sent.
  const auditor = await asRole("rekenkamer");
  await auditor.goto("/recommendations?verdict=not_assessed");
  await auditor
    .getByRole("row")
    .filter({ hasText: "bewijs voor hoge scores" })
    .getByRole("link")
    .first()
    .click();
  await expect(auditor.getByRole("heading", { level: 1, name: "Aanbeveling 4" })).toBeVisible();
  await judge(auditor, new URL(auditor.url()).pathname, mouse);
  await member.reload();
  await expect(member.getByText(counted ?? "", { exact: true })).toBeVisible();
  const item = member.getByRole("listitem").filter({ hasText: "bewijs voor hoge scores" });
  await expect(item.getByText("nog niet beoordeeld", { exact: true })).toBeVisible();

  await member.emulateMedia({ media: "print" });
  await expect(member.getByText("Dit jaar kwam de helft af.")).toBeVisible();
  await expect(member.getByRole("navigation", { name: "Hoofdmenu" })).toBeHidden();

  // What was sent cannot be written again; a next version with a reason can come in its place.
  await alderman.goto(address);
  await expect(alderman.getByRole("main").getByRole("form")).toHaveCount(0);
  await alderman.getByText("Rapportage corrigeren").click();
  const correct = alderman.getByRole("form", { name: "Rapportage corrigeren" });
  await correct.getByLabel("Waarom is een correctie nodig?").fill("De helft was een derde.");
  await correct.getByLabel("Inleiding van het college").fill("Dit jaar kwam een derde af.");
  await correct.getByRole("button", { name: "Inleiding opslaan" }).click();
  await expect(alderman.getByText(/De raad ziet versie 1 totdat u deze verstuurt/)).toBeVisible();
  await member.emulateMedia({ media: null });
  await member.reload();
  await expect(member.getByText("Dit jaar kwam de helft af.")).toBeVisible();

  await alderman.getByRole("button", { name: "Naar de raad sturen" }).click();
  await expect(alderman.getByText("De rapportage is aan de raad gestuurd.")).toBeVisible();
  await member.reload();
  await expect(member.getByText("De helft was een derde.")).toBeVisible();
  await expect(member.getByText("Dit jaar kwam een derde af.")).toBeVisible();
  await member.getByRole("link", { name: "Naar versie 1" }).click();
  await expect(member.getByText("Het college heeft deze rapportage vervangen")).toBeVisible();
  await expect(member.getByText("Dit jaar kwam de helft af.")).toBeVisible();
});
