import { ButtonLink } from "@/components/ui/button-link";
import { auditLogHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { LogFilters } from "../list-filters";
import type { LogPage } from "../types";

/** From event to event, not by the number of a page: what is added meanwhile moves nothing. */
export async function LogPaging({ page, filters }: { page: LogPage; filters: LogFilters }) {
  const t = await getTranslator("audit-log");
  const { rows, hasNewer, hasOlder } = page;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!hasNewer && !hasOlder) return null;
  const look = { variant: "secondary", size: "small" } as const;
  return (
    <nav aria-label={t("list.pages")} className="flex flex-wrap items-center gap-4">
      {hasNewer && (
        <ButtonLink {...look} href={auditLogHref({ ...filters })}>
          {t("list.newest")}
        </ButtonLink>
      )}
      {hasNewer && first && (
        <ButtonLink {...look} href={auditLogHref({ ...filters, after: first.sequence })}>
          {t("list.newer")}
        </ButtonLink>
      )}
      {hasOlder && last && (
        <ButtonLink {...look} href={auditLogHref({ ...filters, before: last.sequence })}>
          {t("list.older")}
        </ButtonLink>
      )}
    </nav>
  );
}
