import { Tag } from "../document/token.ts"
import type { Model } from "../parse/model.ts"
import { tagSentence } from "../parse/tag.ts"
import { typeOf } from "../parse/types.ts"
import { lowerCase } from "../parse/shapes.ts"
import { goldExample, ownExample } from "./examples.ts"
import type { TreebankSentence } from "./treebank.ts"

/** Shares of tokens that got the treebank's tag; `lemmas` leaves proper nouns and case aside. */
export interface Measured {
  readonly tags: number
  readonly ownTokens: number
  readonly unknown: number
  readonly unknownCount: number
  readonly lemmas: number
}

/** `met` are the forms, in lower case, that training had. */
export const measure = ({ types }: Model, sentences: ReadonlyArray<TreebankSentence>, met: ReadonlySet<string>): Measured => {
  let right = 0, count = 0, ownRight = 0, ownCount = 0, unknownRight = 0, unknownCount = 0, lemmaRight = 0, lemmaCount = 0
  for (const sentence of sentences) {
    const gold = goldExample(sentence), own = ownExample(sentence)
    const tags = tagged(types, gold.forms)
    gold.tags.forEach((tag, index) => {
      const form = lowerCase(gold.forms[index]!), hit = tags[index] === tag ? 1 : 0
      count++
      right += hit
      if (!met.has(form)) {
        unknownCount++
        unknownRight += hit
      }
      if (tag === Tag.PROPN || tag === Tag.X) return
      lemmaCount++
      if (types.word[typeOf(types, gold.forms[index]!)]!.lemmas[tag] === lowerCase(sentence.words[index]!.lemma)) lemmaRight++
    })
    const ownTags = tagged(types, own.forms)
    own.tags.forEach((tag, index) => {
      ownCount++
      if (ownTags[index] === tag) ownRight++
    })
  }
  return { tags: right / count, ownTokens: ownRight / ownCount, unknown: unknownRight / unknownCount, unknownCount, lemmas: lemmaRight / lemmaCount }
}

const tagged = (types: Model["types"], forms: ReadonlyArray<string>): Uint8Array => {
  const tags = new Uint8Array(forms.length)
  tagSentence(types, Int32Array.from(forms, (form) => typeOf(types, form)), 0, forms.length, tags)
  return tags
}
