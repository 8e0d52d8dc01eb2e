"use client";

interface TooltipBoxProps {
  active?: boolean;
  label?: unknown;
  payload?: readonly { name?: unknown; value?: unknown }[];
  format: (value: number) => string;
}

/** What a pointer sees when it rests on the drawing. */
export function TooltipBox({ active, label, payload, format }: TooltipBoxProps) {
  if (!active || !payload?.length) return null;
  return (
    <div className="rounded-md border border-line bg-paper px-3 py-2 text-sm shadow-md">
      <p className="font-bold">{String(label ?? "")}</p>
      {payload.map((entry) => (
        <p key={String(entry.name)}>
          {String(entry.name)}:{" "}
          <strong>{typeof entry.value === "number" ? format(entry.value) : "–"}</strong>
        </p>
      ))}
    </div>
  );
}
