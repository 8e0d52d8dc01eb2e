import { getTranslator } from "@/lib/i18n";

/** What comes from the study and what is our own, and under which version of the framework. */
export async function PosterFoot({ version }: { version: string }) {
  const [t, common] = await Promise.all([getTranslator("poster"), getTranslator("common")]);
  return (
    <p className="flex justify-between gap-8 text-sm leading-snug text-ink-secondary">
      <span>{t("foot", { version })}</span>
      <span className="hidden font-bold print:block">{common("productName")}</span>
    </p>
  );
}
