/**
 * The first thing every command does. Written in old syntax on purpose: it has to run on the very
 * versions that it turns away, so whatever is newer is imported only after the check.
 */
export const OLDEST_NODE = [20, 19];

/** @returns what to do about this version of Node, or null when it is new enough. */
export function nodeProblem(version) {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (newEnough) return null;
  return (
    `Regiemonitor needs Node ${OLDEST_NODE.join(".")} or later; this is Node ${version}.\n` +
    "Install a newer one from https://nodejs.org, or with nvm: nvm install && nvm use"
  );
}

export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
}
