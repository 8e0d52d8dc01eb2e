import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { givePartnerViewAction } from "@/features/views/invitations/actions";
import { optionalDecimal } from "@/lib/fields";
import { idle } from "@/lib/forms/action-state";
import { translatorFor } from "@/lib/i18n";
import { signInAction } from "./actions";
import { fieldErrors } from "./answers";
import { action } from "./viewer-action";

vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
}));

/** What a direct POST may have as the argument of an action. */
const NO_FORMS: [unknown][] = [
  [undefined],
  [null],
  ["text"],
  [{}],
  [["a"]],
  [new Map([["year", "2026"]])],
];

describe("an action that is called with something else than a form", () => {
  it.each(NO_FORMS)("tells a viewer that it is invalid: %j", async (given) => {
    const work = vi.fn();
    const answer = await action(z.object({}), work)(idle, given as FormData);
    expect(answer).toMatchObject({ status: "invalid", fieldErrors: {}, values: {} });
    expect(work).not.toHaveBeenCalled();
  });

  it.each(NO_FORMS)("tells who has no account or is not signed in: %j", async (given) => {
    const form = given as FormData;
    expect(await givePartnerViewAction(idle, form)).toMatchObject({ status: "invalid" });
    expect(await signInAction(idle, form)).toMatchObject({ status: "invalid" });
  });
});

it("an error names what to type instead", async () => {
  const t = await translatorFor("nl", "errors");
  const field = z.object({ target: optionalDecimal() });
  const issues = field.safeParse({ target: "5m" }).error?.issues ?? [];
  expect(fieldErrors(issues, t)).toEqual({ target: ["Schrijf 5 mln, of laat de letter weg."] });
});
