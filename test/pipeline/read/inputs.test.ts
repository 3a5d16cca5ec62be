import { assert, describe, it } from "@effect/vitest"
import { join } from "node:path"
import { fieldOf, type Inputs, planOfInputs } from "../../../pipeline/read/inputs.ts"
import { folderOf } from "../../world.ts"

const folder = () => folderOf({ "news/2024/a.jsonl.gz": "x", "news/2024/b.html": "x", "news/c.txt": "x", "news/notes.pdf": "x", "news/.hidden/d.txt": "x", "news/e.dat": "x" })
const planned = (patterns: ReadonlyArray<string>, more: Partial<Inputs> = {}) =>
  planOfInputs({ patterns, fields: {}, publish: "evidence", ...more }).articles.map(({ kind, place }) => `${place.file} ${kind.format}${kind.compression === undefined ? "" : ` ${kind.compression}`}`)
const whyNot = (patterns: ReadonlyArray<string>) => {
  try {
    return planned(patterns).join()
  } catch (cause) {
    return (cause as Error).message
  }
}

describe("planOfInputs", () => {
  it("takes a folder, with what lies below it", () => {
    assert.deepStrictEqual(planned([join(folder(), "news")]), ["2024/a.jsonl.gz jsonl gzip", "2024/b.html html", "c.txt text"])
  })

  it("takes globs and files, each file once, named from the folder that all lie in", () => {
    const at = folder()
    assert.deepStrictEqual(planned([join(at, "news/**/*.html"), join(at, "news/2024/b.html"), join(at, "news/c.txt")]), ["2024/b.html html", "c.txt text"])
    assert.deepStrictEqual(planned([join(at, "news/c.txt")]), ["c.txt text"])
  })

  it("takes standard input, which is JSON Lines unless told", () => {
    assert.deepStrictEqual([...planned(["-"]), ...planned(["-"], { format: "warc" })], ["stdin jsonl", "stdin warc"])
  })

  it("takes a file whose name says nothing where it is told what it holds", () => {
    assert.deepStrictEqual(planned([join(folder(), "news/e.dat")], { format: "text" }), ["e.dat text"])
    assert.match(whyNot([join(folder(), "news/e.dat")]), /say it with --format/u)
  })

  it("says that a pattern fits nothing, or that a folder holds nothing to read", () => {
    assert.match(whyNot([join(folder(), "none/*.txt")]), /fits none/u)
    assert.match(whyNot([folderOf({ "a.pdf": "x" })]), /no file below it/u)
  })
})

describe("fieldOf", () => {
  it("reads name=theirs", () => {
    assert.deepStrictEqual(fieldOf("text=article.body"), ["text", "article.body"])
    assert.deepStrictEqual(fieldOf("title=a=b"), ["title", "a=b"])
    assert.deepStrictEqual(fieldOf("id="), ["id", ""])
  })

  it.each([["text", /write it as/u], ["=body", /write it as/u], ["text=", /write it as/u], ["body=text", /no field "body"/u]] as const)("refuses %s", (said, why) => {
    assert.throws(() => fieldOf(said), why)
  })
})
