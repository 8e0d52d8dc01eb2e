/**
 * `npm run bench`: builds the product and a bare page of the same Next.js, serves both beside each other, and measures them
 * in turns, so that a machine whose speed drifts drifts for all. Ratios are what counts; absolute figures hold for one machine.
 * Prints a table and writes test-results/bench/figures.json.
 */
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DEMO_PASSWORD } from "@/features/auth/demo-identities";
import { ROOT, runNode, TOOLS, typescriptArguments } from "../commands.mjs";
import { ensureBrowser } from "../setup/ensure-browser.mjs";
import type { ChainFigures } from "./chain";
import { fileReport, unfiledReports } from "./filing";
import { type Load, measureLoad, median } from "./load";
import { memoryOf, type Server, signIn, startFloor, startProduct } from "./servers";
import { asTable, type Figure } from "./targets";
import { measureWeight } from "./weight";

const FOLDER = join(ROOT, "test-results", "bench");
const FLOOR = join(ROOT, "scripts", "bench", "floor");
const SIZES = [
  { collaborations: 12, cycles: 4 },
  { collaborations: 1200, cycles: 10 },
  // 2.3 GB, and some minutes to fill.
  ...(process.argv.includes("--large") ? [{ collaborations: 10_260, cycles: 10 }] : []),
];
/** To fill the large one, whose rows are made before they are written. */
const FILL_HEAP_MB = 8192;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const FILED_AT_MOST = 20;
/** A log that a large municipality would need decades for. */
const LOG_EVENTS = Number(process.env.BENCH_LOG_EVENTS ?? 1_000_000);
const STARTS_AT = "2026-11-24T09:00:00.000Z";

async function succeed(
  what: string,
  args: string[],
  env: Record<string, string | undefined> = process.env,
) {
  const { code } = await runNode(args, { env: { ...env, NEXT_TELEMETRY_DISABLED: "1" } });
  if (code !== 0) throw new Error(`${what} failed.`);
}

/** Checks a long log in a process of its own, so that its memory is that of the check alone. */
async function checkChain(): Promise<Figure[]> {
  const env = {
    ...process.env,
    DATABASE_URL: `file:${join(FOLDER, "log.db")}`,
    NEXTAUTH_SECRET: "a-secret-for-the-bench-that-is-no-secret",
    REGIEMONITOR_MODE: "test",
  };
  await succeed("Migrating", typescriptArguments("db/migrate.ts"), env);
  const chain = (...args: string[]) => typescriptArguments("scripts/bench/chain.ts", args);
  await succeed("Filling the log", chain("fill", String(LOG_EVENTS)), env);
  const { stdout } = await promisify(execFile)(process.execPath, chain("verify"), {
    cwd: ROOT,
    env,
  });
  const { events, msPerThousand, growthMb } = JSON.parse(stdout) as ChainFigures;
  const of = `${events.toLocaleString("en")} events`;
  return [
    { name: `checking the log, per 1,000 of ${of}`, value: msPerThousand, unit: "ms" },
    {
      name: `memory a check of ${of} takes`,
      value: growthMb,
      unit: "MB",
      target: { at: "most", value: 100 },
    },
  ];
}

async function fill(size: (typeof SIZES)[number]): Promise<Record<string, string>> {
  const settings = {
    DATABASE_URL: `file:${join(FOLDER, `${size.collaborations}.db`)}`,
    NEXTAUTH_SECRET: "a-secret-for-the-bench-that-is-no-secret",
    REGIEMONITOR_MODE: "test",
    REGIEMONITOR_NOW: STARTS_AT,
  };
  const env = { ...process.env, ...settings };
  await succeed("Migrating", typescriptArguments("db/migrate.ts"), env);
  const numbers = [String(size.collaborations), String(size.cycles)];
  const fill = typescriptArguments("scripts/bench/bulk.ts", numbers);
  await succeed("Filling", [`--max-old-space-size=${FILL_HEAP_MB}`, ...fill], env);
  return settings;
}

/** Beside the dashboard, of the small municipality: long pages that hold little of the database. */
const PAGES = ["/collaborations/samenwerking-1/assessment", "/framework"];

type Measured = { server: Server; cookie: string; path: string; loads: Load[]; memory: number };

async function main() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await ensureBrowser();
  if (browser) process.env.REGIEMONITOR_CHROMIUM = browser;
  await succeed("Building the product", [TOOLS.next, "build"]);
  await succeed("Building the floor", [TOOLS.next, "build", FLOOR]);

  const subjects: Measured[] = [];
  const add = async (server: Server, cookie: string, path: string) => {
    subjects.push({ server, cookie, path, loads: [], memory: 0 });
  };
  try {
    await add(await startFloor(FLOOR), "", "/");
    for (const size of SIZES) {
      const server = await startProduct(`${size.collaborations}`, await fill(size));
      const cookie = await signIn(server, "raadslid@delft.example", DEMO_PASSWORD);
      await add(server, cookie, "/cycles/2026");
      if (size === SIZES[0]) for (const path of PAGES) await add(server, cookie, path);
    }
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const subject of subjects) {
        const load = await measureLoad(
          subject.server.address + subject.path,
          subject.cookie,
          SECONDS,
        );
        // The first round warms up: compiled code and full caches are what a day's use looks like.
        if (round > 0) subject.loads.push(load);
        subject.memory = Math.max(subject.memory, memoryOf(subject.server) ?? 0);
      }
    }
    const figures = [...(await figuresOf(subjects)), ...(await checkChain())];
    const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
    writeFileSync(
      join(FOLDER, "figures.json"),
      JSON.stringify(
        {
          machine,
          figures,
          subjects: subjects.map(({ server, loads }) => ({ name: server.name, loads })),
        },
        null,
        2,
      ),
    );
    console.log(
      `\n${machine.processor}, ${machine.cores} cores, Node ${machine.node}\n\n${asTable(figures)}\n`,
    );
  } finally {
    for (const { server } of subjects) server.process.kill();
  }
}

async function figuresOf(subjects: Measured[]): Promise<Figure[]> {
  const [floor, small, ...others] = subjects;
  const huge = SIZES.length > 2 ? others.pop() : undefined;
  const large = others.pop();
  if (!floor || !small || !large) throw new Error("Three servers are measured.");
  const perSecond = ({ loads }: Measured) => median(loads.map((load) => load.perSecond));
  /** The median of the ratios of each round: what slows one round slows both. */
  const ratio = (one: Measured, other: Measured) =>
    median(
      one.loads.map((load, at) => load.perSecond / (other.loads[at]?.perSecond ?? Number.NaN)),
    );
  const failed = subjects.flatMap(({ loads }) => loads).reduce((sum, load) => sum + load.failed, 0);
  const url = (subject: Measured) => subject.server.address + subject.path;
  const bare = await measureWeight(url(floor), "");
  const visit = await measureWeight(url(small), small.cookie);
  return [
    { name: "floor", value: perSecond(floor), unit: "requests/s" },
    { name: "dashboard, 12 collaborations", value: perSecond(small), unit: "requests/s" },
    { name: "dashboard, 1,200 collaborations", value: perSecond(large), unit: "requests/s" },
    {
      name: "dashboard at 12 / floor",
      value: ratio(small, floor),
      unit: "",
      target: { at: "least", value: 0.6 },
    },
    ...others.map((page) => ({
      name: `${page.path.split("/").at(-1)} / floor`,
      value: ratio(page, floor),
      unit: "",
    })),
    {
      name: "dashboard at 1,200 / at 12",
      value: ratio(large, small),
      unit: "",
      target: { at: "least", value: 0.8 },
    },
    ...(huge
      ? [
          { name: "dashboard at 10,260 / at 12", value: ratio(huge, small), unit: "" },
          { name: "memory under load, 10,260", value: huge.memory || null, unit: "MB" },
        ]
      : []),
    ...(await figuresAfterCommits(small, large)),
    {
      name: "memory under load, 12",
      value: small.memory || null,
      unit: "MB",
      target: { at: "most", value: 300 },
    },
    {
      name: "memory under load, 1,200",
      value: large.memory || null,
      unit: "MB",
      target: { at: "most", value: 300 },
    },
    {
      name: "first visit above the floor, before charts",
      value: visit.beforeChartsKb - bare.beforeChartsKb,
      unit: "kB",
      target: { at: "most", value: 40 },
    },
    {
      name: "first visit above the floor, with charts",
      value: visit.withChartsKb - bare.withChartsKb,
      unit: "kB",
      target: { at: "most", value: 150 },
    },
    { name: "layout shift", value: visit.layoutShift, unit: "", target: { at: "most", value: 0 } },
    { name: "answers that failed", value: failed, unit: "", target: { at: "most", value: 0 } },
  ];
}

/** The commits that a day is full of: what cannot change the figures leaves the next read as fast as the one before. */
async function figuresAfterCommits(small: Measured, large: Measured): Promise<Figure[]> {
  const [signedInSmall, signedInLarge] = [
    await readsAfterSignIn(small),
    await readsAfterSignIn(large),
  ];
  const [filedSmall, filedLarge] = [await readsAfterFiling(small), await readsAfterFiling(large)];
  const most = { unit: "", target: { at: "most", value: 2 } } as const;
  return [
    {
      name: "dashboard read after a sign-in, at 1,200 / at 12",
      value: median(signedInLarge) / median(signedInSmall),
      ...most,
    },
    {
      name: "dashboard read after a report was filed, at 1,200 / at 12",
      value:
        median(filedLarge.map(({ read }) => read)) / median(filedSmall.map(({ read }) => read)),
      ...most,
    },
    {
      name: "filing / dashboard read",
      value: median(filedLarge.map(({ filed, read }) => filed / read)),
      ...most,
    },
  ];
}

async function readTime({ server, cookie, path }: Measured): Promise<number> {
  const started = performance.now();
  await (await fetch(server.address + path, { headers: { cookie } })).text();
  return performance.now() - started;
}

/** Milliseconds, one after the other. */
async function readsAfterSignIn(subject: Measured): Promise<number[]> {
  const reads: number[] = [];
  for (let turn = 0; turn < FILED_AT_MOST; turn += 1) {
    await signIn(subject.server, "ambtenaar@delft.example", DEMO_PASSWORD);
    reads.push(await readTime(subject));
  }
  return reads;
}

/** Milliseconds, one after the other. @throws when there is nothing left to file */
async function readsAfterFiling(subject: Measured): Promise<{ filed: number; read: number }[]> {
  const civilServant = await signIn(subject.server, "ambtenaar@delft.example", DEMO_PASSWORD);
  const reports = await unfiledReports(subject.server, civilServant);
  if (reports.length === 0) throw new Error(`${subject.server.name}: no report left to file.`);
  const reads: { filed: number; read: number }[] = [];
  for (const report of reports.slice(0, FILED_AT_MOST)) {
    const filed = await fileReport(subject.server, civilServant, report);
    reads.push({ filed, read: await readTime(subject) });
  }
  return reads;
}

await main();
