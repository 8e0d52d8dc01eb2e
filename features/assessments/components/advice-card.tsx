import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { answersIn, type ReadAssessment } from "../content";
import { AdvicePanel } from "../form/components/advice-panel";
import { advise, endsAtA } from "../framework/advice";
import { adviceWords } from "./words";

/** Position and style that follow from the answers, with the points that count and each warning in a sentence. */
export async function AdviceCard({ content }: { content: ReadAssessment }) {
  const [t, words, vocabulary] = await Promise.all([
    getTranslator("assessments"),
    adviceWords(),
    getTranslator("vocabulary"),
  ]);
  const { task, need } = content;
  const advice = endsAtA(content)
    ? null
    : advise({ task, need, answers: answersIn(content.answers) });
  return (
    <Card title={t("advice.title")}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <p>
          {t("advice.outcomes", {
            task: task ? vocabulary(`task_outcome.${task}`) : t("blank"),
            need: need ? vocabulary(`need_outcome.${need}`) : t("blank"),
          })}
        </p>
        <AdvicePanel advice={advice} words={words} />
        <p className="max-w-prose text-sm text-ink-secondary">{t("advice.own")}</p>
      </div>
    </Card>
  );
}
