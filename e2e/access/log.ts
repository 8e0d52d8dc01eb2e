/** What the log says was done, as its reader is shown it. */
import type { APIRequestContext } from "@playwright/test";

/** The number of the newest event of these actions; 0 when there is none. */
export async function newestEvent(
  reader: APIRequestContext,
  actions: readonly string[],
): Promise<number> {
  const numbers = [0];
  for (const action of actions) {
    const page = await reader.get(`/audit-log?action=${action}&result=done`);
    const links = (await page.text()).matchAll(/href="\/audit-log\/(\d+)"/g);
    numbers.push(...[...links].map(([, number]) => Number(number)));
  }
  return Math.max(...numbers);
}
