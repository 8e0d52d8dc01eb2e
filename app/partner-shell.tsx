import type { ReactNode } from "react";
import { CentredLayout } from "@/components/layout/centred-layout";
import { Footer } from "@/features/auth/components/shell-parts";
import { getTranslator } from "@/lib/i18n";

interface PartnerShellProps {
  /** Only where the address holds no token: the switch finds its way back by the address it came from. */
  language?: ReactNode;
  children: ReactNode;
}

/** For who has no account: no menu, and nothing of the product but this. */
export async function PartnerShell({ language, children }: PartnerShellProps) {
  const common = await getTranslator("common");
  return (
    <CentredLayout productName={common("productName")} language={language} footer={<Footer />}>
      {children}
    </CentredLayout>
  );
}
