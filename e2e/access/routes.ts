/** Every page, and every address that answers. */
import { ADMINISTRATOR, AUDITOR, CLERK, EVERYBODY, KEEPER, READERS, type RouteRow } from "./rows";

export const ROUTES: readonly RouteRow[] = [
  { route: "/sign-in", may: EVERYBODY, public: true },
  { route: "/accessibility", may: EVERYBODY, public: true },
  { route: "/framework", may: EVERYBODY, public: true },
  { route: "/api/health", may: EVERYBODY, public: true },
  { route: "/", may: EVERYBODY },
  { route: "/account", may: EVERYBODY },
  { route: "/cycles", may: READERS },
  { route: "/cycles/new", may: CLERK },
  { route: "/cycles/[year]", address: "/cycles/2026", may: READERS },
  { route: "/cycles/[year]/council", address: "/cycles/2025/council", may: READERS },
  { route: "/cycles/[year]/moments", address: "/cycles/2024/moments", may: READERS },
  { route: "/cycles/[year]/moments/new", address: "/cycles/2024/moments/new", may: CLERK },
  { route: "/cycles/[year]/moments/[id]", address: "/cycles/2024/moments/{moment}", may: CLERK },
  { route: "/users", may: ADMINISTRATOR },
  { route: "/users/new", may: ADMINISTRATOR },
  { route: "/users/[id]", address: "/users/{auditor}", may: ADMINISTRATOR },
  { route: "/users/[id]/lock", address: "/users/{auditor}/lock", may: ADMINISTRATOR },
  { route: "/collaborations", may: READERS },
  { route: "/collaborations/new", may: ["griffier", "wethouder", "wethouder2"] },
  { route: "/collaborations/[slug]", address: "/collaborations/pact-tegen-armoede", may: READERS },
  {
    route: "/collaborations/[slug]/assessment",
    address: "/collaborations/pact-tegen-armoede/assessment",
    may: READERS,
  },
  {
    route: "/collaborations/[slug]/assessment/compare",
    address: "/collaborations/pact-tegen-armoede/assessment/compare?from=1&to=2",
    may: READERS,
  },
  // A version that the alderman sent back never came before the council.
  {
    route: "/collaborations/[slug]/assessment/compare",
    address: "/collaborations/preventieve-jeugdzorg/assessment/compare?from=2&to=3",
    may: ["ambtenaar", "wethouder", "rekenkamer"],
  },
  {
    route: "/collaborations/[slug]/assessment/edit",
    address: "/collaborations/delft-voor-elkaar/assessment/edit",
    may: ["ambtenaar2"],
  },
  {
    route: "/collaborations/[slug]/edit",
    address: "/collaborations/pact-tegen-armoede/edit",
    may: KEEPER,
  },
  {
    route: "/collaborations/[slug]/views",
    address: "/collaborations/pact-tegen-armoede/views",
    may: READERS,
  },
  {
    route: "/collaborations/[slug]/assessment/poster",
    address: "/collaborations/pact-tegen-armoede/assessment/poster",
    may: READERS,
  },
  // For a partner without an account; without a link that works it says so, to everybody the same (journeys/views.spec.ts).
  { route: "/views", may: EVERYBODY, public: true },
  { route: "/views/[token]", address: "/views/no-such-link", may: EVERYBODY, public: true },
  { route: "/partners", may: READERS },
  { route: "/reports", may: READERS },
  { route: "/reports/new", address: "/reports/new?{notBegun}", may: ["ambtenaar2"] },
  { route: "/reports/[id]", address: "/reports/{released}", may: READERS },
  { route: "/reports/[id]", address: "/reports/{draft}", may: ["ambtenaar", "rekenkamer"] },
  {
    route: "/reports/[id]",
    address: "/reports/{submitted}",
    may: ["ambtenaar", "ambtenaar2", "wethouder", "rekenkamer"],
  },
  { route: "/reports/[id]/edit", address: "/reports/{draft}/edit", may: KEEPER },
  { route: "/reports/[id]/evidence", address: "/reports/{draft}/evidence", may: KEEPER },
  { route: "/reports/[id]/versions", address: "/reports/{released}/versions", may: READERS },
  { route: "/findings", may: READERS },
  { route: "/findings/new", may: AUDITOR },
  { route: "/findings/[id]", address: "/findings/{finding}", may: READERS },
  // A working paper answers like what is not there, also to the clerk and the administrator.
  { route: "/findings/[id]", address: "/findings/{workingPaper}", may: AUDITOR },
  { route: "/findings/[id]/edit", address: "/findings/{workingPaper}/edit", may: AUDITOR },
  { route: "/questions", may: READERS },
  { route: "/commitments", may: READERS },
  {
    route: "/api/exports/[table]",
    address: "/api/exports/heat?cycle=2026",
    may: READERS,
  },
  { route: "/api/exports/collaborations", may: READERS },
  { route: "/api/exports/partners", may: READERS },
  { route: "/api/exports/reports", may: READERS },
  { route: "/api/exports/questions", may: READERS },
  { route: "/api/exports/commitments", may: READERS },
  { route: "/api/exports/moments", address: "/api/exports/moments?cycle=2026", may: READERS },
  { route: "/api/exports/council", address: "/api/exports/council?cycle=2025", may: READERS },
  { route: "/api/exports/users", may: ADMINISTRATOR },
];

/** Addresses that answer to a script or a form of their own, and are tried by the tests of that. */
export const OTHER_ROUTES = [
  "/api/auth/[...nextauth]",
  "/api/resume",
  "/api/views",
  "/api/drafts",
  "/api/evidence",
  "/api/evidence/[id]",
];
