/**
 * Whether a posted form is one that React could have written: what it cannot read, the framework answers by a fault. Pure.
 *
 * A script posts the arguments of an action as JSON in the field `0`, where `$K1` is the form whose fields begin with `1_`; of an
 * action that takes no form, such as signing out, as text without fields.
 * Without scripts the form names its action in `$ACTION_ID_<id>`, or in `$ACTION_1:0` beside `$ACTION_REF_1`, with the arguments
 * that go before the form in `$ACTION_1:1`.
 */

const MAX_DEPTH = 20;
/** Of the form, and of the button that sent it. */
const MAX_NAMED = 2;
const ID = /^[0-9a-f]{42}$/;
/** What begins with a dollar sign says more than itself; typed text that does is written with two. */
const SAYS_ITSELF = /^(?:[^$]|$|\$\$|\$undefined$|\$K[0-9a-f]+$)/;

type IsKnown = (id: string) => boolean;

/** @param isKnown whether there is an action with this id */
export function isActionForm(form: FormData, isFetch: boolean, isKnown: IsKnown): boolean {
  if (isFetch) return isArguments(form.get("0"));
  const named = [...form.keys()].filter((name) => /^\$ACTION_(?:ID|REF)_/.test(name));
  if (named.length === 0 || named.length > MAX_NAMED) return false;
  return named.every((name) => {
    if (name.startsWith("$ACTION_ID_")) return isKnownId(name.slice("$ACTION_ID_".length), isKnown);
    return isReference(form, `$ACTION_${name.slice("$ACTION_REF_".length)}:`, isKnown);
  });
}

/** The whole body that a script posts to an action that takes no form. */
export const isActionText = (text: string): boolean => isArguments(text);

const isKnownId = (id: unknown, isKnown: IsKnown) =>
  typeof id === "string" && ID.test(id) && isKnown(id);

function isReference(form: FormData, prefix: string, isKnown: IsKnown): boolean {
  const [text = null, ...more] = form.getAll(`${prefix}0`);
  const named = more.length === 0 && parsed(text);
  if (typeof named !== "object" || named === null) return false;
  const { id, bound } = named as Record<string, unknown>;
  if (!isKnownId(id, isKnown)) return false;
  return bound === null || (bound === "$@1" && isArguments(form.get(`${prefix}1`)));
}

function isArguments(text: FormDataEntryValue | null): boolean {
  const value = parsed(text);
  return Array.isArray(value) && isPlain(value, 0);
}

function parsed(text: FormDataEntryValue | null): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof value === "string") return SAYS_ITSELF.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([name, member]) => name !== "__proto__" && isPlain(member, depth + 1),
  );
}
