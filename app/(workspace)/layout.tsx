import type { ReactNode } from "react";
import { requireViewer } from "@/features/auth/viewer";
import { ProductShell } from "../product-shell";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  return <ProductShell viewer={await requireViewer()}>{children}</ProductShell>;
}
