/** What a municipality set, with what holds until it does. */
export type Settings = {
  municipality: { name: string; councilSeats: number };
  /** Of the municipality's budget; those in use come on top. */
  programmes: string[];
  /** When the demo was filled; null in a real installation. */
  demoSeededAt: Date | null;
};
