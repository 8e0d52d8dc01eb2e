/** Whether the engine says that the file is damaged, or is no database at all. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(code) || isDamage(error.cause);
}
