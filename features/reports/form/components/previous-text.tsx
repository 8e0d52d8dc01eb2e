import { Disclosure } from "@/components/ui/disclosure";
import { WrittenText } from "@/components/ui/text/written-text";
import { momentShortName } from "@/features/cycles/moment-state";
import type { FrozenContent } from "@/features/reports/content";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";

interface PreviousTextProps {
  form: ReportForm;
  /** What the report before said here; undefined when it was not asked. */
  read: (content: FrozenContent) => string | null | undefined;
}

/** The report before as reference beside a field: never the new answer. */
export async function PreviousText({ form, read }: PreviousTextProps) {
  const said = form.previous && read(form.previous.content);
  if (!form.previous || said === undefined) return null;
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const { moment } = form.previous;
  const summary = t("form.previous", {
    moment: momentShortName(moment, words),
    year: String(moment.cycleYear),
  });
  const text = said?.trim();
  return (
    <div className="text-sm">
      <Disclosure summary={summary}>
        {text ? (
          <WrittenText text={text} lang="nl" className="border-l-[3px] border-line pl-4" />
        ) : (
          <p className="text-ink-secondary">{t("form.nothingBefore")}</p>
        )}
      </Disclosure>
    </div>
  );
}
