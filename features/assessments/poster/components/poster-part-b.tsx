import { Card } from "@/components/ui/card";
import type { Advice } from "@/features/assessments/framework/advice";
import { StudyMark } from "@/features/assessments/framework/components/study-mark";
import { percentage, type Share } from "@/features/assessments/framework/position";
import type { Answers } from "@/features/assessments/framework/questions";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShare } from "@/lib/text/format";
import { PosterFold } from "./poster-fold";
import { PosterItems } from "./poster-items";
import { PosterScale } from "./poster-scale";

interface PosterPartBProps {
  answers: Answers | null;
  advice: Advice | null;
  /** The assessment ended at part A. */
  isClosed: boolean;
  unfolded: boolean;
}

/** Conditions and indications, the share of each, and the position they lead to. */
export async function PosterPartB({ answers, advice, isClosed, unfolded }: PosterPartBProps) {
  const [t, framework] = await Promise.all([getTranslator("poster"), getTranslator("framework")]);
  return (
    <Card
      title={
        <>
          B · {framework("part.B")}
          <StudyMark />
        </>
      }
      className="poster-card grow"
    >
      <div className="divide-y divide-line border-t border-line">
        {(["V", "I", "L"] as const).map((block) => (
          <PosterFold
            key={block}
            unfolded={unfolded}
            summary={
              <>
                <h3 className="flex-1 basis-52 text-base print:text-[0.95rem]">
                  {framework(`block.${block}`)}
                  <StudyMark />
                </h3>
                {advice && <ShareWords share={advice.shares[block]} />}
              </>
            }
          >
            <PosterItems block={block} answers={advice && answers} />
          </PosterFold>
        ))}
      </div>
      {!advice && !isClosed && (
        <p className="border-t border-line pt-2 text-sm text-ink-secondary print:pt-0.5 print:leading-tight">
          {t("partB.answers")}
        </p>
      )}
      <PosterScale advice={advice} isClosed={isClosed} />
    </Card>
  );
}

async function ShareWords({ share }: { share: Share }) {
  const [t, locale] = await Promise.all([getTranslator("poster"), getLocale()]);
  const hundredths = percentage(share);
  return (
    <span className="whitespace-nowrap text-sm text-ink-secondary">
      {hundredths === null ? (
        t("partB.noShare")
      ) : (
        <>
          {t("partB.share", { points: share.points, max: share.max })}{" "}
          <strong className="text-base text-ink">{formatShare(hundredths / 100, locale)}</strong>
        </>
      )}
    </span>
  );
}
