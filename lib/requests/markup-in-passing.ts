/**
 * Hands markup from the server component that has it to the client component that puts it into the page, past the payload that
 * the framework writes into the same page for the browser: there it would stand a second time, escaped, which took a quarter of
 * the time of a dashboard and more than half of its bytes. Both run in one process, milliseconds apart. See docs/decisions.
 */

/** Far longer than a page takes; a page that was broken off never collects. */
const KEPT_MS = 60_000;
/** Some ten pages a second with parts that nobody else asked for; beyond that the oldest make room. */
const KEPT_AT_MOST = 2000;

type Handed = { markup: string; at: number };

// On globalThis, since the framework loads a module once for each of the two.
const home = globalThis as typeof globalThis & { regiemonitorMarkup?: Map<string, Handed> };
home.regiemonitorMarkup ??= new Map();

/** @param id names this very markup: what differs has another */
export function handOver(id: string, markup: string, at = performance.now()): void {
  const desk = home.regiemonitorMarkup ?? new Map<string, Handed>();
  // Deleted first, so that the map stays in order of time and the sweep ends at the first that is young.
  desk.delete(id);
  desk.set(id, { markup, at });
  for (const [other, handed] of desk) {
    if (at - handed.at <= KEPT_MS && desk.size <= KEPT_AT_MOST) break;
    desk.delete(other);
  }
}

/** @throws Error when nobody handed it over in the last minute: a page may not silently miss a part */
export function collect(id: string): string {
  const handed = home.regiemonitorMarkup?.get(id);
  if (!handed) throw new Error(`Markup ${id} was not handed over.`);
  return handed.markup;
}
