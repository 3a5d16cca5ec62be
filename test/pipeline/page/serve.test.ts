import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { request, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { serve } from "../../../pipeline/page/serve.ts"

const folder = mkdtempSync(join(tmpdir(), "serve-")), out = join(folder, "out")
let server: Server, port = 0

const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<{ readonly status: number; readonly body: string; readonly type: string }> => new Promise((resolve, reject) => {
  request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
    let body = ""
    response.setEncoding("utf8").on("data", (part: string) => { body += part }).on("end", () => resolve({ status: response.statusCode ?? 0, body, type: String(response.headers["content-type"]) }))
  }).on("error", reject).end()
})

beforeAll(async () => {
  mkdirSync(join(out, "explorer"), { recursive: true })
  writeFileSync(join(out, "explorer/index.html"), "the page")
  writeFileSync(join(folder, "secret.txt"), "secret")
  symlinkSync(join(folder, "secret.txt"), join(out, "link.txt"))
  const served = await serve(out, 0)
  server = served.server
  port = Number(new URL(served.address).port)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe("serve", () => {
  it("gives the page", async () => {
    assert.deepStrictEqual(await get("/explorer/"), { status: 200, body: "the page", type: "text/html; charset=utf-8" })
    assert.strictEqual((await get("/")).status, 302)
  })

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/explorer/..%2f..%2fsecret.txt", "/link.txt", "/%00", "/explorer", "//x", "/%E0%A4%A"])("gives nothing for %s", async (path) => {
    assert.strictEqual((await get(path)).status, 404)
  })

  it("only reads, and only for pages asked for by this machine's name", async () => {
    assert.strictEqual((await get("/explorer/", {}, "POST")).status, 405)
    assert.strictEqual((await get("/explorer/", { host: "evil.example" })).status, 403)
  })
})
