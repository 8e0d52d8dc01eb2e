/** The link of a partner, who has no account: it works once, in one browser, and tells a stranger nothing. */
import { expect } from "@playwright/test";
import { test } from "../fixtures";
import { DEAD, give, HELP, makeLink, openLink } from "./steps/view";

test.describe.configure({ timeout: 180_000 });

test("a partner's link works once, without scripts, until it is withdrawn", async ({ asRole }) => {
  const keeper = await asRole("ambtenaar");
  await keeper.goto("/collaborations/delft-west/views");
  const link = await makeLink(keeper, "Vidomes");

  const partner = await asRole(null, { javaScriptEnabled: false });
  await openLink(partner, link);
  await partner.getByRole("button", { name: "Verder" }).click();
  await expect(partner).toHaveURL(/\/views$/);
  await partner.getByRole("button", { name: "English" }).click();
  await expect(partner.getByRole("heading", { level: 1 })).toHaveText(
    "Your view of a collaboration",
  );
  await partner.getByRole("button", { name: "Nederlands" }).click();
  await give(partner, HELP);
  await expect(partner.getByText("Uw beeld is vastgelegd.")).toBeVisible();

  await keeper.goto("/collaborations/delft-west/views");
  const row = keeper.getByRole("listitem").filter({ hasText: "Vidomes" });
  await expect(row.getByText("beeld gegeven")).toBeVisible();
  await expect(row.getByText(HELP.sentence)).toHaveCount(0);
  await row.getByRole("button", { name: "Link intrekken" }).click();
  await expect(keeper.getByText("De link is ingetrokken en werkt niet meer.")).toBeVisible();

  await partner.reload();
  await expect(partner.getByRole("heading", { name: DEAD })).toBeVisible();
  const stranger = await asRole(null);
  const texts = new Set<string>();
  for (const dead of [
    link,
    `${new URL(link).origin}/views/${"x".repeat(43)}`,
    "/views/x",
    "/views",
  ]) {
    await stranger.goto(dead);
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(DEAD);
    texts.add((await stranger.getByRole("main").textContent()) ?? "");
  }
  expect([...texts]).toEqual([expect.stringContaining(DEAD)]);
});

test("a partner's link belongs to the browser that used it first", async ({ asRole, baseURL }) => {
  const keeper = await asRole("ambtenaar");
  await keeper.goto("/collaborations/delft-west/views");
  const link = await makeLink(keeper, "DUWO");
  const first = await asRole(null, { javaScriptEnabled: false });
  const second = await asRole(null, { javaScriptEnabled: false });
  for (const page of [first, second]) {
    await openLink(page, link);
    await expect(page.getByText("Samenwerking: Delft-West")).toBeVisible();
  }
  await first.getByRole("button", { name: "Verder" }).dblclick();
  await expect(first.getByText("U geeft het beeld van DUWO.")).toBeVisible();
  await give(first, HELP);
  await expect(first.getByText("Uw beeld is vastgelegd.")).toBeVisible();

  await second.getByRole("button", { name: "Verder" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(DEAD);
  for (const address of [link, "/views"]) {
    await second.goto(address);
    await expect(second.getByRole("heading", { level: 1 })).toHaveText(DEAD);
  }

  // The same browser, twice at once as a double click does: both answers hold the same.
  const form = { token: new URL(link).pathname.split("/")[2] ?? "" };
  const headers = { "sec-fetch-site": "same-origin" };
  const again = () =>
    first.context().request.post(`${baseURL}/api/views`, { form, headers, maxRedirects: 0 });
  const answers = await Promise.all([again(), again()]);
  expect(answers.map((answer) => answer.headers().location)).toEqual(["/views", "/views"]);
  expect(new Set(answers.map((answer) => answer.headers()["set-cookie"])).size).toBe(1);
  await first.goto("/views");
  await expect(first.getByLabel("Waarom? In één zin")).toHaveValue(HELP.sentence);
});

test("the exchange takes a form of its own page only", async ({ asRole, playwright, baseURL }) => {
  const keeper = await asRole("ambtenaar");
  await keeper.goto("/collaborations/delft-west/views");
  const token = new URL(await makeLink(keeper, "Stedelink")).pathname.split("/")[2] ?? "";
  const exchange = async (headers: Record<string, string>) => {
    const stranger = await playwright.request.newContext({ baseURL });
    const answer = await stranger.post("/api/views", { form: { token }, headers, maxRedirects: 0 });
    await stranger.dispose();
    return { status: answer.status(), ...answer.headers() };
  };
  expect(await exchange({ "sec-fetch-site": "cross-site" })).toMatchObject({ status: 400 });
  expect(await exchange({ origin: "https://example.org" })).toMatchObject({ status: 400 });
  expect(await exchange({})).toMatchObject({ status: 400 });
  const answer = await exchange({ "sec-fetch-site": "same-origin", origin: "null" });
  expect(answer).toMatchObject({ status: 303, location: "/views" });
  expect(JSON.stringify(answer)).not.toContain(token);
});
