import { hash, verify } from "@node-rs/argon2";

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

let standIn: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

/** Takes as long for an account that does not exist as for one that does. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  standIn ??= hashPassword("nobody signs in with this");
  const matches = await verify(stored ?? (await standIn), password);
  return stored !== null && matches;
}
