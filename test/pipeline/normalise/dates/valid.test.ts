import { assert, describe, it } from "@effect/vitest"
import edtf from "edtf"
import * as Schema from "effect/Schema"
import type { Authority } from "../../../../pipeline/authority/authority.ts"
import type { Mentions } from "../../../../pipeline/document/mention.ts"
import { located } from "../../../../pipeline/document/resolved.ts"
import { dayText } from "../../../../pipeline/normalise/dates/day.ts"
import { normaliseDates } from "../../../../pipeline/normalise/dates/dates.ts"
import { ledgerOf } from "../../../../pipeline/normalise/ledger.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { documentOf } from "../../../document.ts"

const words = ("1 2 3 5 10 24 29 30 31 70 99 0415 1789 1999 2000 2019 2024 2100 first second third 4th 21st 29th January Feb. May March Sept. December Monday Friday Sunday spring fall winter Q1 H2 quarter half fiscal " +
  "year years month months week weeks day days hours decade century BC AD the a last next previous this same that past coming following early mid late end start of in on at by to from between and since until before after " +
  "through ago later earlier today yesterday tomorrow noon midnight a.m. p.m. : / - – , . ' s every each twice Christmas Easter Ramadan Eid al - Fitr 1990s 90s 19th-century year-on-year 2023-24 12/31/2023 30.2.2024 2024-02-30 29 February " +
  "ended ending first six rose fell will was he said (").split(" ")

const authority = { event: () => undefined } as unknown as Authority
const text = Schema.Array(Schema.Literals(words)).check(Schema.isMinLength(1), Schema.isMaxLength(14))
const anchor = Schema.Int.check(Schema.isBetween({ minimum: -30_000, maximum: 40_000 }))

describe("every date", () => {
  it.prop("is EDTF that others read, on days in their order, in words of the text", [text, anchor], ([pieces, published]) => {
    const written = pieces.join(" "), document = documentOf(written, { published: dayText(published) }), ledger = ledgerOf(document)
    normaliseDates({ document, authority, mentions: { dates: dates(document, authority) } as unknown as Mentions, ledger, identities: located([]) })
    let end = 0
    for (const row of [...ledger.rows.dates].sort((a, b) => a.char_start - b.char_start)) {
      assert.isAtLeast(row.char_start, end, `${written}: «${row.evidence}»`)
      end = row.char_end
      for (const date of [row.edtf, row.anchor]) if (date !== undefined) assert.doesNotThrow(() => edtf(date), undefined, `${written}: «${row.evidence}» ${date}`)
      if (row.earliest !== undefined && row.latest !== undefined && !row.earliest.startsWith("-")) assert.isTrue(row.earliest <= row.latest, `${written}: ${row.earliest} ${row.latest}`)
    }
    for (const { char_end, char_start, evidence } of ledger.rows.cells) if (char_start !== undefined) assert.strictEqual(written.slice(char_start, char_end), evidence)
  })
})
