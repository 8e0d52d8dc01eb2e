"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { FormStamp } from "@/lib/forms/form-stamp";

type Origin = Pick<FormStamp, "authorId" | "release">;

const FormOriginContext = createContext<Origin>({ authorId: "", release: "-" });

/** Around pages: who opened them and in which release, for the stamp of each form. */
export function FormOrigin({ authorId, release, children }: Origin & { children: ReactNode }) {
  return <FormOriginContext value={{ authorId, release }}>{children}</FormOriginContext>;
}

export const useFormOrigin = () => useContext(FormOriginContext);
