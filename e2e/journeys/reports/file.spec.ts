/**
 * Writing a report when something gets in the way: a tab that closes, a colleague who writes too, a session that ends, a
 * browser without scripts, a file that is not what it says. Nothing that was typed is lost.
 */
import { expect, type Page } from "@playwright/test";
import { test } from "../../fixtures";
import { PDF, upload } from "../../upload";

// One after the other: the demo has few reports that nobody wrote yet.
test.describe.configure({ mode: "default" });

const summaryOf = (page: Page) => page.getByRole("textbox", { name: "Samenvatting" });
const save = (page: Page) => page.getByRole("button", { name: "Concept bewaren", exact: true });
const savedLine = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /Bewaard om \d\d:\d\d$/ })
    .first();

/** Opens the form of a report that the demo's story left unwritten. */
async function openForm(page: Page, collaboration: string) {
  await page.goto("/reports?mine=yes&state=open");
  const row = page.getByRole("row").filter({ hasText: collaboration });
  await row
    .getByRole("link", { name: /^(Schrijven|Verder schrijven)/ })
    .first()
    .click();
  await expect(summaryOf(page)).toBeVisible();
}

test("what was typed is there after the tab closed and after Back, and typing on is no conflict", async ({
  asRole,
}) => {
  const page = await asRole("ambtenaar2");
  await openForm(page, "Innovatiedistrict Delft");
  await summaryOf(page).fill("Getypt en niet bewaard.");
  await expect(savedLine(page)).toBeVisible();
  const address = page.url();
  expect(address).toMatch(/\/reports\/[0-9a-f-]{36}\/edit$/);
  const context = page.context();
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(summaryOf(again)).toHaveValue("Getypt en niet bewaard.");
  await summaryOf(again).fill("Verder getypt.");
  await expect(savedLine(again)).toBeVisible();
  await again.getByRole("link", { name: "Samenwerkingen", exact: true }).click();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Samenwerkingen");
  await again.goBack();
  await expect(summaryOf(again)).toHaveValue("Verder getypt.");
  await summaryOf(again).fill("Na de weg terug getypt.");
  await expect(savedLine(again)).toBeVisible();
  await again.reload();
  await expect(summaryOf(again)).toHaveValue("Na de weg terug getypt.");
});

test("a lost connection and an ended session lose no text", async ({ asRole }) => {
  const page = await asRole("ambtenaar");
  await openForm(page, "Servicebureau Jeugdhulp Haaglanden");
  await page.context().setOffline(true);
  await summaryOf(page).fill("Getypt zonder verbinding.");
  await expect(page.getByText(/^Geen verbinding\./)).toBeVisible();
  await page.context().setOffline(false);
  await expect(savedLine(page)).toBeVisible();

  await page.context().clearCookies();
  await summaryOf(page).fill("Getypt nadat de sessie was afgelopen.");
  await expect(page.getByText(/^Uw sessie is verlopen\./)).toBeVisible();
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Meld u opnieuw aan" })).toBeVisible();
  await page.getByLabel("E-mailadres").fill("ambtenaar@delft.example");
  await page.getByLabel("Wachtwoord").fill("regie-demo-2012");
  await save(page).click();
  await expect(savedLine(page)).toBeVisible();
  await page.reload();
  await expect(summaryOf(page)).toHaveValue("Getypt nadat de sessie was afgelopen.");
});

test("of two people on one draft the second is told, and sees both texts", async ({ asRole }) => {
  const [first, second] = [await asRole("ambtenaar"), await asRole("ambtenaar2")];
  // Both keep this collaboration; its report was submitted, so the first takes it back.
  await first.goto("/reports?mine=yes&state=with_college");
  await first.getByRole("link", { name: /^Delft-West/ }).click();
  await first.getByText("Intrekken", { exact: true }).click();
  await first.getByRole("button", { name: "Ja, intrekken" }).click();
  await expect(first).toHaveURL(/done=withdrawn/);
  // Back shows what stands now, not the page as it was left.
  await first.goBack();
  await expect(first.getByText("Intrekken", { exact: true })).toHaveCount(0);
  await first.getByRole("link", { name: "Verder schrijven" }).click();
  await summaryOf(first).fill("Waar beiden op beginnen.");
  await expect(savedLine(first)).toBeVisible();
  await second.goto(first.url());
  await expect(summaryOf(second)).toHaveValue("Waar beiden op beginnen.");

  await summaryOf(first).fill("De tekst van de een.");
  await expect(savedLine(first)).toBeVisible();
  await summaryOf(second).fill("De tekst van de ander.");
  await expect(
    second.getByRole("status").filter({ hasText: "Er is niets overschreven" }),
  ).toBeVisible();
  await expect(summaryOf(second)).toHaveValue("De tekst van de ander.");
  await expect(second.getByText("De tekst van de een.")).toBeVisible();

  await second.getByRole("button", { name: "Deze tekst overnemen" }).click();
  await expect(summaryOf(second)).toHaveValue("De tekst van de een.");
  await summaryOf(second).fill("De tekst van beiden.");
  await second.getByRole("button", { name: "Bewaren wat ik hier heb staan" }).click();
  await expect(savedLine(second)).toBeVisible();
  await first.reload();
  await expect(summaryOf(first)).toHaveValue("De tekst van beiden.");
});

test("without scripts a report with errors is kept, and a colleague's text is shown", async ({
  asRole,
}) => {
  // One person in two browsers is told like two people.
  const [first, second] = [
    await asRole("ambtenaar", { javaScriptEnabled: false }),
    await asRole("ambtenaar", { javaScriptEnabled: false }),
  ];
  await openForm(first, "preventieve jeugdzorg");
  await first.getByLabel("Over welke periode").fill("");
  await summaryOf(first).fill("Zonder scripts getypt.");
  await first.getByRole("button", { name: "Indienen" }).click();
  await expect(first.getByRole("alert")).toContainText("Het concept is bewaard");
  await expect(first.getByRole("alert").getByRole("link").first()).toHaveText(
    "Periode: Vul dit in.",
  );
  await expect(summaryOf(first)).toHaveValue("Zonder scripts getypt.");

  await openForm(second, "preventieve jeugdzorg");
  await expect(summaryOf(second)).toHaveValue("Zonder scripts getypt.");
  await summaryOf(second).fill("De tekst van de een.");
  await save(second).click();
  await expect(savedLine(second)).toBeVisible();
  await summaryOf(first).fill("De tekst van de ander.");
  await save(first).click();
  await expect(first.getByRole("alert")).toContainText("Er is niets overschreven");
  await expect(summaryOf(first)).toHaveValue("De tekst van de ander.");
  await expect(first.getByText("De tekst van de een.")).toBeVisible();
  await save(first).click();
  await expect(savedLine(first)).toBeVisible();
});

test("evidence is what its bytes say, and follows the version that refers to it", async ({
  asRole,
  requestsAs,
}) => {
  const page = await asRole("ambtenaar2", { javaScriptEnabled: false });
  await openForm(page, "Innovatiedistrict Delft");
  await summaryOf(page).fill("Tekst die moet blijven.");
  await page.getByRole("button", { name: "Concept bewaren en bewijs toevoegen" }).click();

  await upload(page, "vals.pdf", Buffer.from("<script>alert(1)</script>"));
  await expect(page.getByRole("alert")).toContainText("Dit bestand kan niet.");
  await upload(page, "groot.pdf", Buffer.concat([PDF, Buffer.alloc(11 * 1024 * 1024)]));
  await expect(page.getByRole("alert")).toContainText("Dit bestand is te groot.");
  await upload(page, "Monitor 2026.pdf");
  await expect(page.getByRole("status").first()).toContainText("Het bewijs is toegevoegd");

  const link = page.getByRole("link", { name: "Monitor 2026.pdf" });
  const address = (await link.getAttribute("href")) ?? "";
  const own = await (await requestsAs("ambtenaar2")).get(address);
  expect(own.status()).toBe(200);
  expect(own.headers()["content-disposition"]).toContain('attachment; filename="Monitor 2026.pdf"');
  expect(own.headers()["x-content-type-options"]).toBe("nosniff");
  expect(own.headers()["content-security-policy"]).toContain("sandbox");
  expect(await own.body()).toEqual(PDF);
  expect((await (await requestsAs("raadslid")).get(address)).status()).toBe(404);
  expect((await (await requestsAs("wethouder2")).get(address)).status()).toBe(404);

  await page.getByRole("link", { name: "Terug naar de rapportage" }).click();
  await expect(summaryOf(page)).toHaveValue("Tekst die moet blijven.");
  await expect(page.getByRole("checkbox", { name: "Monitor 2026.pdf" })).toHaveCount(5);
});
