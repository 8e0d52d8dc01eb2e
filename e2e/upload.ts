/** A file on the page where evidence is added. */
import type { Page } from "@playwright/test";

export const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

export async function upload(page: Page, name: string, buffer = PDF) {
  const file = { name, mimeType: "application/pdf", buffer };
  await page.getByLabel("Bestand", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Bestand toevoegen" }).click();
}
