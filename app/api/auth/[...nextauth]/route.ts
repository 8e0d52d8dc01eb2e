import NextAuth from "next-auth";
import { authOptions } from "@/features/auth/config";
import { requestOrigin } from "@/features/auth/viewer";

type Context = { params: Promise<{ nextauth: string[] }> };

async function handle(request: Request, context: Context) {
  return NextAuth(
    request as never,
    { params: await context.params } as never,
    authOptions(await requestOrigin()),
  );
}

export { handle as GET, handle as POST };
