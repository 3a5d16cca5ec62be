import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { type Browser, chromium } from "playwright-core"

/** A browser of this machine, if it says that it has one. */
const own = (): string | undefined => [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) => file !== undefined && existsSync(file))

/** The package's browser, unpacked once: aside and then moved, for several test files may begin at once. */
const packaged = async (): Promise<string> => {
  const { default: sparticuz } = await import("@sparticuz/chromium"), cache = resolve("node_modules/.cache"), kept = join(cache, "chromium-153")
  if (existsSync(join(kept, "chromium"))) return join(kept, "chromium")
  mkdirSync(cache, { recursive: true })
  const aside = mkdtempSync(join(cache, "chromium-")), before = process.env["TMPDIR"]
  process.env["TMPDIR"] = aside
  try {
    await sparticuz.executablePath()
  } finally {
    if (before === undefined) delete process.env["TMPDIR"]
    else process.env["TMPDIR"] = before
  }
  try {
    renameSync(aside, kept)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
  return join(kept, "chromium")
}

const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

export const launch = async (): Promise<Browser> => chromium.launch({ executablePath: own() ?? await packaged(), args: quiet })
