import clsx from "clsx";

interface WrittenTextProps {
  text: string;
  /** The language it was written in. */
  lang?: string;
  className?: string;
}

/** A text that somebody typed: an empty line makes a paragraph, a line break stays one. */
export function WrittenText({ text, lang, className }: WrittenTextProps) {
  return (
    <div lang={lang} className={clsx("grid max-w-prose gap-3", className)}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never reordered
        <p key={index} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
