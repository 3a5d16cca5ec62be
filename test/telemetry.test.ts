import { assert, describe, it } from "@effect/vitest"
import { spawn } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { mainFile } from "./commandLine.ts"
import { story } from "./runs.ts"
import { folderOf, root } from "./world.ts"

/** Runs a build, with signals after some milliseconds, where told; its exit code and what was sent to a collector. */
const collected = (folder: string, more: ReadonlyArray<string> = [], interruptAfter?: number) => new Promise<{ readonly code: number | null; readonly sent: Readonly<Record<string, string>>; readonly said: string }>((resolve) => {
  const sent: Record<string, string> = {}
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (piece: Buffer) => { body += piece.toString() })
    request.on("end", () => {
      sent[request.url!] = (sent[request.url!] ?? "") + body
      response.end("{}")
    })
  }).listen(0, "127.0.0.1", () => {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const child = spawn(process.execPath, [mainFile, "build", "--sources", join(folder, "sources"), "--out", join(folder, "out"), ...more], { cwd: root, env: { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, stdio: ["ignore", "ignore", "pipe"] })
    let said = ""
    child.stderr.on("data", (piece: Buffer) => { said += piece.toString() })
    if (interruptAfter !== undefined) setTimeout(() => child.kill("SIGINT"), interruptAfter)
    child.on("exit", (code) => {
      server.close()
      resolve({ code, sent, said })
    })
  })
})

const source = JSON.stringify({ publish: "full", license: "CC0-1.0", text_origin: "original" })
const world = (count: number) => folderOf({ "sources/one/source.json": source, ...Object.fromEntries(Array.from({ length: count }, (_, number) => [`sources/one/${number}.txt`, story(number)])) })

describe("a build that is watched", () => {
  it("sends its traces and metrics where the environment says", async () => {
    const { code, said, sent } = await collected(world(3), ["--log", "json"])
    assert.strictEqual(code, 0, said)
    for (const name of ["\"run\"", "\"makeDocuments\"", "\"publishAll\""]) assert.include(sent["/v1/traces"] ?? "", name)
    assert.include(sent["/v1/metrics"] ?? "", "steppeline_articles_total")
    const last = JSON.parse(said.trim().split("\n").at(-1)!) as Record<string, unknown>
    assert.deepStrictEqual([last["stage"], last["made"], last["kept"]], ["done", 3, 0])
  }, 60_000)

  it("stops at Ctrl-C, leaves nothing half done, and goes on the next time", async () => {
    const folder = world(300), { code } = await collected(folder, ["--workers", "1"], 2_500)
    if (code !== 0) assert.strictEqual(code, 130)
    const again = await collected(folder, ["--workers", "1"])
    assert.strictEqual(again.code, 0, again.said)
  }, 120_000)
})
