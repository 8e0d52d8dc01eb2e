/**
 * Uploads may be 10 MB of file plus the rest of the form. The framework must let somewhat more than that through, so that a
 * file that is too large meets our own message: beyond these limits a server action fails without words, and the proxy
 * silently cuts the body (docs: proxyClientMaxBodySize).
 */
const UPLOAD_CEILING = "12mb";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Metadata streams after the body otherwise, and a page without JavaScript keeps no title in its head.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2"],
  images: { unoptimized: true },
  // Named, because the guess from lockfiles goes wrong when a folder above holds one too.
  turbopack: { root: import.meta.dirname },
  // `next dev` must not write files into the repository.
  agentRules: false,
  experimental: {
    serverActions: { bodySizeLimit: UPLOAD_CEILING },
    proxyClientMaxBodySize: UPLOAD_CEILING,
  },
};

export default config;
