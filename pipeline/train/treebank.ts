import { Tag } from "../document/token.ts"

/** A word of a treebank, with its place in the sentence's text. */
export interface Annotated {
  readonly start: number
  readonly end: number
  readonly tag: Tag
  readonly lemma: string
  /** Whether it is a part of a name by the Penn tags: "United" of "United States", whatever its universal tag. */
  readonly inName: boolean
}

export interface TreebankSentence {
  readonly text: string
  readonly words: ReadonlyArray<Annotated>
}

const isTag = (name: string): name is keyof typeof Tag => Object.hasOwn(Tag, name)

/** The sentences of a CoNLL-U file: https://universaldependencies.org/format.html */
export const treebank = (conllu: string): ReadonlyArray<TreebankSentence> =>
  conllu.split(/\n\n+/u).filter((block) => /^\d/mu.test(block)).map(sentenceOf)

const sentenceOf = (block: string): TreebankSentence => {
  const words: Array<Annotated> = []
  let text = ""
  let fused: { readonly last: number; readonly spaced: boolean } | undefined
  for (const line of block.split("\n")) {
    const [id = "", form = "", lemma = "", tag = "", penn = "", , , , , other = ""] = line.split("\t")
    const spaced = !/\bSpaceAfter=No\b/u.test(other)
    const range = /^(\d+)-(\d+)$/u.exec(id)
    if (range) fused = { last: Number(range[2]), spaced }
    if (!/^\d+$/u.test(id) || !isTag(tag)) continue
    words.push({ start: text.length, end: text.length + form.length, tag: Tag[tag], lemma, inName: penn.startsWith("NNP") })
    const isFused = fused !== undefined && Number(id) <= fused.last
    const space = isFused ? Number(id) === fused!.last && fused!.spaced : spaced
    text += space ? `${form} ` : form
  }
  return { text: text.trimEnd(), words }
}
