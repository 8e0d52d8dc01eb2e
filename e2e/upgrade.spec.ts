/**
 * An installation of 0.1.0, upgraded: its pages say what they said, but for what was changed on purpose. What they say now is
 * written to test-results/upgrade-pages, to compare with the kept texts.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { differences, expectedPage, keptPageNames, linesOf } from "@/test/upgrade/kept-pages";
import { ROOT } from "../scripts/commands.mjs";
import { test } from "./fixtures";
import { LANGUAGES, PAGES } from "./upgrade-pages";

const SEEN = join(ROOT, "test-results", "upgrade-pages");

/** As the server wrote them: what a script draws later comes at a time of its own. */
test.use({ javaScriptEnabled: false });

const ALL = PAGES.flatMap(({ languages = LANGUAGES, as, name, address }) =>
  languages.map((language) => ({ as, address, language, page: `${as}-${language}-${name}` })),
);

for (const { as, address, language, page } of ALL) {
  test(`${page} says what it said`, async ({ asRole, baseURL }) => {
    const tab = await asRole(as);
    await tab.context().addCookies([{ name: "locale", value: language, url: baseURL ?? "" }]);
    await tab.goto(address);
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts, line by line as it is laid out.
    const text = await tab.getByRole("main").innerText();
    const lines = linesOf(await tab.title(), text);
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(join(SEEN, `${page}.txt`), `${lines.join("\n")}\n`);
    const found = differences(page, expectedPage(page), lines);
    expect(found, found).toBe("");
  });
}

test("every kept page is opened", () => {
  expect(ALL.map(({ page }) => page).sort()).toEqual(keptPageNames());
});
