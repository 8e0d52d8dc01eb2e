/** The lists of collaborations and of partners as files, and the tables of one collaboration. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { momentShortName } from "@/features/cycles/moment-state";
import { reportHref } from "@/features/hrefs";
import { type Cell, type Column, type Table, tableOf } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import { CHALLENGE_BOUNDS, type Challenge } from "../challenge-bounds";
import { type ValueOverTime, valuesOverTime } from "../figures/results";
import type {
  CollaborationDetail,
  CollaborationListItem,
  Goal,
  Indicator,
  MomentName,
  PartnerEntry,
  ReportStanding,
} from "../types";

export function collaborationsTable(
  items: readonly CollaborationListItem[],
  challenges: ReadonlyMap<string, Challenge>,
  t: Words,
  vocabulary: Words,
): Table {
  const rowOf = (item: CollaborationListItem): Cell[] => [
    item.name,
    item.reasons.map((reason) => t(`reason.${reason}`)).join(", "),
    item.latest?.lowest?.score ?? null,
    item.latest?.lowest ? vocabulary(`performance_short.${item.latest.lowest.performance}`) : null,
    item.programme,
    vocabulary(`style.${item.style ?? "none"}`),
    item.portfolioHolder,
    item.partnerCount,
    ...challengeParts(challenges.get(item.id)),
  ];
  return [
    [
      t("name"),
      t("attention"),
      t("lowest"),
      t("performance"),
      t("programme"),
      t("style"),
      t("holder"),
      t("partners"),
      ...challengeHeads(t, vocabulary),
    ],
    ...items.map(rowOf),
  ];
}

const challengeHeads = (t: Words, vocabulary: Words): string[] => [
  t("challenge"),
  ...CHALLENGE_BOUNDS.map((bound) => vocabulary(`challenge_bound.${bound}`)),
];
const challengeParts = (challenge?: Challenge): Cell[] =>
  (["challenge", ...CHALLENGE_BOUNDS] as const).map((part) => challenge?.[part] ?? null);

/** A row per partner and collaboration, also of one that it left. */
export function partnersTable(partners: readonly PartnerEntry[], t: Words): Table {
  return [
    [t("name"), t("collaboration"), t("leftOn")],
    ...partners.flatMap(({ name, collaborations }) =>
      collaborations.length === 0
        ? [[name, null, null]]
        : collaborations.map((one) => [name, one.name, one.leftOn]),
    ),
  ];
}

const momentText = (moment: MomentName, t: Words, vocabulary: Words) =>
  t("momentOf", { moment: momentShortName(moment, vocabulary), year: String(moment.cycleYear) });

type Detail<Part extends keyof CollaborationDetail> = Pick<CollaborationDetail, Part>;

/** The challenge in one row. */
export const challengeTable = (one: Challenge, t: Words, vocabulary: Words): Table => [
  challengeHeads(t, vocabulary),
  challengeParts(one),
];

/** Where the report of each moment stands, with the scores that were released. */
export const standingsTable = (
  { reports }: Detail<"reports">,
  t: Words,
  vocabulary: Words,
): Table =>
  tableOf(reports, [
    [t("moment"), ({ moment }) => momentText(moment, t, vocabulary)],
    [t("dueOn"), ({ dueOn }) => dueOn],
    [t("state"), ({ state }) => vocabulary(`filing_state.${state}`)],
    [t("export.daysLate"), ({ daysLate }) => daysLate],
    ...PERFORMANCES.map(
      (performance): Column<ReportStanding> => [
        vocabulary(`performance_short.${performance}`),
        ({ scores }) => scores?.[performance] ?? null,
      ],
    ),
  ]);

type IndicatorRow = Partial<ValueOverTime> & { goal: Goal; indicator: Indicator };

/** Each indicator with all its values and year targets; one without any has a row of its own. */
export function indicatorsTable({ goals }: Detail<"goals">, t: Words, vocabulary: Words): Table {
  const rows = goals.flatMap((goal) =>
    goal.indicators.flatMap((indicator): IndicatorRow[] => {
      const values = valuesOverTime(indicator);
      if (values.length === 0) return [{ goal, indicator }];
      return values.map((value) => ({ goal, indicator, ...value }));
    }),
  );
  const when = ({ point, year }: IndicatorRow) => {
    if (!point) return year === undefined ? null : String(year);
    return point.moment ? momentText(point.moment, t, vocabulary) : point.on;
  };
  return tableOf(rows, [
    [t("form.goal"), ({ goal }) => goal.text],
    [t("export.indicator"), ({ indicator }) => indicator.name],
    [t("form.unit"), ({ indicator }) => indicator.unit],
    [t("form.direction"), ({ indicator }) => vocabulary(`direction.${indicator.direction}`)],
    [t("form.baseline"), ({ indicator }) => indicator.baseline],
    [t("form.baselineOn"), ({ indicator }) => indicator.baselineOn],
    [t("form.target"), ({ indicator }) => indicator.target],
    [t("form.targetFrom"), ({ indicator }) => indicator.targetFrom],
    [t("form.targetTo"), ({ indicator }) => indicator.targetTo],
    [t("form.targetOn"), ({ indicator }) => indicator.targetOn],
    [t("moment"), when],
    [t("export.value"), ({ point }) => point?.value ?? null],
    [t("export.yearTarget"), ({ target }) => target?.target ?? null],
    [t("export.yearFrom"), ({ target }) => target?.targetFrom ?? null],
    [t("export.yearTo"), ({ target }) => target?.targetTo ?? null],
    [
      t("source"),
      ({ point }) => (point?.reportId ? reportHref(point.reportId) : (point?.sourceUrl ?? null)),
    ],
  ]);
}

export const milestonesTable = ({ milestones }: Detail<"milestones">, t: Words): Table =>
  tableOf(milestones, [
    [t("milestone"), ({ name }) => name],
    [t("planned"), ({ plannedOn }) => plannedOn],
    [t("expected"), ({ expectedOn }) => expectedOn],
    [t("done"), ({ doneOn }) => doneOn],
    [t("export.daysBehind"), ({ daysBehind }) => daysBehind],
  ]);

/** What was corrected or withdrawn, in the order in which it was: a row per value, or for what was withdrawn as a whole. */
export function correctionsTable(
  { corrections }: Detail<"corrections">,
  t: Words,
  vocabulary: Words,
): Table {
  const inWords = (field: string, value: Cell) =>
    field === "direction" ? vocabulary(`direction.${value}`) : value;
  const rows = corrections.flatMap(({ changes, ...one }) =>
    changes.length > 0
      ? changes.map((change) => ({ ...one, ...change }))
      : [{ ...one, field: "name", old: one.name, now: null }],
  );
  return tableOf(rows, [
    [t("corrections.partHead"), ({ part }) => t(`corrections.${part}`)],
    [t("name"), ({ name }) => name],
    [t("corrections.measuredOnHead"), ({ measuredOn }) => measuredOn],
    [t("export.status"), ({ verb }) => t(`corrections.status.${verb}`)],
    [t("corrections.fieldHead"), ({ field }) => t(`corrections.field.${field}`)],
    [t("corrections.oldHead"), ({ field, old }) => inWords(field, old)],
    [t("corrections.nowHead"), ({ field, now }) => inWords(field, now)],
    [t("corrections.reasonHead"), ({ reason }) => reason],
    [t("corrections.onHead"), ({ on }) => on],
    [t("corrections.byHead"), ({ by }) => by],
  ]);
}

/** The municipality's own contribution per year, in whole euros. */
export const moneyTable = ({ money }: Detail<"money">, t: Words, vocabulary: Words): Table =>
  tableOf(money, [
    [t("year"), ({ year }) => year],
    [t("budgeted"), ({ planned }) => planned],
    [t("spent"), ({ spent }) => spent],
    [t("forecast"), ({ forecast }) => forecast],
    [t("fromReport"), ({ source }) => source && momentText(source.moment, t, vocabulary)],
  ]);
