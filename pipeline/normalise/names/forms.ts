import { foldDiacritics } from "../../authority/key.ts"
import { type PersonName, personName } from "../../authority/personName.ts"
import { skeleton, sounded } from "../../authority/spelling.ts"

/** What somebody's name is by itself, in all the ways it is compared. */
export interface PersonForm {
  readonly words: string
  readonly name: PersonName
  /** Folded, and its words. */
  readonly bare: string
  readonly parts: ReadonlyArray<string>
  /** The family name folded, as it sounds, and its skeleton. */
  readonly family: string
  readonly sound: string
  readonly bones: string
  /** All the words as they sound, and their skeleton: what a short name is compared by. */
  readonly allSound: string
  readonly allBones: string
  /** Whether it has given and family name. */
  readonly isFull: boolean
}

/** How many forms are remembered before memory is cleared. */
const most = 1 << 15

/** What is found for a text, remembered: names come again and again, in this text and the next. */
export const remembering = <A>(find: (words: string) => A): ((words: string) => A) => {
  const known = new Map<string, A>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    // A copy, where the engine would otherwise keep the whole text that the words were cut from.
    const kept = words.length < 13 ? words : ` ${words}`.slice(1), found = find(kept)
    if (known.size >= most) known.clear()
    known.set(kept, found)
    return found
  }
}

export const personForm = remembering((words): PersonForm => {
  const name = personName(words), bare = foldDiacritics(words), { family } = name
  return {
    words, name, bare, parts: bare.split(/\s+/u), family: foldDiacritics(family), sound: sounded(family), bones: skeleton(family), allSound: sounded(words), allBones: skeleton(words),
    isFull: /\s/u.test(words.trim()) && name.given.length > 0
  }
})
