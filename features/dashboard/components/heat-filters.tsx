import { Disclosure } from "@/components/ui/disclosure";
import { DIRECTING_STYLES } from "@/db/vocabulary";
import { cycleHref } from "@/features/hrefs";
import { anyKey } from "@/lib/message-keys";
import { compareText } from "@/lib/text/fold";
import {
  type DashboardQuery,
  dashboardHref,
  dashboardParams,
  HEAT_ANCHOR,
  isFiltered,
} from "../address";
import type { Dashboard } from "../types";
import type { Words } from "./words";

interface HeatFiltersProps {
  dashboard: Dashboard;
  query: DashboardQuery;
  words: Words;
}

const FIELD = "min-h-10 w-full rounded-md border border-line-strong bg-paper px-2 text-base";

/** A plain GET form: the filters are in the address. */
export function HeatFilters({ dashboard, query, words }: HeatFiltersProps) {
  const { t, vocabulary } = words;
  const { filters } = query;
  const kept = dashboardParams({ ...query, filters: { ...NONE }, page: 1 });
  return (
    <div className="mb-3 text-sm print:hidden">
      <Disclosure summary={t("heat.filter")} open={isFiltered(query)}>
        <search aria-label={t("heat.filterLabel")}>
          <form
            action={`${cycleHref(dashboard.year)}#${HEAT_ANCHOR}`}
            className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] items-end gap-3"
          >
            <Choice
              name="style"
              label={t("heat.style")}
              all={t("heat.all")}
              chosen={filters.style}
              options={[...DIRECTING_STYLES, "none"].map((style) => [
                style,
                anyKey(vocabulary)(`style.${style}`),
              ])}
            />
            <Choice
              name="programme"
              label={t("heat.programme")}
              all={t("heat.all")}
              chosen={filters.programme}
              options={programmesOf(dashboard)}
            />
            <Choice
              name="holder"
              label={t("heat.holder")}
              all={t("heat.all")}
              chosen={filters.holderId}
              options={holdersOf(dashboard, t("heat.noHolder"))}
            />
            <label className="flex min-h-10 items-center gap-2">
              <input
                type="checkbox"
                name="attention"
                value="1"
                checked={filters.attention}
                readOnly
                className="size-5 shrink-0 accent-blue"
              />
              <span>
                {t("heat.attention")}
                <span className="block text-ink-secondary">{t("heat.attentionHint")}</span>
              </span>
            </label>
            {Object.entries(kept).map(([name, value]) =>
              value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
            )}
            <div className="flex flex-wrap items-center gap-3">
              <button
                type="submit"
                className="min-h-10 rounded-md border border-blue bg-paper px-4 font-bold text-blue hover:bg-blue-wash"
              >
                {t("heat.apply")}
              </button>
              {isFiltered(query) && (
                <a
                  href={dashboardHref(
                    dashboard.year,
                    { ...query, filters: NONE, page: 1 },
                    HEAT_ANCHOR,
                  )}
                  className="text-blue underline underline-offset-2"
                >
                  {t("heat.clear")}
                </a>
              )}
            </div>
          </form>
        </search>
      </Disclosure>
    </div>
  );
}

const NONE = { style: null, programme: null, holderId: null, attention: false };

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  chosen: string | null;
  options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, all, chosen, options }: ChoiceProps) {
  const id = `filter-${name}`;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <select id={id} name={name} className={FIELD}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function programmesOf({ plan }: Dashboard): [string, string][] {
  const names = [...new Set(plan.map(({ programme }) => programme))];
  return names.sort(compareText).map((name) => [name, name]);
}

function holdersOf({ plan }: Dashboard, none: string): [string, string][] {
  const holders = new Map(plan.map(({ holderId, holderName }) => [holderId ?? "none", holderName]));
  return [...holders].map(([id, name]) => [id, name ?? none]);
}
