import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** How far a stage is: in bytes of files, since how many articles these hold is known at the end only. */
export interface Far {
  readonly done: number
  readonly total: number
  readonly articles: number
}

/** Tells whoever waits how far the run is. */
export class Progress extends Context.Service<Progress, {
  readonly stage: (stage: string, message: string) => Effect.Effect<void>
  readonly done: (stage: string, far: Far) => Effect.Effect<void>
}>()("steppeline/Progress") {}

/** Nothing is told. */
export const silent = Layer.succeed(Progress, Progress.of({ stage: () => Effect.void, done: () => Effect.void }))

/** So often a line is told, where nothing moves on a terminal, in seconds. */
const every = { terminal: 0.1, elsewhere: 10 } as const

interface Rate {
  readonly seconds: number
  /** Articles a second. */
  readonly rate: number
  /** Seconds to go, while bytes come as they have come; undefined before any has. */
  readonly left?: number
}

/** How fast it goes, after so many seconds. */
export const rateOf = ({ articles, done, total }: Far, seconds: number): Rate =>
  ({ seconds, rate: seconds === 0 ? 0 : articles / seconds, ...(done > 0 && { left: (seconds * (total - done)) / done }) })

const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds), minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${whole} s` : minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const bar = ({ done, total }: Far): string => {
  const filled = total === 0 ? 20 : Math.min(20, Math.round((done / total) * 20))
  return `[${"#".repeat(filled)}${".".repeat(20 - filled)}]`
}

const farWords = (far: Far, { left, rate }: Rate): string =>
  `${far.articles} articles, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left === undefined || far.done >= far.total ? "" : `, ${clock(left)} to go`}`

type Say = { readonly stage: (stage: string, message: string) => void; readonly far: (stage: string, far: Far, rate: Rate) => void; readonly every: number }

const inWords = (write: (text: string) => void, terminal: boolean): Say => ({
  every: terminal ? every.terminal : every.elsewhere,
  stage: (stage, message) => write(`${terminal ? "\r\u001b[K" : ""}${stage.padEnd(8)} ${message}\n`),
  far: (stage, far, rate) => write(terminal ? `\r\u001b[K${stage.padEnd(8)} ${bar(far)} ${farWords(far, rate)}` : `${stage.padEnd(8)} ${farWords(far, rate)}\n`)
})

const rounded = (number: number): number => Math.round(number * 10) / 10

const inJson = (write: (text: string) => void): Say => ({
  every: every.elsewhere,
  stage: (stage, message) => write(`${JSON.stringify({ stage, message })}\n`),
  far: (stage, far, { left, rate, seconds }) => write(`${JSON.stringify({ stage, ...far, seconds: rounded(seconds), rate: rounded(rate), ...(left !== undefined && { left: rounded(left) }) })}\n`)
})

/** A bar that moves, for a terminal; else a line for each stage and every ten seconds, in words or as JSON. `write` gets whole pieces of output, `now` tells seconds. */
export const progressOn = (write: (text: string) => void, kind: "terminal" | "lines" | "json", now = () => performance.now() / 1000) => {
  const say = kind === "json" ? inJson(write) : inWords(write, kind === "terminal")
  let begun: { readonly stage: string; readonly at: number } | undefined, last = 0
  return Layer.succeed(Progress, Progress.of({
    stage: (stage, message) => Effect.sync(() => say.stage(stage, message)),
    done: (stage, far) => Effect.sync(() => {
      if (begun?.stage !== stage) {
        begun = { stage, at: now() }
        last = begun.at
      }
      if (now() - last < say.every) return
      last = now()
      say.far(stage, far, rateOf(far, last - begun.at))
    })
  }))
}
