import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { assignCivilServantAction, unassignCivilServantAction } from "../actions";
import { AssignForm } from "./assign-form";

interface CivilServantAssignmentsProps {
  userId: string;
  collaborations: readonly { id: string; name: string }[];
  /** The ids of those that the civil servant keeps. */
  assigned: readonly string[];
}

/** Which collaborations a civil servant keeps, for the administrator. */
export async function CivilServantAssignments({
  userId,
  collaborations,
  assigned,
}: CivilServantAssignmentsProps) {
  const t = await getTranslator("users");
  const kept = collaborations.filter(({ id }) => assigned.includes(id));
  const others = collaborations.filter(({ id }) => !assigned.includes(id));
  return (
    <Card title={t("collaborations")}>
      {kept.length === 0 && <p className="mb-4 text-ink-secondary">{t("collaborationsNone")}</p>}
      <ul className="mb-5 divide-y divide-line">
        {kept.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-x-4 py-1.5">
            <span lang="nl">{name}</span>
            <ActionForm action={unassignCivilServantAction} label={t("unassignOf", { name })}>
              <HiddenFields values={{ userId, collaborationId: id }} />
              <SubmitButton variant="quiet" size="small" label={t("unassignOf", { name })}>
                {t("unassign")}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <AssignForm
        userId={userId}
        label={t("assign")}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        action={assignCivilServantAction}
      />
    </Card>
  );
}
