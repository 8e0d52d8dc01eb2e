import fc from "fast-check";
import Link from "next/link";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { ProgressBar } from "@/components/ui/score/progress-bar";
import { Stat, StatList } from "@/components/ui/score/stat";
import { DataTable } from "@/components/ui/tables/data-table";
import { PageLinks } from "@/components/ui/tables/pagination";
import { renderStatic } from "./static-markup";

const words = Object.assign((key: string) => key, { has: () => true });

const PARTS: Record<string, ReactNode> = {
  "a card with a badge": (
    <Card title="Regie & raad" aside={<em>nu</em>} accent id="card">
      <Badge tone="done">afgerond</Badge>
    </Card>
  ),
  "figures with a change": (
    <StatList label="Cijfers">
      <Stat
        label="Onder 3"
        value="7"
        suffix="van 35"
        change={{ direction: -4, text: "4", label: "4 minder dan in 2025" }}
        href="/cycles/2026?sort=state&order=desc#heat"
      />
      <Stat label="Aanbevelingen" value={null} footnote="nog geen bron" />
    </StatList>
  ),
  "a table with sorting": (
    <DataTable
      caption="Tabel"
      columns={[
        { key: "a", header: "A", cell: (row: string) => row, rowHeader: true },
        {
          key: "b",
          header: "B",
          cell: (row) => row.length,
          align: "end",
          sort: { href: "?sort=b", direction: "ascending" },
        },
      ]}
      rows={["één", '<b>"twee"</b>', "'drie' & meer"]}
      rowKey={(row) => row}
      footer={["Totaal", 3]}
    />
  ),
  "bars, disclosures and pages": (
    <>
      <ProgressBar value={7} max={12} label="7 van 12" />
      <Disclosure summary="Uitleg" open>
        {[1, 2]}
        {null}
        {false}
      </Disclosure>
      <PageLinks page={2} pages={3} hrefOf={(page) => `?page=${page}`} t={words} />
    </>
  ),
};

/** What the router's own attributes leave behind differs; a plain link is what both write. */
const plain = (markup: string) => markup.replaceAll(" />", "/>");

/** What is written otherwise in markup, among what is not. */
const typedText = fc
  .array(fc.constantFrom("&", "<", ">", '"', "'", "/", "\n", "é", "€", "&amp;", "a", " "))
  .map((parts) => parts.join(""));

describe("static markup", () => {
  it.each(Object.keys(PARTS))("of %s is what React writes", (name) => {
    expect(plain(renderStatic(PARTS[name]))).toBe(plain(renderToStaticMarkup(PARTS[name])));
  });

  it("shows whatever was typed as text, like React does", () => {
    fc.assert(
      fc.property(fc.array(typedText, { maxLength: 20 }), (typed) => {
        const element = typed.map((text, key) =>
          createElement("p", { key, title: text, lang: "nl" }, text),
        );
        expect(renderStatic(element)).toBe(renderToStaticMarkup(element));
      }),
      { numRuns: 20 },
    );
  });

  it("writes a link of the router as a plain link", () => {
    expect(
      renderStatic(
        <Link href="/x" prefetch={false} scroll={false}>
          x
        </Link>,
      ),
    ).toBe('<a href="/x">x</a>');
  });

  it.each([
    [
      "a handler",
      <button key="b" type="button" onClick={() => undefined}>
        x
      </button>,
    ],
    [
      "a script for an address",
      <a key="a" href={"java" + "script:alert(1)"}>
        x
      </a>,
    ],
    ["an attribute it does not know", <svg key="s" fillOpacity={1} />],
    ["an object that is no element", { a: 1 } as unknown as ReactNode],
  ])("refuses %s", (_, node) => {
    expect(() => renderStatic(node)).toThrow(TypeError);
  });
});
