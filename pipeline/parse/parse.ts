import type { Article } from "../document/article.ts"
import type { Parsed } from "../document/document.ts"
import type { Word } from "../document/token.ts"
import type { Model } from "./model.ts"
import { paragraphs } from "./paragraphs.ts"
import { sentences } from "./sentences.ts"
import { tagSentence } from "./tag.ts"
import { tokenise } from "./tokenise.ts"
import { tokenList } from "./tokenList.ts"
import { Look, looksPerType, makeRoom, typeAt } from "./types.ts"

/** An article's paragraphs, sentences, tokens, tags and lemmas. It never fails, and takes time in proportion to the text. */
export const parse = (article: Article, { types }: Model): Parsed => {
  const { text } = article
  const list = tokenise(text, text.length > mostKept ? tokenList(text.length) : kept)
  const { end, hash, length, start } = list
  const blocks = paragraphs(list)
  const found = sentences(text, list, blocks)
  const word = new Array<Word>(length)
  // One allocation for all: a typed array of its own costs a microsecond.
  const room = new ArrayBuffer(length * 18)
  const tag = new Uint8Array(room, length * 17, length), sentence = new Int32Array(room, 0, length), id = new Int32Array(room, length * 4, length)
  const type = hash
  for (let index = 0; index < found.length; index++) {
    const { first, last } = found[index]!
    makeRoom(types)
    for (let token = first; token < last; token++) {
      const own = type[token] = typeAt(types, text, start[token]!, end[token]!, hash[token]!)
      word[token] = types.word[own]!
      id[token] = types.looks[own * looksPerType + Look.id]!
      types.looks[own * looksPerType + Look.uses]!++
      sentence[token] = index
    }
    tagSentence(types, type, first, last, tag)
  }
  return {
    article, text, paragraphs: blocks.map(({ start, end }) => ({ start, end })), sentences: found,
    tokens: { length, start: copied(start, room, length * 8, length), end: copied(end, room, length * 12, length), kind: copiedBytes(list.kind, room, length * 16, length), tag, sentence, id, word }
  }
}

/** Longer texts get a list of their own, which goes with them; all others share one. */
const mostKept = 1 << 20
const kept = tokenList(1 << 14)

const copied = (from: Int32Array, room: ArrayBuffer, at: number, length: number): Int32Array => {
  const to = new Int32Array(room, at, length)
  to.set(from.subarray(0, length))
  return to
}

const copiedBytes = (from: Uint8Array, room: ArrayBuffer, at: number, length: number): Uint8Array => {
  const to = new Uint8Array(room, at, length)
  to.set(from.subarray(0, length))
  return to
}
