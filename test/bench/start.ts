import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

// Milliseconds from nothing to done, in a process of its own: the published article built, nothing to do, one record through the pipe. Compiled code is kept, as it is from the second run on.

const root = join(import.meta.dirname, "../.."), folder = mkdtempSync(join(tmpdir(), "steppeline-"))
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") }
const record = `${JSON.stringify({ id: "one", text: "Oil production rose 4 percent to 1.2 million barrels a day in March, Kazakhstan's Energy Minister said." })}\n`

const rounds = 7
const timed = (name: string, parameters: ReadonlyArray<string>, input = ""): void => {
  const run = () => {
    const begun = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [join(root, "pipeline/main.ts"), ...parameters], { cwd: root, env, input, encoding: "utf8" })
    if (status !== 0) throw new Error(stderr)
    return performance.now() - begun
  }
  run()
  const times = Array.from({ length: rounds }, run).sort((a, b) => a - b)
  console.log(`${name.padEnd(34)} ${times[rounds >> 1]!.toFixed(0).padStart(8)} ms (fastest ${times[0]!.toFixed(0)})`)
}

/** In a process of its own, and by its own clock: the authority alone, from its kept index, beside all its files read, checked and indexed. */
const authority = (name: string, salt: string): void => {
  const program = `
    const Effect = await import("effect/Effect"), services = await import("@effect/platform-node/NodeServices"), { loadAuthority } = await import(${JSON.stringify(join(root, "pipeline/authority/load.ts"))})
    const begun = performance.now()
    await Effect.runPromise(loadAuthority(${JSON.stringify(join(root, "data/authority"))}, { file: ${JSON.stringify(join(folder, "authority.index"))}, salt: "${salt}" }).pipe(Effect.provide(services.layer)))
    console.log(performance.now() - begun)`
  const run = () => {
    if (salt === "") rmSync(join(folder, "authority.index"), { force: true })
    return Number(spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root, env, encoding: "utf8" }).stdout)
  }
  run()
  const times = Array.from({ length: rounds }, run).sort((a, b) => a - b)
  console.log(`${name.padEnd(34)} ${times[rounds >> 1]!.toFixed(0).padStart(8)} ms (fastest ${times[0]!.toFixed(0)})`)
}

console.log(`median of ${rounds}`)
try {
  authority("authority, changed", "")
  authority("authority, from its index", "kept")
  timed("build, one article", ["build", "--force", "--out", join(folder, "out")])
  timed("build, nothing to do", ["build", "--out", join(folder, "out")])
  timed("extract, one record", ["extract"], record)
} finally {
  rmSync(folder, { recursive: true })
}
