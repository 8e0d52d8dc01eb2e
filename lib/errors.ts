/** The ways in which a read or a write can end other than well. Codes are keys of messages/<locale>/errors.json. */

/** There is no such thing, or the viewer may not see it: both answer alike. */
export class NotFoundError extends Error {
  override name = "NotFoundError";
}

/** The viewer may see the thing but not do this. */
export class ForbiddenError extends Error {
  override name = "ForbiddenError";
}

/** Somebody else changed the thing in the meantime. */
export class ConflictError extends Error {
  override name = "ConflictError";
  constructor(readonly code: string) {
    super(code);
  }
}

/** A rule of the domain forbids this now. */
export class RuleError extends Error {
  override name = "RuleError";
  constructor(readonly code: string) {
    super(code);
  }
}
