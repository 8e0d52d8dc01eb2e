/** What the list of findings can be narrowed to, as it stands in its address. */
import { describeList, numberFilter, type QueryOf } from "@/lib/list-address";

export const FINDING_LIST = describeList({ cycle: numberFilter });
export type FindingFilter = QueryOf<typeof FINDING_LIST>;
