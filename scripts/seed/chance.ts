/** Chance that comes out the same each time: the demo of one day is the same on every machine. */
export class Chance {
  private state: number;

  constructor(seed: string) {
    this.state = [...seed].reduce(
      (hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0,
      7,
    );
  }

  /** A whole number from `low` to `high`, both included (mulberry32). */
  between(low: number, high: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)] as T;
  }

  /** `count` different items, in their own order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = items.map((item, index) => ({ item, index }));
    const drawn = Array.from({ length: Math.min(count, items.length) }, () =>
      left.splice(this.between(0, left.length - 1), 1),
    ).flat();
    return drawn.sort((one, other) => one.index - other.index).map(({ item }) => item);
  }
}
