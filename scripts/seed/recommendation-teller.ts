/** Tells one thing that happened to a recommendation, by the product's own mutations and on its day. */
import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, recommendations, studies } from "@/db/schema";
import { saveFollowUp, sendFollowUp } from "@/features/recommendations/follow-ups/mutations";
import { moveDueDate } from "@/features/recommendations/statements/due-date-mutations";
import {
  giveVerdict,
  recordDecision,
  reportCouncilProgress,
  respond,
} from "@/features/recommendations/statements/mutations";
import {
  draftProgress,
  releaseProgress,
} from "@/features/recommendations/statements/progress-mutations";
import { addStudy, publishStudy } from "@/features/recommendations/studies/mutations";
import { addRecommendation } from "@/features/recommendations/studies/text-mutations";
import type { ProgressInput, VerdictInput } from "@/features/recommendations/validation";
import type { Viewer } from "@/features/viewer/types";
import { addDays, type CalendarDate, yearOf } from "@/lib/dates";
import type { People } from "./people";
import type { ToldStudy } from "./recommendation-texts";
import type { Timeline } from "./timeline";

type ToldProgress = [title: string, number: number, word: ProgressInput["word"], text: string];

export class RecommendationTeller {
  private readonly clerk: Viewer;
  private readonly auditor: Viewer;
  private readonly alderman: Viewer;
  private readonly owner: Viewer;

  constructor(
    readonly timeline: Timeline,
    people: People,
  ) {
    this.clerk = people.viewer("griffier");
    this.auditor = people.viewer("rekenkamer");
    this.alderman = people.viewer("wethouder");
    this.owner = people.viewer("ambtenaar");
  }

  study(on: CalendarDate, told: ToldStudy): void {
    this.timeline.plan(on, async () => {
      const { id, revision } = await this.write(told);
      await publishStudy(this.auditor, { id, revision });
    });
  }

  /** The college's yearly report to the council. */
  followUp(on: CalendarDate, year: number, preamble: string[]): void {
    this.timeline.plan(on, async () => {
      const written = { preamble: preamble.join("\n\n"), reason: null };
      await saveFollowUp(this.alderman, { year, revision: 0 }, written);
      await sendFollowUp(this.alderman, { year, revision: 1 });
    });
  }

  draft(on: CalendarDate, told: ToldStudy): void {
    this.timeline.plan(on, () => this.write(told));
  }

  private async write({ recommendations: texts, ...study }: ToldStudy) {
    const id = await addStudy(this.auditor, study);
    let revision = 1;
    for (const { about, ...text } of texts) {
      const collaborationIds = await idsOf(about);
      await addRecommendation(
        this.auditor,
        { studyId: id, revision },
        { ...text, collaborationIds },
      );
      revision += 1;
    }
    return { id, revision };
  }

  decide(
    on: CalendarDate,
    title: string,
    number: number,
    word: "adopted" | "partly_adopted",
    text: string | null,
  ): void {
    this.timeline.plan(on, async () =>
      recordDecision(this.clerk, await idOf(title, number), {
        seen: 0,
        word,
        text,
        decidedOn: on,
        decisionNumber: `R ${yearOf(on)}-${40 + number} (demo)`,
        evidenceUrl: null,
        dueOn: word === "partly_adopted" ? addDays(on, 600) : null,
      }),
    );
  }

  respond(on: CalendarDate, title: string, number: number, dueOn: CalendarDate): void {
    this.timeline.plan(on, async () =>
      respond(this.alderman, await idOf(title, number), {
        seen: 0,
        word: number === 2 ? "partly" : "endorses",
        text:
          number === 2
            ? "Het college wil het kader gebruiken, maar niet bij samenwerkingen die de wet voorschrijft (demo)."
            : "Het college ziet dit ook en gaat ermee aan de slag (demo).",
        actionPlan: "Per half jaar een stap, met een tussenstand bij de bestuursrapportage (demo).",
        ownerId: this.owner.id,
        dueOn,
        evidenceUrl: null,
      }),
    );
  }

  reject(on: CalendarDate, title: string, number: number): void {
    this.timeline.plan(on, async () =>
      respond(this.alderman, await idOf(title, number), {
        seen: 0,
        word: "rejects",
        text: "De partners leveren deze cijfers al aan het Rijk; dubbel werk helpt niemand (demo).",
        actionPlan: null,
        ownerId: null,
        dueOn: null,
        evidenceUrl: null,
      }),
    );
  }

  progress(on: CalendarDate, ...told: ToldProgress): void {
    this.timeline.plan(on, async () => {
      const { id, seen } = await this.draftOf(told);
      await releaseProgress(this.alderman, id, { seen });
    });
  }

  /** Waits for the alderman. */
  drafted(on: CalendarDate, ...told: ToldProgress): void {
    this.timeline.plan(on, () => this.draftOf(told));
  }

  private async draftOf([title, number, word, text]: ToldProgress) {
    const id = await idOf(title, number);
    const seen = await draftRevisionOf(id);
    await draftProgress(this.owner, id, { seen, word, text, evidenceUrl: null });
    return { id, seen: seen + 1 };
  }

  council(on: CalendarDate, ...[title, number, word, text]: ToldProgress): void {
    this.timeline.plan(on, async () =>
      reportCouncilProgress(this.clerk, await idOf(title, number), {
        seen: 0,
        word,
        text,
        evidenceUrl: null,
      }),
    );
  }

  private readonly counts = new Map<string, number>();

  /** How often it was told before: what somebody who tells it now has seen. */
  private countBefore(what: string): number {
    const before = this.counts.get(what) ?? 0;
    this.counts.set(what, before + 1);
    return before;
  }

  judge(
    on: CalendarDate,
    title: string,
    number: number,
    word: VerdictInput["word"],
    text: string,
  ): void {
    const seen = this.countBefore(`verdict: ${title} ${number}`);
    this.timeline.plan(on, async () =>
      giveVerdict(this.auditor, await idOf(title, number), { seen, word, text, evidenceUrl: null }),
    );
  }

  move(
    on: CalendarDate,
    title: string,
    number: number,
    newDueOn: CalendarDate,
    reason: string,
  ): void {
    const seen = this.countBefore(`due date: ${title} ${number}`);
    this.timeline.plan(on, async () =>
      moveDueDate(this.alderman, await idOf(title, number), { seen, newDueOn, reason }),
    );
  }
}

async function idOf(title: string, number: number): Promise<string> {
  const [row] = await database()
    .select({ id: recommendations.id })
    .from(recommendations)
    .innerJoin(studies, eq(studies.id, recommendations.studyId))
    .where(and(eq(studies.title, title), eq(recommendations.number, number)));
  if (!row) throw new Error(`The demo knows no recommendation ${number} of ${title}.`);
  return row.id;
}

async function draftRevisionOf(id: string): Promise<number> {
  const [row] = await database()
    .select({ revision: recommendations.draftRevision })
    .from(recommendations)
    .where(eq(recommendations.id, id));
  return row?.revision ?? 0;
}

async function idsOf(slugs: readonly string[]): Promise<string[]> {
  const rows = await database()
    .select({ id: collaborations.id, slug: collaborations.slug })
    .from(collaborations);
  return rows.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id);
}
