/**
 * The reports of all control moments up to the day of seeding, told by the product's own mutations:
 * filed, returned, released, questioned, judged and concluded, each on its day.
 */

import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, milestones, moments } from "@/db/schema";
import type { MomentKind } from "@/db/vocabulary";
import type { DraftContent } from "@/features/reports/content";
import { addEvidenceLink } from "@/features/reports/evidence/mutations";
import { owesReport } from "@/features/reports/filing/debts";
import {
  findFilingPlace,
  findReportAt,
  loadFilingContext,
} from "@/features/reports/filing/queries";
import { saveDraft, startCorrection } from "@/features/reports/form/mutations";
import {
  releaseReport,
  requireSubmitted,
  returnReport,
  submitReport,
} from "@/features/reports/mutations";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { addDays, type CalendarDate, dateOf } from "@/lib/dates";
import { packagesTold } from "./assessments";
import { Chance } from "./chance";
import { EXTRAS } from "./collaboration-extras";
import { momentsOn } from "./cycle-plan";
import delft from "./delft.json" with { type: "json" };
import type { People } from "./people";
import { planReview } from "./reviews";
import {
  CURRENT_INDEX,
  type CurrentState,
  draftFor,
  readStories,
  type Story,
  scoresAt,
} from "./story";
import type { Timeline } from "./timeline";

type ControlMoment = {
  year: number;
  kind: MomentKind;
  opensOn: CalendarDate;
  dueOn: CalendarDate;
  councilOn: CalendarDate;
};

/** Whoever looks at the demo first sees work in all stages: this many days of it before the day of seeding. */
const CURRENT_DAYS = 14;
/** Reports of earlier cycles were written by the first version of their description. */
const BEFORE_RISK_LEVELS = 1;
const RETURN_REASON =
  "Leg bij het geld uit waarom de aanvragen groeien, en wat het plan van de regio oplevert.";
const EVIDENCE = {
  title: "Openbare bron bij deze samenwerking",
  url: "https://www.delft.nl/",
};

export function planReports(timeline: Timeline, people: People): void {
  const past = controlMomentsBefore(timeline.today);
  const newestYear = past.at(-1)?.year;
  for (const [slug, story] of readStories()) {
    const startedOn = startOf(slug);
    const packages = packagesTold(slug, timeline.today);
    const exists = { startedOn, recordedOn: startedOn, endedOn: null, packages };
    past.forEach((moment, at) => {
      const index = CURRENT_INDEX - (past.length - 1 - at);
      const owed = owesReport(exists, { ...moment, cycleYear: moment.year, side: "control" });
      if (index < 0 || !owed) return;
      const version = moment.year === newestYear ? undefined : BEFORE_RISK_LEVELS;
      new ToldReport(timeline, people, slug, story, moment, index, version).plan();
    });
  }
}

/** The control moments that opened before the day of seeding, in order of time: only those have reports. */
function controlMomentsBefore(today: CalendarDate): ControlMoment[] {
  return momentsOn(today)
    .flatMap(({ year, kind, side, opensOn, dueOn, councilOn }) =>
      side === "control" && opensOn && dueOn && councilOn
        ? [{ year, kind, opensOn, dueOn, councilOn }]
        : [],
    )
    .filter((moment) => moment.opensOn < today)
    .sort((one, other) => one.opensOn.localeCompare(other.opensOn));
}

function startOf(slug: string): CalendarDate {
  const found = delft.collaborations.find((collaboration) => collaboration.slug === slug);
  if (!found) throw new Error(`The demo has no collaboration ${slug}.`);
  return found.startedOn;
}

class ToldReport {
  private reportId = "";
  private number = 1;
  private readonly chance: Chance;
  private readonly keeper: Viewer;
  private readonly alderman: Viewer;

  constructor(
    private readonly timeline: Timeline,
    private readonly people: People,
    private readonly slug: string,
    private readonly story: Story,
    private readonly moment: ControlMoment,
    private readonly index: number,
    private readonly version: number | undefined,
  ) {
    this.chance = new Chance(`${slug}/${moment.year}/${moment.kind}`);
    const extras = EXTRAS[slug];
    this.keeper = people.viewer(extras?.keepers[0] ?? "ambtenaar");
    this.alderman = people.viewer(extras?.portfolioHolder ?? "wethouder");
  }

  plan(): void {
    if (this.index === CURRENT_INDEX) this.planCurrent(this.story.now);
    else this.planPast();
  }

  private planPast(): void {
    const told = scoresAt(this.story, this.index);
    if (!told) return;
    const filedOn = told.isLate
      ? addDays(this.moment.dueOn, this.chance.between(4, 12))
      : addDays(this.moment.dueOn, -this.chance.between(1, 12));
    this.timeline.plan(filedOn, () => this.file());
    const { returned } = this.story;
    if (returned?.at === this.index) this.planReturn(addDays(filedOn, 1), returned.reason);
    const releasedOn = addDays(filedOn, this.chance.between(3, 9));
    this.timeline.plan(releasedOn, () => this.release());
    this.planReview(releasedOn, this.moment.councilOn);
  }

  /** The moment that is open now: some released, some with the college, some not filed yet. */
  private planCurrent(state: CurrentState): void {
    if (state === "none") return;
    const first = later(this.timeline.day(-CURRENT_DAYS), this.moment.opensOn);
    const filedOn = addDays(first, this.chance.between(0, 4));
    this.timeline.plan(filedOn, () => (state === "draft" ? this.saveFirstDraft() : this.file()));
    const nextOn = addDays(filedOn, this.chance.between(1, 4));
    if (state === "returned") this.timeline.plan(nextOn, () => this.return(RETURN_REASON));
    if (state !== "released" && state !== "concluded") return;
    this.timeline.plan(nextOn, () => this.release());
    this.planReview(nextOn, state === "concluded" ? this.timeline.day(-1) : null);
    const { correction } = this.story;
    if (correction) this.timeline.plan(this.timeline.day(-2), () => this.correct(correction));
  }

  private planReturn(returnedOn: CalendarDate, reason: string): void {
    this.timeline.plan(returnedOn, () => this.return(reason));
    this.timeline.plan(addDays(returnedOn, 1), () => this.submit({}));
  }

  private planReview(releasedOn: CalendarDate, concludedOn: CalendarDate | null): void {
    const { timeline, people, story, index, chance, keeper, alderman } = this;
    const lowest = Math.min(...(scoresAt(story, index)?.scores ?? [3]));
    const councilOn = concludedOn !== null && concludedOn < timeline.today ? concludedOn : null;
    const review = {
      reportId: () => this.reportId,
      releasedOn,
      concludedOn: councilOn,
      lowest,
      index,
    };
    planReview(timeline, people, { ...review, story, chance, keeper, alderman });
  }

  private async reference() {
    const { year, kind } = this.moment;
    const [ids] = await database()
      .select({ collaborationId: collaborations.id, momentId: moments.id })
      .from(collaborations)
      .innerJoin(moments, and(eq(moments.cycleYear, year), eq(moments.kind, kind)))
      .where(eq(collaborations.slug, this.slug));
    if (!ids) throw new Error(`The demo has no ${kind} of ${year} for ${this.slug}.`);
    const place = await findFilingPlace(database(), ids.collaborationId, ids.momentId);
    const found = await findReportAt(database(), place);
    const context = await loadFilingContext(database(), place, found?.report ?? null);
    const recorded = await database()
      .select({ id: milestones.id, expectedOn: milestones.expectedOn, doneOn: milestones.doneOn })
      .from(milestones)
      .where(eq(milestones.collaborationId, ids.collaborationId));
    const draft = draftFor(this.story, this.index, place.moment, context, recorded);
    const revision = found?.version.revision ?? 0;
    return { draft, reference: { ...ids, revision } };
  }

  private async saveFirstDraft() {
    const { draft, reference } = await this.reference();
    const saved = await saveDraft(this.keeper, reference, draft);
    this.reportId = saved.reportId;
  }

  private async file() {
    await this.saveFirstDraft();
    const { title, url } = EVIDENCE;
    await addEvidenceLink(this.keeper, this.reportId, { title, url });
    await this.submit({});
  }

  /** Hands in the version that is next: the first, one after a return, or a correction. */
  private async submit(changed: Partial<DraftContent>) {
    const { draft, reference } = await this.reference();
    const typed = { ...draft, ...changed };
    const result = await submitReport(this.keeper, reference, typed, undefined, this.version);
    requireSubmitted(result);
    this.number = result.saved.number;
  }

  private return(reason: string) {
    return returnReport(this.alderman, this.reportId, this.number, reason);
  }

  private release() {
    const decidedOn = dateOf(now());
    const decisionNumber = `B&W ${decidedOn} (demo)`;
    return releaseReport(this.alderman, this.reportId, this.number, { decidedOn, decisionNumber });
  }

  private async correct({ reason, summary }: { reason: string; summary: string }) {
    await startCorrection(this.keeper, this.reportId, reason);
    await this.submit({ summary });
    await this.release();
  }
}

const later = (one: CalendarDate, other: CalendarDate) => (one > other ? one : other);
