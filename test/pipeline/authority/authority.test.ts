import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { decodeAuthority } from "../../../pipeline/authority/decode.ts"
import { kindOf } from "../../../pipeline/authority/files.ts"
import { decodeLines } from "../../../pipeline/authority/lines.ts"
import { reviewProblems } from "../../../pipeline/authority/review.ts"

const directory = join(import.meta.dirname, "../../../data/authority")
const files = Object.fromEntries(readdirSync(directory, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"))
  .filter((name) => kindOf(name) !== undefined).map((name) => [name, readFileSync(join(directory, name), "utf8")]))
const decoded = decodeAuthority(files)
const authority = Result.getOrThrow(decoded)
const day = "2024-08-24"

describe("data/authority", () => {
  it("has nothing that a review would send back", () =>
    assert.deepStrictEqual(reviewProblems(decodeLines(files).lines).map(({ file, line, message }) => `${file}:${line}: ${message}`), []))

  it("is sorted, so that changes are easy to read", () => {
    for (const [name, text] of Object.entries(files)) {
      const ids = text.trimEnd().split("\n").slice(1).map((line) => line.startsWith(`"`) ? line.slice(1).split(`",`)[0]! : line.split(",")[0]!)
      if (name.startsWith("entities/")) assert.deepStrictEqual(ids, ids.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)), name)
    }
  })

  it.each([
    ["Kazakh", "kazakhstan"], ["Uzbekistan", "uzbekistan"], ["Americans", "united-states"], ["Central Asians", "central-asia"], ["EEU", "eurasian-economic-union"],
    ["RFE/RL", "radio-free-europe-radio-liberty"], ["Kazakhstanskaya Pravda", "kazakhstanskaya-pravda"], ["Jadid movement", "jadid-movement"], ["Alash movement", "alash-movement"],
    ["University of Minnesota", "university-of-minnesota"], ["University of Glasgow", "university-of-glasgow"], ["CIA", "cia"], ["E-International Relations", "e-international-relations"],
    ["Volodymyr Zelensky", "volodymyr-zelenskyy"], ["Emomali Rakhmon", "emomali-rahmon"], ["Kyiv", "kyiv"], ["St. Petersburg", "saint-petersburg"], ["Soviet", "soviet-union"],
    ["Saida Mirziyoyeva", "saida-mirziyoyeva"], ["Luca Anceschi", "luca-anceschi"], ["Putin", "vladimir-putin"], ["Congolese", "democratic-republic-of-the-congo"]
  ])("knows what %s means", (form, id) => assert.strictEqual(authority.meant(form)?.entity.entity_id, id))

  it.each([
    ["Valencia", "valencia-spain"], ["Newcastle", "newcastle-upon-tyne"], ["Quebec City", "quebec-canada"], ["Quebec", "quebec"], ["Kent", "kent-england"], ["Brent", "brent-crude"],
    ["Osh Region", "osh-oblusu"], ["Nineveh", "ninawa"], ["North Kivu", "nord-kivu"], ["Polisario", "polisario-front"], ["Alaska Natives", "alaska-natives"], ["Sunni Islam", "sunni-islam"],
    ["Molotov-Ribbentrop Pact", "molotov-ribbentrop-pact"], ["UN Charter", "charter-of-the-united-nations"], ["Boxer Rebellion", "boxer-rebellion"], ["Ataturk", "mustafa-kemal-ataturk"],
    ["US National Park Service", "national-park-service"], ["Bekaa Valley", "beqaa-valley"]
  ])("knows %s the world over", (form, id) => assert.strictEqual(authority.meant(form)?.entity.entity_id, id))

  it("lets no town take the name of a country or of a capital that news names", () => {
    const ranked = [...authority.entities.values()].filter(({ prior, subtype, type }) => type === "place" && (subtype === "country" || subtype === "capital") && prior >= 40)
    const taken = ranked.map(({ name }) => [name, authority.meant(name)?.entity.subtype] as const).filter(([, subtype]) => subtype !== undefined && subtype === "city")
    assert.deepStrictEqual(taken, [])
  })

  it.each([["Hindu"], ["Orange"], ["Nobody Whatever"]])("leaves %s open", (form) => assert.isUndefined(authority.meant(form)))

  it.each([
    ["president", "kazakhstan", "2024-08-24", "kassym-jomart-tokayev"], ["president", "kazakhstan", "2018-05-01", "nursultan-nazarbayev"],
    ["president", "united-states", "2016-07-01", "barack-obama"], ["president", "united-states", "2020-07-01", "donald-trump"], ["prime-minister", "united-kingdom", "2022-10-01", "liz-truss"],
    ["chancellor", "germany", "2015-06-01", "angela-merkel"], ["president", "uzbekistan", day, "shavkat-mirziyoyev"], ["secretary-general", "united-nations", day, "antonio-guterres"],
    ["president", "european-commission", day, "ursula-von-der-leyen"], ["head-of-government", "india", day, "narendra-modi"], ["chair", "federal-reserve", day, "jerome-powell"]
  ])("says who was %s of %s on %s", (office, of, date, id) =>
    assert.deepStrictEqual(authority.holders(office, of, date).filter(({ certain }) => certain).map(({ person }) => person.entity_id), [id]))

  it("keeps places apart from who rules there", () => {
    assert.deepStrictEqual(authority.byAlias("Moscow").map(({ entity, kind, literal_entity_id }) => [entity.entity_id, kind, literal_entity_id]),
      [["moscow", "name", undefined], ["government-of-russia", "metonym", "moscow"]])
    assert.strictEqual(authority.governmentOf("russia")?.entity_id, "government-of-russia")
  })

  it("counts the sessions of a series", () => {
    const [summit] = authority.eventsOf("consultative-meeting-of-heads-of-state-of-central-asia", { ordinal: 6 })
    assert.deepStrictEqual([summit?.start, summit?.place_entity_id], ["2024-08-09", "astana"])
    assert.strictEqual(authority.eventsOf("cis-summit", { year: "2022" })[0]?.place_entity_id, "astana")
    assert.strictEqual(authority.meant("Central Asian Summit")?.entity.entity_id, "consultative-meeting-of-heads-of-state-of-central-asia")
  })

  it("knows members, kin, names and words", () => {
    assert.deepStrictEqual(authority.members("eurasian-economic-union").map(({ entity_id }) => entity_id).toSorted(), ["armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia"])
    assert.isTrue(authority.factsOf("saida-mirziyoyeva").some(({ object_entity_id, property }) => property === "child_of" && object_entity_id === "shavkat-mirziyoyev"))
    assert.deepStrictEqual(authority.byFamilyName("Mirziyoyeva").some(({ entity_id }) => entity_id === "shavkat-mirziyoyev"), false)
    assert.deepStrictEqual([authority.givenName("Saida"), authority.givenName("vladimir"), authority.givenName("Xyzzy")], ["f", "m", undefined])
    assert.strictEqual(authority.surnameEnding("Mirziyoyeva")?.gender, "f")
    assert.strictEqual(authority.office("Prime Minister")?.office, "prime-minister")
    assert.isTrue(authority.head("university").some(({ type }) => type === "organisation"))
    assert.strictEqual(authority.kinship("daughter")?.property, "child_of")
    assert.strictEqual(authority.country("KAZ")?.entity_id, "kazakhstan")
  })

  it("settles a dated name by the day", () => {
    assert.strictEqual(authority.meant("Nur-Sultan", "2020-01-01")?.entity.entity_id, "astana")
    assert.isTrue(authority.entities.size > 15_000)
  })
})
