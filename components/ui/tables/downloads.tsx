import clsx from "clsx";
import { getTranslator, type Translator } from "@/lib/i18n";
import { LINK } from "../text/text-link";

interface DownloadsProps {
  hrefs: { csv: string; xlsx: string; about: string };
  /** Lies over what is below, at the end of a line that has no room for it. */
  isAfloat?: boolean;
}

/** The table that stands beside it as a file: for any program, for a spreadsheet, and what it takes to check the first. */
export async function Downloads(props: DownloadsProps) {
  return <DownloadMenu {...props} t={await getTranslator("exports")} />;
}

/** @param t words of messages/<locale>/exports.json, where nothing can be awaited */
export function DownloadMenu({ hrefs, isAfloat = false, t }: DownloadsProps & { t: Translator }) {
  return (
    <details
      className={clsx("text-sm print:hidden", isAfloat ? "absolute right-0 top-0" : "relative")}
    >
      <summary className="ml-auto w-fit py-1 text-blue underline-offset-2 hover:underline">
        {t("download")}
      </summary>
      <ul className="absolute right-0 z-10 grid w-64 max-w-[80vw] gap-2 rounded border border-line bg-paper p-3 shadow">
        <li>
          <a href={hrefs.xlsx} className={LINK}>
            {t("xlsx")}
          </a>
        </li>
        <li>
          <a href={hrefs.csv} className={LINK}>
            {t("csv")}
          </a>
        </li>
        <li>
          <a href={hrefs.about} className={LINK}>
            {t("aboutFile")}
          </a>
          <p className="text-ink-secondary">{t("aboutHint")}</p>
        </li>
      </ul>
    </details>
  );
}
