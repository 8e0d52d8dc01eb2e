/** How long it takes to file a report, as a browser without JavaScript sends it. */
import type { Server } from "./servers";

const FIELD = /<(?:input|textarea)\b[^>]*\bname="([^"]+)"[^>]*>/g;
const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Reports that this viewer may still write, out of the list. */
export async function unfiledReports({ address }: Server, cookie: string): Promise<string[]> {
  const html = await (await fetch(`${address}/reports?mine=yes`, { headers: { cookie } })).text();
  const links = [...html.matchAll(/href="(\/reports\/new\?[^"]+)"/g)];
  return [...new Set(links.map(([, href = ""]) => href.replaceAll("&amp;", "&")))];
}

/** Milliseconds from sending a complete report to the answer that it is filed. */
export async function fileReport(
  { address }: Server,
  cookie: string,
  path: string,
): Promise<number> {
  const html = await (await fetch(address + path, { headers: { cookie } })).text();
  const written = html.split("<form").find((part) => part.includes('name="momentId"'));
  const [fields = ""] = (written ?? "").split("</form>");
  const form = new FormData();
  for (const [tag, name = ""] of fields.matchAll(FIELD)) {
    const type = attribute(tag, "type");
    if (/On$|\[\]$|^deviations|^locale$/.test(name)) continue;
    if (name.endsWith(".score")) form.set(name, "2");
    else if (type === "hidden" || type === "radio") form.set(name, attribute(tag, "value") ?? "");
    else if (type === "checkbox") form.set(name, "on");
    else if (/\.(value|forecast|spent)$/.test(name)) form.set(name, "50");
    else form.set(name, "Een tekst van een regel over wat er is gebeurd.");
  }
  form.set("intent", "submit");
  const started = performance.now();
  const response = await fetch(address + path, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { cookie, origin: address },
  });
  const took = performance.now() - started;
  await response.text();
  if (response.status !== 303) throw new Error(`Filing ${path} answered ${response.status}.`);
  return took;
}
