/** Files as one ZIP, sent while it is made. */
import { Readable } from "node:stream";
import { ZipFile } from "yazl";

export type ZipEntry = {
  path: string;
  /** A large file is read only when its turn has come. */
  content: string | Buffer | (() => Promise<Buffer>);
};

/** @param madeAt the time that each file in it says it was last changed */
export function zipOf(entries: readonly ZipEntry[], madeAt: Date): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const options = { mtime: madeAt, mode: 0o100644 };
  for (const { path, content } of entries) {
    if (typeof content === "function") {
      zip.addReadStreamLazy(path, options, (answer) => {
        content().then(
          (bytes) => answer(null, Readable.from([bytes])),
          (error) => zip.emit("error", error),
        );
      });
    } else {
      zip.addBuffer(Buffer.from(content), path, options);
    }
  }
  const output = Readable.from(zip.outputStream);
  zip.on("error", (error) => output.destroy(error));
  zip.end();
  return Readable.toWeb(output) as ReadableStream<Uint8Array>;
}
