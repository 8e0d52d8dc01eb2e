/** What a form that is sent twice, under another name, or to a newer release does with what somebody typed. */
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures";

type Cookies = Parameters<ReturnType<Page["context"]>["addCookies"]>[0];

/** The browser is signed in as somebody else from now on, as in another tab. */
const becomeInAnotherTab = (page: Page, { cookies }: { cookies: Cookies }) =>
  page.context().addCookies(cookies);

/** The form for a question about a whole report, with this text typed in it. */
async function typeQuestion(page: Page, text: string) {
  await page.goto("/collaborations/pact-tegen-armoede");
  const row = page.getByRole("row").filter({ hasText: "2e burap 2026" });
  await row.getByRole("link").first().click();
  const form = page.getByRole("form", { name: "Stel een vraag over de hele rapportage" });
  await form.getByRole("radio", { name: "Technische vraag" }).check();
  await form.getByLabel("Uw vraag").fill(text);
  return form;
}

const threadOf = (page: Page, text: string) =>
  page.locator("[id^=question-]").filter({ hasText: text });

async function typeStudy(page: Page, title: string) {
  await page.goto("/studies/new");
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Uitgebracht op").fill("2026-11-20");
  await page.getByLabel(/Conclusies/).fill("Een conclusie");
}

/** What the browser sends to an action, and not to a page. */
const isAction = (headers: Record<string, string>) => "next-action" in headers;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a question is not stored under the name of who signed in later, ${how} JavaScript`, async ({
    asRole,
    requestsAs,
  }) => {
    const text = `Wie stelt deze vraag, ${how}?`;
    const page = await asRole("raadslid", { javaScriptEnabled });
    const form = await typeQuestion(page, text);
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
    await expect(threadOf(page, text)).toHaveCount(1);
  });
}

test("signing in as somebody else inside an expired form stores nothing under their name", async ({
  asRole,
}) => {
  const text = "Van wie is deze vraag na het aanmelden?";
  const page = await asRole("raadslid");
  const form = await typeQuestion(page, text);
  await page.context().clearCookies();
  const send = form.getByRole("button", { name: "Vraag stellen" });
  await send.click();
  await form.getByLabel("E-mailadres").fill("raadslid2@delft.example");
  await form.getByLabel("Wachtwoord").fill("regie-demo-2012");
  await send.click();
  await expect(form.getByRole("alert")).toContainText("U bent nu aangemeld als");
  await expect(form.getByLabel("Uw vraag")).toHaveValue(text);
  await page.reload();
  await expect(threadOf(page, text)).toHaveCount(0);
});

test("a study whose answer got lost is sent again, and made once", async ({ asRole }) => {
  const title = "Onderzoek met een verloren antwoord";
  const page = await asRole("rekenkamer");
  await typeStudy(page, title);
  const send = page.getByRole("button", { name: "Opslaan en aanbevelingen toevoegen" });
  await page.route("/studies/new", async (route) => {
    if (!isAction(route.request().headers())) return route.continue();
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await send.click();
  await expect(page.getByText(/De server is niet bereikbaar/)).toBeVisible();
  await page.unroute("/studies/new");
  await send.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goto("/recommendations");
  await expect(page.getByRole("link", { name: title })).toHaveCount(1);
});

test("the same form with another text is refused in words, and sent once more on purpose", async ({
  asRole,
}) => {
  const [title, other] = ["Onderzoek van de eerste keer", "Onderzoek van de tweede keer"];
  const page = await asRole("rekenkamer", { javaScriptEnabled: false });
  await typeStudy(page, title);
  const stamp = page.locator("main input[name=stamp]");
  const used = await stamp.inputValue();
  const send = page.getByRole("button", { name: "Opslaan en aanbevelingen toevoegen" });
  await send.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await typeStudy(page, other);
  // As in a browser that goes back to the form it kept.
  await stamp.evaluate((field: HTMLInputElement, value) => {
    field.value = value;
  }, used);
  await send.click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("al eerder verstuurd");
  await expect(page.getByLabel("Titel")).toHaveValue(other);
  await send.click();
  await expect(page.getByRole("heading", { level: 1, name: other })).toBeVisible();
});

test("a page of an earlier release says so, keeps the text and loads again with it", async ({
  asRole,
}) => {
  const text = "Een vraag die getypt werd terwijl de server werd vernieuwd";
  const page = await asRole("raadslid");
  const form = await typeQuestion(page, text);
  await page.route("**/reports/*", (route) => {
    const headers = route.request().headers();
    const gone = { ...headers, "next-action": "60".padEnd(42, "0") };
    return route.continue({ headers: isAction(headers) ? gone : headers });
  });
  await form.getByRole("button", { name: "Vraag stellen" }).click();
  await expect(form.getByRole("alert")).toContainText("Regiemonitor is intussen vernieuwd");
  await page.unroute("**/reports/*");
  await form.getByRole("button", { name: "Pagina opnieuw laden" }).click();
  await expect(form.getByText("is teruggezet")).toBeVisible();
  await expect(form.getByLabel("Uw vraag")).toHaveValue(text);
  await form.getByRole("button", { name: "Vraag stellen" }).click();
  await expect(page.getByText("Uw vraag is gesteld.")).toBeVisible();
});

test("without JavaScript the text of a page of an earlier release is shown to be copied", async ({
  asRole,
}) => {
  const title = "Onderzoek van voor de vernieuwing";
  const page = await asRole("rekenkamer", { javaScriptEnabled: false });
  await typeStudy(page, title);
  const named = page.locator("main input[name^='$ACTION_'][name$=':0']");
  await named.first().evaluate((field: HTMLInputElement) => {
    field.value = field.value.replace(/[0-9a-f]{42}/, "60".padEnd(42, "0"));
  });
  await page.getByRole("button", { name: "Opslaan en aanbevelingen toevoegen" }).click();
  await expect(page.getByRole("alert")).toContainText("Er is niets verstuurd");
  await expect(page.getByLabel("Ingevuld 1")).toHaveValue(title);
});

test("a question that was typed is there after switching the language, and can be thrown away", async ({
  asRole,
}) => {
  const text = "Een vraag die halverwege een andere taal kreeg";
  const page = await asRole("raadslid");
  await typeQuestion(page, text);
  await page.getByRole("button", { name: "English" }).click();
  const form = page.getByRole("form", { name: "Ask a question on the whole report" });
  await expect(form.getByLabel("Your question")).toHaveValue(text);
  await form.getByRole("button", { name: "Discard" }).click();
  await expect(form.getByLabel("Your question")).toHaveValue("");
  await page.reload();
  await expect(form.getByLabel("Your question")).toHaveValue("");
});

test("Back after a question shows it", async ({ asRole }) => {
  const text = "Een vraag die er na teruggaan nog staat";
  const page = await asRole("raadslid");
  const form = await typeQuestion(page, text);
  await form.getByRole("button", { name: "Vraag stellen" }).click();
  await expect(page.getByText("Uw vraag is gesteld.")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Uw vraag is gesteld.")).toBeHidden();
  await expect(threadOf(page, text)).toBeVisible();
});
