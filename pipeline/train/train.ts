import { Tag } from "../document/token.ts"
import { encodeModel } from "../parse/model.ts"
import { tagCount } from "../parse/weights.ts"
import { goldExample, ownExample, type Example } from "./examples.ts"
import { lemmaTable } from "./lemmaTable.ts"
import { lexiconOf } from "./lexicon.ts"
import { learn, type Learnt, type Settings } from "./perceptron.ts"
import { quantise } from "./quantise.ts"
import { rewritten } from "./rewritten.ts"
import type { TreebankSentence } from "./treebank.ts"

export const settings: Settings & { readonly clip: number; readonly least: number; readonly runs: number } = { runs: 5, epochs: 6, seed: 20240809, leastCount: 1, unknownShare: 0.5, clip: 45, least: 2 }

/** The model's file, made from treebank sentences: the same bytes for the same sentences. */
export const train = (sentences: ReadonlyArray<TreebankSentence>, chosen = settings): Uint8Array => {
  const examples = sentences.map(withNames).flatMap((sentence) => variants(goldExample(sentence), ownExample(sentence)))
  const lexicon = lexiconOf(examples)
  const { features, averages } = mean(Array.from({ length: chosen.runs }, (_, run) => {
    const seed = chosen.seed + run
    return learn([...examples, ...rewritten(examples, seed)], lexicon, { ...chosen, seed })
  }))
  return encodeModel({
    lexicon: Array.from(lexicon, ([word, number]) => `${word}\t${number}`).join("\n"), lemmas: lemmaTable(sentences, lexicon), ...quantise(features, averages, chosen)
  })
}

/** "United" of "United States" is a verb in the treebank; a reader of names and clauses is better served by a name. */
const withNames = ({ text, words }: TreebankSentence): TreebankSentence =>
  ({ text, words: words.map((word) => word.inName && word.tag === Tag.VERB ? { ...word, tag: Tag.PROPN } : word) })

/** A sentence that our tokeniser cuts in another way is learnt in ours. */
const variants = (gold: Example, own: Example): ReadonlyArray<Example> => gold.forms.join(" ") === own.forms.join(" ") ? [gold] : [own]

/** The mean of several runs, which differ in the order they saw the sentences in: steadier than any of them. */
const mean = (runs: ReadonlyArray<Learnt>): Learnt => {
  const features = new Map<number, number>()
  for (const run of runs) for (const feature of run.features.keys()) if (!features.has(feature)) features.set(feature, features.size)
  const averages = new Float64Array(features.size * tagCount)
  for (const run of runs) for (const [feature, row] of run.features) {
    const at = features.get(feature)! * tagCount
    for (let tag = 0; tag < tagCount; tag++) averages[at + tag]! += run.averages[row * tagCount + tag]! / runs.length
  }
  return { features, averages }
}
