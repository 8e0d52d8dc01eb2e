import { describe, expect, it } from "vitest";
import { translatorFor } from "@/lib/i18n";
import { isNote } from "@/lib/numbers/typed-numbers";
import { emptyDraft } from "../content";
import { fieldsOf } from "./draft-fields";
import { fieldName } from "./field-names";

const draft = {
  ...emptyDraft(),
  indicators: { one: { value: "", forecast: "", explanation: "" } },
  milestones: { one: { expectedOn: "", doneOn: "" } },
  deviations: [{ subject: "", cause: "", effect: "", measure: "", decision: "" }],
};

describe("the name of a field", () => {
  it.each(["nl", "en"] as const)("exists for every field of the form in %s", async (locale) => {
    const [t, words] = await Promise.all([
      translatorFor(locale, "reports"),
      translatorFor(locale, "vocabulary"),
    ]);
    const paths = Object.keys(fieldsOf(draft)).filter((name) => !isNote(name));
    const names = paths.map((path) => fieldName(path, undefined, t, words));
    expect(names).not.toContain("");
    expect(names.join()).not.toMatch(/form\.|undefined/);
  });

  it("tells which indicator, performance or row it is", async () => {
    const [t, words] = await Promise.all([
      translatorFor("nl", "reports"),
      translatorFor("nl", "vocabulary"),
    ]);
    expect(fieldName("indicators.x.value", "Bereik", t, words)).toBe("Bereik, stand");
    expect(fieldName("performances.scoping.score", undefined, t, words)).toBe("Afbakenen, score");
    expect(fieldName("deviations.1.cause", undefined, t, words)).toBe("Afwijking 2, oorzaak");
  });
});
