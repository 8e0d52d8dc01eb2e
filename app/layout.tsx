import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { getLocale, getTranslator } from "@/lib/i18n";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator("common");
  return {
    title: { default: t("productName"), template: `%s · ${t("productName")}` },
    robots: "noindex",
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  );
}
