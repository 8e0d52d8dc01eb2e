import type { VersionSummary } from "@/features/reports/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { formatDate, formatDateTime } from "@/lib/text/format";

/** What happened to a version: when, and by whom. */
export async function VersionEvents({ version }: { version: VersionSummary }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const events = [
    {
      key: "saved",
      at: version.status === "draft" ? version.savedAt : null,
      name: version.savedBy,
    },
    { key: "submitted", at: version.submittedAt, name: version.submittedBy },
    { key: "withdrawn", at: version.withdrawnAt, name: null },
    { key: "returned", at: version.returnedAt, name: version.returnedBy },
    { key: "released", at: version.releasedAt, name: version.releasedBy },
  ];
  return (
    <ul className="text-ink-secondary">
      {events.map(
        ({ key, at, name }) =>
          at && (
            <li key={key}>
              {anyKey(t)(`versions.${key}`, { when: formatDateTime(at, locale), name: name ?? "" })}
            </li>
          ),
      )}
      {version.collegeDecidedOn && (
        <li>
          {t("versions.college", {
            date: formatDate(version.collegeDecidedOn, locale),
            number: version.collegeDecisionNumber ?? "",
          })}
        </li>
      )}
    </ul>
  );
}
