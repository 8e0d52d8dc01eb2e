/** The settings, parsed once. A wrong one stops the start with its name and what was expected. */
import { z } from "zod";

const MODES = ["production", "demo", "test"] as const;
export type Mode = (typeof MODES)[number];

/** Where the records are. A check of the audit log needs these two and no other. */
const storageSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, "an address such as file:./data/regiemonitor.db")
    .default("file:./data/regiemonitor.db"),
  REGIEMONITOR_EVIDENCE_DIR: z.string().min(1, "a folder outside the web root").optional(),
});

const schema = storageSchema.extend({
  NEXTAUTH_URL: z.url("the address users type, such as https://regiemonitor.example.nl").optional(),
  NEXTAUTH_SECRET: z
    .string("a random text of at least 32 characters")
    .min(32, "a random text of at least 32 characters"),
  PORT: z.coerce
    .number("a port number from 1 to 65535")
    .int("a port number from 1 to 65535")
    .min(1, "a port number from 1 to 65535")
    .max(65535, "a port number from 1 to 65535")
    .default(3000),
  REGIEMONITOR_MODE: z.enum(MODES, `one of ${MODES.join(", ")}`).default("production"),
  REGIEMONITOR_NOW: z.iso
    .datetime({ message: "an ISO instant such as 2026-11-24T09:00:00Z", offset: true })
    .optional(),
  /** Address of the reverse proxy whose x-forwarded-for is believed; without it the header is ignored. */
  REGIEMONITOR_TRUSTED_PROXY: z.enum(["yes", "no"], "yes or no").default("no"),
  REGIEMONITOR_SECURITY_CONTACT: z
    .url({
      protocol: /^(?:https|mailto|tel)$/,
      error: "an address such as mailto:security@gemeente.nl or https://gemeente.nl/security",
    })
    .optional(),
});

export type Storage = { databaseFile: string; evidenceFolder: string };

export type Env = Storage & {
  mode: Mode;
  baseUrl: string;
  secret: string;
  port: number;
  startsAt: Date | null;
  trustsProxy: boolean;
  /** Where somebody reports a weakness; null when nobody said. */
  securityContact: string | null;
};

export class EnvError extends Error {
  override name = "EnvError";
}

type Source = Record<string, string | undefined>;

function parseWith<T extends z.ZodType>(settings: T, source: Source): z.output<T> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const got = name === "NEXTAUTH_SECRET" ? "something else" : JSON.stringify(source[name]);
    return `${name}: expected ${issue.message}, got ${source[name] === undefined ? "nothing" : got}`;
  });
  throw new EnvError(lines.join("\n"));
}

function placesOf({
  DATABASE_URL,
  REGIEMONITOR_EVIDENCE_DIR,
}: z.output<typeof storageSchema>): Storage {
  const databaseFile = DATABASE_URL.slice("file:".length);
  return { databaseFile, evidenceFolder: REGIEMONITOR_EVIDENCE_DIR ?? `${databaseFile}.evidence` };
}

/** @throws EnvError that names each wrong setting and what was expected. */
export function parseEnv(source: Source): Env {
  const settings = parseWith(schema, source);
  if (settings.REGIEMONITOR_MODE === "production" && settings.REGIEMONITOR_NOW) {
    throw new EnvError(
      "REGIEMONITOR_NOW: expected nothing in production mode, the clock cannot be set there",
    );
  }
  return {
    ...placesOf(settings),
    mode: settings.REGIEMONITOR_MODE,
    baseUrl: settings.NEXTAUTH_URL ?? `http://localhost:${settings.PORT}`,
    secret: settings.NEXTAUTH_SECRET,
    port: settings.PORT,
    startsAt: settings.REGIEMONITOR_NOW ? new Date(settings.REGIEMONITOR_NOW) : null,
    trustsProxy: settings.REGIEMONITOR_TRUSTED_PROXY === "yes",
    securityContact: settings.REGIEMONITOR_SECURITY_CONTACT ?? null,
  };
}

let parsed: Env | undefined;

export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Asks for no secret: whoever holds a copy of the database and the files has none. @throws EnvError */
export const storage = (): Storage => parsed ?? placesOf(parseWith(storageSchema, process.env));
