import clsx from "clsx";
import { HiddenFields } from "../form/fields/hidden-fields";

interface LanguageSwitchProps {
  /** A server action that reads the field `locale`. */
  action: (form: FormData) => Promise<void>;
  label: string;
  current: string;
  /** `short` is shown, `name` is read out: NL, Nederlands. */
  options: readonly { value: string; short: string; name: string }[];
  /** Hidden fields, such as the address to come back to. */
  keep?: Record<string, string>;
}

export function LanguageSwitch({
  action,
  label,
  current,
  options,
  keep = {},
}: LanguageSwitchProps) {
  return (
    <form action={action} aria-label={label} className="flex">
      <HiddenFields values={keep} />
      {options.map((option) => (
        <button
          key={option.value}
          type="submit"
          name="locale"
          value={option.value}
          lang={option.value}
          aria-pressed={option.value === current}
          className={clsx(
            "min-h-8 min-w-8 rounded px-1.5 hover:underline",
            option.value === current && "font-bold underline underline-offset-4",
          )}
        >
          <span aria-hidden="true">{option.short}</span>
          <span className="sr-only">{option.name}</span>
        </button>
      ))}
    </form>
  );
}
