/** The partners to join as a form shows them: by name, with in how many collaborations each takes part. */
import type { Choice, Choices } from "@/lib/forms/choices";
import type { Translator } from "@/lib/i18n";

export type PartnerChoices = Omit<Choices, "options"> & {
  options: readonly (Choice & { count: number })[];
};

export const partnerChoices = (
  { options, ...choices }: PartnerChoices,
  t: Translator<"partners">,
): Choices => ({
  ...choices,
  options: options.map(({ value, label, count }) => ({
    value,
    label: t("merge.takesPart", { name: label, count }),
  })),
});
