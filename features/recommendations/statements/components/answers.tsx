import type { StatementKind } from "@/db/vocabulary";
import { GapBadge } from "@/features/recommendations/components/standing-badges";
import { getWords } from "@/features/recommendations/components/words";
import { progressKindsOf } from "@/features/recommendations/standing";
import type { RecommendationDetail } from "@/features/recommendations/types";
import { AnswerCard, Said } from "./answer-card";
import { DecisionForm, VerdictForm } from "./answer-forms";
import { Plan } from "./plan";
import { AddFilesLink, CouncilProgressForm, DraftForm, DraftPaper } from "./progress-forms";
import { ResponseForm } from "./response-form";

/** The four answers side by side; each is written by its own role, and none changes another. */
export async function Answers({ recommendation }: { recommendation: RecommendationDetail }) {
  const { t, words } = await getWords();
  const { decision, response, verdict, gap, may } = recommendation;
  const said = (kind: StatementKind) => saidOf(recommendation, kind);
  return (
    <section aria-labelledby="answers-title" className="grid gap-4">
      <h2 id="answers-title" className="text-xl">
        {t("answers.title")}
      </h2>
      <div className="grid gap-4 lg:grid-cols-2">
        <AnswerCard id="decision" title={t("answers.decision")} by={t("answers.decisionBy")}>
          <Said {...said("decision")} word={words(`council_decision.${decision}`)} />
          {may.decide && <DecisionForm recommendation={recommendation} />}
        </AnswerCard>
        <AnswerCard id="response" title={t("answers.response")} by={t("answers.responseBy")}>
          <Said {...said("response")} word={words(`college_response.${response ?? "none"}`)} />
          <Plan recommendation={recommendation} />
          {may.respond && <ResponseForm recommendation={recommendation} />}
        </AnswerCard>
        <AnswerCard id="progress" title={t("answers.progress")} by={t("answers.progressBy")}>
          {progressKindsOf(recommendation).map((kind) => (
            <Progress key={kind} kind={kind} recommendation={recommendation} />
          ))}
          <DraftPaper recommendation={recommendation} />
          {(may.draft || may.reportCouncil) && <AddFilesLink recommendation={recommendation} />}
          {may.draft && <DraftForm recommendation={recommendation} />}
          {may.reportCouncil && <CouncilProgressForm recommendation={recommendation} />}
        </AnswerCard>
        <AnswerCard
          id="verdict"
          title={t("answers.verdict")}
          by={t("answers.verdictBy")}
          accent={gap !== null}
        >
          <Said {...said("verdict")} word={words(`audit_verdict.${verdict}`)} />
          <GapBadge gap={gap} />
          {may.judge && <VerdictForm recommendation={recommendation} />}
        </AnswerCard>
      </div>
    </section>
  );
}

interface ProgressProps {
  kind: StatementKind;
  recommendation: RecommendationDetail;
}

async function Progress({ kind, recommendation }: ProgressProps) {
  const { t, words } = await getWords();
  const { collegeProgress, councilProgress } = recommendation;
  const word = kind === "college_progress" ? collegeProgress : councilProgress;
  return (
    <div className="grid gap-2">
      <h4 className="text-sm text-ink-secondary">{t(`answers.${kind}`)}</h4>
      <Said {...saidOf(recommendation, kind)} word={words(`progress_status.${word ?? "none"}`)} />
    </div>
  );
}

function saidOf({ statements }: RecommendationDetail, kind: StatementKind) {
  const own = statements.filter((statement) => statement.kind === kind);
  return { statement: own.at(-1) ?? null, count: own.length };
}
