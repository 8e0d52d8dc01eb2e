import { describe, expect, it } from "vitest";
import { carriedFields, RESUME, resumePage } from "./resume-page";

const page = {
  locale: "nl",
  nonce: "n",
  path: "/reports/1/edit?x=1&y=2",
  step: "sign_in",
} as const;

describe("the page that carries a form through signing in again", () => {
  it("carries what was typed as text, whatever it is", () => {
    const html = resumePage({
      ...page,
      fields: [["summary", 'Regel 1\n"<script>alert(1)</script>']],
    });
    expect(html).toContain('value="Regel 1&#10;&quot;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html).not.toContain("<script");
    expect(html).toContain('value="/reports/1/edit?x=1&amp;y=2"');
  });

  it("sends the fields on to where they were going once somebody signed in", () => {
    const html = resumePage({ ...page, step: "send", fields: [["$ACTION_KEY", "k"]] });
    expect(html).toContain('action="/reports/1/edit?x=1&amp;y=2"');
    expect(html).toContain('name="$ACTION_KEY" value="k"');
    expect(html).not.toContain(RESUME.password);
  });

  it("carries neither files nor the password", () => {
    const form = new FormData();
    form.set("summary", "tekst");
    form.set("file", new File(["x"], "x.pdf"));
    form.set(RESUME.password, "geheim");
    expect(carriedFields(form)).toEqual([["summary", "tekst"]]);
  });
});
