/** Every page and every action, tried by everybody, as the table says who may. */
import { type APIRequestContext, expect } from "@playwright/test";
import { test } from "../fixtures";
import { IDENTITIES, type Identity } from "../session";
import { expectMishapsRefused, expectSentOnce } from "./bad-input";
import { newestEvent } from "./log";
import { PLACES } from "./places";
import { type Entry, entriesOf, escaped, sendForm, takeForm } from "./replay";
import { ROUTES } from "./routes";
import { ACTIONS } from "./table";

type RequestsAs = (who: Identity | null) => Promise<APIRequestContext>;

/** What somebody reads who may not: refused, not there, or signed out. */
const REFUSAL =
  /Dit mag u niet doen|bestaat niet \(meer\)|Deze pagina is er niet|Meld u (?:hieronder )?opnieuw aan/;

const EVERYBODY_AND_NOBODY = [...IDENTITIES, null];
const nameOf = (who: Identity | null) => who ?? "somebody who did not sign in";

/** Fills in the places of an address. */
async function resolve(address: string, requestsAs: RequestsAs): Promise<string> {
  let resolved = address;
  for (const [place, { as, on, find }] of Object.entries(PLACES)) {
    if (!resolved.includes(place)) continue;
    const found = find.exec(await (await (await requestsAs(as)).get(on)).text())?.[1];
    expect(found, `${place} on ${on}`).toBeDefined();
    resolved = resolved.replaceAll(place, (found ?? "").replaceAll("&amp;", "&"));
  }
  return resolved;
}

/** What the forms of somebody are stamped with, by who it is. */
const ids = new Map<Identity, string>();

async function idOf(who: Identity, requestsAs: RequestsAs): Promise<string> {
  const account = await (await (await requestsAs(who)).get("/account")).text();
  const id = /name="stamp" value="([\w-]+) /.exec(account)?.[1] ?? "";
  expect(id, `the stamp of ${who}`).not.toBe("");
  ids.set(who, id);
  return id;
}

/** The form as if it were theirs, as somebody sends it who wants to do what they may not. */
async function asTheirOwn(
  entries: readonly Entry[],
  who: Identity | null,
  requestsAs: RequestsAs,
): Promise<readonly Entry[]> {
  if (who === null) return entries;
  const id = ids.get(who) ?? (await idOf(who, requestsAs));
  return entries.map(([name, value]) => [
    name,
    name === "stamp" ? value.replace(/^\S+/, id) : value,
  ]);
}

/** Of what is not released, reported or published yet. */
const FILES: { of: string; page: string; writer: Identity; readers: readonly Identity[] }[] = [
  {
    of: "report",
    page: "/reports/{draft}/evidence",
    writer: "ambtenaar",
    readers: ["ambtenaar", "rekenkamer"],
  },
  {
    of: "recommendation",
    page: "/recommendations/{waiting}/evidence",
    writer: "ambtenaar",
    readers: ["ambtenaar", "rekenkamer"],
  },
  {
    of: "finding",
    page: "/findings/{finding}/evidence",
    writer: "rekenkamer",
    readers: ["rekenkamer"],
  },
];

// One after the other: the actions change who may open what, and some build on an earlier one.
test.describe.configure({ mode: "default" });

test.describe("a page", () => {
  for (const { route, address = route, may, public: open = false } of ROUTES) {
    test(`${address} opens for who may and for nobody else`, async ({ requestsAs }) => {
      const at = await resolve(address, requestsAs);
      for (const who of EVERYBODY_AND_NOBODY) {
        const response = await (await requestsAs(who)).get(at);
        const permitted = open || (who !== null && may.includes(who));
        const toSignIn = response.url().includes("/sign-in") && !open;
        const answer = toSignIn ? "sign in" : response.status();
        const refusals = who === null ? ["sign in", 401, 404] : [404];
        expect.soft(permitted ? [200] : refusals, `${at} for ${nameOf(who)}`).toContain(answer);
      }
    });
  }
});

test.describe("an action", () => {
  for (const { action, events, may, form, trace } of ACTIONS) {
    test(`${action} does something for who may and nothing for anybody else`, async ({
      asRole,
      requestsAs,
    }) => {
      test.slow();
      const on = await resolve(form.on, requestsAs);
      const traceOn = await resolve(trace.on, requestsAs);
      const page = await asRole(form.as, { javaScriptEnabled: false });
      await page.goto(on);
      const fields = await takeForm(page, form);
      const entries = entriesOf(fields);
      const witness = await requestsAs(trace.as);
      const served = async () => (await witness.get(traceOn)).text();
      const traces = async () => new RegExp(patternOf(trace.text)).test(await served());
      expect(await traces(), "the trace before anybody tried").toBe(false);

      for (const who of EVERYBODY_AND_NOBODY.filter((who) => who === null || !may.includes(who))) {
        const theirs = await asTheirOwn(entries, who, requestsAs);
        const response = await sendForm(await requestsAs(who), on, theirs);
        expect.soft(response.status(), nameOf(who)).toBeLessThan(500);
        const location = response.headers().location;
        if (location) expect.soft(location, nameOf(who)).toContain("/sign-in");
        else {
          // Where the form is on the page, it says why; a page without it has nothing to say.
          const answer = await response.text();
          const hasForm = answer.includes(`"${form.label ?? form.button}`);
          if (hasForm) expect.soft(answer, nameOf(who)).toMatch(REFUSAL);
        }
      }
      expect(await traces(), "the trace after all who may not tried").toBe(false);

      const permitted = await requestsAs(form.as);
      await expectMishapsRefused(permitted, { ...form, on }, fields);

      const auditor = await requestsAs("rekenkamer");
      const before = await newestEvent(auditor, events);

      // The same form works for who may: above it was refused because of who sent it, or of what was in it.
      const first = await sendForm(permitted, on, entries);
      expect(await traces(), "the trace of who may").toBe(true);
      if (form.keepsAsTyped) return;
      expect(await newestEvent(auditor, events), events.join(", ")).toBeGreaterThan(before);
      await expectSentOnce(permitted, on, entries, first);
    });
  }
});

test.describe("an address that a form or a script posts to", () => {
  const others = EVERYBODY_AND_NOBODY.filter((who) => who !== "ambtenaar");
  const PDF = {
    name: "bewijs.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\n"),
  };

  test("/api/drafts keeps the draft of its writer, and of nobody else", async ({
    asRole,
    requestsAs,
  }) => {
    const on = await resolve("/reports/{draft}/edit", requestsAs);
    const page = await asRole("ambtenaar", { javaScriptEnabled: false });
    await page.goto(on);
    const text = "Vanzelf bewaard door wie niet mag";
    const form = { as: "ambtenaar", on, label: "Rapportage", fields: { summary: text } } as const;
    const entries = entriesOf(await takeForm(page, form));
    const fields = entries.filter(([name]) => !name.startsWith("$ACTION"));
    const send = async (who: Identity | null) => {
      const data = { fields: await asTheirOwn(fields, who, requestsAs) };
      return (await requestsAs(who)).post("/api/drafts", { data });
    };
    const writer = await requestsAs("ambtenaar");
    const isKept = async () => (await (await writer.get(on)).text()).includes(text);
    for (const who of others) {
      const response = await send(who);
      expect.soft([401, 403, 404], nameOf(who)).toContain(response.status());
      expect.soft(await isKept(), nameOf(who)).toBe(false);
    }
    expect((await send("ambtenaar")).status()).toBe(200);
    expect(await isKept()).toBe(true);
  });

  test("/api/drafts?of=assessment keeps the draft of its writer; to others it is what does not exist", async ({
    asRole,
    requestsAs,
  }) => {
    const on = "/collaborations/delft-voor-elkaar/assessment/edit";
    const page = await asRole("ambtenaar2", { javaScriptEnabled: false });
    await page.goto(on);
    const text = "Reden, vanzelf bewaard door wie niet mag";
    const fields = { "answers.V1.reason": text };
    const form = { as: "ambtenaar2", on, label: "Afweging schrijven", fields } as const;
    const entries = entriesOf(await takeForm(page, form)).filter(
      ([name]) => !name.startsWith("$ACTION"),
    );
    const elsewhere = entries.map(
      ([name, value]): Entry => [
        name,
        name === "collaborationId" ? "00000000-0000-4000-8000-000000000000" : value,
      ],
    );
    const send = async (who: Identity | null, fields: readonly Entry[]) => {
      const data = { fields: await asTheirOwn(fields, who, requestsAs) };
      return (await requestsAs(who)).post("/api/drafts?of=assessment", { data });
    };
    const writer = await requestsAs("ambtenaar2");
    const isKept = async () => (await (await writer.get(on)).text()).includes(text);
    const missing = await send("ambtenaar2", elsewhere);
    expect(missing.status()).toBe(404);
    for (const who of EVERYBODY_AND_NOBODY.filter((each) => each !== "ambtenaar2")) {
      const response = await send(who, entries);
      if (who === null) expect(response.status()).toBe(401);
      else {
        expect.soft(response.status(), nameOf(who)).toBe(404);
        expect.soft(await response.text(), nameOf(who)).toBe(await missing.text());
      }
      expect.soft(await isKept(), nameOf(who)).toBe(false);
    }
    expect((await send("ambtenaar2", entries)).status()).toBe(200);
    expect(await isKept()).toBe(true);
  });

  for (const { of, page, writer: who, readers } of FILES) {
    test(`/api/evidence?${of} takes a file from the writer and gives it to who may read the draft`, async ({
      requestsAs,
    }) => {
      const on = await resolve(page, requestsAs);
      const address = `/api/evidence?${of}=${on.split("/")[2]}`;
      const title = "Bestand van wie niet mag";
      const writer = await requestsAs(who);
      const send = async (as: Identity | null) =>
        (await requestsAs(as)).post(address, { multipart: { title, file: PDF }, maxRedirects: 0 });
      const isKept = async () => (await (await writer.get(on)).text()).includes(title);
      for (const other of EVERYBODY_AND_NOBODY.filter((one) => one !== who)) {
        const { location = "" } = (await send(other)).headers();
        expect.soft(location, nameOf(other)).toMatch(/error=(?:forbidden|not_found)|\/sign-in/);
        expect.soft(await isKept(), nameOf(other)).toBe(false);
      }
      const added = /added=([0-9a-f-]{36})/.exec((await send(who)).headers().location ?? "")?.[1];
      expect(await isKept()).toBe(true);

      for (const reader of EVERYBODY_AND_NOBODY) {
        const response = await (await requestsAs(reader)).get(`/api/evidence/${added}`, {
          maxRedirects: 0,
        });
        const mayRead = reader !== null && readers.includes(reader);
        const answers = mayRead ? [200] : reader === null ? [303] : [404];
        expect.soft(answers, nameOf(reader)).toContain(response.status());
      }
    });
  }
});

const patternOf = (text: string | RegExp) =>
  typeof text === "string" ? escaped(text) : text.source;
