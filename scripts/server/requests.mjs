/** What the server refuses before the framework sees it. Pure. */

const FORWARDED = /^(?:x-forwarded-.*|forwarded)$/;
export const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];
/** As the framework bounds it. */
const ROUTER_STATE_MAX_LENGTH = 40_000;

/** Files of the build and of `public/`. */
const TAKES_NOTHING = /^\/(?:_next(?:\/|$)|icon\.svg|robots\.txt)/;

/** Removes what a client says of itself and only a proxy may say. */
export function removeForwarded(headers) {
  for (const name of Object.keys(headers)) if (FORWARDED.test(name)) delete headers[name];
}

/** There is no page here, and the product says so in its own words. */
export const UNREADABLE = "/unreadable-address";

/** An address whose percent signs make no sense; the framework would answer it with an error of its own. */
export function isReadable(address) {
  try {
    decodeURIComponent(address.split("?")[0]);
    return true;
  } catch {
    return false;
  }
}

/** The address as a path: a proxy may ask for a whole one (RFC 9112, 3.2.2). */
export function pathOf(address) {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/**
 * The status that a request is answered with at once, because the framework would answer it with a fault of its own; null
 * when it may go on. Of methods that change nothing and need nothing, OPTIONS is told what there is.
 * @param {{ method: string, url: string, headers: Record<string, any> }} request
 * @param {Set<string>} actions the ids of all server actions
 */
export function refusalOf({ method, url, headers }, actions) {
  if (!METHODS.includes(method)) return 405;
  if (method === "OPTIONS") return 204;
  if (method === "POST" && TAKES_NOTHING.test(url)) return 405;
  const { host, origin, "next-router-state-tree": state, "next-action": action } = headers;
  if (!url.startsWith("/") || !isHost(host)) return 400;
  if (state !== undefined && !isRouterState(state)) return 400;
  const isPage = !/^\/(?:api|_next)(?:\/|$)/.test(url);
  if (method === "POST" && isPage && origin !== undefined && !isOrigin(origin, headers)) return 403;
  if (method === "POST" && action !== undefined && !actions.has(action)) return 404;
  return null;
}

const isHost = (host) => Boolean(host) && URL.canParse(`http://${host}`);

/** Whether a form comes from our own pages. `x-forwarded-host` is there only when a proxy may say so. */
function isOrigin(origin, { host, "x-forwarded-host": forwarded }) {
  return URL.canParse(origin) && new URL(origin).host === (forwarded ?? host);
}

/** Which parts of a page a browser has: a tree of `[segment, { slot: tree }, ...]`. */
function isRouterState(text) {
  if (typeof text !== "string" || text.length > ROUTER_STATE_MAX_LENGTH) return false;
  try {
    return isTree(JSON.parse(decodeURIComponent(text)));
  } catch {
    return false;
  }
}

const KINDS_OF_SEGMENT = /^(?:c|oc|d|[cd]i\((?:\.|\.\.|\.\.\)\(\.\.|\.\.\.)\))$/;
const MARKERS = ["refetch", "inside-shared-layout", "metadata-only"];

const isText = (value) => typeof value === "string";
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function isTree(value) {
  if (!Array.isArray(value) || value.length < 2 || value.length > 6) return false;
  const [segment, slots, address = null, marker = null, hints = null, more = ""] = value;
  return (
    isSegment(segment) &&
    isObject(slots) &&
    Object.values(slots).every(isTree) &&
    (address === null || (isTuple(address, 2) && address.every(isText))) &&
    (marker === null || MARKERS.includes(marker)) &&
    (hints === null || typeof hints === "number") &&
    isText(more)
  );
}

function isSegment(value) {
  if (isText(value)) return true;
  if (!isTuple(value, 4)) return false;
  const [name, key, kind, siblings] = value;
  const areSiblings = siblings === null || (Array.isArray(siblings) && siblings.every(isText));
  return isText(name) && isText(key) && KINDS_OF_SEGMENT.test(kind) && areSiblings;
}

const isTuple = (value, length) => Array.isArray(value) && value.length === length;
