import { BANDS } from "@/db/vocabulary";
import type { AdviceWords } from "../advice-words";
import { ScaleBar } from "./scale-bar";

interface PositionScaleProps {
  /** From -100 (let go) to 100 (fix). */
  hundredths: number;
  /** Of the version it is compared with. */
  earlier?: number;
  words: AdviceWords;
}

/** Where the answers lie on the scale; the sum in words stands under it. */
export function PositionScale({ hundredths, earlier, words }: PositionScaleProps) {
  return (
    <div aria-hidden="true" className="px-2.5">
      <ScaleBar hundredths={hundredths} earlier={earlier} />
      <p className="flex justify-between text-xs text-ink-secondary">
        {([0, 2, 4] as const).map((index) => {
          const band = BANDS[index];
          return <span key={band}>{words.bands[band]}</span>;
        })}
      </p>
    </div>
  );
}
