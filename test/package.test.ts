import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { folderOf, root } from "./world.ts"

const run = (cwd: string, program: string, parameters: ReadonlyArray<string>) => spawnSync(program, parameters, { cwd, encoding: "utf8", maxBuffer: 1 << 26 })

/** The packed tarball, unpacked in an empty project as npm would, with what it depends on beside it and nothing else. */
const installed = (): string => {
  const folder = folderOf({
    "package.json": JSON.stringify({ type: "module" }), "articles/one/source.json": "{\"publish\":\"evidence\"}", "articles/one/a.txt": "Prices in Kenya rose 4.5% in May 2023.\n",
    "use.js": "import { extract, tableNames } from \"steppeline\"\nconst { tables } = await extract({ id: \"a\", text: \"Prices rose 4.5%.\" })\nconsole.log(tables.figures.length, tableNames.length)\n"
  })
  const packed = run(root, "npm", ["pack", "--silent", "--pack-destination", folder])
  assert.strictEqual(packed.status, 0, packed.stderr)
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!, home = join(folder, "node_modules/steppeline")
  mkdirSync(home, { recursive: true })
  assert.strictEqual(run(folder, "tar", ["-xzf", tarball, "-C", home, "--strip-components=1"]).status, 0)
  // Packages that npm would install: ours are linked where they lie, so that their own dependencies are found.
  const { dependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { readonly dependencies: Readonly<Record<string, string>> }
  for (const name of Object.keys(dependencies)) {
    if (name.includes("/")) mkdirSync(join(folder, "node_modules", name.split("/")[0]!), { recursive: true })
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name))
  }
  return folder
}

describe("the packed tarball, in an empty project", () => {
  const folder = installed(), steppeline = (...parameters: ReadonlyArray<string>) => run(folder, process.execPath, ["node_modules/steppeline/dist/pipeline/main.js", ...parameters])

  it("holds no tests, gold or published data", () => {
    for (const name of ["test", "out", "data/gold", "data/sources", "node_modules", "pipeline/run.ts"]) assert.isFalse(existsSync(join(folder, "node_modules/steppeline", name)), name)
  })

  it("builds, checks and asks", () => {
    const built = steppeline("build", "--sources", "articles", "--out", "tables")
    assert.strictEqual(built.status, 0, built.stderr)
    const checked = steppeline("check", "tables", "--texts", "articles")
    assert.strictEqual(checked.status, 0, checked.stdout)
    const asked = steppeline("sql", "select evidence, sentence from views.figures", "--out", "tables", "--csv")
    assert.strictEqual(asked.stdout, "evidence,sentence\n4.5%,Prices in Kenya rose 4.5% in May 2023.\n")
  })

  it("is a library", () => {
    const { status, stderr, stdout } = run(folder, process.execPath, ["use.js"])
    assert.strictEqual(status, 0, stderr)
    assert.strictEqual(stdout, "1 18\n")
  })

  it("asks for Node 24", () => {
    const { engines } = JSON.parse(readFileSync(join(folder, "node_modules/steppeline/package.json"), "utf8")) as { readonly engines: { readonly node: string } }
    assert.strictEqual(engines.node, ">=24")
  })
})
