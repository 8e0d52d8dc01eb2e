import { getTranslator } from "@/lib/i18n";
import { anyKey, type Namespace } from "@/lib/message-keys";
import { Notice } from "./notice";

interface DoneNoticeProps {
  /** The file of messages that holds `done.<code>`. */
  namespace: Namespace;
  /** As it came in the address, `?done=`; whatever is not among the messages shows nothing. */
  code: unknown;
}

/** Says what the form that led here has done. */
export async function DoneNotice({ namespace, code }: DoneNoticeProps) {
  if (typeof code !== "string" || !/^[a-z_]+$/.test(code)) return null;
  const t = await getTranslator(namespace);
  return t.has(`done.${code}`) ? <Notice tone="success" title={anyKey(t)(`done.${code}`)} /> : null;
}
