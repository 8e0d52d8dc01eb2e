import { PageHeader } from "@/components/ui/page-header";
import { FrameworkExplained } from "@/features/assessments/framework/components/framework-explained";
import { Poster } from "@/features/assessments/poster/components/poster";
import { PosterActions } from "@/features/assessments/poster/components/poster-actions";
import { frameworkHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata() {
  const t = await getTranslator("poster");
  return { title: t("title") };
}

export default async function FrameworkPage({ searchParams }: PageProps<"/framework">) {
  const t = await getTranslator("poster");
  const unfolded = (await searchParams).show === "all";
  return (
    <>
      <div className="poster">
        <div className="poster-head">
          <PageHeader
            eyebrow={t("eyebrow")}
            title={t("title")}
            actions={<PosterActions unfolded={unfolded} hrefOf={frameworkHref} />}
          />
          <p className="max-w-[56rem] text-lg print:flex-1 print:text-base">{t("lead")}</p>
        </div>
        <Poster unfolded={unfolded} />
      </div>
      <FrameworkExplained />
    </>
  );
}
