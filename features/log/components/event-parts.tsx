import { Badge } from "@/components/ui/badge";
import { momentName } from "@/features/cycles/moment-state";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import type { LogRow } from "../types";

/** Who did it, or why there is no name. */
export async function EventActor({ row }: { row: LogRow }) {
  const [t, words] = await Promise.all([getTranslator("audit-log"), getTranslator("vocabulary")]);
  const role = row.actorRole && words(`role.${row.actorRole}`);
  if (row.actor) {
    return (
      <>
        <span lang="nl">{row.actor.name}</span>
        {role && role !== row.actor.name && (
          <span className="block text-sm text-ink-secondary">{role}</span>
        )}
      </>
    );
  }
  return (
    <>
      <span className="text-ink-secondary">
        {t(row.isAnonymous ? "list.hidden" : "list.nobody")}
      </span>
      {role && <span className="block text-sm text-ink-secondary">{role}</span>}
    </>
  );
}

/** What happened; that it was refused stands beside it. An action of a later version is shown by its code. */
export async function EventAction({ row }: { row: LogRow }) {
  const t = await getTranslator("audit-log");
  const key = `action.${row.action}`;
  return (
    <>
      {t.has(key) ? anyKey(t)(key) : row.action}
      {row.result === "refused" && (
        <>
          {" "}
          <Badge tone="attention">{t("result.refused")}</Badge>
        </>
      )}
    </>
  );
}

/** The type of the object and its name, where it has one. */
export async function EventSubject({ row }: { row: LogRow }) {
  const [t, words] = await Promise.all([getTranslator("audit-log"), getTranslator("vocabulary")]);
  const { subject, objectType, objectId, objectVersion } = row;
  const key = `object_type.${objectType}`;
  const name = subject?.name ?? (subject ? null : nameOf(objectType, objectId));
  const moment =
    subject?.moment && `${momentName(subject.moment, words)} ${subject.moment.cycleYear}`;
  const version = objectVersion === null ? null : t("list.version", { version: objectVersion });
  return (
    <>
      {t.has(key) ? anyKey(t)(key) : objectType}
      {name && (
        <>
          {": "}
          <span lang="nl">{name}</span>
        </>
      )}
      {(moment || version) && (
        <span className="block text-sm text-ink-secondary">
          {[moment, version].filter(Boolean).join(" · ")}
        </span>
      )}
    </>
  );
}

/** Ids that are words themselves, such as the year of a cycle. */
const nameOf = (objectType: string, objectId: string | null) =>
  objectType === "cycle" || objectType === "export" ? objectId : null;
