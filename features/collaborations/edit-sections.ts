/** The parts of the edit page, one at a time: `?section=` in the address. */
export const EDIT_SECTIONS = [
  "details",
  "partners",
  "goals",
  "milestones",
  "money",
  "facts",
] as const;
export type EditSection = (typeof EDIT_SECTIONS)[number];

export const readSection = (value: unknown): EditSection =>
  EDIT_SECTIONS.find((section) => section === value) ?? "details";
