/** What only paper shows. */
import { expect } from "@playwright/test";
import { test } from "../fixtures";

test("a chart on paper keeps all of its labels within its box", async ({ asRole }) => {
  const page = await asRole("raadslid");
  // As in a printer: the paper is narrower than the screen, and nobody tells the drawing.
  await page.addInitScript(() => {
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
  await page.goto("/cycles/2025?moment=interim_report_2");
  const years = page.locator(".recharts-surface").getByText("2025", { exact: true });
  await expect(years).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 360, height: 900 });
  const outside = await page.locator(".recharts-surface text").evaluateAll(
    (labels) =>
      labels.filter((label) => {
        const box = label.closest("figure")?.getBoundingClientRect();
        const { left, right } = label.getBoundingClientRect();
        return !box || left < box.left - 1 || right > box.right + 1;
      }).length,
  );
  expect(outside).toBe(0);
});
