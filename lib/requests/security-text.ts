/** The file that says where a weakness is reported (RFC 9116). Pure. */

/** The standard advises less than a year. */
const HOLDS_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

type Facts = {
  contact: string;
  /** Where this file itself is. */
  address: string;
  now: Date;
};

export function securityText({ contact, address, now }: Facts): string {
  const expires = new Date(now.getTime() + HOLDS_DAYS * DAY_MS);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${address}`,
    "",
  ].join("\n");
}
