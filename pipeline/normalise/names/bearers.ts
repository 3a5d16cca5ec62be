import type { Authority } from "../../authority/authority.ts"
import { foldDiacritics } from "../../authority/key.ts"
import type { PersonForm } from "./forms.ts"

/** A full name met in the document: its first mention, and who it is. */
export interface Bearer {
  readonly index: number
  readonly form: PersonForm
  readonly entity: string
}

/** The document's people by every word of their names, as spelt and as it sounds, so that asking takes no longer in long texts. */
export interface Bearers {
  readonly add: (bearer: Bearer) => void
  /** Those who may be meant by a short name. */
  readonly by: (short: PersonForm) => ReadonlyArray<Bearer>
  /** Those whose family name sounds like this one's. */
  readonly alike: (full: PersonForm) => ReadonlyArray<Bearer>
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
      const { entity, form: { bones, family, parts } } = bearer, known = authority.entity(entity)?.family_name
      for (const word of parts) put(words, word, bearer)
      put(words, family, bearer)
      if (known !== undefined) put(words, foldDiacritics(known), bearer)
      put(sounds, bones, bearer)
    },
    by: (short) => {
      const spelt = words.get(short.bare) ?? none, heard = sounds.get(short.allBones) ?? none
      return heard.length === 0 ? spelt : [...new Set([...spelt, ...heard])].sort((a, b) => a.index - b.index)
    },
    alike: (full) => sounds.get(full.bones) ?? none
  }
}
