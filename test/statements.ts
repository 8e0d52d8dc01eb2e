/** For tests: which queries a piece of work asks. */
import { handles } from "../db/index";

/** Every statement the reading connection prepares while `work` runs, which is every query. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { client } = handles().reader;
  const statements: string[] = [];
  const prepare = client.prepare;
  client.prepare = ((text: string) => {
    statements.push(text);
    return prepare.call(client, text);
  }) as typeof client.prepare;
  try {
    await work();
  } finally {
    client.prepare = prepare;
  }
  return statements;
}
