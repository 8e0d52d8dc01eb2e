import { getTranslator } from "@/lib/i18n";
import type { KeeperWords } from "./draft-context";

/** The words of a draft that keeps itself. Its client parts are told them, and translate nothing. */
export async function keeperWords(): Promise<KeeperWords> {
  const t = await getTranslator("form");
  return {
    saving: t("draft.saving"),
    notSaved: t("draft.notSaved"),
    offline: t("draft.offline"),
    expired: t("draft.expired"),
    restored: t("draft.restored"),
    offered: t("draft.offered"),
    restore: t("draft.restore"),
    discard: t("draft.discard"),
    theirs: t("draft.theirs"),
    theirsEmpty: t("draft.theirsEmpty"),
    adopt: t("draft.adopt"),
    keepMine: t("draft.keepMine"),
  };
}
