import { QuadrantField } from "@/components/charts/quadrant-field";
import { type Advice, isProvisional } from "@/features/assessments/framework/advice";
import {
  type AdviceWords,
  fill,
  shareInWords,
  sumInWords,
  warningSentence,
} from "@/features/assessments/framework/advice-words";
import { PositionScale } from "@/features/assessments/framework/components/position-scale";
import { hundredths, type Share } from "@/features/assessments/framework/position";

interface AdvicePanelProps {
  /** Null when the assessment ends at A. */
  advice: Advice | null;
  words: AdviceWords;
}

/** Position, style and every warning in a sentence. Shown by the server, and by the browser while somebody types. */
export function AdvicePanel({ advice, words }: AdvicePanelProps) {
  if (!advice) return <p className="max-w-prose">{words.endsAtA}</p>;
  const { position, band, statutoryBand, style, shares } = advice;
  const isBegun = Object.values(shares).some(({ max }) => max > 0);
  // Nothing was answered yet: what cannot be said is said once, without a warning.
  const warnings = advice.warnings.filter(({ kind }) => isBegun || !kind.startsWith("no_"));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="grid gap-1">
        <p>
          <strong className="text-lg">{band ? words.bands[band] : words.noPosition}</strong>
          {isProvisional(advice) && <em className="not-italic"> ({words.provisional})</em>}
        </p>
        {band && <p className="text-sm">{words.bandMeanings[band]}</p>}
        {statutoryBand && band && (
          <p>
            {fill(words.mixed, { statutory: words.bands[statutoryBand], free: words.bands[band] })}
          </p>
        )}
        {position && (
          <>
            <PositionScale hundredths={hundredths(position)} words={words} />
            <p className="text-sm tabular-nums">
              {words.sum} <span className="whitespace-nowrap">{sumInWords(advice, words)}</span>
            </p>
          </>
        )}
      </div>
      <div className="grid gap-1">
        <p>
          <strong className="text-lg">{style ? words.styles[style.style] : words.noStyle}</strong>
        </p>
        {style && <p className="text-sm">{words.styleMeanings[style.style]}</p>}
      </div>
      {!isBegun && <p className="text-ink-secondary">{words.start}</p>}
      {style && (
        <div aria-hidden="true" className="h-48 max-w-sm text-xs">
          <QuadrantField
            points={[
              { label: words.title, x: onAxis(shares.S), y: 0.75 * onAxis(shares.M), marked: true },
            ]}
            quadrants={{
              topLeft: words.narrowStyles.executing,
              topRight: words.narrowStyles.controlling,
              bottomLeft: words.narrowStyles.facilitating,
              bottomRight: words.narrowStyles.visionary,
            }}
            isNumbered={false}
            horizontal={{ low: "", high: `${words.blocks.S} →` }}
            vertical={{ low: "", high: `${words.blocks.M} →` }}
          />
        </div>
      )}
      {isBegun && (
        <dl className="grid gap-1 text-sm">
          {(["V", "I", "L", "S", "M"] as const).map((block) => (
            <div key={block} className="flex flex-wrap justify-between gap-x-4">
              <dt>{words.blocks[block]}</dt>
              <dd className="tabular-nums">{shareInWords(shares[block], words) ?? "–"}</dd>
            </div>
          ))}
        </dl>
      )}
      {warnings.length > 0 && (
        <ul className="grid gap-2">
          {warnings.map((warning) => {
            const sentence = warningSentence(warning, words);
            return (
              <li key={sentence} className="border-l-4 border-core pl-3 text-sm">
                {sentence}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** A share of points on an axis from -1 to 1. */
const onAxis = ({ points, max }: Share) => (max === 0 ? 0 : (2 * points) / max - 1) * 0.85;
