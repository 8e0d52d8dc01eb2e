"use client";

import { useEffect } from "react";

const WORDS = {
  nl: {
    title: "Er ging iets mis",
    text: "Dit ligt aan ons. Wat eerder is opgeslagen, is bewaard. Probeer het opnieuw; blijft het misgaan, meld het dan bij uw beheerder.",
    again: "Opnieuw proberen",
  },
  en: {
    title: "Something went wrong",
    text: "This is our fault. What was saved before is kept. Try again; if it keeps failing, tell your administrator.",
    again: "Try again",
  },
};

/** The last resort: it may not depend on anything that could have failed, so it brings its own words. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const locale =
    typeof document !== "undefined" && document.documentElement.lang === "en" ? "en" : "nl";
  const words = WORDS[locale];
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert" className="mx-auto grid max-w-2xl gap-4 px-4 py-14">
      <h1 className="text-2xl font-bold">{words.title}</h1>
      <p>{words.text}</p>
      {error.digest && <p className="text-ink-secondary">{error.digest}</p>}
      <p>
        <button
          type="button"
          onClick={reset}
          className="rounded bg-blue px-4 py-2 font-bold text-white"
        >
          {words.again}
        </button>
      </p>
    </div>
  );
}
