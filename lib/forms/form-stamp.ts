/** What each form carries unseen: who opened it, in which release of the product, and a key that counts once. Pure. */

export const STAMP = "stamp";

export interface FormStamp {
  /** Empty when nobody was signed in. */
  authorId: string;
  release: string;
  key: string;
}

const WRITTEN =
  /^(?<authorId>[\w-]{0,64}) (?<release>[\w-]{1,64}) (?<key>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

export const writeStamp = ({ authorId, release, key }: FormStamp): string =>
  `${authorId} ${release} ${key}`;

/** Null for what no form of ours carries. */
export function readStamp(text: unknown): FormStamp | null {
  const { authorId, release, key } = (typeof text === "string" && WRITTEN.exec(text)?.groups) || {};
  if (authorId === undefined || !release || !key) return null;
  return { authorId, release, key };
}
