/** Twelve collaborations of Delft: published facts with their source, and the invented extras around them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations } from "@/db/schema";
import type {
  Agreement,
  DatePrecision,
  DirectingStyle,
  Direction,
  LegalForm,
} from "@/db/vocabulary";
import { assignCivilServant } from "@/features/collaborations/assignments/mutations";
import type { ChallengeBounds } from "@/features/collaborations/challenge-bounds";
import { addGoal, addIndicator } from "@/features/collaborations/goals/mutations";
import { addMeasurement, setTargets } from "@/features/collaborations/goals/result-mutations";
import { addCollaboration } from "@/features/collaborations/mutations";
import { addPartner } from "@/features/collaborations/partners/mutations";
import {
  addFact,
  addMilestone,
  changeMilestone,
  setBudgets,
} from "@/features/collaborations/planning/mutations";
import type { Viewer } from "@/features/viewer/types";
import { addDays, yearOf } from "@/lib/dates";
import { EXTRAS, type Extras } from "./collaboration-extras";
import type { People } from "./people";
import type { Timeline } from "./timeline";

type Indicator = {
  name: string;
  unit: string;
  direction: Direction;
  baseline?: number;
  baselineOn?: string;
  actual?: number;
  actualOn?: string;
  target?: number;
  targetFrom?: number;
  targetTo?: number;
  targetOn?: string;
  note?: string;
  source?: string;
  fictional: boolean;
};

type Collaboration = {
  slug: string;
  name: string;
  challenge: string;
  /** Invented; left out where nobody bounded the challenge yet. */
  bounds?: Partial<ChallengeBounds> & { fictional: true };
  programme: string;
  agreement: Agreement;
  legalForm: LegalForm;
  style: DirectingStyle;
  startedOn: string;
  startedPrecision: DatePrecision;
  partners: string[];
  facts: { text: string; source: string }[];
  goals: { text: string; indicators: Indicator[] }[];
};

const FIRST_YEAR_BACK = 3;
/** By then the newest of the sources was published. */
const FACTS_DAY = -300;
/** The notes of the source file that are not for readers of the product. */
const WORKING_NOTE = /^reading of/;

export function planCollaborations(timeline: Timeline, people: People): void {
  const source = readFileSync(join(import.meta.dirname, "delft.json"), "utf8");
  const { collaborations } = JSON.parse(source) as { collaborations: Collaboration[] };
  for (const facts of collaborations) {
    const extras = EXTRAS[facts.slug];
    if (!extras) throw new Error(`scripts/seed/collaboration-extras.ts knows no ${facts.slug}.`);
    new Told(timeline, people, facts, extras).plan();
  }
}

/** One collaboration as its story goes on: each change is made on the revision that somebody finds who opens its page. */
class Told {
  private id = "";
  private readonly indicatorIds = new Map<string, string>();
  private readonly keeper: Viewer;
  private readonly thisYear: number;

  constructor(
    private readonly timeline: Timeline,
    private readonly people: People,
    private readonly facts: Collaboration,
    private readonly extras: Extras,
  ) {
    this.keeper = people.viewer(extras.keepers[0] ?? "ambtenaar");
    this.thisYear = yearOf(timeline.today);
  }

  plan(): void {
    const recordedOn = `${Math.max(this.thisYear - FIRST_YEAR_BACK, yearOf(this.facts.startedOn))}-01-11`;
    this.timeline.plan(recordedOn, () => this.add());
    this.timeline.plan(addDays(recordedOn, 1), () => this.describe());
    this.timeline.plan(later(addDays(recordedOn, 2), this.timeline.day(FACTS_DAY)), () =>
      this.tellFacts(),
    );
    this.extras.budgets.forEach((_, index) => {
      const year = this.thisYear - FIRST_YEAR_BACK + index;
      const decidedOn = `${year - 1}-11-14`;
      this.timeline.plan(later(decidedOn, addDays(recordedOn, 2)), () =>
        this.decideYear(year, index),
      );
    });
    for (const milestone of this.extras.milestones)
      this.planMilestone(addDays(recordedOn, 3), milestone);
    this.planMeasurements(addDays(recordedOn, 3));
  }

  private async add() {
    const { facts } = this;
    const { fictional: _, ...bounds } = facts.bounds ?? { fictional: true };
    const added = await addCollaboration(this.people.viewer("griffier"), {
      slug: facts.slug,
      name: facts.name,
      challenge: facts.challenge,
      ...bounds,
      programme: facts.programme,
      agreement: facts.agreement,
      legalForm: facts.legalForm,
      style: facts.style,
      startedOn: facts.startedOn,
      startedPrecision: facts.startedPrecision,
      endedOn: null,
      portfolioHolderId: this.people.viewer(this.extras.portfolioHolder).id,
    });
    this.id = added.id;
    for (const keeper of this.extras.keepers) {
      const userId = this.people.viewer(keeper).id;
      await assignCivilServant(this.people.viewer("beheerder"), {
        collaborationId: this.id,
        userId,
      });
    }
  }

  private async describe() {
    for (const name of this.facts.partners)
      await this.keep((edit) => addPartner(this.keeper, { ...edit, name, joinedOn: null }));
    for (const { text, indicators } of this.facts.goals) {
      const { goalId } = await this.keep((edit) => addGoal(this.keeper, { ...edit, text }));
      for (const indicator of indicators) await this.addIndicator(goalId, indicator);
    }
  }

  private async tellFacts() {
    for (const { text, source } of this.facts.facts) {
      await this.keep((edit) => addFact(this.keeper, { ...edit, text, sourceUrl: source }));
    }
  }

  private async addIndicator(
    goalId: string,
    { name, unit, direction, fictional, note, source, ...figures }: Indicator,
  ) {
    const { baseline, baselineOn, target, targetFrom, targetTo, targetOn } = figures;
    const { indicatorId } = await this.keep((edit) =>
      addIndicator(this.keeper, {
        ...edit,
        goalId,
        name,
        unit,
        direction,
        fictional,
        baseline: baseline ?? null,
        baselineOn: baselineOn ?? null,
        target: target ?? null,
        targetFrom: targetFrom ?? null,
        targetTo: targetTo ?? null,
        targetOn: targetOn ?? null,
        note: note && !WORKING_NOTE.test(note) ? note : null,
        sourceUrl: source ?? null,
      }),
    );
    this.indicatorIds.set(name, indicatorId);
  }

  /** The programme budget of a year: the municipality's contribution and the targets on the way. */
  private async decideYear(year: number, index: number) {
    const plannedEuros = this.extras.budgets[index] ?? null;
    if (plannedEuros !== null) {
      await this.keep((edit) =>
        setBudgets(this.keeper, { ...edit, budgets: [{ year, plannedEuros }] }),
      );
    }
    for (const { indicators } of this.facts.goals) {
      for (const { name, targetFrom = null, targetTo = null } of indicators) {
        const target = this.extras.targets?.[name]?.[index] ?? null;
        if (target === null && targetFrom === null) continue;
        const targets = [{ year, target, targetFrom, targetTo }];
        const indicatorId = this.indicatorId(name);
        await this.keep((edit) => setTargets(this.keeper, { ...edit, indicatorId, targets }));
      }
    }
  }

  private planMilestone(earliest: string, { name, planned, expected, done }: Milestone) {
    const plannedOn = this.timeline.day(planned);
    const dates = { name, plannedOn, expectedOn: null, doneOn: null };
    let milestoneId = "";
    const addedOn = later(earliest, this.timeline.day(Math.min(planned - 400, -150)));
    this.timeline.plan(addedOn, async () => {
      ({ milestoneId } = await this.keep((edit) =>
        addMilestone(this.keeper, { ...edit, ...dates }),
      ));
    });
    const change = (day: number, changed: { expectedOn?: string; doneOn?: string }) =>
      this.timeline.plan(later(addedOn, this.timeline.day(day)), () =>
        this.keep((edit) =>
          changeMilestone(this.keeper, { ...edit, milestoneId, ...dates, ...changed }),
        ),
      );
    if (expected !== undefined)
      change(Math.min(planned, 0) - 40, { expectedOn: this.timeline.day(expected) });
    if (done !== undefined) change(done, { doneOn: this.timeline.day(done) });
  }

  /** A published figure is entered in the summer after the year it is about; without a year, that of the source's own year. */
  private planMeasurements(earliest: string) {
    for (const { name, actual, actualOn, source } of this.facts.goals.flatMap(
      (goal) => goal.indicators,
    )) {
      if (actual === undefined) continue;
      const measuredOn = actualOn ?? publishedIn(source) ?? String(this.thisYear - 1);
      this.timeline.plan(later(earliest, `${Number(measuredOn.slice(0, 4)) + 1}-07-01`), () =>
        this.keep((edit) =>
          addMeasurement(this.keeper, {
            ...edit,
            indicatorId: this.indicatorId(name),
            measuredOn,
            value: actual,
            sourceUrl: source ?? null,
          }),
        ),
      );
    }
  }

  private indicatorId(name: string): string {
    const id = this.indicatorIds.get(name);
    if (!id) throw new Error(`There is no indicator ${name}.`);
    return id;
  }

  private async keep<R>(
    change: (edit: { collaborationId: string; revision: number }) => Promise<R>,
  ): Promise<R> {
    const [found] = await database()
      .select({ revision: collaborations.revision })
      .from(collaborations)
      .where(eq(collaborations.id, this.id));
    return change({ collaborationId: this.id, revision: found?.revision ?? 0 });
  }
}

type Milestone = Extras["milestones"][number];

const later = (one: string, other: string) => (one > other ? one : other);

/** Annual accounts are about the year in their name; a budget gives the figures of the year before the first it is about. */
function publishedIn(source = ""): string | null {
  const accounts = /jaarrekening-(\d{4})/.exec(source);
  if (accounts?.[1]) return accounts[1];
  const budget = /programmabegroting-(\d{4})/.exec(source);
  return budget?.[1] ? String(Number(budget[1]) - 1) : null;
}
