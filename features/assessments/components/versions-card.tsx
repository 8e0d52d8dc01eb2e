import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { assessmentHref, compareAssessmentsHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { formatDate, formatDateTime } from "@/lib/text/format";
import type { AssessmentDetail, AssessmentVersion } from "../types";

/** The versions this reader may read, newest first, with who did what and when. */
export async function VersionsCard({ assessment }: { assessment: AssessmentDetail }) {
  const [t, words] = await Promise.all([getTranslator("assessments"), getTranslator("vocabulary")]);
  const { versions, shown, inForceNumber, collaboration } = assessment;
  return (
    <Card
      title={t("versions.title")}
      actions={
        versions.length > 1 && (
          <TextLink href={compareAssessmentsHref(collaboration.slug)} className="text-sm">
            {t("versions.compare")}
          </TextLink>
        )
      }
    >
      <ol className="grid gap-4 text-sm">
        {versions.map((version) => (
          <li key={version.id} className="grid gap-1">
            <p className="flex flex-wrap items-baseline gap-x-2">
              {version.number === shown?.version.number ? (
                <strong>{t("versions.number", { number: version.number })}</strong>
              ) : (
                <TextLink href={assessmentHref(collaboration.slug, { version: version.number })}>
                  {t("versions.number", { number: version.number })}
                </TextLink>
              )}
              <Badge>{words(`assessment_status.${version.status}`)}</Badge>
            </p>
            {version.number === inForceNumber && <p>{t("versions.inForce")}</p>}
            <VersionEvents version={version} />
            <Hash label={t("versions.snapshotHash")} sha256={version.snapshotSha256} />
            <Hash label={t("versions.decisionHash")} sha256={version.decisionSha256} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** A version has two: what was submitted, and what the council made of it. */
const Hash = ({ label, sha256 }: { label: string; sha256: string | null }) =>
  sha256 && (
    <p className="text-ink-secondary">
      {label} <code className="block break-all text-xs">{sha256}</code>
    </p>
  );

async function VersionEvents({ version }: { version: AssessmentVersion }) {
  const [t, locale] = await Promise.all([getTranslator("assessments"), getLocale()]);
  const isDraft = version.status === "draft";
  const events = [
    { key: "saved", at: isDraft ? version.savedAt : null, name: version.savedBy },
    { key: "submitted", at: version.submittedAt, name: version.submittedBy },
    { key: "proposed", at: version.proposedAt, name: version.proposedBy },
    { key: "returned", at: version.returnedAt, name: version.returnedBy },
    { key: "recorded", at: version.decidedAt, name: version.decidedBy },
  ];
  const decision = (key: "college" | "council", date: string | null, number: string | null) =>
    date && (
      <li>
        {anyKey(t)(`versions.${key}`, { date: formatDate(date, locale), number: number ?? "" })}
      </li>
    );
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
      {decision("college", version.collegeDecidedOn, version.collegeDecisionNumber)}
      {decision("council", version.councilDecidedOn, version.councilDecisionNumber)}
      {version.isAmended && <li>{t("versions.amended")}</li>}
    </ul>
  );
}
