import { assert, describe, it } from "@effect/vitest"
import { cpSync, mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { makeBundle } from "../../../pipeline/page/make.ts"
import { folderOf, root } from "../../world.ts"

describe("makeBundle", () => {
  it("gives the same bytes wherever its sources lie, and carries its libraries' terms", async () => {
    const elsewhere = join(folderOf(), "some where", "else")
    mkdirSync(elsewhere, { recursive: true })
    for (const folder of ["pipeline/explorer", "schemas", "tsconfig.json"]) cpSync(join(root, folder), join(elsewhere, folder), { recursive: true })
    symlinkSync(join(root, "node_modules"), join(elsewhere, "node_modules"))
    const here = await makeBundle(join(root, "pipeline/explorer")), there = await makeBundle(join(elsewhere, "pipeline/explorer"))
    assert.deepStrictEqual(there, here)
    for (const name of ["@observablehq/plot", "@uwdata/flechette", "@tanstack/virtual-core", "d3-geo", "topojson-client"]) assert.include(here.script, `${name} `)
    assert.notInclude(here.script, root)
    for (const mark of ["<!--policy-->", "<!--style-->", "<!--script-->", "<!--data-->"]) assert.include(here.page, mark)
  })
})
