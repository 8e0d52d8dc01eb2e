interface PosterTextProps {
  /** As it was written; on a screen there is room for all of it. */
  text: string;
  /** What of it fits on paper. */
  onPaper: string;
  className?: string;
}

/** What somebody wrote: in Dutch, whole on a screen, and on paper as much as fits. */
export function PosterText({ text, onPaper, className }: PosterTextProps) {
  if (text === onPaper) {
    return (
      <span lang="nl" className={className}>
        {text}
      </span>
    );
  }
  return (
    <span lang="nl" className={className}>
      <span className="print:hidden">{text}</span>
      <span className="hidden print:inline">{onPaper}</span>
    </span>
  );
}
