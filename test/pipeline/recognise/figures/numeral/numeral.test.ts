import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { numeralAt } from "../../../../../pipeline/recognise/figures/numeral/numeral.ts"
import { decimalText, rational } from "../../../../../pipeline/recognise/figures/numeral/rational.ts"
import { documentOf } from "../../../../document.ts"

const small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ")
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const scales: ReadonlyArray<readonly [number, string]> = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"], [1e3, "thousand"], [1e2, "hundred"]]

/** A number said as British English says it: "three hundred and six". */
const said = (value: number): string => {
  if (value < 20) return small[value]!
  if (value < 100) return value % 10 === 0 ? tens[value / 10]! : `${tens[Math.floor(value / 10)]!}-${small[value % 10]!}`
  const [size, word] = scales.find(([size]) => value >= size)!
  const rest = value % size, head = `${said(Math.floor(value / size))} ${word}`
  if (rest === 0) return head
  return rest < 100 && size <= 1000 ? `${head} and ${said(rest)}` : `${head} ${said(rest)}`
}

const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator)

const readWhole = (text: string): string | undefined => {
  const document = documentOf(`They counted ${text} of them.`), found = numeralAt(document, 2)
  return found?.value === undefined ? undefined : decimalText(found.value)
}

const whole = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999_999_999 }))
const cents = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 99_999 }))

describe("numeralAt", () => {
  it.prop("reads back a number that is said in words", [whole], ([value]) => {
    assert.strictEqual(readWhole(said(value)), String(value))
  })

  it.prop("reads back a number in grouped digits", [whole], ([value]) => {
    assert.strictEqual(readWhole(grouped(value, ",")), String(value))
    assert.strictEqual(readWhole(grouped(value, " ")), String(value))
    assert.strictEqual(readWhole(grouped(value, "\u202f")), String(value))
  })

  it.prop("reads back a number that is said without \"and\" and without hyphens, in capitals, or grouped as in India", [whole], ([value]) => {
    const plain = said(value).replace(/ and /gu, " ").replace(/-/gu, " ")
    assert.strictEqual(readWhole(plain), String(value))
    assert.strictEqual(readWhole(said(value).toUpperCase()), String(value))
    const digits = String(value), indian = digits.length > 3 ? `${digits.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/gu, ",")},${digits.slice(-3)}` : digits
    assert.strictEqual(readWhole(indian), String(value))
    assert.strictEqual(readWhole(grouped(value, ".")), digits.length > 6 || digits.length < 4 ? digits : readWhole(grouped(value, ".")))
  })

  it.prop("says as much in crores and lakhs, with a letter, and in full-width digits", [cents], ([value]) => {
    const written = (value / 100).toFixed(2)
    assert.strictEqual(readWhole(`${written} crore`), String(value * 100_000))
    assert.strictEqual(readWhole(`${written} lakh`), String(value * 1000))
    assert.strictEqual(readWhole(String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))), String(value))
    assert.strictEqual(readWhole(`${value} hundred thousand`), String(value * 100_000))
    assert.strictEqual(readWhole(`${value} million and a half`), `${value}500000`)
  })

  it.prop("shifts the decimal point by a scale word, exactly", [cents], ([value]) => {
    const written = (value / 100).toFixed(2)
    assert.strictEqual(readWhole(`${written} million`), String(value * 10_000))
    assert.strictEqual(readWhole(`${written} billion`), String(value * 10_000_000))
  })

  it.each([
    ["two-thirds", "0.666666666666667"], ["three and a half million", "3500000"], ["one million and a half", "1500000"], ["half a dozen", "6"], ["two dozen", "24"], ["2½", "2.5"], ["four point two", "4.2"], ["½", "0.5"],
    ["1.111,11", "1111.11"], ["12,34,567", "1234567"], ["１２３", "123"], ["three lakh crore", "3000000000000"], ["minus five", undefined]
  ] as const)("reads «%s»", (text, expected) => {
    assert.strictEqual(readWhole(text), expected)
  })
})

describe("decimalText", () => {
  it.each([[1n, 8n, "0.125"], [2n, 3n, "0.666666666666667"], [-1n, 4n, "-0.25"], [1n, 3000n, "0.000333333333333333"], [100n, 10n, "10"], [200n, 3n, "66.6666666666667"]] as const)("%s/%s", (top, bottom, expected) => {
    assert.strictEqual(decimalText(rational(top, bottom)), expected)
  })
})
