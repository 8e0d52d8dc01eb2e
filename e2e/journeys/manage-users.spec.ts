/** The administrator's work takes effect on the next request of whoever it is about. */
import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures";

const PASSWORD = "een wachtwoord voor even";

/** Adds an account of this test's own, so that no other test is shut out. */
async function addUser(administrator: Page, name: string, role: string) {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@delft.example`;
  await administrator.goto("/users/new");
  await administrator.getByLabel("Naam").fill(name);
  await administrator.getByLabel("E-mailadres").fill(email);
  await administrator.getByLabel("Rol", { exact: true }).selectOption(role);
  await administrator.getByLabel("Eerste wachtwoord").fill(PASSWORD);
  await administrator.getByRole("button", { name: "Gebruiker toevoegen" }).click();
  await expect(administrator.getByRole("heading", { level: 1 })).toHaveText(name);
  return { email, password: PASSWORD };
}

test("a locked account is shut out on its next request, and comes back when unlocked", async ({
  asRole,
}) => {
  const administrator = await asRole("beheerder");
  const account = await addUser(administrator, "Lid Even Weg", "Raadslid");
  const member = await asRole(account);
  await member.goto("/cycles");
  await expect(member.getByRole("heading", { level: 1 })).toBeVisible();

  await administrator.getByRole("link", { name: "Vergrendelen" }).click();
  await administrator.getByRole("button", { name: "Ja, vergrendelen" }).click();
  await expect(administrator.getByRole("status")).toContainText("Het account is vergrendeld");
  await member.goto("/cycles");
  await expect(member).toHaveURL(/\/sign-in/);
  await expect(asRole(account)).rejects.toThrow("could not sign in");

  await administrator.getByRole("button", { name: "Ontgrendelen" }).click();
  await expect(administrator.getByRole("status")).toContainText("Het account is ontgrendeld");
  const again = await asRole(account);
  await again.goto("/cycles");
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Planning-en-controlcycli");
});

test("a changed role takes effect at once: a clerk who becomes a council member plans nothing", async ({
  asRole,
}) => {
  const administrator = await asRole("beheerder");
  const account = await addUser(administrator, "Griffier Vroeger", "Griffier");
  const clerk = await asRole(account);
  await clerk.goto("/cycles/2025/moments/new");
  await clerk.getByLabel("Soort moment").selectOption("Eigen moment");
  await clerk.getByLabel("Eigen naam").fill("Moment van wie geen griffier meer is");
  await clerk.getByRole("radio", { name: /Verantwoorden/ }).check();

  await administrator.getByLabel("Rol", { exact: true }).selectOption("Raadslid");
  await administrator.getByRole("button", { name: "Wijziging opslaan" }).click();
  await expect(administrator.getByRole("status")).toContainText("De wijziging is opgeslagen");

  await clerk.getByRole("button", { name: "Moment toevoegen" }).click();
  await expect(clerk.getByRole("heading", { name: "Meld u opnieuw aan" })).toBeVisible();
  await expect(clerk.getByLabel("Eigen naam")).toHaveValue("Moment van wie geen griffier meer is");
  await clerk.getByLabel("E-mailadres").fill(account.email);
  await clerk.getByLabel("Wachtwoord").fill(account.password);
  await clerk.getByRole("button", { name: "Moment toevoegen" }).click();
  await expect(clerk.getByRole("heading", { level: 1 })).toHaveText("Deze pagina is er niet");
  await clerk.goto("/cycles/2025/moments");
  await expect(clerk.getByRole("row", { name: /Jaarstukken/ })).toBeVisible();
  await expect(clerk.getByText("Moment van wie geen griffier meer is")).toHaveCount(0);
});

test("a new user gets a password that is shown once, and changes it", async ({ asRole }) => {
  const administrator = await asRole("beheerder", { javaScriptEnabled: false });
  await administrator.goto("/users/new");
  await administrator.getByLabel("Naam").fill("Nieuwe Wethouder");
  await administrator.getByLabel("E-mailadres").fill("nieuwe.wethouder@delft.example");
  await administrator.getByLabel("Rol", { exact: true }).selectOption("Wethouder");
  await administrator.getByRole("button", { name: "Gebruiker toevoegen" }).click();
  const shown = await administrator.getByRole("status").textContent();
  const password = /[a-z2-9]{5}(?:-[a-z2-9]{5}){3}/.exec(shown ?? "")?.[0] ?? "";

  const account = { email: "nieuwe.wethouder@delft.example", password };
  const alderman = await asRole(account, { javaScriptEnabled: false });
  await alderman.goto("/account");
  await alderman.getByLabel("Huidig wachtwoord").fill(password);
  await alderman.getByLabel("Nieuw wachtwoord", { exact: true }).fill("een zin die ik onthoud");
  await alderman.getByLabel("Nieuw wachtwoord, nog een keer").fill("een zin die ik onthoud");
  await alderman.getByRole("button", { name: "Wachtwoord wijzigen" }).click();
  await expect(alderman.getByRole("status")).toContainText("Uw wachtwoord is gewijzigd");
  await expect(asRole(account)).rejects.toThrow("could not sign in");
});

test("the administrator cannot shut oneself out", async ({ asRole }) => {
  const administrator = await asRole("beheerder");
  await administrator.goto("/users?role=administrator");
  await administrator.getByRole("link", { name: "Beheerder", exact: true }).click();
  await expect(administrator.getByText("Dit is uw eigen account.")).toBeVisible();
  await expect(administrator.getByRole("link", { name: "Vergrendelen" })).toHaveCount(0);
  await administrator.getByLabel("Rol", { exact: true }).selectOption("Griffier");
  await administrator.getByRole("button", { name: "Wijziging opslaan" }).click();
  await expect(administrator.getByRole("main").getByRole("alert")).toContainText(
    "U kunt uw eigen account niet",
  );
  await administrator.goto("/users");
  await expect(administrator.getByRole("heading", { level: 1 })).toHaveText("Gebruikers");
});
