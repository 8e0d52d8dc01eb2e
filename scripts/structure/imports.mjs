/** Reads the imports of a source file and resolves those within the repository. */
import { posix } from "node:path";

const IMPORTS =
  /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[\w*{][^;"'`]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Comments blanked out, line numbers kept. Strings stay: an import is one. */
export function withoutComments(source) {
  const blank = (text) => text.replace(/[^\n]/g, " ");
  return source.replace(
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (match) => (match.startsWith("/") ? blank(match) : match),
  );
}

export function lineAt(source, index) {
  return source.slice(0, index).split("\n").length;
}

/**
 * @param paths all files of the repository, to find which file an import means
 * @returns {{ line: number, from: string, target: string | null }[]} target: the file within the repository, or null
 */
export function readImports(path, source, paths) {
  const text = withoutComments(source);
  return [...text.matchAll(IMPORTS)].map((match) => {
    const from = match[1] ?? match[2];
    const index = match.index + match[0].indexOf(from);
    return { line: lineAt(text, index), from, target: resolveImport(path, from, paths) };
  });
}

function resolveImport(path, from, paths) {
  const base = from.startsWith("@/")
    ? from.slice(2)
    : from.startsWith(".")
      ? posix.join(posix.dirname(path), from)
      : null;
  if (base === null) return null;
  const candidates = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"].map(
    (end) => base + end,
  );
  return candidates.find((candidate) => paths.has(candidate)) ?? base;
}
