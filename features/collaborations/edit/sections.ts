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

/** Where a goal, a milestone or a fact is kept; indicators and figures stand with their goal. */
export const sectionOfPart = (part: unknown): EditSection => {
  if (part === "fact") return "facts";
  return part === "milestone" ? "milestones" : "goals";
};

export const readSection = (value: unknown): EditSection =>
  EDIT_SECTIONS.find((section) => section === value) ?? "details";
