/** Loaded before a script: a wrong setting ends it with what was expected, not with a stack trace. */
process.on("uncaughtException", (error) => {
  console.error(error?.name === "EnvError" ? error.message : error);
  process.exit(1);
});
