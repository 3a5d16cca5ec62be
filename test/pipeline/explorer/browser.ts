import { afterAll, beforeAll } from "@effect/vitest"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { serve } from "../../../pipeline/page/serve.ts"
import { launch } from "./chromium.ts"

/** What a page must never do: ask for something elsewhere, break its own policy, fail. */
export interface Opened {
  readonly page: Page
  readonly faults: ReadonlyArray<string>
  /** Goes to an address within the page and waits until it, or one that has `shows` in it, is shown. */
  readonly go: (hash: string, shows?: string) => Promise<void>
}

const listen = (page: Page, home: string, faults: Array<string>): void => {
  page.on("console", (message) => { if (message.type() === "error") faults.push(message.text()) })
  page.on("pageerror", (error) => faults.push(String(error)))
  page.on("dialog", (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on("request", (request) => { if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(home)) faults.push(`asks for ${request.url()}`) })
}

/** A browser and a server of published folders, for all tests of a file. */
export const browserFor = () => {
  const closing: Array<() => unknown> = [], folders = new Map<string, string>()
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    for (const close of closing) close()
  })
  const addressOf = async (folder: string): Promise<string> => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const { address, server } = await serve(folder, 0)
    closing.push(() => server.close())
    folders.set(folder, address)
    return address
  }
  const open = async (folderOrFile: string, hash = "#/", options: BrowserContextOptions = {}): Promise<Opened> => {
    const alone = folderOrFile.endsWith(".html"), address = alone ? `file://${folderOrFile}` : await addressOf(folderOrFile), faults: Array<string> = []
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options })
    listen(page, alone ? address : new URL(address).origin, faults)
    await page.goto(`${address}${hash}`)
    // While tables are read there may be something in it already: what is wanted is the page that was asked for.
    await page.waitForFunction(() => document.querySelector("main")?.dataset["shown"] !== undefined)
    const go = async (wanted: string, shows = wanted) => {
      await page.evaluate((to) => { location.hash = to }, wanted)
      await page.waitForFunction((to) => document.querySelector("main")?.dataset["shown"]?.includes(to), shows)
    }
    return { page, faults, go }
  }
  return { open }
}
