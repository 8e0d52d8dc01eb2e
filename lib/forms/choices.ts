/** What a field lets choose from: everything, or where that would be too long, what a search for a part of the name finds. */
import { oneText, type SearchParam } from "../search-params";

export interface Choice {
  value: string;
  label: string;
}

export interface Choices {
  options: readonly Choice[];
  /** The part of a name that was looked for. */
  search?: string;
  /** There are more than a list shows: the options are what was chosen and what was found. */
  isSearched: boolean;
  /** More were found than are shown. */
  hasMore: boolean;
}

/** A longer list becomes a search field. */
export const CHOICES_MAX = 100;
export const HITS_MAX = 20;
const CHOSEN_MAX = 500;

/** The button that searches within a form posts the name of its field under this one. */
export const FIND = "find_choices";

/** A name that ends in `[]` posts a list. */
export const searchNameOf = (field: string) => `${field.replace(/\[\]$/, "")}Search`;

export const NO_CHOICES: Choices = { options: [], isSearched: false, hasMore: false };
export const hasNone = ({ options, isSearched }: Choices) => options.length === 0 && !isSearched;

/** What was chosen before stays in sight, ahead of what a search finds. */
export function withChosen(choices: Choices, chosen: readonly Choice[]): Choices {
  if (!choices.isSearched) return choices;
  const values = new Set(chosen.map(({ value }) => value));
  const found = choices.options.filter(({ value }) => !values.has(value));
  return { ...choices, options: [...chosen, ...found] };
}

export interface Wanted {
  /** A part of the name. */
  search: string | undefined;
  chosen: readonly string[];
}

/** What an address or a form that was sent asks of one of its fields. */
export function wantedIn(given: Record<string, SearchParam> | FormData, field: string): Wanted {
  const textsOf = (name: string) =>
    [given instanceof FormData ? given.getAll(name) : (given[name] ?? [])]
      .flat()
      .filter((value) => typeof value === "string");
  return {
    search: oneText(textsOf(searchNameOf(field))),
    chosen: textsOf(field).slice(0, CHOSEN_MAX),
  };
}
