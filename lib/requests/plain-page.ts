/**
 * A page that needs nothing but itself: no scripts, no data, no words of the framework. For what answers beside the pages of
 * the product, also when little else works.
 */
import type { Locale } from "@/lib/locale";

const STYLE = `body{margin:0;background:#f4f6fa;color:#10213f;font:1rem/1.5 ui-sans-serif,system-ui,"Noto Sans",sans-serif}
header{background:#123566;color:#fff;padding:1rem;font-weight:700}main{max-width:34rem;margin:2rem auto;padding:0 1rem}
label{display:block;font-weight:700;margin:1rem 0 .25rem}input,textarea{box-sizing:border-box;width:100%;padding:.6rem;border:1px solid #44546f;border-radius:.4rem;font:inherit}
button{margin-top:1.25rem;padding:.7rem 1.25rem;border:0;border-radius:.4rem;background:#1d4f91;color:#fff;font:inherit;font-weight:700}a{color:#1d4f91}
:focus-visible{outline:3px solid #1d4f91;outline-offset:2px}[role=alert]{border-left:6px solid #bf5208;background:#fff;padding:.75rem 1rem}`;

type PlainPage = {
  locale: Locale;
  /** By which the content security policy knows our style. */
  nonce: string;
  title: string;
  /** HTML, with what is not ours escaped. */
  body: string;
};

export const plainPage = ({ locale, nonce, title, body }: PlainPage): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · Regiemonitor</title><style nonce="${escaped(nonce)}">${STYLE}</style></head>
<body><header>Regiemonitor</header><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}
