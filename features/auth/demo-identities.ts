/** The invented accounts of the demo. */
import type { Role } from "@/db/vocabulary";

/** One password for all demo identities. They exist in demo and test mode only. */
export const DEMO_PASSWORD = "regie-demo-2012";

export type DemoIdentity = { email: string; name: string; role: Role; politicalGroup?: string };

/** Invented people. */
export const DEMO_IDENTITIES: DemoIdentity[] = [
  {
    email: "raadslid@delft.example",
    name: "Raadslid 1",
    role: "council_member",
    politicalGroup: "Fractie A",
  },
  {
    email: "raadslid2@delft.example",
    name: "Raadslid 2",
    role: "council_member",
    politicalGroup: "Fractie B",
  },
  { email: "griffier@delft.example", name: "Griffier", role: "clerk" },
  { email: "ambtenaar@delft.example", name: "Ambtenaar 1", role: "civil_servant" },
  { email: "ambtenaar2@delft.example", name: "Ambtenaar 2", role: "civil_servant" },
  { email: "wethouder@delft.example", name: "Wethouder 1", role: "alderman" },
  { email: "wethouder2@delft.example", name: "Wethouder 2", role: "alderman" },
  { email: "rekenkamer@delft.example", name: "Rekenkamer", role: "auditor" },
  { email: "beheerder@delft.example", name: "Beheerder", role: "administrator" },
];
