import type { Metadata } from "next";
import { cache } from "react";
import { requireViewer } from "@/features/auth/viewer";
import { REPORT_DONE } from "@/features/reports/components/report-done";
import { REPORT_ORIGINS } from "@/features/reports/components/report-header";
import { ReportView } from "@/features/reports/components/report-view";
import { getReport } from "@/features/reports/queries";
import type { Viewer } from "@/features/viewer/types";
import { orNotFound } from "@/lib/requests/or-not-found";
import { oneOf, oneText, wholeNumber } from "@/lib/search-params";
import { around } from "./around";

type Props = PageProps<"/reports/[id]">;

// The title and the page ask for the same report: it is read once.
const readReport = cache((viewer: Viewer, id: string, version: number | undefined) =>
  orNotFound(getReport(viewer, id, { version })),
);

async function load({ params, searchParams }: Props) {
  const [viewer, { id }, query] = await Promise.all([requireViewer(), params, searchParams]);
  return { viewer, query, report: await readReport(viewer, id, wholeNumber(query.version)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).report.collaboration.name };
}

export default async function ReportPage(props: Props) {
  const { viewer, report, query } = await load(props);
  const done = { code: oneText(query.done), at: oneText(query.at) };
  return (
    <ReportView
      report={report}
      origin={oneOf(REPORT_ORIGINS, query.from)}
      done={oneOf(REPORT_DONE, query.done)}
      {...(await around(viewer, report, done))}
    />
  );
}
