import { notFound } from "next/navigation";
import { NotFoundError } from "../errors";

/** A read for a page: what does not exist, or may not be seen, becomes the designed 404. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
