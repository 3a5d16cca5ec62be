import { Tag, tagNames } from "../document/token.ts"
import { lemmas, lemmasOf } from "../parse/lemmas.ts"
import { lowerCase } from "../parse/shapes.ts"
import type { Lexicon } from "../parse/lexicon.ts"
import type { TreebankSentence } from "./treebank.ts"

/** The tags whose base forms help to tell "hoped" (hope) from "hopped" (hop). */
const inflected: ReadonlyArray<Tag> = [Tag.VERB, Tag.NOUN, Tag.ADJ]

/** The treebank's lemmas, as lines of form, tag and lemma: base forms first (with no form), then what rules would get wrong. */
export const lemmaTable = (sentences: ReadonlyArray<TreebankSentence>, lexicon: Lexicon): string => {
  const counts = new Map<string, Map<string, number>>()
  const bases = new Set<string>()
  for (const { text, words } of sentences) for (const { start, end, tag, lemma } of words) {
    const form = lowerCase(text.slice(start, end)), base = lowerCase(lemma)
    if (tag === Tag.PROPN || tag === Tag.X || /[\s\d]/u.test(form + base) || !/^['\p{L}]/u.test(form)) continue
    const key = `${form}\t${tagNames[tag]}`
    const own = counts.get(key) ?? new Map<string, number>()
    counts.set(key, own.set(base, (own.get(base) ?? 0) + 1))
    if (inflected.includes(tag) && /^\p{L}+$/u.test(base)) bases.add(`\t${tagNames[tag]}\t${base}`)
  }
  const baseLines = [...bases].sort()
  const rules = lemmas(baseLines.join("\n"), lexicon)
  const lines = [...counts].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([key, own]) => {
    const [form = "", tag = ""] = key.split("\t")
    const [lemma, times] = [...own].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!
    const slip = tag === "VERB" ? form === lemma : times < 3 && form === lemma && form.endsWith("s")
    return times >= 2 && !slip && lemmasOf(rules, form, form)[Tag[tag as keyof typeof Tag]] !== lemma ? [`${key}\t${lemma}`] : []
  })
  return [...baseLines, ...lines].join("\n")
}
