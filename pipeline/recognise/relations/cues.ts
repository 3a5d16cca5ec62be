import { wordClasses } from "../../document/wordClasses.ts"
import type { Scene } from "./scene.ts"

/** Words that a relation stands on: most tokens are none of them. */
export const Cue = { capital: 1, place: 2, work: 4, citizen: 8, kins: 16 } as const

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

const places = list("country nation republic city town village island region province state district county territory municipality suburb port exclave enclave prefecture archipelago peninsula oblast emirate canton settlement neighbourhood neighborhood borough community")
const kins = list("sons daughters brothers sisters children parents")

const works = list(`op article essay book novel poem column editorial blog memoir autobiography biography play song album film documentary thesis paper manifesto painting opera symphony report study
  survey analysis owner parent belongs based headquartered owns bought buys acquires led founded established co-founded owned acquired subsidiary unit part`)

const classes = wordClasses(({ lower }) =>
  (lower === "capital" ? Cue.capital : 0) | (places.has(lower) ? Cue.place : 0) | (works.has(lower) ? Cue.work : 0) | (kins.has(lower) ? Cue.kins : 0) | (lower === "national" || lower === "citizen" ? Cue.citizen : 0))

/** The tokens, but for the text's first, whose word is one of these. */
export const cued = ({ document: { tokens } }: Scene, wanted: number): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (let token = classes.next(tokens, 1, tokens.length, wanted); token < tokens.length; token = classes.next(tokens, token + 1, tokens.length, wanted)) found.push(token)
  return found
}
