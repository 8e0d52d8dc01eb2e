import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/tables/data-table";
import { DownloadMenu } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { momentName } from "@/features/cycles/moment-state";
import {
  assessmentHref,
  collaborationHref,
  collaborationsHref,
  exportHrefs,
} from "@/features/hrefs";
import { formatDate, formatMoney } from "@/lib/text/format";
import { HEAT_ANCHOR } from "../address";
import { PAGE_SIZE } from "../heat-order";
import type { Dashboard, PlanRow, RibbonMoment } from "../types";
import type { Words } from "./words";

interface PlanCardProps {
  dashboard: Dashboard;
  moment: RibbonMoment;
  words: Words;
}

/** A plan moment: what the council lays down in advance, per collaboration; those without a target first. */
export function PlanCard({ dashboard: { year, plan }, moment, words }: PlanCardProps) {
  const { t, vocabulary, locale } = words;
  const rows = [...plan].sort((one, other) => share(one) - share(other)).slice(0, PAGE_SIZE);
  const rest = plan.length - rows.length;
  return (
    <Card
      id={HEAT_ANCHOR}
      title={t("plan.title")}
      actions={<DownloadMenu t={words.exports} hrefs={exportHrefs("plan", { cycle: year })} />}
    >
      <p className="mb-3 max-w-prose">
        {t("plan.intro", { moment: momentName(moment, vocabulary) })}
      </p>
      <DataTable<PlanRow>
        caption={t("plan.caption", { year: String(year) })}
        rows={rows}
        rowKey={({ collaborationId }) => collaborationId}
        columns={[
          {
            key: "name",
            header: t("heat.name"),
            rowHeader: true,
            cell: ({ slug, name }) => (
              <span lang="nl">
                <TextLink href={collaborationHref(slug)}>{name}</TextLink>
              </span>
            ),
          },
          {
            key: "style",
            header: t("heat.style"),
            cell: ({ style }) => vocabulary(`style.${style ?? "none"}`),
          },
          {
            key: "frame",
            header: t("plan.frame"),
            cell: ({ slug, frame }) =>
              frame ? (
                <TextLink href={assessmentHref(slug)}>
                  {t("plan.decided", { date: formatDate(frame.decidedOn, locale) })}
                </TextLink>
              ) : (
                t("plan.noFrame")
              ),
          },
          {
            key: "targets",
            header: t("plan.targets", { year: String(year) }),
            align: "end",
            cell: ({ indicators, targets }) =>
              indicators === 0
                ? t("plan.none")
                : t("profile.of", { done: targets, of: indicators }),
          },
          {
            key: "budget",
            header: t("plan.budget"),
            align: "end",
            nowrap: true,
            cell: ({ plannedEuros }) =>
              plannedEuros === null ? "–" : formatMoney(plannedEuros, locale),
          },
        ]}
      />
      {rest > 0 && (
        <p className="mt-3 text-sm">
          <TextLink href={collaborationsHref()}>{t("plan.rest", { count: rest })}</TextLink>
        </p>
      )}
    </Card>
  );
}

/** From none of its indicators with a target to all; nothing to set a target for comes last. */
const share = ({ indicators, targets }: PlanRow) => (indicators === 0 ? 2 : targets / indicators);
