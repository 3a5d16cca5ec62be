import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { nameOf } from "../figures/measured.ts"
import { measureOfNoun } from "../figures/moveNoun.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { changeNouns } from "./changeWords.ts"
import { adjectiveBefore, type Cue } from "./cue.ts"

/** Nouns that say by themselves that something rises or falls; the others need "in" or a number. */
const plain = new Set(["increase", "decrease", "rise", "decline", "drop", "reduction", "surge", "upturn", "uptick", "slump", "hike", "downturn", "upsurge", "spike", "deterioration"])
const whole = new Set(["fall", "collapse", "growth", "expansion", "recovery", "boom", "slide", "climb", "gain", "jump", "stability", "contraction", "erosion", "cut", "improvement"])

/** The nouns of change of a document: "a rise in exports", "the decline of the rouble", "a price increase". */
export const byNouns = (ground: Ground, measuring: (token: number) => boolean): ReadonlyArray<Cue> => {
  const { document } = ground, { tokens } = document, found: Array<Cue> = []
  document.nounPhrases.forEach((base, phrase) => {
    if (tokens.tag[base.head] !== Tag.NOUN) return
    const word = changeNouns.get(lemmaOf(document, base.head))
    if (word === undefined) return
    const of = measureOfNoun(ground, phrase)
    const preposition = of === undefined ? "" : lower(document, base.attached.find(({ phrase: inner }) => inner === of)!.preposition)
    const hung = measuring(base.head), lemma = lemmaOf(document, base.head)
    if (of !== undefined && !hung && (preposition === "for" || preposition === "to" || nameOf(ground, of) !== undefined && (preposition === "in" || whole.has(lemma)) || preposition === "of" && whole.has(lemma) && lemma !== "growth")) return
    const noun = of === undefined && base.head > base.start && tokens.tag[base.head - 1] === Tag.NOUN
    if (of === undefined && !hung && !(noun && plain.has(lemma))) return
    const intensity = adjectiveBefore(ground, base.start, base.head)
    const measured = of ?? (hung || noun ? phrase : undefined)
    if (measured === phrase && !noun && base.possessor === undefined) return
    found.push({ token: base.head, first: base.head, last: base.head + 1, direction: word.direction, ...(measured === undefined ? {} : { phrase: measured }), ...(intensity === undefined ? {} : { intensity }), rule: "trend-noun" })
  })
  return found
}
