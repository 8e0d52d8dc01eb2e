import { getTranslator } from "@/lib/i18n";

/** Stands behind what comes from the study of 2012; what has none is our own reconstruction. */
export async function StudyMark({ onCore = false }: { onCore?: boolean }) {
  const t = await getTranslator("poster");
  return (
    <>
      {"\u00a0"}
      <span
        className={
          onCore
            ? "rounded border border-white/70 px-1 inline-block align-[0.08em] text-sm font-normal leading-tight whitespace-nowrap text-white"
            : "rounded border border-line-strong px-1 inline-block align-[0.08em] text-sm font-normal leading-tight whitespace-nowrap text-ink-secondary"
        }
      >
        <span aria-hidden="true">{t("mark")}</span>
        <span className="sr-only">({t("markLabel")})</span>
      </span>
    </>
  );
}
