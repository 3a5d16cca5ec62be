import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Rolldown } from "vite"
import type { Bundle } from "./bundle.ts"

/** The package a module belongs to: the folder of the nearest package.json that has a name. */
const packageOf = (module: string): string | undefined => {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && "name" in (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as object)) return folder
  }
  return undefined
}

/** What the libraries' licences ask for: their names and terms go where their code goes. */
const noticeOf = (folder: string): { readonly name: string; readonly terms: string } => {
  const { license = "", name = "", version = "" } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly name?: string; readonly version?: string; readonly license?: string }
  const file = readdirSync(folder).sort().find((one) => /^licen[cs]e/iu.test(one))
  const terms = file === undefined ? license : readFileSync(join(folder, file), "utf8").trim()
  return { name: `${name} ${version}`, terms }
}

const notices = (modules: ReadonlyArray<string>): string => {
  const folders = new Set(modules.filter((module) => module.includes("/node_modules/")).map((module) => packageOf(module.split("?")[0]!)).filter((folder) => folder !== undefined))
  const all = Array.from(folders, noticeOf).sort((a, b) => a.name < b.name ? -1 : 1)
  return `/*! This page is built with:\n\n${all.map(({ name, terms }) => `${name}\n${terms.replaceAll("*/", "* /")}`).join("\n\n")}\n*/\n`
}

/** Builds the page from its sources. The same sources and libraries give the same bytes, wherever they lie. */
export const makeBundle = async (folder: string): Promise<Bundle> => {
  const { build } = await import("vite")
  const made = await build({
    configFile: false, root: folder, logLevel: "error", mode: "production", define: { "process.env.NODE_ENV": "\"production\"" },
    json: { stringify: true },
    build: {
      write: false, target: "es2023", cssCodeSplit: false, modulePreload: false, reportCompressedSize: false, assetsInlineLimit: 0,
      rolldownOptions: { input: join(folder, "main.ts"), output: { format: "iife", entryFileNames: "explorer.js", assetFileNames: "[name][extname]" } }
    }
  }) as Rolldown.RolldownOutput
  const chunk = made.output.find((one) => one.type === "chunk"), style = made.output.find((one) => one.type === "asset" && one.fileName.endsWith(".css"))
  if (chunk === undefined || style?.type !== "asset") throw new Error("The page's script or style is missing from its build.")
  return {
    page: readFileSync(join(folder, "page.html"), "utf8"),
    script: notices(chunk.moduleIds) + chunk.code.trimEnd() + "\n",
    style: (typeof style.source === "string" ? style.source : new TextDecoder().decode(style.source)).trimEnd() + "\n"
  }
}
