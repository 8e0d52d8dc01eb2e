interface DiffSegment {
  kind: "same" | "added" | "removed";
  text: string;
}

interface DiffTextProps {
  segments: readonly DiffSegment[];
  /** Said before each change: "toegevoegd", "verwijderd". */
  words: { added: string; removed: string };
  lang?: string;
}

/** Two versions in one text: what went is struck out, what came is underlined. */
export function DiffText({ segments, words, lang }: DiffTextProps) {
  return (
    <p lang={lang} className="max-w-prose whitespace-pre-line">
      {segments.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never reordered
        <Segment key={index} segment={segment} words={words} />
      ))}
    </p>
  );
}

function Segment({ segment, words }: { segment: DiffSegment; words: DiffTextProps["words"] }) {
  if (segment.kind === "same") return segment.text;
  const added = segment.kind === "added";
  const Mark = added ? "ins" : "del";
  return (
    <Mark
      className={
        added
          ? "mx-0.5 rounded-xs bg-blue-wash font-bold decoration-blue underline-offset-2"
          : "mx-0.5 rounded-xs bg-core-wash text-ink-secondary decoration-core"
      }
    >
      <span className="sr-only"> [{words[segment.kind]}: </span>
      {segment.text}
      <span className="sr-only">] </span>
    </Mark>
  );
}
