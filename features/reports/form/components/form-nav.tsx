import { getTranslator } from "@/lib/i18n";

/** The parts of the form, in the order in which they stand. */
const FORM_SECTIONS = [
  "summary",
  "performances",
  "three_questions",
  "results",
  "milestones",
  "money",
  "deviations",
  "ahead",
  "submit",
] as const;
export type FormSectionName = (typeof FORM_SECTIONS)[number];

/** Anchors of sections are kept apart from the ids of fields. */
export const sectionId = (section: FormSectionName) => `part-${section}`;

export async function FormNav() {
  const t = await getTranslator("reports");
  return (
    <nav aria-label={t("form.nav")} className="lg:sticky lg:top-4 lg:self-start">
      <ol className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-1">
        {FORM_SECTIONS.map((section, index) => (
          <li key={section}>
            <a
              href={`#${sectionId(section)}`}
              className="block py-1 text-blue underline decoration-transparent underline-offset-2 hover:decoration-current"
            >
              {index + 1}. {t(`form.sections.${section}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
