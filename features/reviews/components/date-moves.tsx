import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { DateMove } from "../types";

interface DateMovesProps {
  moves: readonly DateMove[];
  /** Takes old, new and name. */
  messageKey: "questions.postponed" | "commitment.moved";
}

/** Each date that moved, with the one it had before and the reason. */
export async function DateMoves({ moves, messageKey }: DateMovesProps) {
  if (moves.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslator("reviews"), getLocale()]);
  return (
    <ul className="grid gap-1 text-sm text-ink-secondary">
      {moves.map((move) => (
        <li key={move.id} className="max-w-prose">
          {t(messageKey, {
            old: formatShortDate(move.oldDueOn, locale),
            new: formatShortDate(move.newDueOn, locale),
            name: move.by,
          })}
          <span lang="nl">{move.reason}</span>
        </li>
      ))}
    </ul>
  );
}
