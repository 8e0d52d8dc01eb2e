import type { ReactNode } from "react";
import { findViewer } from "@/features/auth/viewer";
import { ProductShell } from "../product-shell";

/** Pages for everybody: whoever signed in keeps their own menu. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <ProductShell viewer={await findViewer()}>{children}</ProductShell>;
}
