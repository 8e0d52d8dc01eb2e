import { json, table, text } from "../columns";

/** What a municipality may set: answer terms, its name, the seats of its council. */
export const settings = table("settings", {
  key: text("key").primaryKey(),
  value: json<unknown>("value").notNull(),
});
