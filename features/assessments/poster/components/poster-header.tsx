import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text/text-link";
import {
  assessmentHref,
  assessmentPosterHref,
  crumbsBeneath,
  frameworkHref,
} from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import type { FilledPoster, PosterVersion } from "../types";
import { PosterActions } from "./poster-actions";

interface PosterHeaderProps {
  filled: FilledPoster;
  unfolded: boolean;
  /** What was invented about a real organisation says so, on paper too. */
  isDemo: boolean;
}

/** Whose poster it is, and who decided what stands on it. */
export async function PosterHeader({ filled, unfolded, isDemo }: PosterHeaderProps) {
  const [t, assessments] = await Promise.all([
    getTranslator("poster"),
    getTranslator("assessments"),
  ]);
  const { slug, name, version, newer } = filled;
  return (
    <div className="poster-head">
      <PageHeader
        eyebrow={
          <>
            <span className="hidden print:inline">{t("eyebrow")}</span>
            <div className="print:hidden">
              <Breadcrumbs
                items={[
                  ...crumbsBeneath(assessments("collaborations"), { slug, name }),
                  { label: assessments("title"), href: assessmentHref(slug) },
                  { label: t("version.poster") },
                ]}
              />
            </div>
          </>
        }
        title={name}
        lang="nl"
        actions={
          <>
            <TextLink href={frameworkHref()}>{t("version.toFramework")}</TextLink>
            <PosterActions
              unfolded={unfolded}
              hrefOf={(query) => assessmentPosterHref(slug, query)}
            />
          </>
        }
      />
      <div className="print:flex-1">
        <p className="text-lg font-bold print:text-base">
          <VersionWords version={version} />
        </p>
        {version?.isAmended && <p>{t("version.amended")}</p>}
        {newer && (
          // On paper only what everybody may know: a poster is handed on.
          <p className={newer.status === "proposed" ? undefined : "print:hidden"}>
            <TextLink href={assessmentHref(slug, { version: newer.number })}>
              {t(`version.newer.${newer.status}`)}
            </TextLink>
          </p>
        )}
        {isDemo && <p className="text-sm text-ink-secondary">{t("version.demo")}</p>}
      </div>
    </div>
  );
}

async function VersionWords({ version }: { version: PosterVersion | null }) {
  const [t, locale] = await Promise.all([getTranslator("poster"), getLocale()]);
  if (!version) return t("version.none");
  const { status, number, decidedOn, decisionNumber } = version;
  return t(`version.${status}`, {
    number,
    date: decidedOn ? formatDate(decidedOn, locale) : "–",
    decision: decisionNumber ?? "–",
  });
}
