/** In which words the log shows a field of an event, and what it holds. */
const GROUPS: Record<string, readonly string[]> = {
  agreement: ["agreement"],
  course: ["course"],
  direction: ["direction"],
  kind: ["moment_kind", "question_kind", "evidence_kind"],
  legalForm: ["legal_form"],
  outcome: ["conclusion_outcome"],
  oversightPackage: ["oversight_package"],
  performance: ["performance"],
  role: ["role"],
  secondaryStyle: ["style"],
  side: ["moment_side"],
  sight: ["sight"],
  startedPrecision: ["date_precision"],
  style: ["style"],
};

/**
 * The groups of the vocabulary of which one has the word for its value; a status has the words of its type.
 * @param path as of a `FieldChange`: its last name is that of the field
 */
export function groupsOf(objectType: string, path: string): readonly string[] {
  if (/\belements\./.test(path)) return ["fixation"];
  const field = path.split(".").at(-1) ?? "";
  return field === "status" ? [`${objectType}_status`] : (GROUPS[field] ?? []);
}

/** Of the vocabulary too: what is said of each element of a frame, and counted of each verdict. */
export const NAME_GROUPS = ["element", "audit_verdict"];
