import { instant, table, text } from "../columns";

/** Steps of a migration that are code, each done once: db/code-steps.ts. */
export const codeSteps = table("code_steps", {
  name: text("name").primaryKey(),
  doneAt: instant("done_at").notNull(),
});
