import { expect, it } from "vitest";
import { outdatedPage, typedTexts } from "./outdated-page";

function formOf(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

it("shows what was typed, and nothing that travelled along unseen", () => {
  const form = formOf({
    $ACTION_ID_60: "",
    stamp: "a b c",
    reportId: "7d7a1a52-54a2-4e0c-a6f6-7a3f3f3a4a11",
    revision: "3",
    kind: "formal",
    text: "Een vraag\nop twee regels",
    newPassword: "geheim",
    empty: " ",
  });
  expect(typedTexts(form)).toEqual(["formal", "Een vraag\nop twee regels"]);
});

it("shows it as text, whatever it is", () => {
  const form = formOf({ text: "</textarea><script>alert(1)</script>" });
  const html = outdatedPage({ locale: "nl", nonce: "n", path: "/reports/1?a=1&b=2", form });
  expect(html).not.toContain("<script");
  expect(html).toContain('href="/reports/1?a=1&amp;b=2"');
});
