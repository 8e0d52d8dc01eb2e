/** Who did something and when, in two columns. */
import { instant, text } from "../columns";
import { users } from "./users";

type Act<Verb extends string, By, At> = Record<`${Verb}ById`, By> & Record<`${Verb}At`, At>;

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const by = (verb: string) => text(`${snakeCase(verb)}_by_id`).references(() => users.id);
const at = (verb: string) => instant(`${snakeCase(verb)}_at`);
const byNeeded = (verb: string) => by(verb).notNull();
const atNeeded = (verb: string) => at(verb).notNull();

/** What is done with the row itself: `act("created")` is `createdById` and `createdAt`. */
export const act = <Verb extends string>(verb: Verb) =>
  ({ [`${verb}ById`]: byNeeded(verb), [`${verb}At`]: atNeeded(verb) }) as Act<
    Verb,
    ReturnType<typeof byNeeded>,
    ReturnType<typeof atNeeded>
  >;

/** What is done later, or never. */
export const laterAct = <Verb extends string>(verb: Verb) =>
  ({ [`${verb}ById`]: by(verb), [`${verb}At`]: at(verb) }) as Act<
    Verb,
    ReturnType<typeof by>,
    ReturnType<typeof at>
  >;
