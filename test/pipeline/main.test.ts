import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { steppeline } from "../commandLine.ts"
import { contentsOf, folderOf } from "../world.ts"

const source = JSON.stringify({ publish: "evidence", text_origin: "original" })
const article = "Prices in Kenya rose 4.5% in May 2023, Finance Minister Ann Okello said.\n"

describe("help", () => {
  it.each([[["--help"], /SUBCOMMANDS|subcommands/i], [["build", "--help"], /--sources/], [["extract", "--help"], /--with-text/], [["check", "--help"], /--texts/], [["score", "--help"], /GOLD/], [["explain", "--help"], /ROW_ID/]])(
    "%j says what there is, and the exit codes", (parameters, what) => {
      const { status, stdout } = steppeline(parameters)
      assert.strictEqual(status, 0)
      assert.match(stdout, what)
      assert.match(stdout, /Exit codes/)
    })
})

describe("build, check and explain", () => {
  const folder = folderOf({ "sources/one/source.json": source, "sources/one/a.txt": article })
  const sources = join(folder, "sources"), out = join(folder, "out")
  const built = steppeline(["build", "--sources", sources, "--out", out])

  it("writes every table in every format, and tells", () => {
    assert.strictEqual(built.status, 0, built.stderr)
    assert.match(built.stderr, /figures +1\n/)
    for (const file of ["csv/figures.csv", "json/figures.json", "arrow/figures.arrow", "parquet/figures.parquet", "datapackage.json", "CODEBOOK.md", "README.md", "SHA256SUMS", "schemas/figures.schema.json"]) {
      assert.isTrue(existsSync(join(out, file)), file)
    }
  })

  it("does nothing when nothing has changed", () => {
    const before = contentsOf(out), again = steppeline(["build", "--sources", sources, "--out", out])
    assert.match(again.stderr, /up to date/)
    assert.deepStrictEqual(contentsOf(out), before)
  })

  it("gives the same bytes again, in another place, locale and time zone", () => {
    const other = join(folder, "elsewhere", "out")
    const { TZ } = process.env
    process.env["TZ"] = "Pacific/Apia"
    process.env["LC_ALL"] = "tr_TR.UTF-8"
    steppeline(["build", "--sources", sources, "--out", other])
    delete process.env["LC_ALL"]
    if (TZ === undefined) delete process.env["TZ"]
    else process.env["TZ"] = TZ
    assert.deepStrictEqual(contentsOf(other), contentsOf(out))
  })

  it("holds", () => {
    const { status, stdout } = steppeline(["check", out, "--texts", sources])
    assert.strictEqual(status, 0, stdout)
    assert.match(stdout, /0 findings/)
  })

  it("explains a figure", () => {
    const [figure] = JSON.parse(readFileSync(join(out, "json/figures.json"), "utf8")) as ReadonlyArray<{ figure_id: string }>
    const { status, stdout } = steppeline(["explain", figure!.figure_id, "--out", out])
    assert.strictEqual(status, 0)
    assert.match(stdout, /⟦4\.5%⟧/)
    assert.match(stdout, /measure ← "Prices"/)
  })

  it("explains a mention with its candidates", () => {
    const mentions = JSON.parse(readFileSync(join(out, "json/mentions.json"), "utf8")) as ReadonlyArray<{ mention_id: string; evidence: string }>
    const { stdout } = steppeline(["explain", mentions.find(({ evidence }) => evidence === "Kenya")!.mention_id, "--out", out])
    assert.match(stdout, /candidates\n {2}1\. Kenya/)
  })

  it("says that a row is not there", () => {
    const { status, stderr } = steppeline(["explain", "fg_aaaaaaaaaaaaaaaaaaaa", "--out", out])
    assert.strictEqual(status, 1)
    assert.match(stderr, /^steppeline: No row/)
  })

  it.each(["csv", "json", "arrow", "parquet"])("does not hold when a byte of %s has changed, and names the row", (format) => {
    const file = join(out, format, `documents.${format}`), bytes = readFileSync(file), changed = Uint8Array.from(bytes)
    const at = bytes.indexOf("a.txt")
    changed[at] = "b".charCodeAt(0)
    writeFileSync(file, changed)
    const { status, stdout } = steppeline(["check", out])
    writeFileSync(file, bytes)
    assert.strictEqual(status, 1)
    assert.match(stdout, /dc_[a-z2-7]{20}/)
  })
})

describe("a build that fails", () => {
  it.each([
    ["a broken source.json", { "sources/one/source.json": "{" }, /source\.json.*not JSON/],
    ["no sources", {}, /no such folder/]
  ] as const)("says in one line what is wrong with %s and leaves the output as it was", (_, files, message) => {
    const folder = folderOf({ "out/keep.txt": "kept", ...files })
    const { status, stderr } = steppeline(["build", "--sources", join(folder, "sources"), "--out", join(folder, "out")])
    assert.strictEqual(status, 2)
    assert.match(stderr.trimEnd().split("\n").at(-1)!, message)
    assert.deepStrictEqual(Object.keys(contentsOf(join(folder, "out"))), ["keep.txt"])
  })
})

describe("extract", () => {
  const line = (record: unknown) => `${JSON.stringify(record)}\n`

  it("answers every line in order and goes on after a bad one", () => {
    const { lines, status, stderr } = steppeline(["extract"], { input: `${line({ id: "a", text: article, published: "2023-06-01" })}nonsense\n\n${line({ id: "b" })}${line({ id: "c", text: "Nothing here." })}` })
    assert.strictEqual(status, 1)
    const answers = lines.map((one) => JSON.parse(one) as { id?: string; line?: number; error?: string; tables?: Record<string, ReadonlyArray<unknown>> })
    assert.deepStrictEqual(answers.map(({ id, line: number }) => id ?? number), ["a", 2, 4, "c"])
    assert.strictEqual(answers[0]!.tables!["figures"]!.length, 1)
    assert.match(stderr, /line 2: /)
    assert.match(stderr, /line 4: .*text/)
  })

  it("gives the text that offsets count in where reading changed it, and says so", () => {
    const { lines } = steppeline(["extract", "--with-text"], { input: line({ id: "a", text: "Cafe\u0301 prices rose.\r\nBy 3%." }) })
    const { tables, text } = JSON.parse(lines[0]!) as { text: string; tables: Record<string, ReadonlyArray<{ rule: string }>> }
    assert.strictEqual(text, "Café prices rose.\nBy 3%.")
    assert.sameMembers(tables["notes"]!.map(({ rule }) => rule), ["read-line-ends", "read-nfc"])
  })

  it("refuses a date that is none", () => {
    const { lines, status } = steppeline(["extract"], { input: line({ id: "a", text: "x", published: "yesterday" }) })
    assert.strictEqual(status, 1)
    assert.match(lines[0]!, /published/)
  })

  it("ends quietly with nothing to do", () => {
    assert.deepStrictEqual([steppeline(["extract"], { input: "" }).status, steppeline(["extract"], { input: "\n\n" }).lines.length], [0, 0])
  })
})
