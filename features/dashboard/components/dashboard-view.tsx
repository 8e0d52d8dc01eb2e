import { EmptyState } from "@/components/ui/empty-state";
import { StaticMarkup } from "@/components/ui/markup/static-markup";
import { renderStatic } from "@/lib/requests/static-markup";
import { type DashboardQuery, dashboardParams } from "../address";
import { ForYouCard } from "../tasks/components/for-you-card";
import type { Dashboard, ForYou, RibbonMoment } from "../types";
import { DashboardHeader } from "./dashboard-header";
import { FigureRow } from "./figure-row";
import { HeatCard } from "./heat-card";
import { MoneyCard } from "./money-card";
import { PlanCard } from "./plan-card";
import { PositionsCard } from "./positions-card";
import { PrintButton } from "./print-button";
import { ProfileCard } from "./profile-card";
import { ResultsCard } from "./results-card";
import { Ribbon } from "./ribbon";
import { StaticPart } from "./static-part";
import { StylesCard } from "./styles-card";
import { TrendCard } from "./trend-card";
import { dashboardWords, type Words } from "./words";

interface DashboardViewProps {
  dashboard: Dashboard;
  forYou: ForYou;
  query: DashboardQuery;
}

/** From what needs the viewer, by way of what is off course, to what changed. */
export async function DashboardView({ dashboard, forYou, query }: DashboardViewProps) {
  const words = await dashboardWords();
  const parts: PartProps = { dashboard, query, words };
  const { t } = words;
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
        <StaticPart {...partOf("header", parts)} render={() => <DashboardHeader {...parts} />} />
        <PrintButton label={words.common("print")} />
      </div>
      {dashboard.ribbon.length === 0 ? (
        <EmptyState title={t("noMoments.title")}>{t("noMoments.text")}</EmptyState>
      ) : (
        <StaticPart {...partOf("ribbon", parts)} render={() => <Ribbon {...parts} />} />
      )}
      <StaticMarkup
        markup={renderStatic(<ForYouCard forYou={forYou} today={dashboard.today} words={words} />)}
      />
      {hasControl(dashboard) && (
        <StaticPart
          {...partOf("figures", parts)}
          render={() => <FigureRow {...parts} dashboard={dashboard} />}
        />
      )}
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem] print:block print:space-y-4">
        <Moment {...parts} />
        {hasControl(dashboard) && (
          <div className="grid gap-4 md:max-xl:grid-cols-2 print:block print:space-y-4">
            <ProfileCard {...parts} />
            <TrendCard {...parts} control={dashboard.control} />
          </div>
        )}
      </div>
      {hasControl(dashboard) && (
        <>
          <div className="grid items-start gap-4 lg:grid-cols-2 print:block print:space-y-4">
            <StaticPart {...partOf("results", parts)} render={() => <ResultsCard {...parts} />} />
            <StaticPart {...partOf("money", parts)} render={() => <MoneyCard {...parts} />} />
          </div>
          <StaticPart {...partOf("styles", parts)} render={() => <StylesCard {...parts} />} />
          <StaticPart {...partOf("positions", parts)} render={() => <PositionsCard {...parts} />} />
        </>
      )}
    </>
  );
}

interface PartProps {
  dashboard: Dashboard;
  query: DashboardQuery;
  words: Words;
}

type WithControl = Dashboard & { control: RibbonMoment };
const hasControl = (dashboard: Dashboard): dashboard is WithControl => dashboard.control !== null;

/** A part is the same for the same dashboard, language and address. */
function partOf(part: string, { dashboard, query, words }: PartProps) {
  return { dashboard, name: `${part} ${words.locale} ${JSON.stringify(dashboardParams(query))}` };
}

/** The table of the moment that is shown: of a control moment the scores, of a plan moment the targets. */
function Moment(props: PartProps) {
  const { dashboard, words } = props;
  const { moment } = dashboard;
  if (moment?.side === "plan") {
    return (
      <StaticPart
        {...partOf("plan", props)}
        render={() => <PlanCard {...{ dashboard, moment, words }} />}
      />
    );
  }
  if (!hasControl(dashboard)) return null;
  return (
    <StaticPart
      {...partOf("heat", props)}
      render={() => <HeatCard {...props} dashboard={dashboard} />}
    />
  );
}
