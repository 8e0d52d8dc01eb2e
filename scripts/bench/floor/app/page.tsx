export const dynamic = "force-dynamic";

/** The floor: what the framework itself costs for a page that is made anew at each request. */
export default function Page() {
  return <main>{String(process.hrtime.bigint())}</main>;
}
