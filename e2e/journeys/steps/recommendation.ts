/** What each role does with a recommendation, step by step, with a mouse, a finger or a keyboard. */
import { expect, type Page } from "@playwright/test";
import type { Hands } from "../../hands";
import { upload } from "../../upload";

/** @returns the address of the recommendation */
export async function publishStudy(page: Page, hands: Hands, title: string): Promise<string> {
  const main = page.getByRole("main");
  await page.goto("/recommendations");
  await hands.press(main.getByRole("link", { name: "Onderzoek toevoegen" }));
  const study = main.getByRole("form", { name: "Onderzoek toevoegen" });
  await hands.type(study.getByLabel("Titel"), title);
  await study.getByLabel("Uitgebracht op").fill("2026-11-02");
  await hands.type(study.getByLabel("Conclusies"), "Het kan beter.\nDe raad weet te weinig.");
  await hands.press(study.getByRole("button", { name: "Opslaan en aanbevelingen toevoegen" }));
  await expect(page.getByText("Het onderzoek is opgeslagen als concept.")).toBeVisible();
  await expect(page.getByText("Concept: alleen de Rekenkamer ziet dit")).toBeVisible();

  const add = main.getByRole("form", { name: "Aanbeveling toevoegen" });
  await hands.type(add.getByLabel("Tekst"), `Doe het anders: ${title}.`);
  await hands.tick(add.getByRole("checkbox", { name: "raad", exact: true }));
  await hands.tick(add.getByRole("checkbox", { name: "college" }));
  await hands.press(add.getByText("Koppelen aan samenwerkingen en regieprestaties"));
  await hands.tick(add.getByRole("checkbox", { name: "Pact tegen Armoede" }));
  await hands.press(add.getByRole("button", { name: "Aanbeveling toevoegen" }));
  await expect(page.getByText("De aanbeveling is toegevoegd.")).toBeVisible();

  await hands.press(main.getByRole("button", { name: "Publiceren" }));
  await expect(page.getByText("Het onderzoek is gepubliceerd.")).toBeVisible();
  await hands.press(main.getByRole("link", { name: "Aanbeveling 1", exact: true }));
  await expect(main.getByRole("heading", { level: 1, name: "Aanbeveling 1" })).toBeVisible();
  return new URL(page.url()).pathname;
}

export async function decide(page: Page, address: string, hands: Hands) {
  await page.goto(address);
  const form = page.getByRole("form", { name: "Besluit van de raad vastleggen" });
  await hands.press(form.getByText("Besluit van de raad vastleggen"));
  await hands.tick(form.getByRole("radio", { name: "deels overgenomen" }));
  await form.getByLabel("Datum van het besluit").fill("2026-11-19");
  await hands.type(form.getByLabel("Nummer van het besluit"), "R 2026-90");
  await hands.press(form.getByRole("button", { name: "Besluit vastleggen" }));
  // Not adopted in full asks for a reason, and what was typed is still there.
  await expect(form.getByText("Vul dit in.").first()).toBeVisible();
  await expect(form.getByLabel("Nummer van het besluit")).toHaveValue("R 2026-90");
  await hands.type(form.getByLabel("Reden"), "Eerst een proef.");
  await hands.press(form.getByRole("button", { name: "Besluit vastleggen" }));
  await expect(page.getByText("Het besluit van de raad is vastgelegd.")).toBeVisible();
}

export async function respond(page: Page, address: string, hands: Hands) {
  await page.goto(address);
  const form = page.getByRole("form", { name: "Reactie van het college geven" });
  await hands.press(form.getByText("Reactie van het college geven"));
  await hands.tick(form.getByRole("radio", { name: "onderschrijft", exact: true }));
  await hands.type(form.getByLabel("Waarom?"), "Het college ziet dit ook.");
  await hands.press(form.getByRole("button", { name: "Reactie geven" }));
  await expect(form.getByText("hoort daar een plan bij")).toBeVisible();
  await hands.type(form.getByLabel("Wat gaat het college doen?"), "Afspraken maken met partners.");
  await form.getByLabel("Eigenaar").selectOption({ label: "Ambtenaar 1" });
  await form.getByLabel("Klaar uiterlijk").fill("2027-02-01");
  await hands.press(form.getByRole("button", { name: "Reactie geven" }));
  await expect(page.getByText("De reactie van het college is gegeven.")).toBeVisible();
}

/** Files come first: then they are ticked with what is reported. @returns the address of the file */
async function addFile(page: Page, hands: Hands, name: string): Promise<string> {
  await hands.press(page.getByRole("link", { name: "Eerst een bestand toevoegen als bewijs" }));
  await upload(page, "vals.pdf", Buffer.from("<script>alert(1)</script>"));
  await expect(page.getByText("Dit bestand kan niet.")).toBeVisible();
  await upload(page, name);
  await expect(page.getByRole("status").first()).toContainText("Het bewijs is toegevoegd");
  const address = await page.getByRole("link", { name }).getAttribute("href");
  await hands.press(page.getByRole("link", { name: "Terug naar de aanbeveling" }));
  return address ?? "";
}

/** @returns the address of the file that shows it */
export async function draft(
  page: Page,
  address: string,
  hands: Hands,
  text: string,
): Promise<string> {
  await page.goto(address);
  const file = await addFile(page, hands, "Werkwijze.pdf");
  const form = page.getByRole("form", { name: "Melding van het college opstellen" });
  await hands.press(form.getByText("Melding van het college opstellen"));
  await hands.tick(form.getByRole("radio", { name: "uitgevoerd", exact: true }));
  await hands.tick(form.getByRole("checkbox", { name: "Werkwijze.pdf" }));
  await hands.press(form.getByRole("button", { name: "Klaarzetten voor de wethouder" }));
  // The tick stays when something else is missing.
  await expect(form.getByText("Vul dit in.").first()).toBeVisible();
  await hands.type(form.getByLabel("Wat is er gedaan?"), text);
  await hands.press(form.getByRole("button", { name: "Klaarzetten voor de wethouder" }));
  await expect(page.getByText("De melding staat klaar voor de wethouder.")).toBeVisible();
  return file;
}

export async function judge(page: Page, address: string, hands: Hands) {
  await page.goto(address);
  const form = page.getByRole("form", { name: "Oordeel geven" });
  await hands.press(form.getByText("Oordeel geven"));
  await hands.tick(form.getByRole("radio", { name: "deels uitgevoerd", exact: true }));
  await hands.type(form.getByLabel("Waarop rust dit oordeel?"), "De helft ontbreekt.");
  await hands.press(form.getByRole("button", { name: "Oordeel vastleggen" }));
  await expect(page.getByText("Het oordeel is vastgelegd.")).toBeVisible();
}
