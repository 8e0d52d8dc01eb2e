"use client";

import { useEffect } from "react";
import { wipeCopies } from "@/lib/text/local-copies";

/** Signing out takes along what this device kept of the user's text. A form that does so says it by this attribute. */
const SIGNS_OUT = "form[data-wipes-drafts]";

export function WipeCopies() {
  useEffect(() => {
    const wipe = (event: SubmitEvent) => {
      if (event.target instanceof Element && event.target.matches(SIGNS_OUT)) wipeCopies();
    };
    document.addEventListener("submit", wipe, true);
    return () => document.removeEventListener("submit", wipe, true);
  }, []);
  return null;
}
