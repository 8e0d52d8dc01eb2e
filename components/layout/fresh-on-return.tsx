"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Back and forward show what stands now: the router and the browser keep a page as it was when it was left. */
export function FreshOnReturn() {
  const router = useRouter();
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    // Only entries that the router made have a state: a link within the page has none.
    const onPop = ({ state }: PopStateEvent) => state && router.refresh();
    window.addEventListener("popstate", onPop, { signal });
    window.addEventListener("pageshow", ({ persisted }) => persisted && router.refresh(), {
      signal,
    });
    return () => stopped.abort();
  }, [router]);
  return null;
}
