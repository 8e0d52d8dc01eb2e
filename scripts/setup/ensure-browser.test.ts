import { beforeEach, describe, expect, it, vi } from "vitest";
import { ensureBrowser } from "./ensure-browser.mjs";

/** A machine without any browser, on which nothing can be installed. */
const bare = {
  findInstalled: (): string | undefined => undefined,
  starts: async (_path: string) => true,
  findDownloaded: async (): Promise<string | undefined> => undefined,
  download: async () => false,
  installPackage: async () => false,
};

/** A machine whose package manager installs one. */
function packaged() {
  let installed = false;
  return {
    ...bare,
    findInstalled: () => (installed ? "/usr/bin/chromium" : undefined),
    installPackage: async () => {
      installed = true;
      return true;
    },
  };
}

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});

describe("the browser of the browser tests", () => {
  it("is the one that was asked for", async () => {
    expect(await ensureBrowser("/opt/chromium", bare)).toBe("/opt/chromium");
  });

  it("is not replaced by another when the one asked for does not start", async () => {
    const machine = {
      ...bare,
      starts: async () => false,
      findInstalled: () => "/usr/bin/chromium",
    };
    await expect(ensureBrowser("/opt/typo", machine)).rejects.toThrow("CHROMIUM_PATH: expected");
  });

  it("is one that is installed, before anything is downloaded", async () => {
    const download = vi.fn(async () => true);
    const machine = { ...bare, findInstalled: () => "/usr/bin/chromium", download };
    expect(await ensureBrowser(undefined, machine)).toBe("/usr/bin/chromium");
    expect(download).not.toHaveBeenCalled();
  });

  it("is Playwright's own when that was downloaded earlier", async () => {
    const download = vi.fn(async () => true);
    const machine = { ...bare, findDownloaded: async () => "/cache/chrome", download };
    expect(await ensureBrowser(undefined, machine)).toBeNull();
    expect(download).not.toHaveBeenCalled();
  });

  it("is passed over when it is there but does not start", async () => {
    let downloaded = false;
    const machine = {
      ...bare,
      findInstalled: () => "/usr/bin/chromium-browser",
      starts: async (path: string) => path === "/cache/chrome",
      findDownloaded: async () => (downloaded ? "/cache/chrome" : undefined),
      download: async () => {
        downloaded = true;
        return true;
      },
    };
    expect(await ensureBrowser(undefined, machine)).toBeNull();
  });

  it("comes from the package manager when the download fails", async () => {
    expect(await ensureBrowser(undefined, packaged())).toBe("/usr/bin/chromium");
  });

  it("comes from the package manager when the downloaded one lacks its libraries", async () => {
    const machine = {
      ...packaged(),
      starts: async (path: string) => path !== "/cache/chrome",
      findDownloaded: async () => "/cache/chrome",
      download: async () => true,
    };
    expect(await ensureBrowser(undefined, machine)).toBe("/usr/bin/chromium");
  });

  it("is asked of the reader when nothing works", async () => {
    await expect(ensureBrowser(undefined, bare)).rejects.toThrow("apt-get install -y chromium");
  });
});
