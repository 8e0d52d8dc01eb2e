type HiddenValue = string | number | null | undefined;

/** What travels along unseen. Empty values are left out. */
export function HiddenFields({ values }: { values: Record<string, HiddenValue> }) {
  return Object.entries(values).map(([name, value]) =>
    value === null || value === undefined || value === "" ? null : (
      <input key={name} type="hidden" name={name} value={value} />
    ),
  );
}
