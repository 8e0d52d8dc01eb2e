/**
 * The assessments up to the day of seeding, told by the product's own mutations: most decided in one of the past cycles, some
 * twice, some with a next version under way, one proposed for the first time, one not assessed.
 */
import { database } from "@/db";
import type { OversightPackage } from "@/db/vocabulary";
import type { DraftAssessment } from "@/features/assessments/content";
import { decideAssessment } from "@/features/assessments/decision/mutations";
import { startNewVersion } from "@/features/assessments/form/mutations";
import {
  proposeAssessment,
  requireSubmitted,
  returnAssessment,
  submitAssessment,
} from "@/features/assessments/mutations";
import { findNewest, findPlace, listIndicators } from "@/features/assessments/place-queries";
import type { DecidedPackage } from "@/features/reports/filing/debts";
import type { Viewer } from "@/features/viewer/types";
import { addDays, addMonths, type CalendarDate, yearOf } from "@/lib/dates";
import {
  ANSWERS_TOLD,
  answersTold,
  EARLIER_TOLD,
  elementsFor,
  sentenceFor,
  type Told,
} from "./assessment-answers";
import { EXTRAS } from "./collaboration-extras";
import type { People } from "./people";
import type { Timeline } from "./timeline";

/** Decided so many years ago, with the programme budget; this year with the framework memorandum. */
const YEARS_AGO: Record<string, number> = {
  poptahof: 3,
  "preventieve-jeugdzorg": 2,
  "duurzaam-delft-dreamteam": 1,
  "pact-tegen-armoede": 1,
  "delft-west": 0,
  innovatiedistrict: 1,
  energietransitie: 3,
  "prestatieafspraken-wonen": 3,
  "convenant-tu-delft": 2,
  "ggd-veilig-thuis-haaglanden": 3,
};
/** And decided before that, on other answers. */
const EARLIER_YEARS_AGO: Record<string, number> = {
  "pact-tegen-armoede": 3,
  "preventieve-jeugdzorg": 3,
  "duurzaam-delft-dreamteam": 2,
  "delft-west": 2,
};
const RETURNED_ONCE = "preventieve-jeugdzorg";
const RETURN_REASON =
  "Leg uit waarom de partners dit werk dichter bij gezinnen kunnen doen (demo).";
/** The council wanted to hear more often than was proposed. */
const AMENDED = ["preventieve-jeugdzorg", "poptahof"];
const AMENDED_PACKAGE = "intensive";
/** Who only brings parties together is asked for less. */
const packageFor = ({ style }: Told): OversightPackage =>
  style === "facilitating" ? "basic" : "plus";
const SECOND_VERSION: Record<string, "submitted" | "proposed"> = {
  "ggd-veilig-thuis-haaglanden": "submitted",
  "convenant-tu-delft": "submitted",
  energietransitie: "proposed",
};
const PROPOSED_FIRST = "servicebureau-jeugdhulp-haaglanden";
const EVALUATE_AFTER_MONTHS = 36;

export function planAssessments(timeline: Timeline, people: People): void {
  for (const [slug, told] of Object.entries(ANSWERS_TOLD)) {
    const earlier = planEarlier(timeline, people, slug, told);
    const story = new ToldAssessment(people, slug, told, earlier);
    const yearsAgo = YEARS_AGO[slug];
    if (yearsAgo !== undefined) {
      const decidedOn = decisionDay(timeline.today, yearsAgo);
      const submittedOn = addDays(decidedOn, -45);
      timeline.plan(submittedOn, () => story.submit(submittedOn));
      if (slug === RETURNED_ONCE) {
        timeline.plan(addDays(submittedOn, 3), () => story.return());
        timeline.plan(addDays(submittedOn, 8), () => story.submit(submittedOn));
      }
      planDecision(timeline, story, decidedOn);
    }
    const second = slug === PROPOSED_FIRST ? "proposed" : SECOND_VERSION[slug];
    if (!second) continue;
    const submittedOn = timeline.day(-9);
    timeline.plan(submittedOn, () => story.submit(submittedOn));
    if (second !== "proposed") continue;
    const proposedOn = timeline.day(-4);
    timeline.plan(proposedOn, () => story.propose(proposedOn));
  }
}

/** In November, but this year in June: and when that is still to come, last year. */
function decisionDay(today: CalendarDate, yearsAgo: number): CalendarDate {
  const thisYear = yearOf(today);
  if (yearsAgo > 0) return `${thisYear - yearsAgo}-11-09`;
  const inJune = `${thisYear}-06-25`;
  return inJune < today ? inJune : `${thisYear - 1}-06-25`;
}

function planDecision(timeline: Timeline, story: ToldAssessment, decidedOn: CalendarDate): void {
  const proposedOn = addDays(decidedOn, -28);
  timeline.plan(proposedOn, () => story.propose(proposedOn));
  timeline.plan(decidedOn, () => story.decide(decidedOn));
}

type Earlier = { told: Told; source: string };

/** The decision before the one in force, of those that have one. */
function planEarlier(
  timeline: Timeline,
  people: People,
  slug: string,
  later: Told,
): Earlier | undefined {
  const yearsAgo = EARLIER_YEARS_AGO[slug];
  if (yearsAgo === undefined) return undefined;
  const told = { ...later, ...EARLIER_TOLD[slug] };
  const story = new ToldAssessment(people, slug, told);
  const decidedOn = decisionDay(timeline.today, yearsAgo);
  const submittedOn = addDays(decidedOn, -45);
  timeline.plan(submittedOn, () => story.submit(submittedOn));
  planDecision(timeline, story, decidedOn);
  return { told, source: sourceOf(decidedOn) };
}

const sourceOf = (day: CalendarDate) => `Raadsvoorstel ${yearOf(day)} (demo)`;

/** What the decisions ask of the reports, the last one first. */
export function packagesTold(slug: string, today: CalendarDate): DecidedPackage[] {
  const later = ANSWERS_TOLD[slug];
  if (!later) return [];
  const [yearsAgo, before] = [YEARS_AGO[slug], EARLIER_YEARS_AGO[slug]];
  const decided = (years: number | undefined, oversightPackage: OversightPackage) =>
    years === undefined ? [] : [{ decidedOn: decisionDay(today, years), oversightPackage }];
  return [
    ...decided(yearsAgo, AMENDED.includes(slug) ? AMENDED_PACKAGE : packageFor(later)),
    ...decided(before, packageFor({ ...later, ...EARLIER_TOLD[slug] })),
  ];
}

class ToldAssessment {
  private id = "";
  private evaluateOn = "";
  private readonly keeper: Viewer;
  private readonly alderman: Viewer;
  private readonly clerk: Viewer;

  constructor(
    people: People,
    private readonly slug: string,
    private readonly told: Told,
    private readonly earlier?: Earlier,
  ) {
    const extras = EXTRAS[slug];
    this.keeper = people.viewer(extras?.keepers[0] ?? "ambtenaar");
    this.alderman = people.viewer(extras?.portfolioHolder ?? "wethouder");
    this.clerk = people.viewer("griffier");
  }

  async submit(on: CalendarDate) {
    const { collaborationId, revision, indicatorIds, isLater } = await this.place();
    const typed = this.draft(on, indicatorIds);
    this.evaluateOn = typed.evaluateOn;
    if (isLater) await startNewVersion(this.keeper, collaborationId);
    const reference = { collaborationId, revision: isLater ? revision + 1 : revision };
    const result = await submitAssessment(this.keeper, reference, typed);
    requireSubmitted(result);
    this.id = result.saved.id;
  }

  return() {
    return returnAssessment(this.alderman, this.id, RETURN_REASON);
  }

  propose(decidedOn: CalendarDate) {
    return proposeAssessment(this.alderman, this.id, {
      decidedOn,
      decisionNumber: `B&W ${yearOf(decidedOn)}-${this.slug.length + 20} (demo)`,
    });
  }

  async decide(decidedOn: CalendarDate) {
    const { indicatorIds } = await this.place();
    const proposed = this.draft(decidedOn, indicatorIds);
    const isAmended = AMENDED.includes(this.slug) && !this.isFirstOfTwo;
    const decided = isAmended
      ? {
          ...proposed,
          oversightPackage: AMENDED_PACKAGE,
          elements: { ...proposed.elements, process: "fixed" },
        }
      : proposed;
    const decisionNumber = `R ${yearOf(decidedOn)}-${this.slug.length + 100} (demo)`;
    const result = await decideAssessment(
      this.clerk,
      this.id,
      { decidedOn, decisionNumber },
      { ...decided, evaluateOn: this.evaluateOn },
    );
    if (result.slug === null) throw new Error(`The demo decides nothing on ${this.slug}.`);
  }

  private get isFirstOfTwo(): boolean {
    return this.slug in EARLIER_YEARS_AGO && !this.earlier;
  }

  private async place() {
    const { collaborationId } = await findPlace(database(), { slug: this.slug });
    const newest = await findNewest(database(), collaborationId);
    const indicators = await listIndicators(database(), collaborationId);
    return {
      collaborationId,
      revision: newest?.revision ?? 0,
      isLater: newest?.status === "decided",
      indicatorIds: indicators.map(({ id }) => id),
    };
  }

  private draft(on: CalendarDate, indicatorIds: readonly string[]): DraftAssessment {
    const { told } = this;
    return {
      task: told.task,
      need: "needed",
      answers: answersTold(told, sourceOf(on), this.earlier),
      features: told.features.map((item) => ({ item, sentence: sentenceFor(item) })),
      elements: elementsFor(told.style),
      style: told.style,
      secondaryStyle: told.secondaryStyle ?? "",
      styleReason: told.styleReason ?? "",
      oversightPackage: packageFor(told),
      mandate: {
        participants: this.isFirstOfTwo
          ? "Alle partners (demo)."
          : "Alle partners; twee keer per jaar ook de bewoners of gebruikers (demo).",
        information: "Bij de tweede bestuursrapportage hoort de raad ook de partners (demo).",
        keptDecisions: "Een hoger budget en een nieuwe partner legt het college eerst voor (demo).",
        exitTerms:
          "De gemeente kan stoppen met een jaar opzegtijd, na een gesprek in de raad (demo).",
        moneyPercent: "10",
        delayMonths: "3",
        anyResult: "on",
        indicatorIds,
      },
      evaluateOn: addMonths(on, EVALUATE_AFTER_MONTHS),
    };
  }
}
