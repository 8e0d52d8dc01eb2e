"use client";

import clsx from "clsx";
import { type Choices, FIND, searchNameOf } from "@/lib/forms/choices";
import { startText, useField, useFormContext } from "../form-context";
import { SubmitButton } from "../submit-button";
import { CheckboxGroupField } from "./checkbox-group-field";
import { CONTROL, type ControlWidth, WIDTHS } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";
import { SelectField } from "./select-field";

export interface ChoiceFieldProps extends FieldProps {
  choices: Choices;
  /** The words of choosing none. */
  emptyLabel?: string;
  defaultValue?: string | null;
  /** Several may be chosen: those that are to begin with. */
  defaultValues?: readonly string[];
  width?: ControlWidth;
}

type Words = Record<"hint" | "found" | "none" | "more" | "chosen" | "choose" | "search", string>;

export function ChoiceFieldClient({
  choices,
  words,
  defaultValues,
  ...props
}: ChoiceFieldProps & { words: Words }) {
  const form = useFormContext();
  const given = form?.found[props.name] ?? choices;
  const looked = startText(form?.values[searchNameOf(props.name)], given.search);
  if (!given.isSearched)
    return <Options {...props} {...{ defaultValues, options: given.options }} />;
  // What was chosen stays, also where the answer does not say its name.
  const names = new Set(given.options.map(({ value }) => value));
  const unnamed = [form?.values[props.name] ?? []].flat().filter((one) => one && !names.has(one));
  const options = [...unnamed.map((value) => ({ value, label: words.chosen })), ...given.options];
  const hasOptions = options.length > 0;
  return (
    <div className="grid content-start gap-3">
      <SearchBox {...props} hint={props.hint ?? words.hint} isOnly={!hasOptions} search={looked} />
      {form && (
        <SubmitButton
          name={FIND}
          value={props.name}
          variant="secondary"
          label={`${words.search}: ${props.label}`}
          className="justify-self-start"
        >
          {words.search}
        </SubmitButton>
      )}
      {looked && !hasOptions && <p role="status">{words.none}</p>}
      {given.hasMore && (
        <p role="status" className="text-sm text-ink-secondary">
          {words.more}
        </p>
      )}
      {hasOptions && (
        <Options
          {...props}
          {...{ defaultValues, options }}
          hint={undefined}
          optionalLabel=""
          label={`${props.label}: ${words.found}`}
          emptyLabel={props.emptyLabel ?? words.choose}
        />
      )}
    </div>
  );
}

interface OptionsProps extends Omit<ChoiceFieldProps, "choices"> {
  options: Choices["options"];
}

function Options({ defaultValues, ...props }: OptionsProps) {
  if (!defaultValues) return <SelectField {...props} />;
  const { options, hint, label, name, optionalLabel } = props;
  return (
    <CheckboxGroupField
      {...{ options, hint, label, name, optionalLabel }}
      defaultValue={defaultValues}
      look="chips"
    />
  );
}

interface SearchBoxProps extends FieldProps {
  /** Nothing to choose from yet: what is wrong with the choice is said here. */
  isOnly: boolean;
  search: string | number | undefined;
  width?: ControlWidth;
}

function SearchBox({ isOnly, search, width = "medium", ...props }: SearchBoxProps) {
  const name = searchNameOf(props.name);
  const field = useField(isOnly ? props.name : name, props.hint);
  return (
    <FieldShell {...props} field={field}>
      <input
        {...field.control}
        name={name}
        type="search"
        defaultValue={search}
        maxLength={200}
        className={clsx(CONTROL, WIDTHS[width])}
      />
    </FieldShell>
  );
}
