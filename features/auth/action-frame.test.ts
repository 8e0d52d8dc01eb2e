/** The frame of an action: what its form is answered, and how often something is written. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { database } from "@/db";
import { settings } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { Viewer } from "@/features/viewer/types";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { idle } from "@/lib/forms/action-state";
import { FIND } from "@/lib/forms/choices";
import { STAMP, writeStamp } from "@/lib/forms/form-stamp";
import { newId } from "@/lib/ids";
import { freshDatabase } from "@/test/database";
import { actingViewer } from "./acting";
import { action, draftAction, refreshingAction } from "./viewer-action";

const session = vi.hoisted(() => ({ viewer: null as Viewer | null, refresh: vi.fn() }));
vi.mock("./viewer", () => ({
  findViewer: async () => session.viewer,
  requestOrigin: async () => "test",
}));
vi.mock("next/cache", () => ({ refresh: session.refresh }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers({ "next-action": "a" }),
}));
vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  redirect: (href: string) => {
    throw new Error(`to ${href}`);
  },
}));

const member = actingViewer({ id: "member", name: "Lid Een", role: "council_member" }, "test");
const other = actingViewer({ id: "other", name: "Lid Twee", role: "council_member" }, "test");
const schema = z.object({ text: z.string().min(1, "required") });

beforeEach(async () => {
  await freshDatabase();
  session.viewer = member;
  session.refresh.mockReset();
});

const stampOf = (authorId = "member", release = "development") =>
  writeStamp({ authorId, release, key: newId() });

function formWith(stamp: string | null, text = "a text") {
  const form = new FormData();
  form.set("text", text);
  if (stamp !== null) form.set(STAMP, stamp);
  return form;
}

const insert = (text: string) =>
  transaction(async (tx) => {
    await tx.insert(settings).values({ key: newId(), value: text });
    return newId();
  });

const written = () => database().$count(settings);

const goOn = action(schema, async (_, { text }) => `/made/${await insert(text)}`);
const stay = action(schema, async (_, { text }) => {
  await insert(text);
  return { status: "done" };
});

it("writes nothing under the name of somebody who signed in later", async () => {
  session.viewer = other;
  const stamp = stampOf();
  const answer = await goOn(idle, formWith(stamp));
  expect(answer).toMatchObject({ status: "failed", stamp, values: { text: "a text" } });
  expect(answer).toHaveProperty("message", expect.stringContaining("Lid Twee"));
  expect(await written()).toBe(0);
});

it("leads the second sending to where the first one led, and writes once", async () => {
  const form = formWith(stampOf());
  const first = await goOn(idle, form).catch(({ message }) => message);
  expect(first).toMatch(/^to \/made\//);
  expect(session.refresh).toHaveBeenCalledOnce();
  await expect(goOn(idle, form)).rejects.toThrow(first);
  expect(await written()).toBe(1);
});

it("refuses another text under the same key, with a new key to send it on purpose", async () => {
  const stamp = stampOf();
  await expect(goOn(idle, formWith(stamp))).rejects.toThrow("to /made/");
  const answer = await goOn(idle, formWith(stamp, "another"));
  expect(answer).toMatchObject({ status: "failed", values: { text: "another" } });
  expect(await written()).toBe(1);
  expect(answer.stamp).not.toBe(stamp);
  await expect(goOn(idle, formWith(answer.stamp ?? "", "another"))).rejects.toThrow("to /made/");
  expect(await written()).toBe(2);
});

it("hands out a new key with an answer to a form that stays open", async () => {
  const stamp = stampOf();
  const answer = await stay(idle, formWith(stamp));
  expect(answer.status).toBe("done");
  expect(answer.stamp).not.toBe(stamp);
});

it("keeps the key of a form that was refused", async () => {
  const stamp = stampOf();
  const invalid = await stay(idle, formWith(stamp, ""));
  expect(invalid).toMatchObject({ status: "invalid", stamp });
  expect((await stay(idle, formWith(stamp))).status).toBe("done");
});

it("tells of the first sending when a rule refuses the second because of it", async () => {
  const once = action(schema, async (_, { text }) => {
    if ((await written()) > 0) throw new ConflictError("changed_meanwhile");
    return `/made/${await insert(text)}`;
  });
  const form = formWith(stampOf());
  await expect(once(idle, form)).rejects.toThrow("to /made/");
  const second = await once(idle, form);
  expect(second).toHaveProperty("message", expect.stringContaining("al verstuurd en bewaard"));
  const another = await once(idle, formWith(stampOf()));
  expect(another).toHaveProperty("message", expect.stringContaining("intussen gewijzigd"));
});

describe("a form with a field in which one searches", () => {
  const found = { options: [{ value: "1", label: "One" }], isSearched: true, hasMore: false };
  const search = action(schema, async (_, { text }) => `/made/${await insert(text)}`, {
    choices: async () => ({ partner: found }),
  });

  it("comes back from the search with what was found and typed, and writes nothing", async () => {
    const stamp = stampOf();
    const form = formWith(stamp, "half a te");
    form.set(FIND, "partner");
    const answer = await search(idle, form);
    expect(answer).toMatchObject({ status: "done", stamp, found: { partner: found } });
    expect(answer).toHaveProperty("values.text", "half a te");
    expect(await written()).toBe(0);
    await expect(search(idle, formWith(stamp))).rejects.toThrow("to /made/");
  });

  it("still names what there is to choose from when it is refused", async () => {
    expect(await search(idle, formWith(stampOf(), ""))).toMatchObject({
      status: "invalid",
      found: { partner: found },
    });
  });

  it("tells nothing to who may not choose", async () => {
    const hidden = action(schema, async () => "/", {
      choices: async () => {
        throw new NotFoundError("partners");
      },
    });
    const form = formWith(stampOf());
    form.set(FIND, "partner");
    expect(await hidden(idle, form)).not.toHaveProperty("found");
  });
});

it("writes a draft as often as it is saved", async () => {
  const save = draftAction(schema, async (_, { text }) => {
    await insert(text);
    return { status: "done" };
  });
  const form = formWith(stampOf());
  await save(idle, form);
  await save(idle, form);
  expect(await written()).toBe(2);
});

it("shows what somebody else did where a page asks for that", async () => {
  const refused = async () => {
    throw new ConflictError("changed_meanwhile");
  };
  await action(schema, refused)(idle, formWith(stampOf()));
  expect(session.refresh).not.toHaveBeenCalled();
  await refreshingAction(schema, refused)(idle, formWith(stampOf()));
  expect(session.refresh).toHaveBeenCalledOnce();
});

it("says that a page is out of date when its form does not fit, or has no stamp", async () => {
  const older = stampOf("member", "older");
  expect((await stay(idle, formWith(older, ""))).status).toBe("outdated");
  expect((await stay(idle, formWith(null))).status).toBe("outdated");
  expect(await written()).toBe(0);
  expect((await stay(idle, formWith(older))).status).toBe("done");
});
