import { Notice } from "@/components/ui/notice";
import { getTranslator } from "@/lib/i18n";

/** What a form may say, in the address of this page, that it has just done. */
export const REPORT_DONE = ["submitted", "released", "returned", "withdrawn"] as const;
export type ReportDoneCode = (typeof REPORT_DONE)[number];

export async function ReportDone({ done }: { done: ReportDoneCode }) {
  const t = await getTranslator("reports");
  return <Notice tone="success">{t(`done.${done}`)}</Notice>;
}
