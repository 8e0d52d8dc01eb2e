import clsx from "clsx";
import Link from "next/link";
import { ChangeSign } from "./change-sign";
import { scoreTone } from "./score-tone";

interface HeatCellProps {
  value: number | null;
  /** All of it in words, as the name of the link: "Afbakenen: 3 van 5, was 2". */
  label: string;
  href?: string;
  /** The figure as shown, when it is not a whole number. */
  text?: string;
  /** Difference with the earlier score; shown as a sign. */
  change?: number | null;
  /** A second line: "was 2". */
  note?: string;
}

/** A cell of a heat table: figure, sign and colour; the whole cell is the link. */
export function HeatCell({ value, label, href, text, change, note }: HeatCellProps) {
  const content = (
    <>
      <span aria-hidden="true" className={value === null ? undefined : "text-lg font-bold"}>
        {text ?? value ?? "–"}
        {change ? <ChangeSign change={change} className="ml-1 text-xs" /> : null}
      </span>
      {note && (
        <span aria-hidden="true" className="block text-xs">
          {note}
        </span>
      )}
      <span className="sr-only">{label}</span>
    </>
  );
  const box = "grid h-full min-h-13 content-center px-2 py-1.5 text-center";
  return (
    <td className={clsx("h-px border-2 border-paper p-0", scoreTone(value))}>
      {href ? (
        <Link
          href={href}
          prefetch={false}
          className={clsx(box, "text-inherit hover:underline hover:outline-2 hover:outline-ink")}
        >
          {content}
        </Link>
      ) : (
        <div className={box}>{content}</div>
      )}
    </td>
  );
}
