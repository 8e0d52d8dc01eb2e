import { isDatabaseAlive } from "@/features/health/queries";
import packageInfo from "@/package.json";

export const dynamic = "force-dynamic";

export async function GET() {
  const alive = await isDatabaseAlive();
  return Response.json(
    { status: alive ? "ok" : "unavailable", version: packageInfo.version },
    { status: alive ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
