import { assert, describe, it } from "@effect/vitest"
import type { EncodedFile } from "../../../pipeline/encode/encode.ts"
import { mostRowsInline, pageFiles } from "../../../pipeline/page/files.ts"

const bundle = { page: "<head><!--policy--><!--style--></head><body><!--data--><!--script--></body>", script: "const end = \"</script><!--\", cost = \"$&\"", style: "p { color: red }" }
const published: ReadonlyArray<EncodedFile> = [
  { path: "arrow/figures.arrow", bytes: new TextEncoder().encode("</script><script>alert(1)</script>") }, { path: "datapackage.json", bytes: new TextEncoder().encode("{}") }, { path: "csv/figures.csv", bytes: new Uint8Array(3) }
]
const textOf = (files: ReadonlyArray<EncodedFile>, path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)

describe("pageFiles", () => {
  const files = pageFiles(bundle, published, 10, (content) => `'${content.length}'`)

  it("gives a page beside the data, and one file that needs nothing else", () => {
    assert.deepStrictEqual(files.map(({ path }) => path), ["explorer/index.html", "explorer/explorer.css", "explorer/explorer.js", "explorer.html"])
  })

  it("carries no data in one file where they are too many", () => {
    assert.notInclude(pageFiles(bundle, published, mostRowsInline + 1, () => "").map(({ path }) => path), "explorer.html")
  })

  it("carries what the page reads and nothing else, in letters that are no mark-up", () => {
    const page = textOf(files, "explorer.html")
    assert.include(page, `data-file="arrow/figures.arrow">${Buffer.from(published[0]!.bytes).toString("base64")}</script>`)
    assert.notInclude(page, "csv/figures.csv")
    assert.notInclude(page, "alert(1)")
  })

  it("keeps a script's own text from ending it, and its dollars as they are", () => {
    const page = textOf(files, "explorer.html")
    assert.include(page, "const end = \"\\x3C/script>\\x3C!--\", cost = \"$&\"")
  })

  it("lets nothing run but what the page brings", () => {
    assert.match(textOf(files, "explorer/index.html"), /default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/u)
    const inline = bundle.script.replaceAll("</script", "\\x3C/script").replaceAll("<!--", "\\x3C!--")
    assert.include(textOf(files, "explorer.html"), `script-src '${inline.length}'; style-src '${bundle.style.length}'; connect-src 'none'`)
  })
})
