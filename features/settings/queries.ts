import { cache } from "react";
import { z } from "zod";
import { database } from "@/db";
import { settings } from "@/db/schema";
import type { Settings } from "./types";

const municipalitySchema = z.object({
  name: z.string(),
  councilSeats: z.number().int().positive(),
});
const programmesSchema = z.array(z.string());
const demoSchema = z.object({ seededAt: z.iso.datetime() });

/** One read per request, whoever asks. A municipality that set nothing yet has no name. */
export const getSettings = cache(async (): Promise<Settings> => {
  const rows = await database().select({ key: settings.key, value: settings.value }).from(settings);
  const values = Object.fromEntries(rows.map((row) => [row.key, row.value]));
  const municipality = municipalitySchema.safeParse(values.municipality);
  const programmes = programmesSchema.safeParse(values.programmes);
  const demo = demoSchema.safeParse(values.demo);
  return {
    municipality: municipality.success ? municipality.data : { name: "", councilSeats: 0 },
    programmes: programmes.success ? programmes.data : [],
    demoSeededAt: demo.success ? new Date(demo.data.seededAt) : null,
  };
});
