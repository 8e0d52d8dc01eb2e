import type { EditSection as Section } from "../edit/sections";
import { GoalsSection } from "../goals/components/goals-section";
import { PartnersSection } from "../partners/components/partners-section";
import { FactsSection } from "../planning/components/facts-section";
import { MilestonesSection } from "../planning/components/milestones-section";
import { MoneySection } from "../planning/components/money-section";
import type { EditedRecord } from "../types";
import { DetailsSection } from "./details-section";

interface EditSectionProps {
  section: Section;
  record: EditedRecord;
  programmes: readonly string[];
}

/** Without JavaScript a form comes back in a folded part: what has an answer in it shows itself. */
const UNFOLD_ANSWERS =
  "[&_details:has([role=alert],[role=status])::details-content]:[block-size:auto] [&_details:has([role=alert],[role=status])::details-content]:[content-visibility:visible]";

/** The forms of one part. */
export function EditSection(props: EditSectionProps) {
  return (
    <div className={`grid gap-5 ${UNFOLD_ANSWERS}`}>
      <Forms {...props} />
    </div>
  );
}

function Forms({ section, record, programmes }: EditSectionProps) {
  switch (section) {
    case "details":
      return <DetailsSection record={record} programmes={programmes} />;
    case "partners":
      return <PartnersSection record={record} />;
    case "goals":
      return <GoalsSection record={record} />;
    case "milestones":
      return <MilestonesSection record={record} />;
    case "money":
      return <MoneySection record={record} />;
    case "facts":
      return <FactsSection record={record} />;
  }
}
