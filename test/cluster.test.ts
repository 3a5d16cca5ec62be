import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { mainFile } from "./commandLine.ts"
import { database } from "./database.ts"
import { built, story } from "./runs.ts"
import { contentsOf, folderOf, root } from "./world.ts"

let server: Awaited<ReturnType<typeof database>>
const running = new Set<ChildProcess>()
beforeAll(async () => { server = await database() }, 60_000)
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL")
  await server.stop()
}, 60_000)

const started = (...parameters: ReadonlyArray<string>) => {
  const child = spawn(process.execPath, [mainFile, ...parameters], { cwd: root, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, DATABASE_URL: server.url } })
  let said = ""
  running.add(child)
  child.stderr!.on("data", (text: Buffer) => { said += text.toString() })
  const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => {
    running.delete(child)
    resolve(code)
  }))
  return { child, ended, said: () => said }
}
const worker = (folder: string) => started("worker", "--packs", join(folder, "packs"), "--workers", "1")
const submitter = (folder: string) => started("build", "--engine", "cluster", "--workers", "0", "--sources", join(folder, "sources"), "--packs", join(folder, "packs"), "--out", join(folder, "out"))
const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000))

/** Waits until so many tasks have been answered, or the run is over. */
const answered = async (folder: string, count: number, over: Promise<unknown>) => {
  let ended = false
  void over.then(() => { ended = true })
  const answers = () => { try { return readdirSync(join(folder, "packs/answers")).filter((name) => name.endsWith(".json")).length } catch { return 0 } }
  while (!ended && answers() < count) await seconds(0.05)
}

const source = JSON.stringify({ publish: "full", license: "CC0-1.0", text_origin: "original" })
const world = (count = 700) => folderOf({ "sources/one/source.json": source, ...Object.fromEntries(Array.from({ length: count }, (_, number) => [`sources/one/${number}.txt`, story(number)])) })

/** The submitter has ended well, and what it published is what one machine alone publishes. */
const assertSame = async (folder: string, run: ReturnType<typeof submitter>) => {
  assert.strictEqual(await run.ended, 0, run.said())
  await built(folder, "alone", { packs: "others", workers: 1 })
  assert.deepStrictEqual(contentsOf(join(folder, "out")), contentsOf(join(folder, "alone")))
  assert.isFalse(readdirSync(join(folder, "packs")).includes("answers"))
}

describe("three workers on one queue", () => {
  it("write what one machine alone writes, though two of them are killed", async () => {
    const folder = world(), workers = [worker(folder), worker(folder), worker(folder)], run = submitter(folder)
    await answered(folder, 1, run.ended)
    workers[0]!.child.kill("SIGKILL")
    await answered(folder, 3, run.ended)
    workers[1]!.child.kill("SIGKILL")
    await assertSame(folder, run)
    workers[2]!.child.kill("SIGKILL")
  }, 180_000)

  it("lose nothing when the submitter is killed and started again", async () => {
    const folder = world(), workers = [worker(folder), worker(folder)], first = submitter(folder)
    await answered(folder, 2, first.ended)
    first.child.kill("SIGKILL")
    await first.ended
    await assertSame(folder, submitter(folder))
    for (const { child } of workers) child.kill("SIGKILL")
  }, 180_000)

  it("go on when the database is restarted", async () => {
    const folder = world(), workers = [worker(folder), worker(folder)], run = submitter(folder)
    await answered(folder, 1, run.ended)
    await server.stop()
    await seconds(1)
    await server.start()
    await assertSame(folder, run)
    for (const { child } of workers) child.kill("SIGKILL")
  }, 180_000)

  it("go on without a text that cannot be read, and say so", async () => {
    const folder = world(80)
    rmSync(join(folder, "sources/one/7.txt"))
    mkdirSync(join(folder, "sources/one/7.txt"))
    const one = worker(folder), run = submitter(folder)
    assert.strictEqual(await run.ended, 1, run.said())
    assert.match(run.said(), /1 of the texts could not be made.*one\/7\.txt/u)
    rmSync(join(folder, "sources/one/7.txt"), { recursive: true })
    await built(folder, "alone", { packs: "others" })
    assert.deepStrictEqual(contentsOf(join(folder, "out", "csv")), contentsOf(join(folder, "alone", "csv")))
    one.child.kill("SIGKILL")
  }, 120_000)
})
