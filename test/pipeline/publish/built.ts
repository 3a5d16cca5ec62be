import { join } from "node:path"
import { steppeline } from "../../commandLine.ts"
import { folderOf } from "../../world.ts"

const source = (said: object): string => JSON.stringify({ text_origin: "original", ...said })

const exports = "Exports of wheat from Kazakhstan fell by 12% in May 2024, Energy Minister Almasadam Satkaliyev said on Monday.\n\n\"We sold less,\" he said. Russia's president Vladimir Putin met Kassym-Jomart Tokayev in Astana.\n"
const again = "Exports of wheat from Kazakhstan fell by 12% in May 2024, according to the ministry.\n\nNA is what forms say in Namibia: =SUM(A1:A9) stood there.\nPrices in Windhoek rose to 300 dollars 😀 in June 2024.\n"
const alone = "Inflation in Germany was 2.4% in April 2024. Unemployment in France fell to 7.3% in 2023.\n\nOlaf Scholz said that wages would rise in Germany.\n"

/** A published folder of two sources, one of them published whole, with a duplicate and what readers trip over. */
export const builtFolder = (more: Readonly<Record<string, string>> = {}): { readonly folder: string; readonly out: string; readonly sources: string; readonly status: number | null; readonly stderr: string } => {
  const folder = folderOf({
    "sources/agency/source.json": source({ publish: "full", license: "CC-BY-4.0", name: "The Agency, Ltd.", documents: { "a.txt": { published: "2024-06-03", title: "Exports fall", url: "https://example.org/a" } } }),
    "sources/agency/a.txt": exports,
    "sources/paper/source.json": source({ publish: "evidence", documents: { "b.txt": { published: "2024-07" }, "c.txt": { published: "2024-06-10" } } }),
    "sources/paper/b.txt": again, "sources/paper/c.txt": alone, "sources/paper/d.txt": exports, ...more
  })
  const out = join(folder, "out"), sources = join(folder, "sources")
  const { status, stderr } = steppeline(["build", "--sources", sources, "--out", out])
  return { folder, out, sources, status, stderr }
}
