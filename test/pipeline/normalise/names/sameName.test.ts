import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { parseCsv } from "../../../../pipeline/authority/csv.ts"
import { sameName } from "../../../../pipeline/normalise/names/sameName.ts"

describe("the same name", () => {
  it.each([
    ["Olaf Schulz", "Olaf Scholz"], ["Petrov, Ivan", "Ivan Petrov"], ["J. Miller", "Jane Miller"], ["AnnaKarlsson", "Anna Karlsson"], ["Hasan Rohani", "Hassan Rouhani"], ["Vladmir Putin", "Vladimir Putin"]
  ])("takes «%s» for «%s»", (a, b) => assert.isTrue(sameName(a, b, "person")))

  it.each([
    ["Anna Miller", "Peter Miller"], ["Viktor Orlov", "Vladimir Orlov"], ["Hans Friedrich", "Friedrich Hans"], ["Daniel Ortiz", "Daniel Ortega"]
  ])("keeps «%s» and «%s» apart", (a, b) => assert.isFalse(sameName(a, b, "person")))

  it.each([["Siemens Aktiengesellschaft", "Siemens AG"], ["OOO Zarya", "Zarya LLC"], ["1st International Bank", "First International Bank"], ["ABC Co.", "A.B.C. Company"]])(
    "takes the body «%s» for «%s»", (a, b) => assert.isTrue(sameName(a, b, "body")))

  it.each([["Global Fund II", "Global Fund III"], ["Trust 2004-1", "Trust 2005-1"], ["Bank of Boston", "Bank of Dallas"]])("keeps the bodies «%s» and «%s» apart", (a, b) => assert.isFalse(sameName(a, b, "body")))

  const pairs = new URL("../../../../../shared/gold/name-pairs.csv", import.meta.url)
  it.skipIf(!existsSync(pairs))("reaches F1 80 on the shared name pairs (skipped without ../shared)", () => {
    let both = 0, said = 0, right = 0
    for (const [, schema, a, b, match] of parseCsv(readFileSync(pairs, "utf8")).rows.slice(1)) {
      const found = sameName(a!, b!, schema === "Person" ? "person" : "body")
      if (found) said++
      if (match === "true") right++
      if (found && match === "true") both++
    }
    assert.isAbove(2 * both / (said + right), 0.8)
  })
})
