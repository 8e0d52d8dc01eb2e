import { SelectField } from "@/components/form/fields/select-field";
import { TextField } from "@/components/form/fields/text-field";
import { FilterForm } from "@/components/form/filter-form";
import { Disclosure } from "@/components/ui/disclosure";
import { DIRECTING_STYLES, LEGAL_FORMS } from "@/db/vocabulary";
import type { PersonName } from "@/features/collaborations/types";
import { collaborationsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { COLLABORATION_LIST, type ListFilters } from "../filters";

interface CollaborationFiltersProps {
  filters: ListFilters;
  programmes: readonly string[];
  holders: readonly PersonName[];
}

/** The filters stand in the address; the order is kept, the page is not. */
export async function CollaborationFilters({
  filters,
  programmes,
  holders,
}: CollaborationFiltersProps) {
  const [t, form, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("form"),
    getTranslator("vocabulary"),
  ]);
  const { sort } = COLLABORATION_LIST.write(filters);
  const all = form("all");
  const hasMore = Boolean(filters.programme || filters.style || filters.form || filters.holder);
  const wordOptions = (group: string, words: readonly string[]) =>
    words.map((word) => ({ value: word, label: anyKey(vocabulary)(`${group}.${word}`) }));
  return (
    <FilterForm
      at={collaborationsHref(COLLABORATION_LIST.write(filters))}
      action={collaborationsHref()}
      label={t("search")}
      resetHref={COLLABORATION_LIST.isNarrowed(filters) ? collaborationsHref({ sort }) : undefined}
      keep={{ sort }}
    >
      <div className="sm:col-span-2">
        <TextField
          type="search"
          name="search"
          label={t("searchLabel")}
          defaultValue={filters.search}
          width="full"
        />
      </div>
      <SelectField
        name="attention"
        label={t("attention")}
        emptyLabel={all}
        options={[{ value: "yes", label: t("attentionOnly") }]}
        defaultValue={filters.attention ? "yes" : ""}
        width="full"
      />
      <div className="col-span-full">
        <Disclosure summary={t("moreFilters")} open={hasMore}>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <SelectField
              name="programme"
              label={t("programme")}
              emptyLabel={all}
              options={programmes.map((name) => ({ value: name, label: name }))}
              defaultValue={filters.programme}
              width="full"
            />
            <SelectField
              name="style"
              label={t("style")}
              emptyLabel={all}
              options={wordOptions("style", DIRECTING_STYLES)}
              defaultValue={filters.style}
              width="full"
            />
            <SelectField
              name="form"
              label={t("legalForm")}
              emptyLabel={all}
              options={wordOptions("legal_form", LEGAL_FORMS)}
              defaultValue={filters.form}
              width="full"
            />
            <SelectField
              name="holder"
              label={t("holder")}
              emptyLabel={all}
              options={holders.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={filters.holder}
              width="full"
            />
          </div>
        </Disclosure>
      </div>
    </FilterForm>
  );
}
