/** The programmes of the municipality's budget in its own order, then those that are in use beside them. */
export function programmesToChoose(
  ofBudget: readonly string[],
  inUse: readonly { name: string }[],
): string[] {
  return [...new Set([...ofBudget, ...inUse.map(({ name }) => name)])];
}
