/** What a form that is sent twice, under another name, or to a newer release does with what somebody typed. */
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures";

/** The browser is signed in as somebody else from now on, as in another tab. */
async function becomeInAnotherTab(page: Page, cookies: { cookies: Cookie[] }) {
  await page.context().addCookies(cookies.cookies);
}
type Cookie = Parameters<ReturnType<Page["context"]>["addCookies"]>[0][number];

async function openQuestion(page: Page, text: string) {
  await page.goto("/collaborations/pact-tegen-armoede");
  const row = page.getByRole("row").filter({ hasText: "2e burap 2026" });
  await row.getByRole("link").first().click();
  const form = page.getByRole("form", { name: "Stel een vraag over de hele rapportage" });
  await form.getByRole("radio", { name: "Technische vraag" }).check();
  await form.getByLabel("Uw vraag").fill(text);
  return form;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a question is not stored under the name of who signed in later, ${how} JavaScript`, async ({
    asRole,
    requestsAs,
  }) => {
    const text = `Wie stelt deze vraag, ${how}?`;
    const page = await asRole("raadslid", { javaScriptEnabled });
    const form = await openQuestion(page, text);
    await becomeInAnotherTab(page, await (await requestsAs("raadslid2")).storageState());
    for (let tries = 0; tries < 2; tries += 1) {
      await form.getByRole("button", { name: "Vraag stellen" }).click();
      await expect(form.getByRole("alert")).toContainText("U bent nu aangemeld als");
      await expect(form.getByLabel("Uw vraag")).toHaveValue(text);
    }
    await becomeInAnotherTab(page, await (await requestsAs("raadslid")).storageState());
    await form.getByRole("button", { name: "Vraag stellen" }).click();
    await expect(page.getByText("Uw vraag is gesteld.")).toBeVisible();
    await page.reload();
    const asked = page.locator("[id^=question-]").filter({ hasText: text });
    await expect(asked).toHaveCount(1);
  });
}
