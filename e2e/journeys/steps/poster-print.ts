/** What the poster looks like on paper. */
import { expect, type Page } from "@playwright/test";

/** The sizes of the pages of the print, in points: A3 landscape is 1191 x 842. */
export async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    "latin1",
  );
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  return pages.map(() => `${Math.round(Number(width))} x ${Math.round(Number(height))}`);
}

/** No text on A3 smaller than 8 points, and nothing that sticks out of the sheet. */
export async function expectLegible(page: Page) {
  await page.setViewportSize({ width: 1512, height: 1047 }); // the sheet within its margins
  const { smallest, sticksOut } = await page.locator(".poster").evaluate((poster) => {
    const hasText = (element: Element) =>
      element.getClientRects().length > 0 &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const sizes = [...poster.querySelectorAll("*")]
      .filter(hasText)
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75);
    return {
      smallest: Math.min(...sizes),
      sticksOut: Math.max(
        ...[poster, ...poster.querySelectorAll(".poster-columns, .poster-column > *, ol")].map(
          (element) => element.scrollHeight - element.clientHeight,
        ),
      ),
    };
  });
  expect(smallest).toBeGreaterThanOrEqual(8);
  expect(sticksOut).toBeLessThanOrEqual(0);
}
