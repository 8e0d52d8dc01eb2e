import { TabLinks } from "@/components/ui/tables/tab-links";
import { findingsHref, samplesHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";

const PAGES = { findings: findingsHref(), samples: samplesHref() };

/** The two lists of the Rekenkamer's own work. */
export async function FindingTabs({ current }: { current: keyof typeof PAGES }) {
  const t = await getTranslator("samples");
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
