import { Card } from "@/components/ui/card";
import { WrittenText } from "@/components/ui/text/written-text";
import { getTranslator } from "@/lib/i18n";
import { FINDING_TEXTS, type FindingTexts } from "../document";

/** The finding in words: what is claimed, against which norm, what was seen, what follows. */
export async function FindingWords({ texts }: { texts: FindingTexts }) {
  const t = await getTranslator("findings");
  return (
    <Card title={t("words")} id="words">
      <div className="grid gap-4">
        {FINDING_TEXTS.map((key) => (
          <section key={key} className="grid gap-1">
            <h3 className="text-base">{t(`texts.${key}`)}</h3>
            {texts[key] ? (
              <WrittenText text={texts[key]} lang="nl" />
            ) : (
              <p className="text-ink-secondary">{t("empty")}</p>
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}
