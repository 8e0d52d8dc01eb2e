import { z } from "zod";
import { id } from "@/lib/fields";

export const assignmentSchema = z.object({ userId: id(), collaborationId: id() });
