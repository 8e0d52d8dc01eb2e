/** Hashes passwords with argon2id and checks them. */
import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { env } from "@/lib/env";
import { RuleError } from "@/lib/errors";
import { DEMO_PASSWORD } from "../demo-identities";

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

let standIn: Promise<string> | undefined;

/** The password of the demo stands in the handbook: in production nobody gets in with it, whoever's account it is. */
const isPublic = (password: string) => env().mode === "production" && password === DEMO_PASSWORD;

/** @throws RuleError in production, for a password that everybody knows */
export async function hashPassword(password: string): Promise<string> {
  if (isPublic(password)) throw new RuleError("password_public");
  return hash(password, ARGON2ID);
}

/** Takes as long for an account that does not exist as for one that does. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  standIn ??= hashPassword("nobody signs in with this");
  const matches = await verify(stored ?? (await standIn), password);
  return stored !== null && matches && !isPublic(password);
}

/** Whether an account has the password of the demo, in any mode. */
export const hasDemoPassword = (stored: string): Promise<boolean> => verify(stored, DEMO_PASSWORD);
