const FORWARDED = /^(?:x-forwarded-.*|forwarded)$/;

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
