/** The ways in which a read or a write can end other than well. */
import type words from "@/messages/nl/errors.json";

/** The key of the words in messages/<locale>/errors.json. */
export type ErrorCode = keyof typeof words;

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
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

/** Nothing can be written now: another program holds the lock, or the disk is full. Nothing was changed. */
export class StorageError extends Error {
  override name = "StorageError";
  constructor(
    readonly code: "storage_busy" | "storage_full" | "storage_unwritable",
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** A file that is on record is gone from the disk, or no longer holds what it held. */
export class LostFileError extends Error {
  override name = "LostFileError";
  constructor(readonly code: "file_gone" | "file_damaged") {
    super(code);
  }
}

/** A rule of the domain forbids this now. */
export class RuleError extends Error {
  override name = "RuleError";
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}
