/**
 * `npm run bad-requests -- --count 5000 --seed 2012`: sends requests that no browser of ours sends to a server on this machine,
 * as nobody and as every role, and names each that was answered by a fault of the server, or without the headers of every
 * answer. It may change what the server keeps: aim it at the demo or at a copy.
 */
import { parseArgs } from "node:util";
import { DEMO_PASSWORD } from "@/features/auth/demo-identities";
import { Chance } from "../seed/chance";
import { gather } from "./gather";
import { type BadRequest, type Known, makeRequest } from "./make";
import { asText, faultOf, send } from "./send";

const AT_ONCE = 4;
const SHRINKS_AT_MOST = 60;

export interface Settings {
  port: number;
  count: number;
  seed: string;
  /** It ends then, however many were sent. */
  minutes: number;
}

export interface Outcome {
  sent: number;
  /** How often each status was answered. */
  statuses: Record<string, number>;
  faults: { fault: string; request: string }[];
}

export async function sendBadRequests(settings: Settings): Promise<Outcome> {
  const { port, count, seed, minutes } = settings;
  const { known, cookies } = await gather(port, DEMO_PASSWORD);
  const deadline = performance.now() + minutes * 60_000;
  const outcome: Outcome = { sent: 0, statuses: {}, faults: [] };
  const seen = new Set<string>();
  const cookieOf = ({ who }: BadRequest) => (who === null ? undefined : cookies.get(who));
  const findFault = async (request: BadRequest) => {
    const answer = await send(port, request, cookieOf(request));
    return { answer, fault: faultOf(request, answer) };
  };
  let next = 0;
  async function work() {
    while (next < count && performance.now() < deadline) {
      const request = requestOf(`${seed}/${next++}`, known);
      const { answer, fault } = await findFault(request);
      outcome.sent += 1;
      outcome.statuses[answer.status] = (outcome.statuses[answer.status] ?? 0) + 1;
      if (fault === null) continue;
      const small = await shrink(request, async (one) => (await findFault(one)).fault === fault);
      const text = `${asText(small)}\r\n\r\n${small.body.toString("latin1").slice(0, 300)}`;
      const mark = `${fault} ${text}`;
      if (!seen.has(mark))
        outcome.faults.push({ fault: `${fault} (as ${small.who ?? "nobody"})`, request: text });
      seen.add(mark);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcome;
}

/** Each by its own number, so that one can be sent again without those before it. */
const requestOf = (seed: string, known: Known) => makeRequest(new Chance(seed), known);

/** The least of a request that still fails: parts go as long as the fault stays. */
async function shrink(request: BadRequest, stillFails: (request: BadRequest) => Promise<boolean>) {
  let small = request;
  let tries = 0;
  const attempt = async (change: Partial<BadRequest>) => {
    if (++tries > SHRINKS_AT_MOST) return;
    const smaller = { ...small, ...change };
    if (await stillFails(smaller)) small = smaller;
  };
  await attempt({ who: null });
  for (const header of request.headers) {
    await attempt({ headers: small.headers.filter((one) => one !== header) });
  }
  const isBody = ([name]: [string, string]) => /^content-(?:type|length)$/.test(name);
  await attempt({ body: Buffer.alloc(0), headers: small.headers.filter((one) => !isBody(one)) });
  await attempt({ target: small.target.split("?")[0] ?? "/" });
  await attempt({ target: "/framework" });
  await attempt({ method: "GET" });
  return small;
}

function readSettings(): Settings {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: process.env.PORT ?? "3000" },
      count: { type: "string", default: "5000" },
      seed: { type: "string", default: "2012" },
      minutes: { type: "string", default: "30" },
    },
  });
  const { port, count, minutes, seed } = values;
  return { port: Number(port), count: Number(count), minutes: Number(minutes), seed };
}

if (process.argv[1]?.endsWith("bad-requests/index.ts")) {
  const { sent, statuses, faults } = await sendBadRequests(readSettings());
  for (const { fault, request } of faults) process.stdout.write(`\n== ${fault}\n${request}\n`);
  const counts = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
  process.stdout.write(`\n${sent} sent, ${faults.length} faults (${counts.join(", ")})\n`);
  process.exit(faults.length === 0 ? 0 : 1);
}
