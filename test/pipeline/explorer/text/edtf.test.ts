import { assert, describe, it } from "@effect/vitest"
import { dateWords, periodWords } from "../../../../pipeline/explorer/text/edtf.ts"

describe("dateWords", () => {
  it.each([
    ["2024-08-09", "9 August 2024"], ["2024-08~", "about August 2024"], ["2024", "2024"], ["18XX", "19th century"], ["20XX", "21st century"], ["199X", "1990s"], ["2024-33", "first quarter of 2024"], ["2023-23", "autumn 2023"],
    ["2024-04/..", "since April 2024"], ["../2020", "until 2020"], ["2004/2009", "2004 to 2009"], ["-0043-03-15", "15 March 44 BC"], ["2024-05-01T10:30", "1 May 2024, 10:30"], ["[2020,2022]", "[2020,2022]"], ["2024-13", "2024-13"], ["", ""]
  ])("%s is «%s»", (edtf, words) => {
    assert.strictEqual(dateWords(edtf), words)
  })
})

describe("periodWords", () => {
  it.each([["2024-08-09", "on 9 August 2024"], ["2024", "in 2024"], ["18XX", "in the 19th century"], ["2024-04/..", "since April 2024"], ["2004/2009", "from 2004 to 2009"], ["XXXX-12", "XXXX-12"]])("%s is «%s»", (edtf, words) => {
    assert.strictEqual(periodWords(edtf), words)
  })
})
