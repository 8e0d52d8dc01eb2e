"use client";

import { type RefObject, useEffect, useState } from "react";
import { readFields, typedNames, writeFields } from "./form-fields";

/**
 * What was typed before the scripts came: React sets a text area back to what the server sent when it takes the page over, and
 * nobody heard the other fields change. It is put back as if it were typed now.
 *
 * @param id of the form element, which then stands in the page that the server sent
 */
export function useTypedEarly(form: RefObject<HTMLFormElement | null>, id: string) {
  const [early] = useState(() => {
    if (typeof document === "undefined") return null;
    const sent = document.getElementById(id);
    return sent instanceof HTMLFormElement && { fields: readFields(sent), names: typedNames(sent) };
  });

  useEffect(() => {
    if (form.current && early) writeFields(form.current, early.fields, early.names);
  }, [form, early]);
}
