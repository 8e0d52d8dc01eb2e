import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { reportHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { momentLabeller } from "../planning/components/moment-label";
import type { OpenQuestion } from "../types";

/** Questions of the council that wait for an answer. */
export async function QuestionsCard({ questions }: { questions: readonly OpenQuestion[] }) {
  const [t, vocabulary, locale, momentOf] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
    getLocale(),
    momentLabeller(),
  ]);
  return (
    <Card id="questions" title={t("questions")} aside={String(questions.length)}>
      {questions.length === 0 && <p className="text-ink-secondary">{t("noQuestions")}</p>}
      <ul className="grid gap-4">
        {questions.map((question) => (
          <li key={question.id} className="grid gap-1">
            <TextLink href={reportHref(question.reportId, {}, `question-${question.id}`)} lang="nl">
              {question.text}
            </TextLink>
            <p className="text-sm text-ink-secondary">
              {question.askedBy} · {vocabulary(`question_kind.${question.kind}`)} ·{" "}
              {momentOf(question.moment)}
            </p>
            <p>
              <Badge tone={question.overdue ? "attention" : "neutral"}>
                {t(question.overdue ? "answerOverdue" : "answerDue", {
                  date: formatShortDate(question.dueOn, locale),
                })}
              </Badge>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
