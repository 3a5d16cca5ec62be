import { spawn, spawnSync } from "node:child_process"
import { join } from "node:path"
import { root } from "./world.ts"

export const mainFile = join(root, "pipeline", "main.ts")

/** Runs the command line to its end. */
export const steppeline = (parameters: ReadonlyArray<string>, { cwd = root, input }: { readonly cwd?: string; readonly input?: string | Uint8Array } = {}) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [mainFile, ...parameters], { cwd, input, encoding: "utf8", maxBuffer: 1 << 28 })
  return { status, stderr, stdout, lines: stdout.split("\n").filter((line) => line !== "") }
}

/** Starts the command line and kills it with SIGKILL after some milliseconds; whether it had ended before. */
export const killedAfter = (parameters: ReadonlyArray<string>, milliseconds: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [mainFile, ...parameters], { cwd: root, stdio: "ignore" })
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds)
    child.on("exit", (_, signal) => {
      clearTimeout(timer)
      resolve(signal === null)
    })
  })
