import { WrittenText } from "@/components/ui/text/written-text";

/** What a civil servant wrote, in the language it was written in; or, in quiet words, that nothing was. */
export function Written({ text = "", empty }: { text: string | undefined; empty: string }) {
  return text.trim() === "" ? (
    <p className="text-ink-secondary">{empty}</p>
  ) : (
    <WrittenText text={text} lang="nl" />
  );
}
