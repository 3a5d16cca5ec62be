import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"

/** What a process took: seconds by the clock, seconds of processors, the most memory it had, in MiB; and what it wrote on standard error. */
export interface Took {
  readonly seconds: number
  readonly cpu: number
  readonly memory: number
  readonly said: string
}

const often = 50, ticks = 100

/** Processor time and peak memory as the kernel tells them (Linux); zero elsewhere. */
const told = (pid: number): Pick<Took, "cpu" | "memory"> | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8"), fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))
    return peak === null ? undefined : { cpu: (Number(fields[11]) + Number(fields[12])) / ticks, memory: Number(peak[1]) / 1024 }
  } catch {
    return undefined
  }
}

/** Runs a program with Node to its end. Throws where it fails. */
export const timed = (parameters: ReadonlyArray<string>): Promise<Took> => new Promise((resolve, reject) => {
  const begun = performance.now(), child = spawn(process.execPath, parameters, { stdio: ["ignore", "ignore", "pipe"] })
  let last = { cpu: 0, memory: 0 }, said = ""
  child.stderr.on("data", (text: Buffer) => { said += text.toString() })
  const timer = setInterval(() => { last = told(child.pid!) ?? last }, often)
  child.on("exit", (code) => {
    clearInterval(timer)
    if (code === 0) resolve({ seconds: (performance.now() - begun) / 1000, ...last, said })
    else reject(new Error(said))
  })
})
