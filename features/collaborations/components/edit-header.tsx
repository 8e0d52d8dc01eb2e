import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tables/tab-links";
import {
  collaborationHref,
  collaborationsHref,
  editCollaborationHref,
  withQuery,
} from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { EDIT_SECTIONS, type EditSection } from "../edit/sections";
import type { CollaborationRecord } from "../types";

interface EditHeaderProps {
  record: Pick<CollaborationRecord, "slug" | "name">;
  section: EditSection;
}

/** The title, the way back, and the parts that can be changed. */
export async function EditHeader({ record: { slug, name }, section }: EditHeaderProps) {
  const [t, common] = await Promise.all([getTranslator("collaborations"), getTranslator("common")]);
  return (
    <>
      <PageHeader
        eyebrow={
          <Breadcrumbs
            label={common("breadcrumbs")}
            items={[
              { label: t("title"), href: collaborationsHref() },
              { label: name, href: collaborationHref(slug), lang: "nl" },
            ]}
          />
        }
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
