/**
 * Every page, for a role that sees most of it, in both languages, on a desktop and on the narrowest
 * screen: no finding of axe, one main heading, a title, nothing that sticks out sideways.
 */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import type { Identity } from "./session";

type Address = string | { label: string; find: (page: Page) => Promise<string> };

/** The first link on a page whose address looks like this. */
const linkOn = (list: string, pattern: RegExp): Address => ({
  label: `what ${list} links to as ${pattern}`,
  find: async (page) => {
    await page.goto(list);
    const hrefs = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const found = hrefs.find((href) => pattern.test(href));
    if (!found) throw new Error(`${list} links to nothing like ${pattern}`);
    // To another place on the same page a browser does not ask the server, and so not for another language.
    return found.replace(/#.*/, "");
  },
});

/** A page that no list links to, beside one that it does. */
const besideLink = (list: string, pattern: RegExp, page: string): Address => {
  const link = linkOn(list, pattern);
  if (typeof link === "string") return link;
  const find = async (from: Page) => (pattern.exec(await link.find(from))?.[0] ?? "") + page;
  return { label: `${link.label}, and ${page}`, find };
};

const REPORT = /^\/reports\/[0-9a-f-]{36}/;
const RECOMMENDATION = /^\/recommendations\/[0-9a-f-]{36}$/;
const STUDY = /^\/studies\/[0-9a-f-]{36}$/;

const FINDING = /^\/findings\/[0-9a-f-]{36}$/;

const PAGES: { identity: Identity | null; addresses: Address[] }[] = [
  {
    identity: null,
    addresses: [
      "/sign-in",
      "/accessibility",
      "/views",
      "/framework",
      "/framework?show=all",
      "/audit-heads",
    ],
  },
  {
    identity: "raadslid",
    addresses: [
      "/cycles/2026",
      "/cycles/2025/council",
      "/collaborations",
      "/collaborations/poptahof",
      "/collaborations/poptahof/dossier",
      "/collaborations/preventieve-jeugdzorg/assessment",
      "/collaborations/preventieve-jeugdzorg/assessment/compare",
      "/collaborations/preventieve-jeugdzorg/assessment/compare?show=differences",
      "/collaborations/poptahof/assessment/poster",
      "/collaborations/poptahof/views",
      "/collaborations/delft-west/views",
      "/partners",
      "/reports",
      linkOn("/cycles/2026", REPORT),
      "/findings",
      linkOn("/findings", FINDING),
      "/findings/samples",
      "/questions",
      "/commitments",
      "/recommendations",
      linkOn("/recommendations", RECOMMENDATION),
      linkOn("/recommendations", STUDY),
      "/recommendations/follow-up/2025",
      "/cycles",
      "/cycles/movement",
      "/cycles/2026/moments",
      "/account",
      "/there-is-no-such-page",
    ],
  },
  {
    identity: "griffier",
    addresses: [
      "/cycles/new",
      "/partners",
      "/partners/merge",
      "/cycles/2026/moments/new",
      linkOn("/cycles/2026/moments", /\/moments\/[0-9a-f-]{36}$/),
      "/collaborations/new",
      linkOn("/cycles/2026", REPORT),
      "/collaborations/servicebureau-jeugdhulp-haaglanden/assessment",
    ],
  },
  {
    identity: "ambtenaar2",
    addresses: [
      "/collaborations/delft-voor-elkaar/assessment",
      "/collaborations/delft-voor-elkaar/assessment/edit",
    ],
  },
  {
    identity: "ambtenaar",
    addresses: [
      "/cycles/2026",
      linkOn("/collaborations", /^\/collaborations\/[a-z]/),
      linkOn("/reports?mine=yes", /^\/reports\/(new|[0-9a-f-]{36}\/edit)/),
    ],
  },
  {
    identity: "wethouder",
    addresses: [
      "/cycles/2026",
      linkOn("/cycles/2026", REPORT),
      linkOn("/recommendations", RECOMMENDATION),
      "/recommendations/follow-up/2026",
    ],
  },
  {
    identity: "rekenkamer",
    addresses: [
      "/cycles/2026",
      "/findings",
      "/findings/new",
      linkOn("/findings", FINDING),
      "/findings/samples",
      "/findings/samples/new",
      linkOn("/findings/samples", /^\/findings\/samples\/[0-9a-f-]{36}$/),
      linkOn("/findings", /^\/findings\/[0-9a-f-]{36}\/edit$/),
      besideLink("/findings", /^\/findings\/[0-9a-f-]{36}(?=\/edit$)/, "/evidence"),
      linkOn("/recommendations", RECOMMENDATION),
      linkOn("/recommendations", STUDY),
      "/studies/new",
      "/audit-log",
      "/audit-log?action=view_given",
      linkOn("/audit-log?action=assessment_decided", /^\/audit-log\/\d+$/),
    ],
  },
  {
    identity: "beheerder",
    addresses: ["/users", "/users/new", linkOn("/users", /^\/users\/[0-9a-f-]{36}$/)],
  },
];

/**
 * Every language on every screen is looked at, and axe scans each language and each screen once: what it finds is in the markup,
 * that both languages share, or in the layout of a screen.
 */
const SCREENS = [
  { name: "desktop", width: 1360, height: 900, scanned: "nl" },
  { name: "the narrowest phone", width: 320, height: 640, scanned: "en" },
];

for (const { identity, addresses } of PAGES) {
  for (const address of addresses) {
    const name = typeof address === "string" ? address : address.label;
    test(`${name} is accessible to ${identity ?? "a visitor"}`, async ({ asRole, baseURL }) => {
      test.slow();
      const page = await asRole(identity);
      const path = typeof address === "string" ? address : await address.find(page);
      for (const locale of ["nl", "en"]) {
        await page.context().addCookies([{ name: "locale", value: locale, url: baseURL ?? "" }]);
        await page.goto(path);
        for (const { name: screen, scanned, ...size } of SCREENS) {
          await page.setViewportSize(size);
          const where = `${path} in ${locale} on ${screen}`;
          await expectInOrder(page, where, locale);
          if (scanned === locale) await expectAccessible(page, where);
        }
      }
    });
  }
}

async function expectInOrder(page: Page, where: string, locale: string) {
  await expect(page.locator("html"), where).toHaveAttribute("lang", locale);
  await expect(page, where).toHaveTitle(/\S/);
  await expect(page.getByRole("heading", { level: 1 }), where).toHaveCount(1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

async function expectAccessible(page: Page, where: string) {
  const { violations } = await scan(page).analyze();
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect.soft(findings, where).toEqual([]);
}

/** All rules. No page has frames, so axe runs in the page itself, and lists only what is wrong: four times as fast. */
const scan = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
