import { ProgressBar } from "@/components/ui/score/progress-bar";

interface TallyProps {
  title: string;
  total: number;
  rows: { key: string; label: string; count: number; note?: string }[];
}

/** How many said what, with a bar that only repeats the number. */
export function Tally({ title, total, rows }: TallyProps) {
  return (
    <div className="grid gap-1">
      <h3 className="text-base">{title}</h3>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-2">
        {rows.map(({ key, label, count, note }) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid items-baseline gap-y-1">
            <dt>
              {label}
              {note && <span className="block text-sm text-ink-secondary">{note}</span>}
            </dt>
            <dd className="self-start font-bold">{count}</dd>
            <dd className="col-span-2" aria-hidden="true">
              <ProgressBar value={count} max={total} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
