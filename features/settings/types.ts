/** What a municipality set, with what holds until it does. */
export type Settings = {
  municipality: { name: string; councilSeats: number };
  /** When the demo was filled; null in a real installation. */
  demoSeededAt: Date | null;
};
