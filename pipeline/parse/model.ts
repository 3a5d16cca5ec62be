import { lemmas } from "./lemmas.ts"
import { types, type Types } from "./types.ts"
import { tagCount, weights } from "./weights.ts"

/** The tagger's and lemmatiser's knowledge. It remembers word types it has met, which changes speed and nothing else. */
export interface Model {
  readonly types: Types
}

/** What a model's file holds. */
export interface ModelParts {
  /** Lines of a word and its ambiguity, with a tab between. */
  readonly lexicon: string
  /** Lines of a form, a tag and a lemma, where rules would give another. */
  readonly lemmas: string
  readonly features: Int32Array
  /** `tagCount` weights a feature. */
  readonly rows: Int8Array
}

const magic = 0x4c505453
export const version = 1

/** The file: magic, version, four lengths (all little-endian 32 bits), then the four parts. */
export const encodeModel = ({ lexicon, lemmas, features, rows }: ModelParts): Uint8Array => {
  const encoder = new TextEncoder()
  const texts = [encoder.encode(lexicon), encoder.encode(lemmas)] as const
  const head = 24
  const bytes = new Uint8Array(head + texts[0].length + texts[1].length + features.length * 4 + rows.length)
  const view = new DataView(bytes.buffer)
  ;[magic, version, texts[0].length, texts[1].length, features.length, rows.length].forEach((value, index) => view.setUint32(index * 4, value, true))
  let at = head
  for (const text of texts) {
    bytes.set(text, at)
    at += text.length
  }
  for (const feature of features) {
    view.setInt32(at, feature, true)
    at += 4
  }
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), at)
  return bytes
}

/** Reads a model's file. Throws where it is no such file, or of another version. */
export const decodeModel = (bytes: Uint8Array): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 24 || view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) throw new Error("not a tagger's file of this version")
  const [lexiconLength, lemmasLength, featureCount, rowsLength] = [8, 12, 16, 20].map((at) => view.getUint32(at, true)) as [number, number, number, number]
  const lexiconEnd = 24 + lexiconLength, lemmasEnd = lexiconEnd + lemmasLength, featuresEnd = lemmasEnd + featureCount * 4
  if (featuresEnd + rowsLength !== bytes.length || featureCount * tagCount !== rowsLength) throw new Error("the tagger's file is cut short")
  const decoder = new TextDecoder()
  const features = new Int32Array(featureCount)
  for (let index = 0; index < featureCount; index++) features[index] = view.getInt32(lemmasEnd + index * 4, true)
  const rows = new Int8Array(rowsLength)
  rows.set(bytes.subarray(featuresEnd))
  const lexicon = new Map(linesOf(decoder.decode(bytes.subarray(24, lexiconEnd))).map((line) => {
    const tab = line.indexOf("\t")
    return [line.slice(0, tab), Number(line.slice(tab + 1))] as const
  }))
  return { types: types(lexicon, weights(features, rows), lemmas(decoder.decode(bytes.subarray(lexiconEnd, lemmasEnd)), lexicon)) }
}

const linesOf = (text: string): ReadonlyArray<string> => text === "" ? [] : text.split("\n")
