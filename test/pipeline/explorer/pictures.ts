import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { serve } from "../../../pipeline/page/serve.ts"
import { launch } from "./chromium.ts"
import { rowsOf } from "./rows.ts"

/** Pictures of the main views, to be looked at: node test/pipeline/explorer/pictures.ts FOLDER [OUT]. */
const [folder = "pictures", out = "out"] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const article = String(rowsOf(out, "documents")[0]!["document_id"]), figure = String(rowsOf(out, "figures").find(({ evidence }) => evidence === "60%")?.["figure_id"] ?? rowsOf(out, "figures")[0]?.["figure_id"] ?? "")
const views: Readonly<Record<string, string>> = {
  overview: "#/", read: `#/read/${article}`, row: `#/read/${article}?row=${figure}`, table: "#/tables/quotes", entity: "#/entity/kazakhstan", search: "#/search?q=security", take: "#/take",
  ...Object.fromEntries(["changes", "trends", "speakers", "timeline", "relations", "map", "coverage", "unresolved"].map((name) => [`chart-${name}`, `#/charts/${name}`]))
}

const { address, server } = await serve(resolve(out), 0), browser = await launch()
for (const colorScheme of ["light", "dark"] as const) {
  for (const [width, height] of [[360, 780], [1280, 860], [2560, 1300]] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" })
    for (const [name, hash] of Object.entries(views)) {
      await page.goto("about:blank")
      await page.goto(`${address}${hash}`)
      await page.waitForSelector("main[data-shown]")
      await page.waitForTimeout(150)
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
    }
    await page.close()
  }
}
await browser.close()
server.close()
