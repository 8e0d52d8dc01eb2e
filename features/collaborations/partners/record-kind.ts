import { pick } from "@/db/held";
import { partners } from "@/db/schema";
import { everybody, recordKind } from "@/features/audit-log/record-kind";
import { misnamed } from "@/features/audit-log/repeats";
import { tellOwn } from "@/features/audit-log/retelling";
import type { Membership } from "./doubles";

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    partner_added: { after: { name: string } };
    partners_merged: {
      before: { name: string; mergedIntoId: null };
      after: {
        name: string;
        mergedIntoId: string;
        keptName: string;
        memberships: (Membership & { collaborationId: string })[];
        reason: string;
      };
    };
  }
}

export const partnerKind = recordKind({
  objectType: "partner",
  canRead: everybody,
  subject: { table: partners, id: partners.id, name: partners.name },
  repeats: [{ name: "partner_names", id: partners.id, compare: misnamed(partners) }],
  held: {
    partners: {
      table: partners,
      id: partners.id,
      fields: pick("name", "mergedIntoId"),
      actions: ["partner_added", "partners_merged"],
      tell: (event) => {
        if (event.action === "partners_merged") return tellOwn(event);
        return { ...tellOwn(event), is: { mergedIntoId: null, ...event.after }, was: null };
      },
    },
  },
});
