/**
 * The shape of the one table of who may what. features/auth/access.test.ts asks the permissions by it, and access.spec.ts tries
 * every combination on the product. Who is not named may not.
 */
import { IDENTITIES, type Identity } from "../session";

export const but = (...excluded: Identity[]) => IDENTITIES.filter((who) => !excluded.includes(who));

export const EVERYBODY = IDENTITIES;
/** The administrator has accounts and no content. */
export const READERS = but("beheerder");
export const LOG_READERS = ["griffier", "rekenkamer"] as const;
export const CLERK = ["griffier"] as const;
export const AUDITOR = ["rekenkamer"] as const;
export const COUNCIL_MEMBERS = ["raadslid", "raadslid2"] as const;
export const ADMINISTRATOR = ["beheerder"] as const;
/** Of the collaboration that the rows are about: `ambtenaar2` and `wethouder2` have others. */
export const KEEPER = ["ambtenaar"] as const;
export const HOLDER = ["wethouder"] as const;

export interface RouteRow {
  /** As the folders of app/ spell it, without groups. */
  route: string;
  /** The address that is tried, with places; the route itself when left out. */
  address?: string;
  may: readonly Identity[];
  /** Open without signing in. */
  public?: true;
}

export interface ActionRow {
  /** Its name in actions.ts. */
  action: string;
  /** What the log may say of it, once it was done. */
  events: readonly [string, ...string[]];
  /** The question of permissions.ts that decides, as the unit test knows it. */
  question: string;
  /** Who keeps the collaboration and holds its portfolio, when not `ambtenaar` and `wethouder`. */
  about?: { keeper: Identity; holder: Identity };
  may: readonly Identity[];
  form: {
    /** Whose form is taken, and on which page. */
    as: Identity;
    on: string;
    /** The name of the form, or else the button that sends it; in Dutch. The first one that fits. */
    label?: string;
    button?: string;
    fields?: Record<string, string>;
    /** A draft: it holds whatever was typed. */
    keepsAsTyped?: true;
  };
  /** What is in a page once it was done, and not before: as the form's sender is served its page, unless another is named. */
  trace: { as?: Identity; on?: string; text: string | RegExp };
}
