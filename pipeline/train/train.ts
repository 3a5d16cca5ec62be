import { encodeModel } from "../parse/model.ts"
import { goldExample, ownExample, type Example } from "./examples.ts"
import { lemmaTable } from "./lemmaTable.ts"
import { lexiconOf } from "./lexicon.ts"
import { learn, type Settings } from "./perceptron.ts"
import { quantise } from "./quantise.ts"
import { random } from "./random.ts"
import type { TreebankSentence } from "./treebank.ts"

export const settings: Settings & { readonly clip: number; readonly least: number } = { epochs: 10, seed: 20240809, leastCount: 1, unknownShare: 0.5, clip: 45, least: 2 }

/** The model's file, made from treebank sentences: the same bytes for the same sentences. */
export const train = (sentences: ReadonlyArray<TreebankSentence>, chosen = settings): Uint8Array => {
  const examples = sentences.flatMap((sentence) => variants(goldExample(sentence), ownExample(sentence)))
  const lexicon = lexiconOf(examples)
  const { features, averages } = learn([...examples, ...headlines(examples, chosen.seed)], lexicon, chosen)
  return encodeModel({
    lexicon: Array.from(lexicon, ([word, number]) => `${word}\t${number}`).join("\n"), lemmas: lemmaTable(sentences, lexicon), ...quantise(features, averages, chosen)
  })
}

/** A sentence that our tokeniser cuts in another way is learnt in ours. */
const variants = (gold: Example, own: Example): ReadonlyArray<Example> => gold.forms.join(" ") === own.forms.join(" ") ? [gold] : [own]

/** Some sentences again, as news writes them elsewhere: all capitals, without the last stop. */
const headlines = (examples: ReadonlyArray<Example>, seed: number): ReadonlyArray<Example> => {
  const next = random(seed)
  return examples.flatMap(({ forms, tags }) => {
    const chance = next()
    if (chance < 0.02) return [{ forms: forms.map((form) => form.toUpperCase()), tags }]
    return chance < 0.07 && forms.at(-1) === "." ? [{ forms: forms.slice(0, -1), tags: tags.slice(0, -1) }] : []
  })
}
