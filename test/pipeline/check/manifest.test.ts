import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { checksum, checksums } from "../../../pipeline/encode/checksums.ts"
import type { EncodedFile } from "../../../pipeline/encode/encode.ts"
import { checked } from "./folder.ts"
import { madeFiles, madeRows } from "./made.ts"

const text = new TextEncoder()

/** The files with one replaced, and sums that fit again. */
const withFile = (path: string, edit: (content: string) => string): ReadonlyArray<EncodedFile> => {
  const files = madeFiles().filter((file) => file.path !== "SHA256SUMS").map((file) => file.path === path ? { path, bytes: text.encode(edit(new TextDecoder().decode(file.bytes))) } : file)
  return [...files, { path: "SHA256SUMS", bytes: text.encode(checksums(files.map(({ bytes, path: name }) => ({ path: name, sha256: checksum(bytes) })))) }]
}

describe("manifest.json", () => {
  it.effect("holds as it is made", () => Effect.gen(function*() {
    assert.deepStrictEqual((yield* checked(madeFiles())).findings, [])
  }))

  it.effect.each([
    ["a size", (content: string) => content.replace(/(?<="path": "README\.md",\s+"bytes": )\d+/u, "7"), /another size or sum/u],
    ["a count of rows", (content: string) => content.replaceAll(/"table": "figures",\n {6}"rows": \d+/gu, "\"table\": \"figures\",\n      \"rows\": 77"), /has 77 rows there/u],
    ["a file too few", (content: string) => content.replace(/"path": "README\.md"/u, "\"path\": \"README.txt\""), /README\.md.*is not listed in manifest\.json/u],
    ["its end", () => "{", /lists no files/u]
  ] as const)("is found out where %s has changed", ([, edit, message]) => Effect.gen(function*() {
    const { findings } = yield* checked(withFile("manifest.json", edit))
    assert.isTrue(findings.some((one) => message.test(`${one.file} ${one.message}`)), JSON.stringify(findings.slice(0, 3)))
  }))
})

describe("ids/tombstones.csv", () => {
  it.effect("names nothing that is still there", () => Effect.gen(function*() {
    const [{ mention_id } = { mention_id: "" }] = madeRows().mentions
    const { findings } = yield* checked(withFile("ids/tombstones.csv", (content) => `${content}${mention_id},row,2026-11-24\n`))
    assert.isTrue(findings.some(({ message, row }) => row === mention_id && message.startsWith("was withdrawn")))
  }))
})

describe("ids/redirects.csv", () => {
  it.effect("names nobody who is still there", () => Effect.gen(function*() {
    const { findings } = yield* checked(withFile("ids/redirects.csv", (content) => `${content}ana,anna,merge,2026-11-24,The same person.\n`))
    assert.isTrue(findings.some(({ file, row }) => file === "ids/redirects.csv" && row === "ana"))
  }))
})
