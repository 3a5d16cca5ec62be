import { assert, describe, it } from "@effect/vitest"
import { authority } from "../recognise/figures/world.ts"

describe("units", () => {
  it.each([
    ["km", "km"], ["KM", "BAM"], ["kilometres", "km"], ["roubles", "RUB"], ["rubles", "RUB"], ["US$", "USD"], ["A$", "AUD"], ["tenge", "KZT"], ["per cent", "%"], ["percentage points", "percentage_point"], ["sq. km", "km2"], ["m", "m"], ["MW", "MW"], ["mW", "mW"],
    ["kilowatt-hours", "kW.h"], ["Rs", "INR"], ["so'm", "UZS"], ["°C", "Cel"]
  ] as const)("knows «%s»", (form, code) => {
    assert.strictEqual(authority().units.meanings(form)[0]?.code, code)
  })

  it("has the usual meaning of a form first, whatever country it is listed for", () => {
    assert.deepStrictEqual(authority().units.meanings("dollars").slice(0, 1).map(({ code, country }) => [code, country]), [["USD", undefined]])
    assert.isTrue(authority().units.meanings("dollars").some(({ code, country }) => code === "AUD" && country === "AUS"))
  })

  it("lists well over a thousand forms, each of one unit and country once", () => {
    const { all } = authority().units
    assert.isAtLeast(all.length, 2_000)
    assert.strictEqual(new Set(all.map(({ country, kind, surface }) => `${surface}|${country ?? ""}|${kind}`)).size, all.length)
  })
})

describe("measures", () => {
  it.each([["job seeker", "job-seekers"], ["Unemployment rate", "unemployment-rate"], ["death toll", "deaths"], ["turnout", "turnout"]])("lists «%s»", (form, code) => {
    assert.strictEqual(authority().measures.named([form])?.measure_code, code)
  })

  it.each([["unemployment", "percent", "unemployment-rate"], ["unemployment", "count", "unemployment"], ["loan", "money", "loans"], ["oil", "share", undefined], ["oil", "money", "oil-price"]])("knows by its figures' kind what «%s» in %s is", (form, kind, code) => {
    assert.strictEqual(authority().measures.named([form], [], kind)?.measure_code, code)
  })

  it("takes for a head only what may be one", () => {
    assert.strictEqual(authority().measures.named(["youth unemployment in june"], ["unemployment"])?.measure_code, "unemployment")
    assert.strictEqual(authority().measures.named(["hair growth"], ["growth"]), undefined)
    assert.strictEqual(authority().measures.named(["growth"], ["growth"])?.measure_code, "gdp-growth")
  })

  it("lists what news returns to, each form once for each kind of figure", () => {
    const { all } = authority().measures, held = new Set<string>()
    assert.isAtLeast(all.length, 300)
    for (const { forms, kinds, measure_code } of all) for (const form of forms.split("|")) for (const kind of kinds.split("|")) {
      const key = `${form.replace("=", "")}|${kind}`
      if (kind === "share") continue
      assert.isFalse(held.has(key), `${key} of ${measure_code}`)
      held.add(key)
    }
  })

  it("gives no code twice", () => {
    const codes = authority().measures.all.map(({ measure_code }) => measure_code)
    assert.strictEqual(new Set(codes).size, codes.length)
  })
})
