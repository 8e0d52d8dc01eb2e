/** The five research sub-questions of 2012, answered out of the record. Pure. */
import { directing } from "./directing";
import { expectedResults } from "./expected-results";
import { lessons } from "./lessons";
import { results } from "./results";
import type { Context } from "./sources";
import { steering } from "./steering";
import type { Section } from "./types";

/** Nothing in it is judged or weighed: it says what is on record, and where. */
export const sectionsOf = (context: Context): Section[] => [
  expectedResults(context),
  directing(context),
  results(context),
  steering(context),
  lessons(context),
];
