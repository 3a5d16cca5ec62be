import { assert, describe, it } from "@effect/vitest"
import { inflateRawSync } from "node:zlib"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { idOf } from "../../../pipeline/document/id.ts"
import { tombstoneOf } from "../../../pipeline/publish/tombstones.ts"
import { steppeline } from "../../commandLine.ts"
import { dataWith } from "../../world.ts"
import { builtFolder } from "./built.ts"

const { folder, out, sources } = builtFolder()
const documents = JSON.parse(readFileSync(join(out, "json/documents.json"), "utf8")) as ReadonlyArray<{ document_id: string; file: string }>
const gone = documents.find(({ file }) => file === "b.txt")!.document_id
const data = dataWith({ "exclusions/asked.csv": `kind,id,reason,decided_by,decided_on\ndocument,${gone},A private reason,somebody,2026-11-24\nentity,olaf-scholz,Another private reason,somebody,2026-11-24\n` })
const again = join(folder, "again"), built = steppeline(["build", "--sources", sources, "--out", again, "--data", data])
const files = readdirSync(again, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))

/** A file's bytes as text, a workbook's unpacked: whatever a search would find. */
const searched = (file: string): string => {
  const bytes = readFileSync(file)
  if (!file.endsWith(".xlsx")) return bytes.toString("utf8")
  let text = ""
  for (let at = bytes.indexOf("PK\u0003\u0004"); at !== -1; at = bytes.indexOf("PK\u0003\u0004", at + 4)) {
    try {
      text += inflateRawSync(bytes.subarray(at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28))).toString("utf8")
    } catch {
      // What is stored unpacked stands in the bytes themselves.
    }
  }
  return text
}

describe("what has been withdrawn", () => {
  it("is in no format, view or description", () => {
    assert.strictEqual(built.status, 0, built.stderr)
    for (const file of files) for (const words of ["Scholz", "olaf-scholz", "Windhoek", "private reason", "b.txt"]) assert.notInclude(searched(file), words, file)
  })

  it("was there before, and would have been found", () => {
    const before = searched(join(out, "steppeline.xlsx")) + searched(join(out, "csv/mentions.csv")) + searched(join(out, "parquet/mentions.parquet"))
    assert.include(before, "Scholz")
    assert.include(searched(join(out, "steppeline.xlsx")), "Windhoek")
  })

  it("leaves ids without content, and of a readable id its hash", () => {
    const tombstones = readFileSync(join(again, "ids/tombstones.csv"), "utf8")
    assert.strictEqual(tombstones, `id,kind,withdrawn_on\n${[`${gone},document,2026-11-24`, `${idOf("tb", ["olaf-scholz"])},entity,2026-11-24`].sort().join("\n")}\n`)
    assert.strictEqual(tombstoneOf({ id: "olaf-scholz" }), idOf("tb", ["olaf-scholz"]))
  })

  it("holds, and says so in words", () => {
    assert.strictEqual(steppeline(["check", again]).status, 0)
    assert.match(readFileSync(join(again, "CAUTIONARY_NOTES.md"), "utf8"), /2 things have been withdrawn/u)
  })
})
