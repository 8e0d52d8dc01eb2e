import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { recommendationsHref, studyHref } from "@/features/hrefs";
import { getWords } from "@/features/recommendations/components/words";
import { getTranslator } from "@/lib/i18n";

interface Props {
  title: string;
  lang?: string;
  /** The study that this page is beneath. */
  study?: { id: string; title: string };
  meta?: ReactNode;
  actions?: ReactNode;
}

export async function StudyHeader({ study, ...header }: Props) {
  const [{ t }, common] = await Promise.all([getWords(), getTranslator("common")]);
  return (
    <PageHeader
      {...header}
      eyebrow={
        <Breadcrumbs
          label={common("breadcrumbs")}
          items={[
            { label: t("title"), href: recommendationsHref() },
            ...(study ? [{ label: study.title, href: studyHref(study.id), lang: "nl" }] : []),
          ]}
        />
      }
    />
  );
}
