import type { Authority } from "../../authority/authority.ts"
import { foldDiacritics } from "../../authority/key.ts"
import { personName } from "../../authority/personName.ts"
import { skeleton } from "../../authority/spelling.ts"

/** A full name met in the document: its first mention, and who it is. */
export interface Bearer {
  readonly index: number
  readonly form: string
  readonly entity: string
}

/** The document's people by every word of their names, as spelt and as it sounds, so that asking takes no longer in long texts. */
export interface Bearers {
  readonly add: (bearer: Bearer) => void
  /** Those who may be meant by a short name. */
  readonly by: (short: string) => ReadonlyArray<Bearer>
  /** Those whose family name sounds like this one's. */
  readonly alike: (full: string) => ReadonlyArray<Bearer>
}

const none: ReadonlyArray<Bearer> = []

const put = (map: Map<string, Array<Bearer>>, key: string, bearer: Bearer): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [bearer])
  else if (known.length < 50 && known.at(-1) !== bearer) known.push(bearer)
}

export const bearersOf = (authority: Authority): Bearers => {
  const words = new Map<string, Array<Bearer>>(), sounds = new Map<string, Array<Bearer>>()
  return {
    add: (bearer) => {
      const { entity, form } = bearer, { family } = personName(form), known = authority.entity(entity)?.family_name
      for (const word of foldDiacritics(form).split(/\s+/u)) put(words, word, bearer)
      put(words, foldDiacritics(family), bearer)
      if (known !== undefined) put(words, foldDiacritics(known), bearer)
      put(sounds, skeleton(family), bearer)
    },
    by: (short) => {
      const spelt = words.get(foldDiacritics(short)) ?? none, heard = sounds.get(skeleton(short)) ?? none
      return heard.length === 0 ? spelt : [...new Set([...spelt, ...heard])].sort((a, b) => a.index - b.index)
    },
    alike: (full) => sounds.get(skeleton(personName(full).family)) ?? none
  }
}
