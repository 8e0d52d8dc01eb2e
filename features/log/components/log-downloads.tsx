import { TextLink } from "@/components/ui/text/text-link";
import { auditLogFileHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { LOG_FORMATS } from "../export-file";
import type { LogFilters } from "../list-filters";

/** All events that match, not the page: with what it takes to check them. */
export async function LogDownloads({ filters }: { filters: LogFilters }) {
  const t = await getTranslator("audit-log");
  return (
    <nav
      aria-label={t("export.label")}
      className="flex flex-wrap gap-x-6 gap-y-2 text-sm print:hidden"
    >
      {LOG_FORMATS.map((format) => (
        <TextLink key={format} href={auditLogFileHref({ ...filters, format })} download>
          {t(`export.${format}`)}
        </TextLink>
      ))}
    </nav>
  );
}
