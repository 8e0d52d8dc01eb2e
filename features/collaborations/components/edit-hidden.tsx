import { HiddenFields } from "@/components/form/fields/hidden-fields";
import type { CollaborationRecord } from "../types";

export type Edited = Pick<CollaborationRecord, "id" | "revision">;

interface EditHiddenProps {
  edited: Edited;
  /** The part that is changed. */
  part?: Record<string, string>;
}

/** What every form of the edit page posts along: which collaboration, and the revision it was opened on. */
export function EditHidden({ edited, part = {} }: EditHiddenProps) {
  return (
    <HiddenFields values={{ collaborationId: edited.id, revision: edited.revision, ...part }} />
  );
}
