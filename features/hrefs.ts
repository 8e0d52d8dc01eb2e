/** Every internal address is built here. */
type Query = Record<string, string | number | null | undefined>;

/** Adds the parts of a query that have a value. */
export function withQuery(path: string, query: Query): string {
  const entries = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  if (entries.length === 0) return path;
  return `${path}?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)]))}`;
}

export const homeHref = () => "/";
export const signInHref = (returnTo?: string) =>
  withQuery("/sign-in", { returnTo: returnTo && returnTo !== "/" ? returnTo : null });

export const cycleHref = (year: number, query: Query = {}) => withQuery(`/cycles/${year}`, query);
export const cyclesHref = () => "/cycles";
export const movementHref = (query: Query = {}) => withQuery("/cycles/movement", query);
/** What the council itself did in a cycle. */
export const councilHref = (year: number, query: Query = {}) =>
  withQuery(`/cycles/${year}/council`, query);
export const newCycleHref = () => "/cycles/new";
export const cycleMomentsHref = (year: number, query: Query = {}) =>
  withQuery(`/cycles/${year}/moments`, query);
export const momentHref = (year: number, momentId: string, query: Query = {}) =>
  withQuery(`/cycles/${year}/moments/${momentId}`, query);
export const newMomentHref = (year: number) => `/cycles/${year}/moments/new`;

export const collaborationsHref = (query: Query = {}) => withQuery("/collaborations", query);
export const collaborationHref = (slug: string, anchor?: string) =>
  `/collaborations/${slug}${anchor ? `#${anchor}` : ""}`;
/** Where it is told that this goal, indicator, milestone or fact was corrected or withdrawn. */
export const correctionAnchor = (rowId: string) => `correction-${rowId}`;
export const assessmentHref = (slug: string, query: Query = {}, anchor?: string) =>
  withQuery(`/collaborations/${slug}/assessment`, query) + (anchor ? `#${anchor}` : "");
/** What is on record of a collaboration, by research question. */
export const dossierHref = (slug: string) => `/collaborations/${slug}/dossier`;
export const dossierArchiveHref = (slug: string) => `/api/dossiers/${slug}`;
export const viewsHref = (slug: string, query: Query = {}) =>
  withQuery(`/collaborations/${slug}/views`, query);
/** For a partner without an account: the link, where it is exchanged, and what it opens. */
export const partnerLinkHref = (token: string) => `/views/${token}`;
export const exchangeLinkHref = () => "/api/views";
export const partnerViewHref = (query: Query = {}) => withQuery("/views", query);
export const assessmentPosterHref = (slug: string, query: Query = {}) =>
  withQuery(`/collaborations/${slug}/assessment/poster`, query);
export const compareAssessmentsHref = (slug: string, query: Query = {}) =>
  withQuery(`/collaborations/${slug}/assessment/compare`, query);
export const editAssessmentHref = (slug: string, query: Query = {}) =>
  withQuery(`/collaborations/${slug}/assessment/edit`, query);
export const newCollaborationHref = () => "/collaborations/new";
export const editCollaborationHref = (slug: string) => `/collaborations/${slug}/edit`;
export const partnersHref = (query: Query = {}) => withQuery("/partners", query);
export const mergePartnersHref = (query: Query = {}) => withQuery("/partners/merge", query);

export const reportsHref = (query: Query = {}) => withQuery("/reports", query);
export const reportHref = (id: string, query: Query = {}, anchor?: string) =>
  withQuery(`/reports/${id}`, query) + (anchor ? `#${anchor}` : "");
export const newReportHref = (collaborationId: string, momentId: string) =>
  withQuery("/reports/new", { collaboration: collaborationId, moment: momentId });
export const editReportHref = (id: string, query: Query = {}) =>
  withQuery(`/reports/${id}/edit`, query);
export const evidencePageHref = (reportId: string, query: Query = {}) =>
  withQuery(`/reports/${reportId}/evidence`, query);
export const compareVersionsHref = (id: string, from?: number, to?: number) =>
  withQuery(`/reports/${id}/versions`, { from, to });
/** Where a form saves itself while somebody types. */
export const draftsHref = (of: "report" | "assessment" | "finding") =>
  withQuery("/api/drafts", { of });
/** Where a file goes: named after what it is evidence of. */
export const uploadEvidenceHref = (of: "report" | "recommendation" | "finding", id: string) =>
  withQuery("/api/evidence", { [of]: id });
export const evidenceHref = (id: string) => `/api/evidence/${id}`;

/** A place in the review on a report's page; `done` says there what was just done. */
export const reviewHref = (reportId: string, anchor: string, done?: string, at?: string) =>
  reportHref(reportId, { done, at }, anchor);
export const questionHref = (reportId: string, questionId: string, done?: string) =>
  reportHref(reportId, { done, at: done && questionId }, `question-${questionId}`);
export const commitmentHref = (reportId: string, commitmentId: string, done?: string) =>
  reportHref(reportId, { done, at: done && commitmentId }, `commitment-${commitmentId}`);
export const questionsHref = (query: Query = {}) => withQuery("/questions", query);
export const commitmentsHref = (query: Query = {}) => withQuery("/commitments", query);

export const findingsHref = (query: Query = {}) => withQuery("/findings", query);
/** Without a collaboration and a cycle: where one chooses them. */
export const newFindingHref = (query: { collaboration?: string; cycle?: number } = {}) =>
  withQuery("/findings/new", query);
export const findingHref = (id: string, query: Query = {}, anchor?: string) =>
  withQuery(`/findings/${id}`, query) + (anchor ? `#${anchor}` : "");
export const editFindingHref = (id: string, query: Query = {}) =>
  withQuery(`/findings/${id}/edit`, query);
export const findingEvidenceHref = (id: string, query: Query = {}) =>
  withQuery(`/findings/${id}/evidence`, query);
export const recommendationsHref = (query: Query = {}, anchor?: string) =>
  withQuery("/recommendations", query) + (anchor ? `#${anchor}` : "");
export const recommendationHref = (id: string, query: Query = {}, anchor?: string) =>
  withQuery(`/recommendations/${id}`, query) + (anchor ? `#${anchor}` : "");
export const recommendationEvidenceHref = (id: string, query: Query = {}) =>
  withQuery(`/recommendations/${id}/evidence`, query);
export const editRecommendationHref = (id: string) => `/recommendations/${id}/edit`;
export const followUpHref = (year: number, query: Query = {}) =>
  withQuery(`/recommendations/follow-up/${year}`, query);
export const studyHref = (id: string, query: Query = {}) => withQuery(`/studies/${id}`, query);
export const newStudyHref = () => "/studies/new";
export const editStudyHref = (id: string) => `/studies/${id}/edit`;

export const compareFindingHref = (id: string, from?: number, to?: number) =>
  withQuery(`/findings/${id}/versions`, { from, to });
export const samplesHref = (query: Query = {}) => withQuery("/findings/samples", query);
export const newSampleHref = () => "/findings/samples/new";
export const sampleHref = (id: string, query: Query = {}) =>
  withQuery(`/findings/samples/${id}`, query);
/** The whole population with its keys, as a file. */
export const samplePopulationHref = (id: string) => `/api/exports/samples/${id}`;

export const usersHref = (query: Query = {}) => withQuery("/users", query);
export const userHref = (id: string, query: Query = {}) => withQuery(`/users/${id}`, query);
export const lockUserHref = (id: string) => `/users/${id}/lock`;
export const accountHref = (query: Query = {}) => withQuery("/account", query);
export const newUserHref = () => "/users/new";

export const auditLogHref = (query: Query = {}, anchor?: string) =>
  withQuery("/audit-log", query) + (anchor ? `#${anchor}` : "");
export const auditLogFileHref = (query: Query = {}) => withQuery("/api/exports/audit-log", query);
export const auditHeadsHref = (query: Query = {}) => withQuery("/audit-heads", query);
export const auditHeadsFileHref = () => "/api/audit-heads";
export const auditEventHref = (sequence: number, query: Query = {}) =>
  withQuery(`/audit-log/${sequence}`, query);
const inEachFormat = (path: string, query: Query) => {
  const hrefOf = (format: string) => withQuery(path, { ...query, page: null, format });
  return { csv: hrefOf("csv"), xlsx: hrefOf("xlsx"), about: hrefOf("about") };
};
/** A table as a file in each format; all rows that match, so without the page. */
export const exportHrefs = (table: string, query: Query = {}) =>
  inEachFormat(`/api/exports/${table}`, query);
/** A table of one record as a file in each format, such as `reports/<id>/scores`. */
export const recordHrefs = (kind: string, id: string | number, table: string, query: Query = {}) =>
  inEachFormat(`/api/records/${kind}/${id}/${table}`, query);
export const accessibilityHref = () => "/accessibility";
/** `show=all` unfolds everything on the poster. */
export const frameworkHref = (query: Query = {}) => withQuery("/framework", query);

/** The way up from a page beneath a collaboration. @param title of the list of them */
export const crumbsBeneath = (title: string, { slug, name }: { slug: string; name: string }) => [
  { label: title, href: collaborationsHref() },
  { label: name, href: collaborationHref(slug), lang: "nl" },
];
