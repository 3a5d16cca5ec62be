import { assert, describe, it } from "@effect/vitest"
import type { Rows } from "../../schemas/tables.ts"
import { allRules } from "../../pipeline/rules.ts"
import { amiss, claimTables, extracted } from "../extraction.ts"
import { newsText } from "../pieces.ts"

/** Whole sentences that name nobody and refer to nothing: they change nothing of what stands elsewhere. */
const plain = "And so it went on and on, as it always had, with nothing to be done."
const published = "2024-08-09"

/** Ids and words of all claims that begin before an offset; `char_start` counts from `from`. */
const claimsOf = (rows: Rows, from = 0, until = Infinity): ReadonlyArray<string> =>
  claimTables.flatMap((table) => rows[table].filter(({ char_start }) => char_start >= from && char_start < until).map((row) => `${table} ${Object.values(row)[0]} ${row.char_start - from} ${row.evidence}`))

describe("any text", () => {
  it.prop("gives rows that keep every promise", [newsText], ([pieces]) => {
    assert.deepStrictEqual(amiss(extracted(pieces.join(""), published)), [])
  }, { arbitrary: { runs: 400 } })

  it.prop("gives the same rows again, whatever was read between", [newsText, newsText], ([pieces, between]) => {
    const text = pieces.join(""), first = extracted(text, published)
    extracted(between.join(""))
    assert.deepStrictEqual(extracted(text, published), first)
  }, { arbitrary: { runs: 60 } })

  it.prop("keeps its sentences' ids, whatever paragraph is added", [newsText, newsText], ([pieces, more]) => {
    const text = `${pieces.join("")}.`, ids = (words: string) => extracted(words).rows.sentences.map(({ sentence_id }) => sentence_id)
    const before = ids(text)
    assert.deepStrictEqual(ids(`${text}\n\n${more.join("")}`).slice(0, before.length), before)
  }, { arbitrary: { runs: 100 } })

  it.prop("keeps every claim when a paragraph that speaks of nobody is added", [newsText], ([pieces]) => {
    const text = `${pieces.join("")}.`, { rows, text: read } = extracted(text, published)
    assert.deepStrictEqual(claimsOf(extracted(`${text}\n\n${plain}`, published).rows, 0, Array.from(read).length), claimsOf(rows))
  }, { arbitrary: { runs: 150 } })
})

describe("a claim's id", () => {
  const news = "Exports of Chile rose 4.5% in May 2023, Finance Minister Ann Okello said. “They will rise again,” she said on Tuesday."
  const other = "Imports of Peru fell by 3%. Angela Merkel met Emmanuel Macron in Berlin."

  it("survives a paragraph before it", () => {
    const before = `${other}\n\n`, whole = extracted(`${plain}\n\n${before}${news}`, published).rows, from = plain.length + 2 + before.length
    const alone = extracted(news, published).rows
    assert.deepStrictEqual(claimsOf(whole, from).map((line) => line.split(" ").slice(0, 3).join(" ")), claimsOf(alone).map((line) => line.split(" ").slice(0, 3).join(" ")))
  })

  it("survives a sentence after it", () => {
    assert.deepStrictEqual(claimsOf(extracted(`${news}\n\n${other}`, published).rows, 0, news.length), claimsOf(extracted(news, published).rows))
  })

  it("differs between equal sentences, and between equal words of one", () => {
    const { rows } = extracted("Prices rose 5%. Prices rose 5%. Prices rose 5% and wages rose 5%.")
    assert.strictEqual(rows.figures.length, 4)
    assert.strictEqual(new Set(rows.figures.map(({ figure_id }) => figure_id)).size, 4)
  })

  it("is of the document: the same words elsewhere have another", () => {
    const { rows } = extracted("Prices rose 5%.")
    assert.match(rows.figures[0]!.figure_id, /^fg_[a-z2-7]{20}$/u)
    assert.notStrictEqual(rows.figures[0]!.figure_id, extracted("Wages rose 5%.").rows.figures[0]!.figure_id)
  })
})

describe("rules", () => {
  it("are declared once", () => {
    const ids = allRules.map(({ rule }) => rule)
    assert.deepStrictEqual(ids.filter((id, index) => ids.indexOf(id) !== index), [])
  })

  it("have ids in kebab-case and say in a sentence what they do", () => {
    assert.deepStrictEqual(allRules.filter(({ description, rule }) => !/^[a-z]+(?:-[a-z0-9]+)*$/u.test(rule) || !/[.…”"]$/u.test(description) || description.length < 15), [])
  })
})

const news = "Exports of Chile rose 4.5% in May 2023, \"and they will rise again,\" Finance Minister Ana Ruiz told reporters in Lima on Tuesday. "
  + "Since April, the number of job seekers from Peru and Bolivia has fallen by 60% and 40%, respectively. He met Turkish President Recep Tayyip Erdogan, who said: “We want peace.” "

/** What a rule that looks too far ahead or back would be slow on: one paragraph, one line of nothing else. */
const monotonous = [
  news, "\"", "“", "“”", "\"so it is\" ", "'a' ", "()", "( ", ", ", "12 ", "1,", "and ", "$", "$5 ", "France and ", "John Smith, ", "the head of ", "he said that ", "the man who ", "5% ", "May 2023 ", "President ", "from 5 to ",
  "rose ", "he ", "a\n", "a-", "war; ", "he said — ", "said ", "more than ", "two hundred ", "\"Go,\" he said. ", "He said \"go\" and ", "Kenya's ", "Mr. ", "meeting ", "son of ", "U.S. ", "according to "
]

describe("time", () => {
  it.each(monotonous.map((piece) => [JSON.stringify(piece.length > 40 ? "news" : piece), piece] as const))("grows with the length of one line of %s", (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)), began = performance.now()
      extracted(text)
      return performance.now() - began
    }
    time(2_000)
    // Sixteen times the time of a quarter would be quadratic. A shared machine is noisy: what is linear shows it in one of a few tries.
    const ratios: Array<number> = []
    for (let again = 0; again < 5 && !ratios.some((ratio) => ratio < 8); again++) {
      const short = time(15_000)
      ratios.push(time(60_000) / Math.max(short, 20))
    }
    assert.isBelow(Math.min(...ratios), 8)
  })
})
