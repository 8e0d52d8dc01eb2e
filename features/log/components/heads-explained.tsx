import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";

const COMMAND = "npm run audit:verify -- --head 2026-11-23:<hash>";

/** What anybody can do with the published heads, and why they are published. */
export async function HeadsExplained() {
  const t = await getTranslator("audit-log");
  return (
    <Card title={t("heads.whyTitle")}>
      <div className="grid max-w-prose gap-3">
        <p>{t("heads.why1")}</p>
        <p>{t("heads.why2")}</p>
        <p>{t("heads.why3")}</p>
        <p>
          <code className="text-sm [overflow-wrap:anywhere]">{COMMAND}</code>
        </p>
        <p>{t("heads.why4")}</p>
      </div>
    </Card>
  );
}
