import { readFileSync } from "node:fs"
import type { Parsed, Sentence } from "../pipeline/document/document.ts"
import type { Span } from "../pipeline/document/span.ts"
import { newWordId, Shape, Tag, TokenKind, tagNames } from "../pipeline/document/token.ts"
import type { Word } from "../pipeline/document/token.ts"
import { tagSentence } from "../pipeline/parse/tag.ts"
import { makeRoom, typeOf } from "../pipeline/parse/types.ts"
import { model } from "./parsed.ts"

/** A treebank's word: its head is the index of a token in the same document, -1 for a root. */
export interface Gold {
  readonly head: number
  readonly relation: string
  /** The treebank's own universal tag. */
  readonly tag: number
  readonly xpos: string
  readonly features: string
}

export interface GoldDocument {
  readonly id: string
  readonly parsed: Parsed
  readonly gold: ReadonlyArray<Gold>
}

const shapeOf = (form: string): Shape => {
  const letters = form.replace(/[^\p{L}]/gu, "")
  if (letters === "") return Shape.none
  if (letters === letters.toLowerCase()) return Shape.lower
  if (letters.length > 1 && letters === letters.toUpperCase()) return Shape.upper
  return letters.slice(1) === letters.slice(1).toLowerCase() ? Shape.capitalised : Shape.mixed
}

const kindOf = (form: string): TokenKind =>
  /^[\p{L}]/u.test(form) ? TokenKind.word : /^\d[\d.,]*$/.test(form) ? TokenKind.number : /^\d/.test(form) ? TokenKind.ordinal
    : /^["“”‘’'«»]$/u.test(form) ? TokenKind.quote : /^[%$€£¥°+&]$/u.test(form) ? TokenKind.symbol : TokenKind.punctuation

const wordOf = (form: string, lemma: string): Word =>
  ({ id: newWordId(), form, lower: form.toLowerCase().replaceAll("’", "'"), shape: shapeOf(form), lemmas: tagNames.map(() => lemma) })

interface Line { readonly form: string; readonly lemma: string; readonly tag: number; readonly gold: Gold; readonly space: boolean; readonly sentence: number }

/** The documents of a CoNLL-U file with their own tokens, tags and lemmas, each sentence a paragraph. */
export const conllu = (file: string): ReadonlyArray<GoldDocument> => {
  const documents: Array<GoldDocument> = []
  let id = "", lines: Array<Line> = [], base = 0, sentence = 0
  const flush = () => {
    if (lines.length > 0) documents.push(documentFrom(id, lines))
    lines = []
    base = 0
    sentence = 0
  }
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# newdoc")) {
      flush()
      id = line.split("=")[1]?.trim() ?? ""
    } else if (line === "") {
      if (lines.length > base) sentence++
      base = lines.length
    } else if (!line.startsWith("#")) {
      const [number = "", form = "", lemma = "", upos = "X", xpos = "", features = "", head = "0", relation = "", , misc = ""] = line.split("\t")
      if (/[-.]/.test(number)) {
        // The parts of a written-together word carry no space of their own.
        continue
      }
      lines.push({ form, lemma, tag: Tag[upos as keyof typeof Tag] ?? Tag.X, space: !misc.includes("SpaceAfter=No"), sentence, gold: { head: head === "0" ? -1 : base + Number(head) - 1, relation, tag: Tag[upos as keyof typeof Tag] ?? Tag.X, xpos, features } })
    }
  }
  flush()
  return documents
}

const documentFrom = (id: string, lines: ReadonlyArray<Line>): GoldDocument => {
  const n = lines.length
  const start = new Int32Array(n), end = new Int32Array(n), kind = new Uint8Array(n), tag = new Uint8Array(n), sentenceOf = new Int32Array(n)
  const word: Array<Word> = [], sentences: Array<Sentence> = [], paragraphs: Array<Span> = []
  let text = "", first = 0
  lines.forEach((line, i) => {
    start[i] = text.length
    text += line.form
    end[i] = text.length
    kind[i] = kindOf(line.form)
    tag[i] = line.tag
    sentenceOf[i] = line.sentence
    word.push(wordOf(line.form, line.lemma))
    const next = lines[i + 1]
    if (next === undefined || next.sentence !== line.sentence) {
      sentences.push({ start: start[first]!, end: end[i]!, first, last: i + 1, paragraph: sentences.length })
      paragraphs.push({ start: start[first]!, end: end[i]! })
      first = i + 1
      text += "\n"
    } else if (line.space && !joined(line.form, next.form)) text += " "
  })
  return { id, gold: lines.map(({ gold }) => gold), parsed: { article: article(id, text), text, paragraphs, sentences, tokens: { length: n, start, end, kind, tag, sentence: sentenceOf, id: Int32Array.from(word, ({ id }) => id), word } } }
}

/** "do" and "n't", "city" and "'s" stand in one written word. */
const joined = (_: string, next: string): boolean => /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)|['’])$/iu.test(next)

const article = (id: string, text: string): Parsed["article"] => ({
  document_id: id, source_id: "treebank", publish: "full", file: id, language: "en", text_origin: "original", status: "processed", raw_sha256: "", text_sha256: "", text, notes: []
})

/** The same tokens with the committed tagger's tags and lemmas. */
export const retagged = ({ parsed }: GoldDocument): Parsed => {
  const { types } = model()
  makeRoom(types)
  const { tokens, text, sentences } = parsed
  const found = Int32Array.from({ length: tokens.length }, (_, i) => typeOf(types, text.slice(tokens.start[i], tokens.end[i])))
  const word = Array.from(found, (type) => types.word[type]!)
  const tag = new Uint8Array(tokens.length)
  for (const { first, last } of sentences) tagSentence(types, found, first, last, tag)
  return { ...parsed, tokens: { ...tokens, tag, id: Int32Array.from(word, ({ id }) => id), word } }
}
