import { Notice } from "@/components/ui/notice";
import { getTranslator } from "@/lib/i18n";
import { isDoneCode } from "../edit/done-codes";

/** What was done just now, as the address tells after a redirect. Other words in the address say nothing. */
export async function DoneNotice({ done }: { done: string | string[] | undefined }) {
  if (!isDoneCode(done)) return null;
  const t = await getTranslator("collaborations");
  return <Notice tone="success" title={t(`doneCode.${done}`)} />;
}
