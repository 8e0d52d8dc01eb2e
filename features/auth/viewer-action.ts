/**
 * The frame of every server action: who asks, what was typed, and whether the form was sent before. A server action can be
 * reached by a direct POST, so the check is here.
 */
import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { findEarlierSending, type SentForm, writeOnce } from "@/db/sent-form";
import type { Viewer } from "@/features/viewer/types";
import {
  type ActionState,
  type FormAction,
  type FormValues,
  REAUTH_EMAIL,
  REAUTH_PASSWORD,
  valuesOf,
} from "@/lib/forms/action-state";
import { type Choices, FIND } from "@/lib/forms/choices";
import { type FormStamp, readStamp, STAMP, writeStamp } from "@/lib/forms/form-stamp";
import { getTranslator, type Translator } from "@/lib/i18n";
import { CHOSEN_NUMBER, chosenFields } from "@/lib/numbers/typed-numbers";
import { currentRelease } from "@/lib/release";
import { answerTo, InvalidInput, isRefusal, parseForm } from "./answers";
import { signIn } from "./mutations";
import { recordingRefusals } from "./permit";
import { writeSession } from "./sessions/token";
import { signInSchema } from "./validation";
import { findViewer, requestOrigin } from "./viewer";
import { viewerOf } from "./viewer-of";

/** What an action answers: the address to go on to, or something for its form. */
type Answer = string | ActionState;

type Work<S extends z.ZodType> = (
  viewer: Viewer,
  input: z.output<S>,
  form: FormData,
) => Promise<Answer>;

interface FrameOptions {
  /** Of a form with fields in which one searches: what each lets choose from, by its name. */
  choices?: (viewer: Viewer, form: FormData) => Promise<Record<string, Choices>>;
  isDraft?: boolean;
  refreshesOnFailure?: boolean;
}

/** A server action: `work` gets who asks and what was typed, checked. Its form answers what goes wrong, and keeps the text. */
export const action = <S extends z.ZodType>(
  schema: S,
  work: Work<S>,
  options: Pick<FrameOptions, "choices"> = {},
): FormAction => actionWith(schema, work, options);

/** When it does not go through, the page shows what somebody else did in the meantime, with what was typed still there. */
export const refreshingAction = <S extends z.ZodType>(schema: S, work: Work<S>): FormAction =>
  actionWith(schema, work, { refreshesOnFailure: true });

/** Of a form that is sent again and again, each time with the revision that it saw: that tells two saves apart, not its key. */
export const draftAction = <S extends z.ZodType>(schema: S, work: Work<S>): FormAction =>
  actionWith(schema, work, { isDraft: true });

function actionWith<S extends z.ZodType>(
  schema: S,
  work: Work<S>,
  options: FrameOptions,
): FormAction {
  return async (_previous, form) => {
    const answer = await framed(
      form,
      (viewer) => work(viewer, parseForm(schema, form), form),
      options,
    );
    if (typeof answer !== "string") return withFound(answer, form, options);
    // Pages that the browser kept are of before this action.
    refresh();
    redirect(answer);
  };
}

/** Runs `work` for who is signed in; what goes wrong becomes an answer for the form. */
async function framed(
  form: FormData,
  work: (viewer: Viewer) => Promise<Answer>,
  { isDraft = false, refreshesOnFailure = false, choices }: FrameOptions,
): Promise<Answer> {
  const t = await getTranslator("errors");
  if (!(form instanceof FormData)) return answerTo(new InvalidInput([]), form, t);
  const values = valuesOf(form);
  const stamp = readStamp(form.get(STAMP));
  try {
    const viewer = (await findViewer()) ?? (await signInAgain(form));
    if (viewer === "wrong" || viewer === null) {
      const message = t(viewer === "wrong" ? "sign_in_wrong" : "session_expired");
      return { status: "sign_in_required", message, values, ...kept(stamp) };
    }
    if (!stamp) return outdated(values, t);
    if (stamp.authorId !== viewer.id) {
      const message = t("other_author", { name: viewer.name });
      return { status: "failed", message, values, ...kept(stamp) };
    }
    const chosen = chosenFields(form.get(CHOSEN_NUMBER), (name) => form.get(name));
    if (chosen) return { ...(await chosenAnswer(form, chosen)), ...kept(stamp) };
    // Nothing is sent yet: the form comes back with what was found.
    if (choices && form.has(FIND)) return { status: "done", values, ...kept(stamp) };
    const once = isDraft ? work(viewer) : sendOnce(stamp, form, () => work(viewer), t);
    return await recordingRefusals(once);
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof InvalidInput && stamp?.release !== currentRelease()) {
      return outdated(values, t);
    }
    const answer = answerTo(error, form, t);
    if (refreshesOnFailure && isRefusal(error)) refresh();
    return { ...answer, ...kept(stamp) };
  }
}

/** Without scripts the page of this answer is of the new release already. */
async function outdated(values: FormValues, t: Translator): Promise<ActionState> {
  const hasScripts = (await headers()).has("next-action");
  if (hasScripts) return { status: "outdated", message: t("page_outdated"), values };
  return { status: "failed", message: t("page_renewed"), values };
}

/** Nothing was kept: the form may be sent again as it is. */
const kept = (stamp: FormStamp | null) => stamp && { stamp: writeStamp(stamp) };

/** From now on the form is another one: what is sent next is kept as well. */
const renewed = (stamp: FormStamp) => ({ stamp: writeStamp({ ...stamp, key: randomUUID() }) });

/** The second sending of a form is answered as the first, and changes nothing. */
async function sendOnce(
  stamp: FormStamp,
  form: FormData,
  work: () => Promise<Answer>,
  t: Translator,
): Promise<Answer> {
  const sent = sentForm(stamp, form);
  const sentBefore = (earlier: "same" | "other"): ActionState => {
    const message = t(earlier === "same" ? "sent_already" : "sent_with_other_content");
    return { status: "failed", message, values: valuesOf(form), ...renewed(stamp) };
  };
  if ((await findEarlierSending(sent)) === "other") return sentBefore("other");
  try {
    const { result, isWritten } = await writeOnce(sent, work);
    if (!isWritten || typeof result === "string") return result;
    refresh();
    return { ...result, ...renewed(stamp) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // What the first sending changed may be the reason why the second is refused.
    const earlier = await findEarlierSending(sent);
    if (earlier === "none") throw error;
    return sentBefore(earlier);
  }
}

/** What was typed; passwords and files are left out, as whoever sends them again sends the same form. */
function sentForm({ key, authorId }: FormStamp, form: FormData): SentForm {
  const { [REAUTH_EMAIL]: _, ...values } = valuesOf(form);
  const contentSha256 = createHash("sha256")
    .update(key + JSON.stringify(values))
    .digest("hex");
  return { key, authorId, contentSha256 };
}

/** Nothing is sent yet: whoever chose sees the figure in the form first. */
async function chosenAnswer(form: FormData, chosen: Record<string, string>): Promise<ActionState> {
  const t = await getTranslator("form");
  const { [CHOSEN_NUMBER]: _, ...values } = valuesOf(form);
  return { status: "done", message: t("number.chosen"), values: { ...values, ...chosen } };
}

/** A form that comes back still names what was chosen in it. */
async function withFound(
  answer: ActionState,
  form: FormData,
  { choices }: FrameOptions,
): Promise<ActionState> {
  const viewer = choices ? await findViewer() : null;
  if (!choices || !viewer || !(form instanceof FormData)) return answer;
  try {
    return { ...answer, found: await choices(viewer, form) };
  } catch (error) {
    if (isRefusal(error)) return answer;
    throw error;
  }
}

/** A form whose session had expired carries an e-mail address and a password beside what was typed. */
async function signInAgain(form: FormData): Promise<Viewer | "wrong" | null> {
  const typed = signInSchema.safeParse({
    email: form.get(REAUTH_EMAIL),
    password: form.get(REAUTH_PASSWORD),
  });
  if (!typed.success) return null;
  const origin = await requestOrigin();
  const result = await signIn(typed.data.email, typed.data.password, origin);
  if (result.outcome !== "signed_in") return "wrong";
  const { id, sessionVersion } = result.account;
  await writeSession({ userId: id, sessionVersion });
  return viewerOf(result.account, origin);
}
