import { TextLink } from "@/components/ui/text/text-link";
import { collaborationHref, correctionAnchor } from "@/features/hrefs";
import type { ReportDetail } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";

interface LaterMarkProps {
  report: Pick<ReportDetail, "later" | "collaboration">;
  /** Of the indicator or milestone. */
  id: string;
}

/** This version keeps what it saw; what became of it since is told on the page of the collaboration. */
export async function LaterMark({ report: { later, collaboration }, id }: LaterMarkProps) {
  const since = later[id];
  if (!since) return null;
  const t = await getTranslator("reports");
  return (
    <span className="block text-sm">
      <TextLink href={collaborationHref(collaboration.slug, correctionAnchor(since.rowId))}>
        {t(`later.${since.verb}`)}
      </TextLink>
    </span>
  );
}
