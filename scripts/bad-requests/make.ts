/** Makes requests that no browser of ours sends: pure, and the same for the same seed. */
import type { Chance } from "../seed/chance";
import {
  ALSO,
  HARD_HEADERS,
  HEADERS,
  JSONS,
  JUNK,
  METHODS,
  NAMES,
  ODD_TARGETS,
  TYPES,
  URLENCODED,
} from "./materials";

export interface BadRequest {
  method: string;
  target: string;
  version: string;
  headers: [name: string, value: string][];
  body: Buffer;
  /** Whose cookie goes along; null is nobody's. */
  who: string | null;
}

/** What a real page or form of the product holds, so that some of the request is right. */
export interface Known {
  host: string;
  /** Addresses of pages and files. */
  addresses: readonly string[];
  /** Ids of server actions. */
  actions: readonly string[];
  /** Those who signed in. */
  people: readonly string[];
}

export function makeRequest(chance: Chance, known: Known): BadRequest {
  const method = chance.pick(METHODS);
  const target = makeTarget(chance, known);
  const type = chance.pick(TYPES);
  const body =
    method === "GET" || method === "HEAD" ? Buffer.alloc(0) : makeBody(chance, known, type);
  const who = chance.between(0, 2) === 0 ? null : chance.pick([...known.people, null]);
  const version = chance.between(0, 60) === 0 ? chance.pick(["1.0", "0.9", "2.0", "9.9"]) : "1.1";
  const headers: BadRequest["headers"] = [];
  if (chance.between(0, 60) > 0) headers.push(["host", known.host]);
  if (body.length > 0)
    headers.push(["content-type", type], ["content-length", String(body.length)]);
  headers.push(...makeHeaders(chance, known));
  const isOwn = method === "POST" && chance.between(0, 3) > 0;
  const sent = isOwn ? fromOwnPage(headers, known) : headers;
  return { method, target, version, headers: sent, body, who };
}

/** As a form of our own would be sent: it gets further. */
const fromOwnPage = (headers: BadRequest["headers"], { host }: Known): BadRequest["headers"] => [
  ...headers.filter(([name]) => name !== "origin" && name !== "sec-fetch-site"),
  ["origin", `http://${host}`],
];

function makeTarget(chance: Chance, { addresses, host }: Known): string {
  if (chance.between(0, 40) === 0)
    return chance.pick([...ODD_TARGETS, `http://${host}/framework`, "x"]);
  let target = chance.pick(chance.between(0, 2) === 0 ? ALSO : addresses);
  const [path = "", query = ""] = target.split("?");
  if (chance.between(0, 2) === 0) {
    const parts = path.split("/");
    parts[chance.between(1, parts.length)] = chance.pick(JUNK);
    target = parts.join("/") + (query && `?${query}`);
  }
  if (chance.between(0, 2) > 0) return target;
  const asked = chance
    .some(NAMES, chance.between(1, 6))
    .map((name) => `${name}=${chance.pick(JUNK)}`);
  return `${target}${target.includes("?") ? "&" : "?"}${asked.join("&")}`;
}

function makeHeaders(chance: Chance, known: Known): BadRequest["headers"] {
  const hard = chance.between(0, 12) === 0 ? chance.some(HARD_HEADERS, 1) : [];
  const some = [...chance.some(HEADERS, chance.between(0, 4)), ...hard];
  return some.map(([name, values]) => [name, chance.pick(values(known))]);
}

const PART = (name: string, value: string | Buffer, more = "") =>
  Buffer.concat([
    Buffer.from(`--b\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`),
    Buffer.from(value),
    Buffer.from("\r\n"),
  ]);

function makeBody(chance: Chance, known: Known, type: string): Buffer {
  const kinds = type.startsWith("multipart") ? 3 : 6;
  const kind = chance.between(0, kinds);
  if (kind <= 2) return multipart(chance, known);
  if (kind === 3) return Buffer.alloc(0);
  if (kind === 4) return Buffer.from(chance.pick(JSONS));
  if (kind === 5) return Buffer.from(chance.pick(URLENCODED));
  return Buffer.from(Array.from({ length: chance.between(1, 400) }, () => chance.between(0, 255)));
}

function multipart(chance: Chance, { actions }: Known): Buffer {
  const action = chance.pick([...actions, "x"]);
  const parts = [
    PART(`$ACTION_ID_${action}`, ""),
    PART("$ACTION_REF_1", ""),
    PART(
      "$ACTION_1:0",
      chance.pick([
        `{"id":"${action}","bound":"$@1"}`,
        `{"id":"${action}","bound":null}`,
        "{",
        "null",
        `{"id":1}`,
      ]),
    ),
    PART(
      "$ACTION_1:1",
      chance.pick(['[{"status":"idle"}]', "[", "[]", '"$F1"', '[{"status":"failed"}]', "$K1"]),
    ),
    PART("$ACTION_KEY", chance.pick(["k1", "x", ""])),
    PART(
      "0",
      chance.pick(['["$K1"]', '[{"status":"idle"},"$K1"]', "[", '"$1:x:y"', '["$@9"]', "$"]),
    ),
    PART("1_summary", "x"),
    PART("email", chance.pick(["x", "a@b.example", "\u0000"])),
    PART("password", "x".repeat(chance.pick([1, 5000]))),
    PART("reportId", chance.pick(JUNK)),
    PART("returnTo", chance.pick(JUNK)),
    PART("resume_path", chance.pick(JUNK)),
    PART("token", chance.pick(JUNK)),
    PART("locale", chance.pick(["en", "xx", ""])),
    PART("file", Buffer.from("%PDF-1.7\n"), '; filename="x.pdf"'),
    PART("__proto__.x", "1"),
    PART("a.".repeat(50), "1"),
    Buffer.from("--b\r\ncontent-disposition: form-data\r\n\r\nx\r\n"),
    Buffer.from("--b\r\n\r\n"),
    Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a]),
  ];
  const chosen = chance.some(parts, chance.between(0, 6));
  return Buffer.concat([
    ...chosen,
    Buffer.from(chance.pick(["--b--\r\n", "--b--\r\n", "", "--b"])),
  ]);
}
