import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { recommendationsHref, studyHref } from "@/features/hrefs";
import { getWords } from "@/features/recommendations/components/words";

interface Props {
  title: string;
  lang?: string;
  /** The study that this page is beneath. */
  study?: { id: string; title: string };
  meta?: ReactNode;
  actions?: ReactNode;
}

export async function StudyHeader({ study, ...header }: Props) {
  const { t } = await getWords();
  return (
    <PageHeader
      {...header}
      crumbs={[
        { label: t("title"), href: recommendationsHref() },
        ...(study ? [{ label: study.title, href: studyHref(study.id), lang: "nl" }] : []),
      ]}
    />
  );
}
