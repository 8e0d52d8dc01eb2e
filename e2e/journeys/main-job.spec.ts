/**
 * The main job, in the words of the roles: a report is filed, returned, filed again and released; a
 * council member asks and judges; the question is answered; the clerk concludes; the dashboard shows it.
 * Four times: with a mouse, without JavaScript, by keyboard alone, and on a phone.
 */
import { type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { test } from "../fixtures";
import { type Hands, keyboard, mouse } from "../hands";
import type { Identity } from "../session";

const COLLABORATION = "Duurzaam Delft Dreamteam";
const PERFORMANCES = [
  ["De opgave afbakenen", 2],
  ["Overzicht krijgen over de opgave", 3],
  ["Beleidslijnen uitzetten voor de opgave", 3],
  ["Organiseren van samenwerking voor de opgave", 3],
  ["Verantwoording afleggen over de opgave", 2],
] as const;

type Way = {
  name: string;
  /** A moment at which the demo's story has no report of this collaboration yet. */
  moment: string;
  year: number;
  options?: BrowserContextOptions;
  hands?: (page: Page) => Hands;
};

const WAYS: Way[] = [
  { name: "with a mouse", moment: "2e burap", year: 2023 },
  {
    name: "without JavaScript",
    moment: "2e burap",
    year: 2024,
    options: { javaScriptEnabled: false },
  },
  { name: "by keyboard alone", moment: "2e burap", year: 2025, hands: keyboard },
  {
    name: "on a phone",
    moment: "1e burap",
    year: 2026,
    options: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
  },
];

test.describe.configure({ timeout: 300_000 });

for (const { name, moment, year, options, hands: handsOf = () => mouse } of WAYS) {
  test(`a report is filed, released, questioned, judged and concluded ${name}`, async ({
    asRole,
  }) => {
    const enter = async (identity: Identity) => {
      const page = await asRole(identity, options);
      return { page, hands: handsOf(page) };
    };

    const civilServant = await enter("ambtenaar2");
    await civilServant.page.goto("/collaborations/duurzaam-delft-dreamteam");
    const row = civilServant.page.getByRole("row").filter({ hasText: `${moment} ${year}` });
    await civilServant.hands.press(row.getByRole("link", { name: "Rapportage schrijven" }));
    await expect(civilServant.page.getByRole("heading", { level: 1 })).toHaveText(
      `Rapportage schrijven: ${COLLABORATION}`,
    );
    await fillIn(civilServant.page, civilServant.hands, `De eerste tekst van ${year}.`);
    await submit(civilServant.page, civilServant.hands);
    const address = new URL(civilServant.page.url()).pathname;

    const alderman = await enter("wethouder2");
    await alderman.page.goto(address);
    await alderman.hands.press(alderman.page.getByText("Terugsturen", { exact: true }));
    const returned = alderman.page.getByRole("form", { name: "Terugsturen" });
    await alderman.hands.type(returned.getByLabel("Wat moet er anders?"), "Noem het resultaat.");
    await alderman.hands.press(returned.getByRole("button"));
    await expect(alderman.page.getByText("De rapportage is teruggestuurd.")).toBeVisible();

    await civilServant.page.goto(address);
    await expect(civilServant.page.getByText("Noem het resultaat.")).toBeVisible();
    await civilServant.hands.press(
      civilServant.page.getByRole("link", { name: "Verder schrijven" }),
    );
    const summary = civilServant.page.getByRole("textbox", { name: "Samenvatting" });
    await civilServant.hands.type(summary, `De uitstoot daalde in ${year} verder.`);
    await submit(civilServant.page, civilServant.hands);

    await alderman.page.goto(address);
    const release = alderman.page.getByRole("form", { name: "Vrijgeven aan de raad" });
    await alderman.hands.pick(release.getByLabel("Datum van het collegebesluit"), "2026-11-24");
    await alderman.hands.type(release.getByLabel("Nummer van het collegebesluit"), "B&W 2026-47");
    await alderman.hands.press(release.getByRole("button", { name: "Ja, vrijgeven" }));
    await expect(alderman.page.getByText("De rapportage is vrijgegeven.")).toBeVisible();
    await expect(alderman.page.getByText(/collegebesluit B&W 2026-47 van 24 nov/)).toBeVisible();

    const member = await enter("raadslid");
    await member.page.goto(address);
    await expect(member.page.getByText(`De uitstoot daalde in ${year} verder.`)).toBeVisible();
    const ask = member.page.getByRole("form", { name: "Stel een vraag over de hele rapportage" });
    await member.hands.type(ask.getByLabel("Uw vraag"), `Hoeveel bedrijven deden mee in ${year}?`);
    await member.hands.press(ask.getByRole("button", { name: "Vraag stellen" }));
    await expect(member.page.getByText("Uw vraag is gesteld.")).toBeVisible();
    const judge = member.page.getByRole("form", { name: "Uw oordeel" });
    const sight = judge.getByRole("group", { name: /genoeg zicht/ });
    await member.hands.tick(sight.getByRole("radio", { name: "deels" }));
    const course = judge.getByRole("group", { name: /bijsturen/ });
    await member.hands.tick(course.getByRole("radio", { name: "nee, het kader blijft" }));
    await member.hands.press(judge.getByRole("button", { name: "Oordeel vastleggen" }));
    await expect(member.page.getByText("Uw oordeel is vastgelegd.")).toBeVisible();

    await civilServant.page.goto(address);
    await civilServant.hands.press(civilServant.page.getByText("Beantwoorden", { exact: true }));
    const answer = civilServant.page.getByRole("form", { name: "Beantwoorden" });
    await civilServant.hands.type(answer.getByLabel("Antwoord"), "Zestien bedrijven.");
    await civilServant.hands.press(answer.getByRole("button", { name: "Antwoord versturen" }));
    await expect(civilServant.page.getByText("Het antwoord is gegeven.")).toBeVisible();

    const clerk = await enter("griffier");
    await clerk.page.goto(address);
    await expect(clerk.page.getByText("Zestien bedrijven.")).toBeVisible();
    const conclude = clerk.page.getByRole("form", { name: "Conclusie van de raad vastleggen" });
    await clerk.hands.tick(conclude.getByRole("radio", { name: "akkoord" }));
    await clerk.hands.type(conclude.getByLabel("Conclusie"), "De raad stemt in.");
    await clerk.hands.type(conclude.getByLabel("Nummer van het besluit"), `R-${year}`);
    await clerk.hands.press(conclude.getByRole("button", { name: "Conclusie vastleggen" }));
    await expect(clerk.page.getByText("De conclusie van de raad is vastgelegd.")).toBeVisible();

    await member.page.goto(`/cycles/${year}`);
    const ribbon = member.page.getByRole("link", { name: MOMENT_NAMES[moment] });
    await member.hands.press(ribbon.first());
    const result = member.page.getByRole("row").filter({ hasText: COLLABORATION });
    await expect(result).toContainText("afgerond");
    const cell = result.getByRole("link", { name: "Afbakenen: 2 van 5" });
    await member.hands.press(cell);
    await expect(member.page).toHaveURL(new RegExp(`${address}.*#scoping$`));
    await expect(member.page.getByText("De raad stemt in.")).toBeVisible();
  });
}

const MOMENT_NAMES: Record<string, RegExp> = {
  "1e burap": /^1e bestuursrapportage/,
  "2e burap": /^2e bestuursrapportage/,
};

/** Everything that a report needs, in the order of the form. */
async function fillIn(page: Page, hands: Hands, summary: string) {
  const form = page.getByRole("form", { name: "Rapportage" });
  await hands.type(form.getByLabel("Over welke periode"), "1 januari tot en met 31 augustus");
  await hands.type(form.getByRole("textbox", { name: "Samenvatting" }), summary);
  for (const [performance, score] of PERFORMANCES) {
    const group = form.getByRole("group", { name: performance });
    await hands.tick(group.getByRole("radio", { name: new RegExp(`^${score} `) }));
    await hands.type(group.getByLabel("Waarom deze score?"), `Daarom een ${score}.`);
  }
  await hands.type(form.getByLabel("Wat is bereikt?"), "De uitstoot daalde.");
  await hands.type(form.getByLabel("Wat is daarvoor gedaan?"), "Er zijn bijeenkomsten gehouden.");
  await hands.type(form.getByLabel("Wat heeft het gekost?"), "Alleen uren.");
  const values = form.getByLabel("Stand nu");
  for (let index = 0; index < (await values.count()); index += 1) {
    await hands.type(values.nth(index), "57");
  }
  await hands.type(form.getByLabel("Uitgegeven tot nu"), "80.000");
  await hands.type(form.getByLabel("Raming voor heel"), "120.000");
  await hands.tick(form.getByRole("checkbox", { name: "Er zijn geen afwijkingen" }));
  await hands.tick(form.getByRole("radio", { name: "hoog" }));
  await hands.type(form.getByRole("textbox", { name: "Waarom dit niveau?" }), "Het geld is op.");
}

async function submit(page: Page, hands: Hands) {
  await hands.press(page.getByRole("button", { name: "Indienen" }));
  await expect(page.getByText("De rapportage is ingediend.")).toBeVisible();
}
