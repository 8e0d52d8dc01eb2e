/**
 * Writes plain React elements out as markup, once, so that a long table is not taken through React again at every request: in a
 * server component each element is rendered, serialised, parsed and rendered a second time, about ten microseconds each, and a
 * heat table of fifty rows has two thousand. For what has no state and no handlers. Texts and attributes are escaped here as
 * React does it; a test holds the two side by side. See docs/decisions.
 */
import Link from "next/link";
import { Fragment, isValidElement, type ReactNode } from "react";

const VOID = new Set(["br", "col", "hr", "img", "input", "wbr"]);

/** Attributes that React names otherwise than HTML and SVG. The rest is written in lower case or with its hyphens. */
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  colSpan: "colspan",
  dateTime: "datetime",
  hrefLang: "hreflang",
  htmlFor: "for",
  maxLength: "maxlength",
  preserveAspectRatio: "preserveAspectRatio",
  rowSpan: "rowspan",
  strokeDasharray: "stroke-dasharray",
  strokeLinecap: "stroke-linecap",
  strokeWidth: "stroke-width",
  tabIndex: "tabindex",
  textAnchor: "text-anchor",
  vectorEffect: "vector-effect",
  viewBox: "viewBox",
};

/** Within the product, within the page, or on the web: never a script. */
const SAFE_ADDRESS = /^(?:[/?#]|https?:)/;

/** Of next/link, for the router; a plain link has no use for them. */
const LINK_ONLY = ["prefetch", "scroll", "replace"];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

const escapeText = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };

/**
 * The markup of a node of host elements and plain components.
 * @throws TypeError on what markup alone cannot do: handlers, styles, asynchronous or client components
 */
export function renderStatic(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escapeText(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (Array.isArray(node)) return node.map(renderStatic).join("");
  if (!isValidElement<Props>(node)) throw new TypeError("not a plain node");
  const { type, props } = node;
  if (typeof type === "string") return renderHost(type, props);
  if (type === Fragment) return renderStatic(props.children);
  if ((type as unknown) === Link) return renderHost("a", withoutRouter(props));
  if (typeof type === "function") {
    return renderStatic((type as (given: Props) => ReactNode)(props));
  }
  throw new TypeError("not a host element and not a plain component");
}

/** The address comes last, as next/link itself writes it. */
function withoutRouter({ href, ...props }: Props): Props {
  const kept = Object.entries(props).filter(([name]) => !LINK_ONLY.includes(name));
  return { ...Object.fromEntries(kept), href };
}

function renderHost(tag: string, { children, ...attributes }: Props): string {
  let markup = `<${tag}`;
  for (const name in attributes) markup += renderAttribute(name, attributes[name]);
  if (VOID.has(tag)) return `${markup}/>`;
  return `${markup}>${renderStatic(children)}</${tag}>`;
}

function renderAttribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (name === "style" || name === "dangerouslySetInnerHTML" || typeof value === "function") {
    throw new TypeError(`${name} cannot be written as static markup`);
  }
  const isWord = name.startsWith("aria-") || name.startsWith("data-");
  if (typeof value === "boolean" && !isWord) {
    return value ? ` ${name.toLowerCase()}=""` : "";
  }
  if (name === "href" && !SAFE_ADDRESS.test(String(value))) {
    throw new TypeError("an address of no known kind");
  }
  const written = NAMES[name] ?? name;
  if (!isWord && written === name && /[A-Z]/.test(name) && NAMES[name] === undefined) {
    throw new TypeError(`unknown attribute ${name}`);
  }
  return ` ${written}="${escapeText(String(value))}"`;
}
