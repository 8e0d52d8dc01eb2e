import { index, instant, primaryKey, table, text } from "../columns";

/** Forms that were sent and went through, so that the same one is not kept twice: db/sent-form.ts. Working data, not record. */
export const sentForms = table(
  "sent_forms",
  {
    /** The one-time key of the form. */
    key: text("key").notNull(),
    authorId: text("author_id").notNull(),
    /** Salted with the key. */
    contentSha256: text("content_sha256").notNull(),
    /** What the transaction gave, as JSON; null when it is told once only, as a password is. */
    result: text("result"),
    sentAt: instant("sent_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.authorId] }), index("sent_forms_sent_at").on(t.sentAt)],
);
