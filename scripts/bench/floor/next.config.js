import { dirname } from "node:path";

const root = dirname(dirname(dirname(import.meta.dirname)));

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  htmlLimitedBots: /.*/,
  agentRules: false,
  turbopack: { root },
};

export default config;
