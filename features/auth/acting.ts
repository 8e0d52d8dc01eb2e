/** A viewer without a session, for scripts and tests that tell the product's own story. Never imported by app/. */
import type { Viewer } from "@/features/viewer/types";
import { viewerOf } from "./viewer-of";

export const actingViewer: (
  account: Pick<Viewer, "id" | "name" | "role">,
  origin: string,
) => Viewer = viewerOf;
