/** Why somebody sees a collaboration as they do; invented, by side and by where they stand. */
import type { ViewSide } from "@/db/vocabulary";

export type Leaning = "fix" | "balance" | "let_go";

export const SENTENCES: Record<ViewSide, Record<Leaning, readonly string[]>> = {
  council: {
    fix: [
      "Wij zijn verantwoordelijk, dus willen wij ook bepalen wat er gebeurt.",
      "Zonder vaste afspraken weten we achteraf niet of het geld goed is besteed.",
      "De raad hoort te laat wat er misgaat; leg daarom meer vast.",
      "Er gaat veel geld in om, daar horen duidelijke doelen bij.",
    ],
    balance: [
      "De doelen horen bij de raad, de aanpak bij de partners.",
      "Leg de hoofdlijn vast en laat de uitvoering vrij.",
      "Ik wil kunnen bijsturen, maar niet elke stap voorschrijven.",
    ],
    let_go: [
      "De partners kennen de mensen om wie het gaat beter dan wij.",
      "Ik vertrouw op de partners, als zij maar laten zien wat het oplevert.",
      "Te veel regels van ons halen de energie eruit.",
    ],
  },
  college: {
    fix: [
      "Het college moet kunnen ingrijpen als het spaak loopt.",
      "Zonder trekker gebeurt er te weinig; die trekker zijn wij.",
    ],
    balance: [
      "Wij sturen op resultaat en laten de weg ernaartoe open.",
      "Samen kiezen we de koers, ieder doet daarna zijn eigen deel.",
    ],
    let_go: [
      "Wij brengen partijen bij elkaar en stappen dan een pas terug.",
      "Onze rol is helpen, niet bepalen.",
    ],
  },
  civil_servants: {
    fix: [
      "De afspraken zijn helder en wij kunnen eraan houden.",
      "Wie betaalt, moet ook kunnen vragen wat ervan komt.",
    ],
    balance: [
      "Per onderwerp kijken we wie het beste kan sturen.",
      "We leggen vast wat moet en overleggen over de rest.",
    ],
    let_go: [
      "Wij hebben weinig middelen om iets af te dwingen.",
      "De oplossing vinden we al doende, met de partners.",
      "Als wij alles vastleggen, haken vrijwilligers af.",
    ],
  },
  partners: {
    fix: ["De gemeente mag duidelijker zeggen wat zij van ons verwacht."],
    balance: [
      "We willen graag weten waar we aan toe zijn, en ruimte houden voor ons vak.",
      "Overleg werkt goed, zolang de gemeente ook besluiten durft te nemen.",
    ],
    let_go: [
      "Wij weten wat hier nodig is; geef ons de ruimte.",
      "Vertrouw op wat wij al jaren doen.",
    ],
  },
};
