import { fileURLToPath } from "node:url"
import { tagNames } from "../../pipeline/document/token.ts"
import { grammar } from "../../pipeline/grammar/grammar.ts"
import { conllu, retagged } from "../conllu.ts"

/** Where the tagger errs on texts it was not trained on, before and after the grammar mends its tags, and the commonest confusions left. `node test/bench/tags.ts` */
const treebank = fileURLToPath(new URL("../../../shared/treebank/", import.meta.url))

const groups: ReadonlyArray<readonly [string, (form: string, isFirst: boolean) => boolean]> = [
  ["all", () => true], ["first words", (_, isFirst) => isFirst], ["capitalised inside", (form, isFirst) => !isFirst && /^\p{Lu}/u.test(form)], ["on -ing", (form) => /ing$/iu.test(form)], ["on -ed", (form) => /ed$/iu.test(form)]
]

for (const file of ["dev", "news"]) {
  const counts = groups.map(() => ({ tokens: 0, raw: 0, mended: 0 }))
  const confusions = new Map<string, number>()
  for (const { gold, parsed } of conllu(`${treebank}${file}.conllu`)) {
    const own = retagged({ id: "", parsed, gold }).tokens.tag, document = grammar(retagged({ id: "", parsed, gold }))
    const firsts = new Set(document.sentences.map(({ first }) => first))
    gold.forEach(({ tag }, token) => {
      const mended = document.tokens.tag[token]!
      // "There is": a verb in the treebank, an auxiliary in the grammar.
      const isRight = mended === tag || tagNames[tag] === "VERB" && tagNames[mended] === "AUX"
      groups.forEach(([, holds], group) => {
        if (!holds(document.tokens.word[token]!.form, firsts.has(token))) return
        const count = counts[group]!
        count.tokens++
        if (own[token] === tag) count.raw++
        if (isRight) count.mended++
      })
      const pair = `${tagNames[tag]} for ${tagNames[mended]}`
      if (!isRight) confusions.set(pair, (confusions.get(pair) ?? 0) + 1)
    })
  }
  counts.forEach(({ mended, raw, tokens }, group) => console.log(`${file.padEnd(5)} ${groups[group]![0].padEnd(20)} ${String(tokens).padStart(6)} tokens   tagged ${(100 * raw / tokens).toFixed(1)} %   mended ${(100 * mended / tokens).toFixed(1)} %`))
  console.log(`${file.padEnd(5)} ${[...confusions].sort(([, a], [, b]) => b - a).slice(0, 10).map(([pair, count]) => `${pair} ${count}`).join(", ")}`)
}
