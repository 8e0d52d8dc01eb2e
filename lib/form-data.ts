/**
 * A submitted form as an object: `scores.scoping.reason` and `deviations.0.cause` become nested,
 * a name that ends in `[]` becomes a list. What a stranger may post is bounded here; what is no form has nothing in it.
 */
export type FormObject = { [key: string]: FormValue };
export type FormValue = string | File | FormValue[] | FormObject;

export const MAX_FIELDS = 2000;
const MAX_DEPTH = 5;
const MAX_ROWS = 200;
const NAME = /^[a-zA-Z][\w-]*(\.[\w-]+)*(\[\])?$/;

export function formObject(form: FormData): FormObject {
  if (!(form instanceof FormData)) return {};
  const root: FormObject = Object.create(null);
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (!NAME.test(name) || ++count > MAX_FIELDS) continue;
    const path = name.replace(/\[\]$/, "").split(".");
    if (path.length > MAX_DEPTH || path.includes("__proto__")) continue;
    const last = path.pop() as string;
    let node = root;
    for (const step of path) {
      const next = node[step];
      const child: FormObject = isNode(next) ? next : Object.create(null);
      node[step] = child;
      node = child;
    }
    if (name.endsWith("[]")) {
      const list = node[last];
      if (Array.isArray(list)) list.push(value);
      else node[last] = [value];
    } else node[last] = value;
  }
  return withLists(root) as FormObject;
}

function isNode(value: FormValue | undefined): value is FormObject {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof File)
  );
}

/** Turns objects whose keys are all row numbers into lists, in the order of those numbers. */
function withLists(value: FormValue): FormValue {
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, withLists(member)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key))) {
    return entries
      .sort(([one], [other]) => Number(one) - Number(other))
      .slice(0, MAX_ROWS)
      .map(([, member]) => member);
  }
  return Object.fromEntries(entries);
}
