import clsx from "clsx";

interface StaticMarkupProps {
  /** Out of `renderStatic` of lib/static-markup, which escapes what people typed; never anything else. */
  markup: string;
  className?: string;
}

/** Markup that was written out before. `contents` leaves its box out of the layout. */
export function StaticMarkup({ markup, className }: StaticMarkupProps) {
  return (
    <div
      className={clsx(className ?? "contents")}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by renderStatic, which escapes; see its test
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
