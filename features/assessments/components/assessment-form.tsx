import { ActionForm } from "@/components/form/action-form";
import { DraftBar } from "@/components/form/draft-bar";
import { DraftKeeper } from "@/components/form/draft-keeper";
import { keeperWords } from "@/components/form/keeper-words";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { TheirText } from "@/components/form/their-text";
import { Card } from "@/components/ui/card";
import { NEED_OUTCOMES, TASK_OUTCOMES } from "@/db/vocabulary";
import { draftsHref } from "@/features/hrefs";
import { saveAssessmentAction } from "../draft-actions";
import type { FieldWords } from "../field-names";
import type { AssessmentForm as Form } from "../types";
import { ChoiceFields } from "./choice-fields";
import { FormBlock } from "./form-block";
import { LiveAdvice } from "./live-advice";
import { adviceWords, fieldWords } from "./words";

/** What ends at A has no B and no C. Style sheets fold them away, so that it also works without scripts. */
const WHILE_OPEN =
  "grid grid-cols-[minmax(0,1fr)] gap-8 group-has-[[name=task][value^=no]:checked]:hidden group-has-[[name=need][value^=not]:checked]:hidden";
const PART =
  "grid grid-cols-[minmax(0,1fr)] gap-8 rounded-lg border border-line bg-paper p-4 sm:p-6 [&_input]:scroll-mb-40 [&_textarea]:scroll-mb-40";

/** Parts A, B and C in one form: saves itself while somebody types, and works without scripts. */
export async function AssessmentForm({ form, viewerId }: { form: Form; viewerId: string }) {
  const [words, advice] = await Promise.all([fieldWords(), adviceWords()]);
  const { t, framework } = words;
  const { draft, collaboration } = form;
  const answers = Object.entries(draft.answers).map(([item, { answer }]) => [item, answer]);
  return (
    <ActionForm action={saveAssessmentAction} id="assessment" label={t("form.label")}>
      <DraftKeeper
        hidden={{ collaborationId: collaboration.id }}
        revision={form.revision}
        copyKey={`${viewerId}:assessment:${collaboration.id}`}
        saveHref={draftsHref("assessment")}
        words={await keeperWords()}
      >
        <div className="group grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <aside
            aria-label={t("advice.title")}
            className="lg:sticky lg:top-4 lg:order-last lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto"
          >
            <Card title={t("advice.title")}>
              <LiveAdvice
                saved={{ task: draft.task, need: draft.need, answers: Object.fromEntries(answers) }}
                words={advice}
              />
            </Card>
          </aside>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <section className={PART} id="part-A">
              <h2 className="text-xl">A. {framework("part.A")}</h2>
              <FormBlock block="A1" draft={draft} words={words} />
              <Outcome name="task" options={TASK_OUTCOMES} chosen={draft.task} words={words} />
              <FormBlock block="A2" draft={draft} words={words} />
              <Outcome name="need" options={NEED_OUTCOMES} chosen={draft.need} words={words} />
            </section>
            <div className={WHILE_OPEN}>
              <section className={PART} id="part-B">
                <h2 className="text-xl">B. {framework("part.B")}</h2>
                {(["V", "I", "L", "S", "M"] as const).map((block) => (
                  <FormBlock key={block} block={block} draft={draft} words={words} />
                ))}
              </section>
              <section className={PART} id="part-C">
                <h2 className="text-xl">C. {framework("part.C")}</h2>
                <ChoiceFields choice={draft} indicators={form.indicators} />
              </section>
            </div>
            <DraftBar
              save={t("form.save")}
              submit={t("form.submit")}
              hint={t("form.submitHint")}
              className="rounded-lg border"
            />
          </div>
        </div>
      </DraftKeeper>
    </ActionForm>
  );
}

interface OutcomeProps {
  name: "task" | "need";
  options: readonly string[];
  chosen: string;
  words: FieldWords;
}

/** What the assessor concludes from the answers above it. */
function Outcome({ name, options, chosen, words: { t, words } }: OutcomeProps) {
  return (
    <div className="grid gap-1.5 rounded-md bg-wash p-4">
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
