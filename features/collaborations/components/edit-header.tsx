import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tables/tab-links";
import { crumbsBeneath, editCollaborationHref, withQuery } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { EDIT_SECTIONS, type EditSection } from "../edit/sections";
import type { CollaborationRecord } from "../types";

interface EditHeaderProps {
  record: Pick<CollaborationRecord, "slug" | "name">;
  section: EditSection;
}

/** The title, the way back, and the parts that can be changed. */
export async function EditHeader({ record: { slug, name }, section }: EditHeaderProps) {
  const t = await getTranslator("collaborations");
  return (
    <>
      <PageHeader
        crumbs={crumbsBeneath(t("title"), { slug, name })}
        title={t("editTitle", { name })}
      />
      <TabLinks
        label={t("sections")}
        items={EDIT_SECTIONS.map((key) => ({
          label: t(`section.${key}`),
          href: withQuery(editCollaborationHref(slug), { section: key }),
          current: key === section,
        }))}
      />
    </>
  );
}
