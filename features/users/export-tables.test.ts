import { expect, it } from "vitest";
import { recordedFilters } from "./export-tables";

it("records of a download of accounts that there was a search, and not for whom", () => {
  const asked = { search: "Jansen", role: null, access: null };
  expect(recordedFilters(asked)).toEqual({ ...asked, search: "yes" });
  expect(recordedFilters({ ...asked, search: "" }).search).toBeNull();
});
