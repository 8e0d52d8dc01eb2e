import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** From the first line of standard input. Nothing that is typed at the prompt is shown. */
export async function readPassword(): Promise<string> {
  const asked = process.stdin.isTTY === true;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: asked });
  if (asked) process.stdout.write("Password, at least 12 characters: ");
  const first = await lines[Symbol.asyncIterator]().next();
  lines.close();
  if (asked) process.stdout.write("\n");
  return first.done ? "" : first.value;
}
