import { readHealth } from "@/features/health/queries";
import packageInfo from "@/package.json";

/** 503 only when nothing can be read: a product that can be read but not written must not be taken out of service. */
export async function GET() {
  const { status, parts } = await readHealth();
  return Response.json(
    { status, parts, version: packageInfo.version },
    {
      status: status === "unavailable" ? 503 : 200,
      headers: { "cache-control": "no-store" },
    },
  );
}
