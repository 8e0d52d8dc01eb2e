/** The lists of collaborations and of partners as files. Pure. */
import type { Cell, Table } from "@/lib/csv";
import type { CollaborationListItem, PartnerEntry } from "./types";

type Words = (key: string, values?: Record<string, string | number>) => string;

export function collaborationsTable(
  items: readonly CollaborationListItem[],
  t: Words,
  vocabulary: Words,
): Table {
  const rowOf = (item: CollaborationListItem): Cell[] => [
    item.name,
    item.reasons.map((reason) => t(`reason.${reason}`)).join(", "),
    item.latest?.lowest?.score ?? null,
    item.latest?.lowest ? vocabulary(`performance_short.${item.latest.lowest.performance}`) : null,
    item.programme,
    vocabulary(`style.${item.style ?? "none"}`),
    item.portfolioHolder,
    item.partnerCount,
  ];
  return [
    [
      t("name"),
      t("attention"),
      t("lowest"),
      t("performance"),
      t("programme"),
      t("style"),
      t("holder"),
      t("partners"),
    ],
    ...items.map(rowOf),
  ];
}

/** A row per partner and collaboration, also of one that it left. */
export function partnersTable(partners: readonly PartnerEntry[], t: Words): Table {
  return [
    [t("name"), t("collaboration"), t("leftOn")],
    ...partners.flatMap(({ name, collaborations }) =>
      collaborations.length === 0
        ? [[name, null, null]]
        : collaborations.map((one) => [name, one.name, one.leftOn]),
    ),
  ];
}
