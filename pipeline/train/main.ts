import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { lowerCase } from "../parse/shapes.ts"
import { decodeModel } from "../parse/model.ts"
import { goldExample } from "./examples.ts"
import { measure } from "./measure.ts"
import { settings, train } from "./train.ts"
import { treebank } from "./treebank.ts"

const files = ["train.conllu", "train-web.conllu"]
const [out, folder] = process.argv.slice(2)

if (out === undefined || folder === undefined) {
  console.error("Say where the model goes and where the treebank's files lie: node pipeline/train/main.ts OUT TREEBANK_DIR")
  process.exit(2)
}

const read = (file: string) => treebank(readFileSync(join(folder, file), "utf8"))
const sentences = files.flatMap(read)
const bytes = train(sentences)
const met = new Set(sentences.flatMap((sentence) => goldExample(sentence).forms.map(lowerCase)))
const round = (share: number): number => Math.round(share * 10000) / 10000
const measured = measure(decodeModel(bytes), read("dev.conllu"), met)
const recipe = {
  made_by: "node pipeline/train/main.ts data/models TREEBANK", trained_on: files, measured_on: "dev.conllu",
  sentences: sentences.length, tokens: sentences.reduce((sum, { words }) => sum + words.length, 0), bytes: bytes.length, settings,
  scores: {
    universal_tags: round(measured.tags), universal_tags_own_tokens: round(measured.ownTokens), universal_tags_unknown_words: round(measured.unknown),
    unknown_words: measured.unknownCount, lemmas_but_names: round(measured.lemmas)
  },
  license: "CC-BY-SA-4.0", license_url: "https://creativecommons.org/licenses/by-sa/4.0/"
}
mkdirSync(out, { recursive: true })
writeFileSync(join(out, "tagger.bin"), bytes)
writeFileSync(join(out, "tagger.json"), `${JSON.stringify(recipe, null, 2)}\n`)
console.log(JSON.stringify(recipe.scores), `${bytes.length} bytes`)
