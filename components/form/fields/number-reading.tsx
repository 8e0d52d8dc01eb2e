"use client";

import clsx from "clsx";
import { useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { asTyped, readNumber, writeNumber } from "@/lib/numbers/parse";
import { CHOSEN_NUMBER, choiceOf, type PostedNumber } from "@/lib/numbers/typed-numbers";
import { type FormContextValue, useFormContext } from "../form-context";

interface NumberReadingProps {
  id: string;
  name: string;
  number: PostedNumber;
  choose: (text: string) => void;
  /** What the field says already. */
  errors: readonly string[];
}

const PAUSE_MS = 1200;
const TONES = { quiet: "text-ink-secondary", strong: "font-bold", wrong: "text-core-deep" };

/** How a number is read: on screen at once, and aloud only after a pause in typing. */
export function NumberReading({ id, name, number, choose, errors }: NumberReadingProps) {
  const form = useFormContext();
  const { sentence, tone, readings } = form ? readingOf(number, form.words.numbers) : NOTHING;
  const isSaid = errors.some((error) => error.includes(sentence));
  const [spoken, setSpoken] = useState("");
  const isStart = useRef(true);

  useEffect(() => {
    const isUntouched = isStart.current;
    isStart.current = false;
    // A page that opens reads its numbers out to nobody.
    if (isUntouched) return;
    const timer = setTimeout(() => setSpoken(sentence), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <div className="grid max-w-64 justify-items-start gap-2 text-sm">
      <p id={id} className={clsx(TONES[tone], "empty:hidden")}>
        {isSaid ? "" : sentence}
      </p>
      {readings.length > 0 && (
        <Choices name={name} shown={number.shown} readings={readings} choose={choose} about={id} />
      )}
      <span aria-live="polite" className="sr-only">
        {spoken === sentence && spoken}
      </span>
    </div>
  );
}

interface Said {
  sentence: string;
  tone: keyof typeof TONES;
  /** To choose from. */
  readings: readonly number[];
}

const NOTHING: Said = { sentence: "", tone: "quiet", readings: [] };

function readingOf(
  { text, shown, typedIn }: PostedNumber,
  words: FormContextValue["words"]["numbers"],
): Said {
  if (text.trim() === "") return NOTHING;
  const reading = readNumber(text, shown, typedIn);
  if (reading.kind === "ambiguous") {
    const sentence = typedIn === shown ? words.ambiguous : words.typedElsewhere;
    return { sentence, tone: "strong", readings: reading.readings };
  }
  if (reading.kind === "not_a_number") {
    const sentence = words.faults[reading.fault].replace("{suggestion}", reading.suggestion ?? "");
    return { ...NOTHING, sentence, tone: "wrong" };
  }
  const number = writeNumber(reading.value, shown);
  return reading.isOwnForm
    ? { ...NOTHING, sentence: words.read.replace("{number}", number) }
    : { ...NOTHING, sentence: words.readOtherwise.replace("{number}", number), tone: "strong" };
}

interface ChoicesProps extends Pick<NumberReadingProps, "name" | "choose"> {
  shown: PostedNumber["shown"];
  readings: readonly number[];
  /** The id of the sentence above. */
  about: string;
}

/** Without scripts a choice sends the form, and the form comes back with it. */
function Choices({ name, shown, readings, choose, about }: ChoicesProps) {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div className="flex flex-wrap gap-2">
      {/* The return key in a field presses the first button of a form: that must choose nothing. */}
      {!isReady && <button type="submit" hidden tabIndex={-1} />}
      {readings.map((value) => (
        <button
          key={value}
          type={isReady ? "button" : "submit"}
          name={CHOSEN_NUMBER}
          value={choiceOf(name, asTyped(value, shown))}
          aria-describedby={about}
          className={buttonStyle("secondary", "small")}
          onClick={() => choose(asTyped(value, shown))}
        >
          {writeNumber(value, shown)}
        </button>
      ))}
    </div>
  );
}
