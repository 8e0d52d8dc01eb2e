import { correctFactAction } from "@/features/collaborations/actions";
import type { Edited } from "@/features/collaborations/components/edit-hidden";
import { CorrectForm } from "@/features/collaborations/corrections/components/correct-form";
import { WithdrawForm } from "@/features/collaborations/corrections/components/withdraw-form";
import type { CollaborationRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";
import { FactFields } from "./fact-fields";

interface FactFormsProps {
  edited: Edited;
  fact: CollaborationRecord["facts"][number];
}

/** A published fact, to be corrected or withdrawn. */
export async function FactForms({ edited, fact }: FactFormsProps) {
  const t = await getTranslator("collaborations");
  return (
    <>
      <CorrectForm
        action={correctFactAction}
        title={t("correct.fact")}
        name={fact.text}
        edited={edited}
        part={{ factId: fact.id }}
      >
        <FactFields fact={fact} />
      </CorrectForm>
      <WithdrawForm edited={edited} part="fact" rowId={fact.id} name={fact.text} />
    </>
  );
}
