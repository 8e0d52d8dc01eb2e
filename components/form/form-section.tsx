import type { ReactNode } from "react";

interface FormSectionProps {
  title: ReactNode;
  titleLevel?: 2 | 3 | 4;
  intro?: ReactNode;
  /** For links to this part of the form. */
  id?: string;
  children: ReactNode;
}

/** A part of a long form under its own heading. */
export function FormSection({ title, titleLevel = 2, intro, id, children }: FormSectionProps) {
  const Heading = `h${titleLevel}` as const;
  return (
    <section
      id={id}
      className="grid gap-5 border-t border-line pt-5 first-of-type:border-0 first-of-type:pt-0"
    >
      <div className="grid gap-1">
        <Heading className={titleLevel === 2 ? "text-xl" : "text-lg"}>{title}</Heading>
        {intro && <div className="max-w-prose text-ink-secondary">{intro}</div>}
      </div>
      {children}
    </section>
  );
}
