/**
 * How each side sees a collaboration: the clerk opens a round, council members and a civil servant give a view, a partner does
 * by a link without an account, nobody sees another's before closing, and then everybody compares.
 */
import { expect } from "@playwright/test";
import { test } from "../fixtures";
import { CONTROL, cookieOf, DEAD, give, HELP, makeLink, openLink } from "./steps/view";

test.describe.configure({ timeout: 180_000 });

test("each side gives its view unseen, and everybody compares after closing", async ({
  asRole,
}) => {
  const address = "/collaborations/energietransitie/views";
  const clerk = await asRole("griffier");
  await clerk.goto(address);
  await expect(clerk.getByText("Er zijn nog geen beelden van deze samenwerking.")).toBeVisible();
  await clerk.getByText("Ronde 1 openen").click();
  await clerk.getByRole("button", { name: "Open ronde 1 nu" }).click();
  await expect(clerk.getByText("De ronde is open.")).toBeVisible();
  await expect(clerk.getByRole("form", { name: "Uw beeld" })).toHaveCount(0);

  const member = await asRole("raadslid");
  await member.goto("/collaborations/energietransitie");
  await member.getByRole("link", { name: "Geef uw beeld" }).click();
  await member.getByRole("button", { name: "Beeld geven" }).click();
  await expect(member.getByRole("form", { name: "Uw beeld" }).getByRole("alert")).toContainText(
    "Maak een keuze",
  );
  await give(member, { ...CONTROL, sentence: "Eerste gedachte." });
  await expect(member.getByText("Uw beeld is vastgelegd.")).toBeVisible();
  await give(member, CONTROL, "Beeld wijzigen");
  await expect(member.getByLabel("Waarom? In één zin")).toHaveValue(CONTROL.sentence);

  const second = await asRole("raadslid2");
  await second.goto(address);
  await expect(second.getByText("Er is 1 beeld gegeven.")).toBeVisible();
  await expect(second.getByText(CONTROL.sentence)).toHaveCount(0);
  await give(second, { ...CONTROL, band: "Eerder vastzetten", sentence: "Leg het meeste vast." });
  await expect(second.getByText("Uw beeld is vastgelegd.")).toBeVisible();

  const keeper = await asRole("ambtenaar2");
  await keeper.goto(address);
  await keeper.getByRole("link", { name: "Beeld zelf invoeren" }).first().click();
  await expect(keeper.getByText("Geef eerst uw eigen beeld.")).toBeVisible();
  await give(keeper, { ...HELP, sentence: "Wij helpen liever." });
  await expect(keeper.getByText("Uw beeld is vastgelegd.")).toBeVisible();
  const link = await makeLink(keeper, "Woonbron");
  await keeper.reload();
  await expect(keeper.getByLabel("Link om te kopiëren")).toHaveCount(0);

  for (const page of [clerk, await asRole("rekenkamer"), await asRole("wethouder")]) {
    await page.goto(address);
    await expect(page.getByText("Er zijn 3 beelden gegeven.").first()).toBeVisible();
    for (const sentence of [CONTROL.sentence, "Leg het meeste vast.", "Wij helpen liever."]) {
      await expect(page.getByText(sentence)).toHaveCount(0);
    }
  }

  const partner = await asRole(null);
  const asked: string[] = [];
  partner.on("request", (request) => asked.push(new URL(request.url()).host));
  await openLink(partner, link);
  await expect(partner.getByText("Samenwerking: Energietransitie")).toBeVisible();
  await expect(partner.getByText("Woonbron")).toHaveCount(0);
  await partner.getByRole("button", { name: "Verder" }).click();
  await expect(partner).toHaveURL(/\/views$/);
  const cookie = await cookieOf(partner.context());
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/views" });
  await expect(partner.getByText("U geeft het beeld van Woonbron.")).toBeVisible();
  await give(partner, HELP);
  await expect(partner.getByText("Uw beeld is vastgelegd.")).toBeVisible();
  expect(new Set(asked).size).toBe(1);

  await clerk.goto(address);
  await clerk.getByText("Ronde 1 sluiten").click();
  await clerk.getByRole("button", { name: "Sluit ronde 1 nu" }).click();
  await expect(clerk.getByRole("main").getByRole("alert")).toContainText(
    "Vink dit aan om door te gaan.",
  );
  await clerk.getByLabel("Ja, ik wil deze ronde sluiten").check();
  await clerk.getByRole("button", { name: "Sluit ronde 1 nu" }).click();
  await expect(clerk.getByText("De ronde is gesloten.")).toBeVisible();

  // Two, one and one: no side is large enough to stand by itself.
  for (const page of [clerk, member, keeper, await asRole("rekenkamer")]) {
    await page.goto(address);
    const together = "Raad, ambtenaren en partners samen (4)";
    await page.getByText("Wat men erbij schreef").scrollIntoViewIfNeeded();
    await page.getByRole("group").getByText(together).click();
    await expect(page.getByText(HELP.sentence)).toBeVisible();
    await expect(page.getByText(CONTROL.sentence)).toBeVisible();
    await expect(page.getByRole("main").getByText(/Raadslid|Fractie|Woonbron/)).toHaveCount(0);
  }

  await give(partner, { ...HELP, sentence: "Te laat." }, "Beeld wijzigen");
  await expect(partner.getByRole("main").getByRole("alert")).toContainText(
    "Deze link werkt niet meer",
  );
  await partner.reload();
  await expect(partner.getByRole("heading", { name: DEAD })).toBeVisible();
});

test("who types while the round closes gets the text back, without scripts too", async ({
  asRole,
}) => {
  const address = "/collaborations/innovatiedistrict/views";
  const clerk = await asRole("griffier");
  await clerk.goto(address);
  await clerk.getByText("Ronde 1 openen").click();
  await clerk.getByRole("button", { name: "Open ronde 1 nu" }).click();

  const keeper = await asRole("ambtenaar2", { javaScriptEnabled: false });
  await keeper.goto(address);
  await give(keeper, { ...HELP, sentence: "Wij helpen liever." });
  await keeper.getByRole("link", { name: "Beeld zelf invoeren" }).first().click();
  const entered = keeper.getByRole("form", { name: /^Beeld invoeren/ });
  await expect(entered).toBeVisible();

  const second = await asRole("ambtenaar2");
  await second.goto(keeper.url());

  await clerk.reload();
  await clerk.getByText("Ronde 1 sluiten").click();
  await clerk.getByLabel("Ja, ik wil deze ronde sluiten").check();
  await clerk.getByRole("button", { name: "Sluit ronde 1 nu" }).click();
  await expect(clerk.getByText("De ronde is gesloten.")).toBeVisible();

  for (const page of [keeper, second]) {
    await give(page, HELP, "Beeld van de partner vastleggen", "Beeld invoeren");
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "Deze ronde is intussen gesloten",
    );
    await expect(page.getByLabel("Zin van de partner (niet vastgelegd)")).toHaveValue(
      HELP.sentence,
    );
    await expect(entered).toHaveCount(0);
  }
});

test("where the views differ from what the council decided, the dashboard says so", async ({
  asRole,
}) => {
  const page = await asRole("raadslid", { javaScriptEnabled: false });
  await page.goto("/cycles/2026");
  await page.getByRole("link", { name: /^bij \d+ wijzen de beelden naar een ander/ }).click();
  await expect(page).toHaveURL(/#mismatch$/);
  const told = page
    .getByRole("listitem")
    .filter({ hasText: "besloten is beheersingsgericht, de beelden wijzen op visionair" });
  await expect(told).toHaveCount(1);
  await told.getByRole("link", { name: "Prestatieafspraken wonen" }).click();
  await expect(page).toHaveURL(/\/collaborations\/prestatieafspraken-wonen\/views$/);
  await expect(
    page.getByText("De raad besloot een ander regietype: beheersingsgericht."),
  ).toBeVisible();

  await page.goto("/collaborations/poptahof/views");
  await expect(page.getByText("Dat is ook het regietype dat de raad besloot.")).toBeVisible();
});
