/**
 * What the events of a collaboration amount to: told again from the first to the last, they give its rows. Pure. Whoever changes
 * what such an event carries goes on understanding what older ones carried.
 */
import { verbOf } from "./collaboration-changed";

type Row = Record<string, unknown>;

/** An event of the collaboration, the release of a report on it, which moves its milestones, or partners that were joined. */
export interface ToldEvent {
  action: string;
  version: number | null;
  before: Row | null;
  after: Row | null;
}

/** The rows of each table, by whatever tells one row from another. */
export type Picture = Record<(typeof PICTURED)[number], Map<string, Row>>;

const PICTURED = [
  "collaboration",
  "assignments",
  "partners",
  "facts",
  "goals",
  "indicators",
  "targets",
  "measurements",
  "milestones",
  "budgets",
  "corrections",
] as const;

export function replay(events: readonly ToldEvent[]): Picture {
  const picture = Object.fromEntries(PICTURED.map((name) => [name, new Map()])) as Picture;
  for (const event of events) tell(picture, event);
  return picture;
}

function tell(picture: Picture, { action, version, before, after }: ToldEvent): void {
  const { assignments } = picture;
  if (action === "civil_servant_assigned") {
    assignments.set(String(after?.userId), { userId: after?.userId });
  } else if (action === "civil_servant_unassigned") assignments.delete(String(before?.userId));
  else if (action === "portfolio_assigned") {
    merge(picture.collaboration, "", { portfolioHolderId: after?.portfolioHolderId ?? null });
  } else if (action === "collaboration_added") merge(picture.collaboration, "", { ...after });
  else if (action === "report_released") {
    moveMilestones(picture, after);
  } else if (action === "partners_merged") mergePartners(picture, before, after);
  else if (after && "correctionId" in after) correct(picture, action, { ...before }, after);
  else if (after) {
    const verb = action === "collaboration_changed" ? verbOf(after) : action;
    CHANGES[verb]?.(picture, after);
  }
  if (version !== null) merge(picture.collaboration, "", { revision: version });
}

/** As the report said, but for the dates that were corrected since it was submitted; older events name none. */
function moveMilestones(picture: Picture, after: Row | null): void {
  const asCorrected = listIn(after, "asCorrected");
  for (const { milestoneId, expectedOn, doneOn } of listIn(after, "milestones")) {
    const id = String(milestoneId);
    if (!picture.milestones.has(id) || isWithdrawn(picture, id)) continue;
    const dates = Object.entries({ expectedOn, doneOn });
    const moved = dates.filter(
      ([name]) => !asCorrected.some((one) => one.milestoneId === id && one.field === name),
    );
    merge(picture.milestones, id, Object.fromEntries(moved));
  }
}

/** By its verb, what each change of a collaboration says. */
const CHANGES: Partial<Record<string, (picture: Picture, after: Row) => void>> = {
  collaboration_details_changed: changeDetails,
  directing_style_decided: changeDetails,
  goal_added: changeGoal,
  goal_changed: changeGoal,
  indicator_added: changeIndicator,
  indicator_changed: changeIndicator,
  targets_set: setTargets,
  measurement_added: (picture, after) =>
    picture.measurements.set(String(picture.measurements.size), after),
  milestone_added: changeMilestone,
  milestone_changed: changeMilestone,
  budgets_set: setBudgets,
  fact_added: (picture, after) =>
    add(picture.facts, String(picture.facts.size), { ...(after.fact as Row) }),
  partner_joined: joinPartner,
  partner_left: joinPartner,
};

function changeDetails(picture: Picture, { assessmentId: _, ...details }: Row): void {
  merge(picture.collaboration, "", details);
}

function changeGoal({ goals }: Picture, { goalId, goal }: Row): void {
  add(goals, String(goalId), { id: goalId, text: goal });
}

function changeIndicator(picture: Picture, { indicatorId, goalId, ...values }: Row): void {
  const of = goalId === undefined ? {} : { goalId, fictional: false, ...nextIn(picture, goalId) };
  merge(picture.indicators, String(indicatorId), { id: indicatorId, ...of, ...values });
}

function setTargets(picture: Picture, after: Row): void {
  const { indicatorId } = after;
  for (const { year, ...target } of listIn(after, "targets")) {
    const row = { indicatorId, cycleYear: year, ...target };
    setUnlessEmpty(picture.targets, `${indicatorId} ${year}`, row, Object.values(target));
  }
}

function changeMilestone({ milestones }: Picture, { milestoneId, ...values }: Row): void {
  add(milestones, String(milestoneId), { id: milestoneId, ...values });
}

function setBudgets({ budgets }: Picture, after: Row): void {
  for (const { year, plannedEuros } of listIn(after, "budgets")) {
    setUnlessEmpty(budgets, String(year), { year, plannedEuros }, [plannedEuros]);
  }
}

function joinPartner({ partners }: Picture, { partner, ...dates }: Row): void {
  const came = "leftOn" in dates ? dates : { ...dates, leftOn: null };
  add(partners, partnerKey(partner), { name: partnerKey(partner), ...came });
}

/** The double is gone, and the other takes part as `after` says of this collaboration. */
function mergePartners({ partners }: Picture, before: Row | null, after: Row | null) {
  const { collaborationId: _, ...membership } = (after?.membership ?? {}) as Row;
  partners.delete(partnerKey(before?.name));
  const key = partnerKey(after?.keptName);
  partners.set(key, { name: key, ...membership });
}

/** `goal_corrected`, `measurement_withdrawn` and the like: what was put right, and that it was. */
function correct(picture: Picture, action: string, before: Row, after: Row): void {
  const [part = "", verb] = action.split("_");
  const { correctionId, reason, recordSha256: _, ...values } = after;
  const rowId = values[`${part}Id`];
  if (part === "measurement") nameRow(picture.measurements, before, "measurementId", values);
  else if (part === "fact") nameRow(picture.facts, before, "factId", values);
  else if (verb === "corrected") CHANGES[`${part}_changed`]?.(picture, values);
  picture.corrections.set(String(correctionId), { id: correctionId, part, verb, rowId, reason });
}

/** Older events say no id of a figure or a fact: the one that was put right is known by what it said. */
function nameRow(rows: Map<string, Row>, before: Row, idName: string, values: Row): void {
  const { [idName]: id, ...old } = before;
  const isIt = ({ id: own = id, position: _, ...row }: Row) =>
    own === id && Object.entries(old).every(([name, value]) => row[name] === value);
  const found = [...rows].filter(([, row]) => isIt(row));
  const [key, row] = found.find(([, one]) => "id" in one) ?? found[0] ?? [`unknown ${id}`, {}];
  const { [idName]: __, ...now } = values;
  rows.set(key, { ...row, ...now, id });
}

const isWithdrawn = ({ corrections }: Picture, rowId: string) =>
  [...corrections.values()].some((one) => one.rowId === rowId && one.verb === "withdrawn");

/** Capitals did not make another partner, as the engine tells capitals; newer events name a partner as the registry does. */
export const partnerKey = (name: unknown): string =>
  String(name).replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const merge = (rows: Map<string, Row>, key: string, values: Row) =>
  rows.set(key, { ...rows.get(key), ...values });

/** With the place after the last, when it is new. */
const add = (rows: Map<string, Row>, key: string, values: Row) =>
  merge(rows, key, rows.has(key) ? values : { position: lastPlace(rows) + 1, ...values });

const lastPlace = (rows: Map<string, Row>) =>
  Math.max(0, ...[...rows.values()].map(({ position }) => Number(position)));

const nextIn = ({ indicators }: Picture, goalId: unknown) => ({
  position: 1 + [...indicators.values()].filter((row) => row.goalId === goalId).length,
});

function setUnlessEmpty(rows: Map<string, Row>, key: string, row: Row, values: unknown[]) {
  if (values.every((value) => value === null)) rows.delete(key);
  else rows.set(key, row);
}

const listIn = (after: Row | null, name: string) => (after?.[name] ?? []) as Row[];
