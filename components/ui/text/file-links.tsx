import { TextLink } from "./text-link";

export interface FileLink {
  href: string;
  title: string;
  /** Said behind the title: how large it is. */
  note?: string | null;
  /** A file is taken along, a page is opened. */
  download?: boolean;
}

/** Files and pages, one under the other; their titles are in the language of who wrote them. */
export function FileLinks({ items }: { items: readonly FileLink[] }) {
  return (
    <ul className="list-disc pl-5 text-sm">
      {items.map(({ href, title, note, download }) => (
        <li key={href} className="break-words">
          <TextLink href={href} download={download} lang="nl">
            {title}
          </TextLink>
          {note && <span className="text-ink-secondary"> ({note})</span>}
        </li>
      ))}
    </ul>
  );
}
