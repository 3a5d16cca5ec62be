import type { Article } from "../document/article.ts"
import type { Parsed } from "../document/document.ts"
import type { Word } from "../document/token.ts"
import type { Model } from "./model.ts"
import { paragraphs } from "./paragraphs.ts"
import { sentences } from "./sentences.ts"
import { tagSentence } from "./tag.ts"
import { tokenise } from "./tokenise.ts"
import { makeRoom, typeOf, type Type } from "./types.ts"

/** An article's paragraphs, sentences, tokens, tags and lemmas. It never fails, and takes time in proportion to the text. */
export const parse = (article: Article, { types }: Model): Parsed => {
  const { text } = article
  const list = tokenise(text)
  const blocks = paragraphs(text, list)
  const found = sentences(text, list, blocks)
  const { length } = list
  const word = new Array<Word>(length)
  const tag = new Uint8Array(length)
  const sentence = new Int32Array(length)
  const id = new Int32Array(length)
  found.forEach(({ first, last }, index) => {
    makeRoom(types)
    const words: Array<Type> = []
    for (let token = first; token < last; token++) {
      const type = typeOf(types, text.slice(list.start[token], list.end[token]))
      words.push(type)
      word[token] = type.word
      id[token] = type.word.id
    }
    sentence.fill(index, first, last)
    tagSentence(types, words, tag, first)
  })
  return {
    article, text, paragraphs: blocks.map(({ start, end }) => ({ start, end })), sentences: found,
    tokens: { length, start: list.start.slice(0, length), end: list.end.slice(0, length), kind: list.kind.slice(0, length), tag, sentence, id, word }
  }
}
