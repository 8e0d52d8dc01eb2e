import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { DraftBar } from "@/components/form/drafts/draft-bar";
import { DraftKeeper } from "@/components/form/drafts/draft-keeper";
import { keeperWords } from "@/components/form/drafts/keeper-words";
import { TheirText } from "@/components/form/drafts/their-text";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { Card } from "@/components/ui/card";
import { NEED_OUTCOMES, TASK_OUTCOMES } from "@/db/vocabulary";
import { adviceWords, fieldWords, formNavWords } from "@/features/assessments/components/words";
import type { AssessmentForm as Form } from "@/features/assessments/types";
import { draftsHref } from "@/features/hrefs";
import { saveAssessmentAction } from "../actions";
import { fieldsOf } from "../draft-fields";
import type { FieldWords } from "../field-names";
import { progressIn } from "../progress";
import { ChoiceFields } from "./choice-fields";
import { FormBlock } from "./form-block";
import { FormNav } from "./form-nav";
import { LiveAdvice } from "./live-advice";
import { LiveAdviceBar } from "./live-advice-bar";
import { TaskHint } from "./task-hint";

/** What ends at A has no B and no C. Style sheets fold them away, so that it also works without scripts. */
const WHILE_OPEN =
  "grid grid-cols-[minmax(0,1fr)] gap-8 group-has-[[name=task][value^=no]:checked]:hidden group-has-[[name=need][value^=not]:checked]:hidden";
const PART =
  "grid grid-cols-[minmax(0,1fr)] gap-8 rounded-lg border border-line bg-paper p-4 sm:p-6";

/** Parts A, B and C in one form: saves itself while somebody types, and works without scripts. */
export async function AssessmentForm({ form, viewerId }: { form: Form; viewerId: string }) {
  const [words, advice, navWords] = await Promise.all([
    fieldWords(),
    adviceWords(),
    formNavWords(),
  ]);
  const { t } = words;
  const { draft, collaboration } = form;
  const fields = fieldsOf(draft);
  const answers = Object.entries(draft.answers).map(([item, { answer }]) => [item, answer]);
  const saved = { task: draft.task, need: draft.need, answers: Object.fromEntries(answers) };
  return (
    <ActionForm action={saveAssessmentAction} id="assessment" label={t("form.label")} keepsItself>
      <DraftKeeper
        hidden={{ collaborationId: collaboration.id }}
        revision={form.revision}
        copyKey={`${viewerId}:assessment:${collaboration.id}`}
        saveHref={draftsHref("assessment")}
        words={await keeperWords()}
      >
        <div className="group grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[11rem_minmax(0,1fr)_20rem]">
          <FormNav saved={progressIn((name) => String(fields[name] ?? ""))} words={navWords} />
          <aside
            aria-label={t("advice.title")}
            className="max-lg:hidden lg:sticky lg:top-4 lg:order-last lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto"
          >
            <Card title={t("advice.title")}>
              <LiveAdvice saved={saved} words={advice} />
            </Card>
          </aside>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <section className={PART} id="part-A">
              <PartHeading part="A" words={words} />
              <FormBlock block="A1" draft={draft} words={words} />
              <Outcome name="task" options={TASK_OUTCOMES} chosen={draft.task} words={words}>
                <TaskHint saved={saved} words={{ hint: advice.hint, tasks: advice.tasks }} />
              </Outcome>
              <FormBlock block="A2" draft={draft} words={words} />
              <Outcome name="need" options={NEED_OUTCOMES} chosen={draft.need} words={words} />
            </section>
            <div className={WHILE_OPEN}>
              <section className={PART} id="part-B">
                <PartHeading part="B" words={words} />
                {(["V", "I", "L", "S", "M"] as const).map((block) => (
                  <FormBlock key={block} block={block} draft={draft} words={words} />
                ))}
              </section>
              <section className={PART} id="part-C">
                <PartHeading part="C" words={words} />
                <ChoiceFields choice={draft} indicators={form.indicators} />
              </section>
            </div>
            <DraftBar
              save={t("form.save")}
              submit={t("form.submit")}
              hint={t("form.submitHint")}
              lead={<LiveAdviceBar saved={saved} words={advice} />}
              className="rounded-lg border"
            />
          </div>
        </div>
      </DraftKeeper>
    </ActionForm>
  );
}

/** What a part is for, in a sentence or two. */
function PartHeading({ part, words: { t, framework } }: { part: string; words: FieldWords }) {
  return (
    <div className="grid gap-1">
      <h2 className="text-xl">
        {part}. {framework(`part.${part}`)}
      </h2>
      <p className="max-w-prose">{t(`form.intro.part${part}`)}</p>
    </div>
  );
}

interface OutcomeProps {
  name: "task" | "need";
  options: readonly string[];
  chosen: string;
  words: FieldWords;
  /** Before the choice. */
  children?: ReactNode;
}

/** What the assessor concludes from the answers above it. */
function Outcome({ name, options, chosen, words: { t, words }, children }: OutcomeProps) {
  return (
    <div className="grid gap-1.5 rounded-md bg-wash p-4">
      {children}
      <RadioGroupField
        name={name}
        label={t(`form.${name}`)}
        hint={t(`form.${name}Hint`)}
        options={options.map((value) => ({ value, label: words(`${name}_outcome.${value}`) }))}
        defaultValue={chosen}
        look="chips"
        required
      />
      <TheirText name={name} />
    </div>
  );
}
