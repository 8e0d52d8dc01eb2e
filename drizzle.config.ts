import { defineConfig } from "drizzle-kit";

/** Only for `npm run db:generate` (scripts/triggers/generate.ts): compares the schema with the migrations and writes the next one. */
export default defineConfig({
  dialect: "sqlite",
  schema: "./db/schema/index.ts",
  out: "./db/migrations",
});
