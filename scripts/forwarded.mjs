const FORWARDED = /^(?:x-forwarded-.*|forwarded)$/;

/** Removes what a client says of itself and only a proxy may say. */
export function removeForwarded(headers) {
  for (const name of Object.keys(headers)) if (FORWARDED.test(name)) delete headers[name];
}
