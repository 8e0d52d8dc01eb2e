/**
 * Copies of typed text on this device, for when the server cannot be reached. Each key names its user, so that nobody gets
 * another's text; signing out wipes them all. For the browser only; a browser that refuses storage keeps nothing.
 */
const PREFIX = "regiemonitor:copy:";

export interface LocalCopy {
  revision: number;
  fields: [string, string][];
  /** What a form without revisions held before somebody typed. */
  start?: string;
}

export function keepCopy(key: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(copy));
  } catch {
    // Storage is full or refused: the server still gets the text.
  }
}

export function findCopy(key: string): LocalCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return typeof copy?.revision === "number" && Array.isArray(copy.fields) ? copy : null;
  } catch {
    return null;
  }
}

export function dropCopy(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}

export function wipeCopies(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept.
  }
}
