import { TokenKind, Shape, type Tokens, type Word } from "../../document/token.ts"
import { Mark } from "./marks.ts"
import { traitsOf } from "./traits.ts"

/** The words of one text: what is known of each token by itself, and a number that forms share which differ in capitals alone. */
export interface WordsRead {
  readonly marks: Int32Array
  readonly numbers: Int32Array
  /** See `Trait`. */
  readonly traits: Int32Array
  /** By number: how the text uses the form. Good until the next text is read. */
  readonly use: (number: number, use: number) => void
  readonly used: (number: number, use: number) => boolean
}

/** More than a tagger remembers at a time, so that two words it remembers never share a slot. A power of two. */
const slots = 1 << 16

/** More forms than any text has; then numbering begins anew, between two texts. */
const most = 1 << 18

/** Reads a text's words in one pass. `classify` is asked once for a word type: see `wordClasses`, of which this is the kind that several recognisers' passes share. */
export const wordTable = (classify: (word: Word) => number): ((tokens: Tokens) => WordsRead) => {
  // Slot by slot: the id of the word it holds, its marks, its form's number, its traits.
  let held = new Int32Array(0), numbered = new Map<string, number>(), uses = new Int32Array(0), text = 0
  const begin = (): void => {
    held = new Int32Array(4 * slots)
    numbered = new Map()
    uses = new Int32Array(1 << 14)
    text = 0
  }
  const learn = (word: Word, id: number, slot: number): void => {
    const known = numbered.get(word.lower), number = known ?? numbered.size
    if (known === undefined) {
      numbered.set(word.lower, number)
      if (number >= uses.length) {
        const more = new Int32Array(uses.length * 2)
        more.set(uses)
        uses = more
      }
    }
    held[slot] = id
    held[slot + 1] = classify(word)
    held[slot + 2] = number
    held[slot + 3] = traitsOf(word)
  }
  return (tokens) => {
    if (text === 0 || numbered.size > most || text > 1 << 28) begin()
    const { id: ids, kind, length, word } = tokens, marks = new Int32Array(length), numbers = new Int32Array(length), traits = new Int32Array(length), mine = ++text
    for (let token = 0; token < length; token++) {
      const id = ids[token]!, slot = (id & slots - 1) << 2
      if (held[slot] !== id) learn(word[token]!, id, slot)
      const mark = held[slot + 1]!
      marks[token] = kind[token] !== TokenKind.word ? mark : (mark & Mark.shape) >= Shape.capitalised ? mark | Mark.word | Mark.capital : mark | Mark.word
      numbers[token] = held[slot + 2]!
      traits[token] = held[slot + 3]!
    }
    const all = uses
    return {
      marks, numbers, traits,
      use: (number, use) => {
        const before = all[number]!
        all[number] = before >> 2 === mine ? before | use : mine << 2 | use
      },
      used: (number, use) => all[number]! >> 2 === mine && (all[number]! & use) !== 0
    }
  }
}
