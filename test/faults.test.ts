import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { killedAfter, steppeline } from "./commandLine.ts"
import { contentsOf, dataWith, folderOf } from "./world.ts"

const source = JSON.stringify({ publish: "evidence", text_origin: "original" })
const article = (number: number) => `Exports of Chile rose ${number}% in May 2023, the central bank said.\n`
const rowsOf = (out: string, table: string) => JSON.parse(readFileSync(join(out, "json", `${table}.json`), "utf8")) as ReadonlyArray<Record<string, unknown>>

describe("kill -9 at any moment", () => {
  it("leaves the old output or the new one, whole", async () => {
    const folder = folderOf({ "sources/one/source.json": source, "sources/one/a.txt": article(4) }), out = join(folder, "out"), sources = join(folder, "sources")
    steppeline(["build", "--sources", sources, "--out", out])
    const before = contentsOf(out)
    const changed = folderOf({ "one/source.json": source, "one/a.txt": article(5) })
    steppeline(["build", "--sources", changed, "--out", join(folder, "expected")])
    const after = contentsOf(join(folder, "expected"))
    for (let milliseconds = 50; milliseconds < 2400; milliseconds += 235) {
      await killedAfter(["build", "--force", "--sources", changed, "--out", out], milliseconds)
      if (!existsSync(out)) assert.isTrue(existsSync(join(folder, ".out-old")), "the output is gone")
      else assert.include([JSON.stringify(before), JSON.stringify(after)], JSON.stringify(contentsOf(out)), `killed after ${milliseconds} ms`)
    }
    assert.strictEqual(steppeline(["check", out]).status, 0)
    steppeline(["build", "--sources", sources, "--out", out])
    assert.deepStrictEqual(contentsOf(out), before)
    assert.deepStrictEqual([existsSync(join(folder, ".out-new")), existsSync(join(folder, ".out-old"))], [false, false])
  }, 120_000)
})

describe("odd texts", () => {
  const texts: Record<string, string | Uint8Array> = {
    "empty.txt": "",
    "blank.txt": " \n\t\n",
    "binary.txt": Uint8Array.of(0, 159, 146, 150),
    "latin1.txt": Uint8Array.from(Buffer.from("Le café coûte 3 €", "latin1")),
    "windows.txt": Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), Buffer.from("Exports of Chile rose 4%.\r\nImports fell 3%.\r\n")]),
    "emoji.txt": "🙂 Exports of Chile 🇨🇱 rose 4% 🎉, “we are happy 🙂,” the minister said. שלום עולם مرحبا",
    "nothing.txt": "And so it went on and on.",
    "same-1.txt": article(4),
    "same-2.txt": article(4),
    "marks.txt": "\"'“”‘’«»„\"'".repeat(50),
    "formula.txt": "=HYPERLINK(\"http://x\",\"Exports rose 4%\") said the <script>alert(1)</script> minister."
  }
  const folder = folderOf({ "sources/one/source.json": source, ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`sources/one/${name}`, text])) })
  const out = join(folder, "out"), sources = join(folder, "sources")
  const built = steppeline(["build", "--sources", sources, "--out", out])
  const documents = () => new Map(rowsOf(out, "documents").map((row) => [row["file"], row]))
  const notesOf = (file: string) => rowsOf(out, "notes").filter(({ document_id }) => document_id === documents().get(file)!["document_id"]).map(({ rule }) => rule)

  it("are all published, each with its status, and hold", () => {
    assert.strictEqual(built.status, 0, built.stderr)
    assert.strictEqual(documents().size, Object.keys(texts).length)
    const { status, stdout } = steppeline(["check", out, "--texts", sources])
    assert.strictEqual(status, 0, stdout)
  })

  it.each([
    ["empty.txt", "empty", "read-empty"], ["blank.txt", "empty", "read-empty"], ["binary.txt", "unreadable", "read-unreadable"], ["latin1.txt", "unreadable", "read-unreadable"],
    ["windows.txt", "processed", "read-line-ends"], ["nothing.txt", "processed", undefined]
  ])("%s is %s", (file, status, rule) => {
    assert.strictEqual(documents().get(file)!["status"], status)
    if (rule === undefined) assert.deepStrictEqual(notesOf(file), [])
    else assert.include(notesOf(file), rule)
  })

  it("notes a text that is there twice, and marks the later one", () => {
    const marked = [documents().get("same-1.txt")!, documents().get("same-2.txt")!].filter((row) => row["duplicate_of"] !== undefined)
    assert.strictEqual(marked.length, 1)
    assert.include(notesOf(String(marked[0]!["file"])), "read-duplicate")
  })

  it("counts offsets in code points behind emoji", () => {
    const id = documents().get("emoji.txt")!["document_id"], text = Array.from(String(texts["emoji.txt"]))
    const figures = rowsOf(out, "figures").filter(({ document_id }) => document_id === id)
    assert.isAbove(figures.length, 0)
    for (const { char_end, char_start, evidence } of figures) assert.strictEqual(text.slice(char_start as number, char_end as number).join(""), evidence)
  })
})

describe("one line of 10 MB", () => {
  it("is extracted in bounded memory", () => {
    const sentence = "Exports of Chile rose 4.5% in May 2023, “and they will rise again,” the central bank said. "
    const text = (sentence + "And so it went on and on, as it always had, with nobody there to see or hear any of it. ".repeat(40)).repeat(2_850)
    const { lines, status, stderr } = steppeline(["extract"], { input: `${JSON.stringify({ id: "long", text })}\n` })
    assert.strictEqual(status, 0, stderr.slice(0, 500))
    const { tables } = JSON.parse(lines[0]!) as { tables: Record<string, ReadonlyArray<unknown>> }
    assert.strictEqual(tables["figures"]!.length, 2_850)
  }, 300_000)
})

describe("broken decisions", () => {
  const folder = folderOf({ "sources/one/source.json": source, "sources/one/a.txt": article(4) }), sources = join(folder, "sources")
  const build = (data: string, name: string) => steppeline(["build", "--sources", sources, "--out", join(folder, name), "--data", data])
  const first = (file: string) => readFileSync(join(dataWith({}), "authority", file), "utf8")

  it("an authority line that is there twice stops the run, naming file and line", () => {
    const content = first("entities/regions.csv"), lines = content.trimEnd().split("\n")
    const { status, stderr } = build(dataWith({ "authority/entities/regions.csv": `${content.trimEnd()}\n${lines[1]}\n` }), "out1")
    assert.strictEqual(status, 2)
    assert.match(stderr, /entities\/regions\.csv:\d+/)
  })

  it("a broken authority line stops the run, naming file and line", () => {
    const content = first("offices.csv").trimEnd(), line = content.split("\n").length + 1, { status, stderr } = build(dataWith({ "authority/offices.csv": `${content}\n"broken\n` }), "out2")
    assert.strictEqual(status, 2)
    assert.include(stderr, `offices.csv:${line}`)
    assert.isFalse(existsSync(join(folder, "out2")))
  })

  it("a correction is applied, published, and noted when it no longer applies", () => {
    build(dataWith({}), "out3")
    const id = String(rowsOf(join(folder, "out3"), "figures")[0]!["figure_id"])
    const header = "table_name,row_id,column_name,was,now,reason,decided_by,decided_on"
    const data = dataWith({ "corrections/a.csv": `${header}\nfigures,${id},measure,Exports,exports,Lower case.,A. Reader,2026-11-23\nfigures,${id},value,5,6,Wrong.,A. Reader,2026-11-23\nfigures,fg_aaaaaaaaaaaaaaaaaaaa,value,1,2,Gone.,A. Reader,2026-11-23\n` })
    const { status, stderr } = build(data, "out4"), out = join(folder, "out4")
    assert.strictEqual(status, 0, stderr)
    assert.strictEqual(rowsOf(out, "figures")[0]!["measure"], "exports")
    assert.strictEqual(rowsOf(out, "corrections").length, 1)
    assert.strictEqual(rowsOf(out, "notes").filter(({ rule }) => rule === "correction-stale").length, 2)
    const { status: holds, stdout } = steppeline(["check", out, "--texts", sources])
    assert.strictEqual(holds, 0, stdout)
  })

  it.each([["document", "documents", "document_id"], ["row", "figures", "figure_id"], ["entity", "entities", "entity_id"]])("an exclusion of a %s leaves no trace of it", (kind, table, key) => {
    build(dataWith({}), `out5-${kind}`)
    const id = kind === "entity" ? "chile" : String(rowsOf(join(folder, `out5-${kind}`), table)[0]![key])
    const { status, stderr } = build(dataWith({ "exclusions/a.csv": `kind,id,reason,decided_by,decided_on\n${kind},${id},Asked to be left out.,A. Reader,2026-11-23\n` }), `out6-${kind}`)
    assert.strictEqual(status, 0, stderr)
    const all = Object.values(contentsOf(join(folder, `out6-${kind}`, "csv"))).map((content) => Buffer.from(content, "base64").toString()).join("")
    assert.notInclude(all, id)
    if (kind === "entity") assert.notInclude(all, "Chile")
    const { status: holds, stdout } = steppeline(["check", join(folder, `out6-${kind}`), "--texts", sources])
    assert.strictEqual(holds, 0, stdout)
  })
})

describe("texts that lie anywhere", () => {
  const line = (id: string, text: string) => JSON.stringify({ id, text })
  const folder = folderOf({
    "news/a.jsonl": `${line("1", article(4))}\n${line("2", "Los precios subieron en marzo, dijo el ministro el lunes.")}\nbroken\n`, "news/b.jsonl": line("1", article(5)),
    "news/page.html": `<html><body><script>alert(1)</script><p>${article(6)}</p></body></html>`, "news/feed.xml": `<rss><channel><item><guid>f</guid><title>T</title><description>${article(7)}</description></item></channel></rss>`
  })
  const news = join(folder, "news")

  it("stops where two files have a record of one id, and says what to do", () => {
    const { status, stderr } = steppeline(["build", news, "--out", join(folder, "out1")])
    assert.strictEqual(status, 2)
    assert.match(stderr, /b\.jsonl: It has a record whose id is that of one in a\.jsonl.*--field id=/u)
    assert.isFalse(existsSync(join(folder, "out1")))
  })

  it("are read whatever their format, and what cannot be read is told", () => {
    const out = join(folder, "out2"), { status, stderr } = steppeline(["build", news, "--field", "id=", "--out", out])
    assert.strictEqual(status, 0, stderr)
    const statuses = rowsOf(out, "documents").map(({ file, language, record, status: one }) => [file, record ?? "", one, language].join(" ")).sort()
    assert.deepStrictEqual(statuses, ["a.jsonl a.jsonl#line 1 processed en", "a.jsonl a.jsonl#line 2 not_english es", "a.jsonl a.jsonl#line 3 unreadable und", "b.jsonl b.jsonl#line 1 processed en", "feed.xml f processed en", "page.html  processed en"])
    assert.deepStrictEqual(rowsOf(out, "figures").map(({ value }) => value).sort(), [4, 5, 6, 7])
    assert.deepStrictEqual(rowsOf(out, "notes").map(({ rule }) => rule).sort(), ["read-not-english", "read-record", "read-summary"])
    const { status: holds, stdout } = steppeline(["check", out])
    assert.strictEqual(holds, 0, stdout)
  })

  it("may come on standard input", () => {
    const out = join(folder, "out3"), { status, stderr } = steppeline(["build", "-", "--field", "text=body", "--out", out], { input: JSON.stringify({ id: "1", body: article(4) }) })
    assert.strictEqual(status, 0, stderr)
    assert.strictEqual(rowsOf(out, "figures").length, 1)
  })
})
