/** From a working paper as typed to a finding that can be published: the rules of publishing, pure. */
import { PERFORMANCES, type Performance, perPerformance } from "@/db/vocabulary";
import { readLeaves } from "@/features/drafts/document";
import type { FrozenEvidence } from "@/features/evidence/types";
import { visibleText } from "@/lib/text/normalise";
import {
  type DraftAssessed,
  type DraftFinding,
  type Evidence,
  type FrozenFinding,
  isFilled,
  NOT_ASSESSED,
  type ReadAssessed,
  type ReadFinding,
} from "./content";
import { FINDING } from "./document";

/** What a finding is about. */
export type FindingAbout = Pick<
  FrozenFinding,
  "collaborationId" | "cycleYear" | "frameworkVersion" | "correctionReason"
>;

export interface FieldIssue {
  /** The name of the field. */
  path: string;
  code: string;
}

type Report = (path: string, code: string) => void;

/**
 * Checks a working paper against the rules of publishing: each performance has a score with a reason and evidence, or a
 * reason why it was not assessed; at least one was; and the finding stands in words.
 * @returns the content to freeze, or one issue per field that stands in the way
 */
export function freeze(
  draft: DraftFinding,
  about: FindingAbout,
  kept: readonly FrozenEvidence[] = [],
): { content: FrozenFinding; issues: [] } | { content: null; issues: FieldIssue[] } {
  const { content, issues } = readDraft(draft, kept);
  if (issues.length > 0) return { content: null, issues };
  const { performances, ...texts } = content;
  return {
    content: {
      ...about,
      ...texts,
      performances: perPerformance((key) => {
        const { isChosen, ...assessed } = performances[key];
        return assessed;
      }),
    },
    issues: [],
  };
}

/**
 * What a working paper says so far, and one issue per field that stands in the way of publishing.
 * @param kept the files that were added to it
 */
export function readDraft(
  draft: DraftFinding,
  kept: readonly FrozenEvidence[] = [],
): { content: ReadFinding; issues: FieldIssue[] } {
  const issues: FieldIssue[] = [];
  const report: Report = (path, code) => issues.push({ path, code });
  const performances = perPerformance((key) =>
    readAssessed(key, draft.performances[key], kept, report),
  );
  const isNothingScored =
    PERFORMANCES.every((key) => performances[key].isChosen) &&
    PERFORMANCES.every((key) => performances[key].score === null);
  if (isNothingScored) report(`performances.${PERFORMANCES[0]}.score`, "score_needed");
  const words = readLeaves(FINDING, draft);
  return {
    content: { performances, ...words.content },
    issues: [...issues, ...words.issues],
  };
}

function readAssessed(
  key: Performance,
  typed: DraftAssessed,
  kept: readonly FrozenEvidence[],
  report: Report,
): ReadAssessed {
  const path = `performances.${key}`;
  const isNotAssessed = typed.score === NOT_ASSESSED;
  const score = /^[1-5]$/.test(typed.score) ? Number(typed.score) : null;
  const isChosen = isNotAssessed || score !== null;
  if (!isChosen) report(`${path}.score`, "choose_one");
  const reason = visibleText(typed.reason);
  if (reason === "") report(`${path}.reason`, "required");
  const evidence = readEvidence(path, typed.evidence, report);
  const files = kept.filter(({ evidenceId }) => typed.files?.includes(evidenceId));
  if (score !== null && evidence.length === 0 && files.length === 0) {
    report(`${path}.evidence.0.url`, "score_evidence_needed");
  }
  return { score, reason, evidence, ...(files.length > 0 && { files }), isChosen };
}

/** A row of which nothing was filled in is no row. */
function readEvidence(path: string, rows: readonly Evidence[], report: Report): Evidence[] {
  const read: Evidence[] = [];
  rows.forEach((row, index) => {
    if (!isFilled(row)) return;
    const [title, url] = [visibleText(row.title), visibleText(row.url)];
    if (title === "") report(`${path}.evidence.${index}.title`, "required");
    if (url === "") report(`${path}.evidence.${index}.url`, "required");
    else if (!isLink(url)) report(`${path}.evidence.${index}.url`, "not_a_link");
    read.push({ title, url });
  });
  return read;
}

/** http or https, nothing a browser would run. */
export const isLink = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
