/**
 * An assessment from the first question to the next version: a civil servant assesses, the alderman returns and proposes it,
 * the sides give their view, the clerk records what the council decided otherwise, and a new version starts. Three times:
 * without scripts, by keyboard alone, and on a phone.
 */
import { type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { test } from "../../fixtures";
import { type Hands, keyboard, mouse } from "../../hands";
import type { Identity } from "../../session";
import {
  advice,
  answer,
  choose,
  expectFocusInSight,
  fillChoice,
  formOf,
  giveView,
  makeLink,
  QUESTIONS,
  readAdviceOnPhone,
  step,
  submit,
} from "../steps/assessment";
import { expectLegible, sheetsOf } from "../steps/poster-print";

interface Way {
  name: string;
  options?: BrowserContextOptions & { isMobile?: boolean };
  hands?: (page: Page) => Hands;
  /** Of the mandate; when there is more than fits on paper. */
  text?: string;
}

const WAYS: Way[] = [
  { name: "without scripts", options: { javaScriptEnabled: false } },
  {
    name: "by keyboard alone",
    hands: keyboard,
    text: "De buurt en de gemeente lopen elk kwartaal samen het groen na. ".repeat(8),
  },
  {
    name: "on a phone",
    options: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
  },
];

const PARTNER = "Buurtvereniging";

/** A collaboration of its own, which nobody assessed: with a civil servant, an alderman, and a partner without an account. */
async function newCollaboration(asRole: (who: Identity) => Promise<Page>): Promise<string> {
  const name = `Wijkafspraak ${Date.now()}`;
  const clerk = await asRole("griffier");
  await clerk.goto("/collaborations/new");
  await clerk.getByRole("textbox", { name: "Naam" }).fill(name);
  await clerk.getByRole("textbox", { name: "De opgave" }).fill("De buurt beheert zelf het groen.");
  await clerk.getByRole("combobox", { name: "Programma" }).selectOption("Goed wonen");
  await clerk.getByRole("combobox", { name: "Soort afspraak" }).selectOption("Convenant");
  await clerk.getByRole("combobox", { name: "Rechtsvorm" }).selectOption("Geen rechtsvorm");
  await clerk.getByLabel("Gestart").fill("2026-10-01");
  await clerk.getByRole("combobox", { name: "Portefeuillehouder" }).selectOption("Wethouder 2");
  await clerk.getByRole("button", { name: "Samenwerking toevoegen" }).click();
  await expect(clerk.getByRole("heading", { level: 1, name })).toBeVisible();
  const address = new URL(clerk.url()).pathname;

  const administrator = await asRole("beheerder");
  await administrator.goto("/users");
  await administrator.getByRole("link", { name: "Ambtenaar 2", exact: true }).click();
  const assign = administrator.getByRole("form", { name: "Samenwerking toewijzen" });
  await assign.getByRole("combobox").selectOption({ label: name });
  await assign.getByRole("button", { name: "Toewijzen" }).click();
  await expect(administrator.getByText("De samenwerking is toegewezen.")).toBeVisible();

  const keeper = await asRole("ambtenaar2");
  await keeper.goto(`${address}/edit?section=partners`);
  await keeper.getByRole("textbox", { name: "Naam van de partner" }).fill(PARTNER);
  await keeper.getByRole("button", { name: "Partner toevoegen" }).click();
  await expect(keeper.getByRole("status")).toContainText("De partner is toegevoegd.");
  return address;
}

test.describe.configure({ timeout: 900_000 });

for (const way of WAYS) {
  const { name, options } = way;
  const hasScripts = options?.javaScriptEnabled !== false;

  test(`a collaboration is assessed, returned, proposed, viewed, decided otherwise, and assessed again ${name}`, async ({
    asRole,
  }) => {
    const enter = async (identity: Identity | null) => {
      const entered = await asRole(identity, options);
      return { page: entered, hands: (way.hands ?? (() => mouse))(entered) };
    };

    const collaboration = await newCollaboration(asRole);
    const [page, views] = [`${collaboration}/assessment`, `${collaboration}/views`];

    const official = await enter("ambtenaar2");
    await official.page.goto(page);
    await official.hands.press(official.page.getByRole("link", { name: "De afweging beginnen" }));
    await expect(formOf(official.page)).toBeVisible();
    await submitTooSoon(official.page, official.hands);

    await answer(official.page, official.hands, QUESTIONS);
    await fillChoice(official.page, official.hands, way.text);
    if (hasScripts) {
      await expect(advice(official.page)).toContainText("7/14 − 7/14 = 0/14 = 0,00");
      const parts = official.page.getByRole("navigation", { name: "Delen van de afweging" });
      await expect(parts.getByText("53 van 53 ingevuld")).toBeVisible();
    }
    if (options?.isMobile) await readAdviceOnPhone(official.page);
    await submit(official.page, official.hands);
    await expect(official.page.getByText("De afweging is ingediend")).toBeVisible();

    const member = await enter("raadslid");
    await member.page.goto(page);
    await expect(member.page.getByText("nog niet afgewogen")).toBeVisible();

    const alderman = await enter("wethouder2");
    await alderman.page.goto(page);
    const back = await step(alderman.page, alderman.hands, "Terugsturen");
    await alderman.hands.type(back.getByLabel("Reden"), "Noem ook de buurten.");
    await alderman.hands.press(back.getByRole("button", { name: "Terugsturen" }));
    await expect(alderman.page.getByText("De afweging is teruggestuurd.")).toBeVisible();

    await official.page.goto(page);
    await expect(official.page.getByText("Noem ook de buurten.")).toBeVisible();
    await official.hands.press(official.page.getByRole("link", { name: "Verder schrijven" }));
    await official.hands.type(
      formOf(official.page).getByLabel("Reden bij L7"),
      "De buurten verschillen.",
    );
    await submit(official.page, official.hands);
    await expect(official.page.getByText("De afweging is ingediend")).toBeVisible();

    await alderman.page.goto(page);
    const proposal = await step(alderman.page, alderman.hands, "Voorstellen aan de raad");
    await alderman.hands.pick(proposal.getByLabel("Datum van het collegebesluit"), "2026-11-20");
    await alderman.hands.type(proposal.getByLabel("Nummer van het collegebesluit"), "B&W 2026-77");
    await alderman.hands.press(proposal.getByRole("button", { name: "Voorstellen aan de raad" }));
    await expect(alderman.page.getByText("De afweging is voorgesteld aan de raad.")).toBeVisible();

    const clerk = await enter("griffier");
    await clerk.page.goto(page);
    await clerk.hands.press(clerk.page.getByRole("link", { name: "Beelden van alle kanten" }));
    await clerk.hands.press(clerk.page.getByText("Ronde 1 openen"));
    await clerk.hands.press(clerk.page.getByRole("button", { name: "Open ronde 1 nu" }));
    await expect(clerk.page.getByText("De ronde is open.")).toBeVisible();

    await member.page.goto(collaboration);
    await member.hands.press(member.page.getByRole("link", { name: "Geef uw beeld" }));
    await giveView(member.page, member.hands, "Vastzetten", "De raad zegt het.");
    await official.page.goto(views);
    await giveView(official.page, official.hands, "Balans", "De ambtenaar zegt het.");
    const link = await makeLink(official.page, official.hands, PARTNER);

    const stranger = await enter(null);
    await stranger.page.goto(link);
    await stranger.hands.press(stranger.page.getByRole("button", { name: "Verder" }));
    await giveView(stranger.page, stranger.hands, "Loslaten", "De partner zegt het.");

    await clerk.page.goto(views);
    await expect(clerk.page.getByText("De partner zegt het.")).toHaveCount(0);
    await clerk.hands.press(clerk.page.getByText("Ronde 1 sluiten"));
    await clerk.hands.tick(clerk.page.getByLabel("Ja, ik wil deze ronde sluiten"));
    await clerk.hands.press(clerk.page.getByRole("button", { name: "Sluit ronde 1 nu" }));
    await expect(clerk.page.getByText("De ronde is gesloten.")).toBeVisible();
    await member.page.goto(views);
    await expect(member.page.getByRole("heading", { name: "Beelden uit ronde 1" })).toBeVisible();

    await clerk.hands.press(
      clerk.page.getByRole("link", { name: "Afweging van deze samenwerking" }),
    );
    const decision = await step(clerk.page, clerk.hands, "Besluit van de raad vastleggen");
    await clerk.hands.pick(decision.getByLabel("Datum van het raadsbesluit"), "2026-11-23");
    await clerk.hands.type(decision.getByLabel("Nummer van het raadsbesluit"), "R 2026-200");
    const oversight = decision.getByRole("group", { name: "Toezicht door de raad" });
    await clerk.hands.tick(oversight.getByRole("radio", { name: "Intensief" }));
    await clerk.hands.press(decision.getByRole("button", { name: "Besluit vastleggen" }));
    await expect(clerk.page.getByText("Het besluit van de raad is vastgelegd.")).toBeVisible();

    await member.page.goto(page);
    await expect(member.page.getByText("De raad besloot anders dan was voorgesteld")).toBeVisible();
    await expect(member.page.getByText("Besluit R 2026-200 van 23 november 2026.")).toBeVisible();
    await expect(member.page.getByRole("insertion")).toContainText("Intensief");

    if (way.text) await printPoster(member.page, member.hands, way.text);

    await official.page.goto(page);
    await official.hands.press(
      official.page.getByRole("button", { name: "Nieuwe versie beginnen" }),
    );
    await expect(formOf(official.page).getByRole("radio", { name: "Intensief" })).toBeChecked();
    await member.page.goto(page);
    await expect(member.page.getByText("Versie 2, Vastgesteld")).toBeVisible();
  });

  /** What is missing is told in few lines, each with a way to the first field that it is about. */
  async function submitTooSoon(page: Page, hands: Hands) {
    const form = formOf(page);
    const answers = { A1a: "Ja", V4: "Ja", L5: "Ja" };
    for (const [item, answer] of Object.entries(answers)) {
      await choose(page, hands, new RegExp(`^${item}\\. `), answer);
      await hands.type(form.getByLabel(`Bron bij ${item}`), "");
    }
    if (hasScripts) {
      await expect(form).toContainText("volgt bij A1: ‘Wettelijke taak’");
      await expect(advice(page)).toContainText("L5 ‘De gemeente heeft weinig middelen");
    }
    await expectFocusInSight(page, options?.isMobile ? 40 : 8);
    await submit(page, hands);
    const summary = form.getByRole("alert");
    await expect(summary).toContainText("maar nog niet ingediend");
    const sources = summary.getByRole("link", { name: /noem nog een bron bij V4/ });
    await hands.press(sources);
    await expect(form.getByLabel("Bron bij V4")).toBeInViewport();
    await expect(summary.getByRole("listitem")).toHaveCount(23);
    await expect(summary).toContainText("kies nog een antwoord bij A1b, A1c, A1d en A1e.");
  }
}

/** One sheet, whatever was written: what does not fit is shortened, and says so. */
async function printPoster(page: Page, hands: Hands, text: string) {
  await hands.press(page.getByRole("link", { name: "Poster van deze afweging" }));
  await expect(page).toHaveURL(/\/poster$/);
  await expect(page.getByText(text.trim()).first()).toBeVisible();
  expect(await sheetsOf(page)).toEqual(["1191 x 842"]);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/elk kwartaal samen .*\[…\]$/).first()).toBeVisible();
  await expect(page.getByText("ingekort om op één vel te passen")).toBeVisible();
  await expectLegible(page);
  await page.emulateMedia({ media: "screen" });
}

test("an assessment is written without scripts, and the advice comes with the save", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar2", { javaScriptEnabled: false });
  await page.goto("/collaborations/poptahof/assessment");
  await page.getByRole("button", { name: "Nieuwe versie beginnen" }).click();
  await formOf(page).getByRole("radio", { name: "Geen taak" }).check();
  await formOf(page).getByRole("button", { name: "Concept bewaren" }).click();
  await page.goto("/collaborations/poptahof/assessment/edit");
  await expect(advice(page)).toContainText("De afweging eindigt bij deel A");
  await expect(page.getByRole("heading", { name: "B. Wanneer" })).toBeHidden();
});

test("two people on one draft both keep what they typed", async ({ asRole }) => {
  const [one, other] = [await asRole("ambtenaar"), await asRole("ambtenaar2")];
  const address = "/collaborations/delft-west/assessment";
  await one.goto(address);
  await one.getByRole("button", { name: "Nieuwe versie beginnen" }).click();
  await expect(formOf(one)).toBeVisible();
  await other.goto(`${address}/edit`);
  await one.getByLabel("Reden bij V1").fill("Van de een");
  await formOf(one).getByRole("button", { name: "Concept bewaren" }).click();
  await expect(formOf(one).getByRole("status").first()).toContainText("Bewaard om");
  await other.getByLabel("Reden bij V1").fill("Van de ander");
  await formOf(other).getByRole("button", { name: "Concept bewaren" }).click();
  await expect(formOf(other).getByText("Van de een", { exact: true })).toBeVisible();
  await expect(other.getByLabel("Reden bij V1")).toHaveValue("Van de ander");
});
