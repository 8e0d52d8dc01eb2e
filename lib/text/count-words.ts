/** Words as a reader counts them: runs of text between white space that hold at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
