import { describe, expect, it } from "vitest";
import { installAdvice, isStale } from "./ensure-installed.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/next": { version: "16.4.6" },
    "node_modules/swc-for-another-platform": { version: "1.0.0", optional: true },
  },
};

describe("an install is needed", () => {
  it("not when everything that is asked for is there", () => {
    expect(isStale(wanted, { packages: { "node_modules/next": { version: "16.4.6" } } })).toBe(
      false,
    );
  });

  it("when a package is missing or of another version", () => {
    expect(isStale(wanted, { packages: {} })).toBe(true);
    expect(isStale(wanted, { packages: { "node_modules/next": { version: "16.4.5" } } })).toBe(
      true,
    );
  });
});

describe("a failed install says what to do", () => {
  const compilerFails =
    "npm error gyp ERR! find Python\nnpm error path node_modules/better-sqlite3";

  it.each([
    ["linux", "build-essential python3"],
    ["darwin", "xcode-select --install"],
    ["win32", "Visual Studio Build Tools"],
    ["freebsd", "C++ compiler"],
  ] as const)("about the compiler on %s", (platform, advice) => {
    expect(installAdvice(compilerFails, platform)).toContain(advice);
  });

  it("about the network", () => {
    const output = "npm error request failed, reason: getaddrinfo ENOTFOUND";
    expect(installAdvice(output, "linux")).toContain("registry could not be reached");
  });
});
