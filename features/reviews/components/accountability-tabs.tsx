import { TabLinks } from "@/components/ui/tables/tab-links";
import { commitmentsHref, questionsHref, reportsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";

const PAGES = {
  reports: reportsHref(),
  questions: questionsHref(),
  commitments: commitmentsHref(),
};

/** The three lists of accountability: what was reported, asked and promised. */
export async function AccountabilityTabs({ current }: { current: keyof typeof PAGES }) {
  const t = await getTranslator("reviews");
  return (
    <TabLinks
      label={t("tabs.label")}
      items={Object.entries(PAGES).map(([key, href]) => ({
        label: anyKey(t)(`tabs.${key}`),
        href,
        current: key === current,
      }))}
    />
  );
}
