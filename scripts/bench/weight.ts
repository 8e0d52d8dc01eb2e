/** What a first visit brings over the wire, compressed, and whether the page moves while it loads. */
import { chromium } from "@playwright/test";

const KILOBYTE = 1024;

export type Weight = { beforeChartsKb: number; withChartsKb: number; layoutShift: number };

export async function measureWeight(url: string, cookie: string): Promise<Weight> {
  const executablePath = process.env.REGIEMONITOR_CHROMIUM || undefined;
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const { hostname } = new URL(url);
    await context.addCookies(
      cookie.split("; ").flatMap((pair) => {
        const at = pair.indexOf("=");
        return at > 0
          ? [{ name: pair.slice(0, at), value: pair.slice(at + 1), domain: hostname, path: "/" }]
          : [];
      }),
    );
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = window as unknown as { layoutShift: number };
      seen.layoutShift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.layoutShift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(url, { waitUntil: "load" });
    const beforeChartsKb = bytes / KILOBYTE;
    await page.waitForLoadState("networkidle");
    const layoutShift = await page.evaluate(
      () => (window as unknown as { layoutShift: number }).layoutShift,
    );
    return { beforeChartsKb, withChartsKb: bytes / KILOBYTE, layoutShift };
  } finally {
    await browser.close();
  }
}
