import { redirect } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { requireViewer } from "@/features/auth/viewer";
import { findCurrentYear } from "@/features/dashboard/queries";
import { cycleHref, usersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

/** The cycle of the calendar year; the administrator, who has no content, to the accounts. */
export default async function HomePage() {
  const viewer = await requireViewer();
  if (viewer.role === "administrator") redirect(usersHref());
  const year = await findCurrentYear(viewer);
  if (year !== null) redirect(cycleHref(year));
  const t = await getTranslator("dashboard");
  return <EmptyState title={t("noCycle.title")}>{t("noCycle.text")}</EmptyState>;
}
