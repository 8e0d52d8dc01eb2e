import { TextLink } from "@/components/ui/text/text-link";
import { assessmentHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { FrameDecision } from "../types";

export async function FramesDecided({ frames }: { frames: readonly FrameDecision[] }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("council"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  if (frames.length === 0) return <p className="text-ink-secondary">{t("frames.none")}</p>;
  return (
    <ul className="grid gap-2">
      {frames.map((frame) => (
        <li key={`${frame.collaboration.slug} ${frame.number}`}>
          <TextLink href={assessmentHref(frame.collaboration.slug)} lang="nl">
            {frame.collaboration.name}
          </TextLink>
          <span className="block text-sm text-ink-secondary">
            {[
              frame.isRejected ? t("frames.rejected") : words(`style.${frame.style ?? "none"}`),
              frame.isAmended && t("frames.amended"),
              formatShortDate(frame.decidedOn, locale),
              frame.decisionNumber,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
