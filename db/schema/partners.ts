import { relations } from "drizzle-orm";
import {
  type AnyColumn,
  date,
  idOf,
  index,
  integer,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns";
import { collaborations } from "./collaborations";

/** The one registry of partners: a partner of two collaborations is one row. */
export const partners = table(
  "partners",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** Two spellings of before there was one stand beside each other until the clerk joins them; a new double is refused. */
    nameFolded: text("name_folded").notNull().default(""),
    /** A double says here as which partner it goes on. Its row stays, for what refers to it. */
    mergedIntoId: text("merged_into_id").references((): AnyColumn => partners.id),
  },
  (t) => [
    uniqueIndex("partners_name_unique").on(t.name),
    index("partners_name_folded_index").on(t.nameFolded),
  ],
);

export const collaborationPartners = table(
  "collaboration_partners",
  {
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    partnerId: idOf("partner_id", () => partners.id),
    position: integer("position").notNull().default(0),
    joinedOn: date("joined_on"),
    leftOn: date("left_on"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.partnerId] }),
    index("collaboration_partners_partner_index").on(t.partnerId),
  ],
);

export const collaborationPartnersRelations = relations(collaborationPartners, ({ one }) => ({
  collaboration: one(collaborations, {
    fields: [collaborationPartners.collaborationId],
    references: [collaborations.id],
  }),
  partner: one(partners, { fields: [collaborationPartners.partnerId], references: [partners.id] }),
}));
