import { addUser } from "@/features/users/mutations";
import { setPassword } from "@/features/users/passwords/mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

const PERSON = {
  name: "Noor",
  email: "noor@example.org",
  role: "clerk",
  politicalGroup: null,
  password: "een lang genoeg wachtwoord",
} as const;

export const ATTEMPTS: Attempts = {
  refused: [
    ["add", viewer("clerk"), (who) => addUser(who, PERSON)],
    [
      "set a password",
      viewer("clerk"),
      (who) => setPassword(who, { id: "member", password: null }),
    ],
  ],
};
