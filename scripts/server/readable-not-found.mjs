/**
 * The framework answers a page that calls notFound() with HTML that has no words in it: they come with the scripts only
 * (vercel/next.js issue 62228), and without scripts the page stays white. An address that no page has gets the same page with
 * its words, so that is what is sent instead.
 */
import { UNREADABLE } from "./requests.mjs";

/** Of the page that is fetched; the rest belongs to the connection that it was fetched by. */
const KEPT = [
  "cache-control",
  "content-security-policy",
  "content-type",
  "permissions-policy",
  "referrer-policy",
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
];

/** Whether a browser asks for a whole page, and not a script for a part of one. */
const asksForPage = ({ url, method, headers }) =>
  (method === "GET" || method === "POST") &&
  !("rsc" in headers || "next-action" in headers) &&
  !url.startsWith(UNREADABLE);

/** @param fetchPage gets the page of an address that is not there, as the same visitor would see it */
export function makeNotFoundReadable(request, response, fetchPage) {
  if (!asksForPage(request)) return;
  const { write, end, flushHeaders, writeHead } = response;
  const held = [];
  const isWordless = () =>
    response.statusCode === 404 &&
    String(response.getHeader("content-type")).startsWith("text/html");
  const hold = (chunk) => chunk && held.push(Buffer.from(chunk));

  response.flushHeaders = () => {
    if (!isWordless()) flushHeaders.call(response);
  };
  // Compression sends the head before it writes.
  response.writeHead = (...given) => (isWordless() ? response : writeHead.apply(response, given));
  response.write = (...given) => {
    if (!isWordless()) return write.apply(response, given);
    hold(given[0]);
    return true;
  };
  response.end = (...given) => {
    if (!isWordless()) return end.apply(response, given);
    if (typeof given[0] !== "function") hold(given[0]);
    Object.assign(response, { write, end, flushHeaders, writeHead });
    fetchPage().then(sendPage).catch(sendHeld);
    return response;
  };

  function sendPage(page) {
    if (page.status !== 404) return sendHeld();
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const name of KEPT) if (page.headers[name]) response.setHeader(name, page.headers[name]);
    response.end(page.body);
  }

  /** As it came: a white page is better than none. */
  function sendHeld() {
    response.end(Buffer.concat(held));
  }
}
