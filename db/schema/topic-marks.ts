import { table, text } from "../columns";

/** What was last written on a topic, as the hash of its event: cached reads stand as long as it does (db/kept/reads.ts). */
export const topicMarks = table("topic_marks", {
  topic: text("topic").primaryKey(),
  mark: text("mark").notNull(),
});
