const FORWARDED = /^(?:x-forwarded-.*|forwarded)$/;

/** Removes what a client says of itself and only a proxy may say. */
export function removeForwarded(headers) {
  for (const name of Object.keys(headers)) if (FORWARDED.test(name)) delete headers[name];
}

/** An address whose percent signs make no sense; the framework would answer it with an error of its own. */
export function isReadable(address) {
  try {
    decodeURIComponent(address.split("?")[0]);
    return true;
  } catch {
    return false;
  }
}
