/** The lists of all questions and of all commitments, a page at a time. */
import { and, asc, count, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { readChoices } from "@/db/names/choices";
import { inOrderOfName } from "@/db/names/folded";
import { collaborations, commitments, questions, reports, users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import type { Choice, Choices, Wanted } from "@/lib/forms/choices";
import { PAGE_ROWS, pageWithin } from "@/lib/list-address";
import type { CommitmentFilter, QuestionFilter } from "./list-filters";
import {
  commitmentSummary,
  isAssignedTo,
  questionSummary,
  requireReader,
  selectCommitments,
  selectQuestions,
  todayInAmsterdam,
} from "./list-queries";
import type { CommitmentSummary, Paged, QuestionSummary } from "./types";

const NOT_ANSWERED = ["open", "drafted"] as const;
const inOrder = ({ descending }: { descending: boolean }, column: SQL) =>
  descending ? desc(column) : asc(column);

/** Questions by state, whose they are, and collaboration. */
export async function listQuestionPage(
  viewer: Viewer,
  filter: QuestionFilter,
  pageRows = PAGE_ROWS,
): Promise<Paged<QuestionSummary>> {
  requireReader(viewer);
  const today = todayInAmsterdam();
  const condition = and(
    filter.state === "answered"
      ? eq(questions.status, "answered")
      : inArray(questions.status, NOT_ANSWERED),
    filter.state === "overdue" ? lt(questions.dueOn, today) : undefined,
    filter.mine ? mineOf(viewer) : undefined,
    filter.collaboration ? eq(collaborations.slug, filter.collaboration) : undefined,
  );
  const [total = { value: 0 }] = await database()
    .select({ value: count() })
    .from(questions)
    .innerJoin(reports, eq(reports.id, questions.reportId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .where(condition);
  const { offset, ...place } = pageWithin(filter.page, total.value, pageRows);
  const sorts = {
    due: sql`${questions.dueOn}`,
    asked: sql`${questions.askedAt}`,
    collaboration: sql`${collaborations.name}`,
  };
  const rows = await selectQuestions(viewer)
    .where(condition)
    .orderBy(inOrder(filter.sort, sorts[filter.sort.key]), asc(questions.dueOn), questions.id)
    .limit(pageRows)
    .offset(offset);
  return {
    rows: rows.map((row) => questionSummary(viewer, row, today)),
    total: total.value,
    ...place,
  };
}

/** Asked by a council member; of the collaborations of a civil servant; for an alderman to answer. */
function mineOf(viewer: Viewer): SQL | undefined {
  if (viewer.role === "civil_servant") return isAssignedTo(viewer);
  if (viewer.role === "alderman") {
    return and(eq(questions.kind, "formal"), eq(collaborations.portfolioHolderId, viewer.id));
  }
  return eq(questions.askedById, viewer.id);
}

/** Commitments by state, portfolio holder and collaboration. */
export async function listCommitmentPage(
  viewer: Viewer,
  filter: CommitmentFilter,
  pageRows = PAGE_ROWS,
): Promise<Paged<CommitmentSummary>> {
  requireReader(viewer);
  const today = todayInAmsterdam();
  const condition = and(
    stateOf(filter.state, today),
    filter.holder ? eq(collaborations.portfolioHolderId, filter.holder) : undefined,
    filter.collaboration ? eq(collaborations.slug, filter.collaboration) : undefined,
  );
  const [total = { value: 0 }] = await database()
    .select({ value: count() })
    .from(commitments)
    .innerJoin(collaborations, eq(collaborations.id, commitments.collaborationId))
    .where(condition);
  const { offset, ...place } = pageWithin(filter.page, total.value, pageRows);
  const sorts = {
    due: sql`${commitments.dueOn}`,
    collaboration: sql`${collaborations.name}`,
    holder: sql`${users.name}`,
  };
  const rows = await selectCommitments()
    .where(condition)
    .orderBy(inOrder(filter.sort, sorts[filter.sort.key]), asc(commitments.dueOn), commitments.id)
    .limit(pageRows)
    .offset(offset);
  return {
    rows: rows.map((row) => commitmentSummary(row, today)),
    total: total.value,
    ...place,
  };
}

function stateOf(state: CommitmentFilter["state"], today: string): SQL | undefined {
  if (state === "unsettled") return inArray(commitments.status, ["open", "reported_done"]);
  if (state === "overdue") return and(eq(commitments.status, "open"), lt(commitments.dueOn, today));
  return eq(commitments.status, state);
}

/** The collaborations that both lists can be narrowed to, by their slug. */
export async function listCollaborationChoices(viewer: Viewer, wanted: Wanted): Promise<Choices> {
  requireReader(viewer);
  return readChoices(collaborations, collaborations.slug, wanted);
}

/** The portfolio holders of collaborations, by their id. */
export async function listHolderChoices(viewer: Viewer): Promise<Choice[]> {
  requireReader(viewer);
  return database()
    .select({ value: users.id, label: users.name })
    .from(users)
    .where(
      inArray(
        users.id,
        database().select({ id: collaborations.portfolioHolderId }).from(collaborations),
      ),
    )
    .orderBy(...inOrderOfName(users));
}
