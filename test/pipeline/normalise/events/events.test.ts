import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import type { Authority } from "../../../../pipeline/authority/authority.ts"
import type { NamedEvent } from "../../../../pipeline/authority/rows/event.ts"
import type { Mentions } from "../../../../pipeline/document/mention.ts"
import { tokensOf } from "../../../../pipeline/document/document.ts"
import type { NameMention } from "../../../../pipeline/document/mention/name.ts"
import { located, type Resolved } from "../../../../pipeline/document/resolved.ts"
import { normaliseDates } from "../../../../pipeline/normalise/dates/dates.ts"
import { normaliseEvents } from "../../../../pipeline/normalise/events/events.ts"
import { ledgerOf } from "../../../../pipeline/normalise/ledger.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { events } from "../../../../pipeline/recognise/events/events.ts"
import { tableOf } from "../../../../schemas/tables.ts"
import { documentOf } from "../../../document.ts"

const known: ReadonlyMap<string, NamedEvent> = new Map([
  ["lakes-summit-2021", { entity_id: "lakes-summit-2021", series_entity_id: "lakes-summit", name: "2021 Lakes Summit", subtype: "summit", start: "2021-05-14", end: "2021-05-14", place_entity_id: "geneva", prior: 10, source: "test" }],
  ["invasion-of-ruritania", { entity_id: "invasion-of-ruritania", name: "Invasion of Ruritania", subtype: "invasion", start: "2019-03-02", place_entity_id: "ruritania", prior: 10, source: "test" }]
])
const authority = {
  event: (id: string) => known.get(id), entity: () => undefined, series: (id: string) => id === "lakes-summit" ? { entity_id: id } : undefined,
  eventsOf: (id: string, { year }: { readonly year?: string }) => [...known.values()].filter((event) => event.series_entity_id === id && (year === undefined || event.start?.startsWith(year))),
  events: () => [...known.values()]
} as unknown as Authority

const entities: ReadonlyArray<readonly [string, string, NameMention["type"]]> = [
  ["Lakes Summit", "lakes-summit", "event"], ["Ruritania", "ruritania", "place"], ["Geneva", "geneva", "place"], ["Sylvania", "sylvania", "place"], ["Anna Lee", "en_anna", "person"]
]

const rowsOf = (text: string, published?: string) => {
  const document = documentOf(text, published === undefined ? {} : { published }), ledger = ledgerOf(document)
  const who = entities.flatMap(([words, entity_id, type]) => [...text.matchAll(new RegExp(words, "gu"))].map(({ index }): Resolved => (
    { start: index, end: index + words.length, mention_id: `mn_${index}`, kind: "name", type, entity_id }
  ))).sort((a, b) => a.start - b.start)
  const names = who.map(({ end, start, type }): NameMention => ({ _tag: "name", kind: "name", type, rule: "test", candidates: [], start, end, ...tokensOf(document, { start, end }) }))
  const found = dates(document, authority), told = events(document, authority, { names, dates: found, quotes: [] })
  const context = { document, authority, ledger, mentions: { names, dates: found, events: told } as unknown as Mentions, identities: located(who) }
  normaliseEvents({ ...context, ...normaliseDates(context), voices: () => undefined })
  return ledger.rows
}

describe("data/authority/event_types.csv", () => {
  const [header, ...lines] = readFileSync(new URL("../../../../data/authority/event_types.csv", import.meta.url), "utf8").trim().split("\n")

  it("has every type of the table once, and a code where one fits", () => {
    assert.strictEqual(header, "type,definition,plover,version,fit,note,source")
    assert.deepStrictEqual(lines.map((line) => line.split(",")[0]), [...lines].map((line) => line.split(",")[0]).sort())
    const types = lines.map((line) => line.split(",")[0]!)
    assert.deepStrictEqual(types, Object.keys(tableOf("events").columns["type"]!.codes!).sort())
    for (const line of lines) assert.match(line, /,[A-Z]+,"Draft 0\.8, 17 September 2021",(?:exact|broad),|,,"Draft 0\.8, 17 September 2021",none,/u)
  })
})

describe("normaliseEvents", () => {
  it("takes the session of a series that the year singles out, and what is gone back to", () => {
    const { events: rows } = rowsOf("The Lakes Summit in Geneva in May 2021 was calm. The summit ended early.")
    assert.deepStrictEqual(rows.map(({ date, entity_id, place_entity_id }) => [entity_id, date, place_entity_id]), [["lakes-summit-2021", "2021-05", "geneva"], ["lakes-summit-2021", "2021-05-14", "geneva"]])
    assert.strictEqual(rows[1]?.cluster_id, rows[0]?.event_id)
  })

  it("gives a series without a year no identity", () => {
    assert.strictEqual(rowsOf("The Lakes Summit was calm.").events[0]?.entity_id, undefined)
  })

  it("finds the one invasion of a place, with who takes part", () => {
    const { event_roles, events: rows } = rowsOf("The invasion of Ruritania by Sylvania shocked many.", "2022-01-05")
    assert.deepStrictEqual(rows.map(({ date, entity_id, place_entity_id }) => [entity_id, date, place_entity_id]), [["invasion-of-ruritania", "2019-03-02/..", "ruritania"]])
    assert.deepStrictEqual(event_roles.map(({ entity_id, role }) => [role, entity_id]), [["target", "ruritania"], ["actor", "sylvania"]])
  })

  it("does not take one that had not begun when the text was written", () => {
    assert.strictEqual(rowsOf("The invasion of Ruritania by Sylvania shocked many.", "2018-01-05").events[0]?.entity_id, undefined)
  })

  it("dates an event by its own clause", () => {
    const [row] = rowsOf("Sylvania invaded Ruritania in March 1911.", "2022-01-05").events
    assert.deepStrictEqual([row?.date, row?.earliest, row?.latest, row?.entity_id], ["1911-03", "1911-03-01", "1911-03-31", undefined])
  })

  it("keeps the accused out of the actors", () => {
    const { event_roles, events: rows } = rowsOf("Anna Lee murdered her neighbour, prosecutors said.")
    assert.deepStrictEqual([rows[0]?.type, rows[0]?.modality, event_roles.map(({ role }) => role)], ["crime", "alleged", ["accused", "victim"]])
  })

  it.each([
    ["Around 800 nurses walked out on Friday.", [["actor", "800 nurses"]]],
    ["A gunman opened fire on the crowd in Geneva.", [["actor", "A gunman"], ["target", "the crowd"]]],
    ["Anna Lee met two officials and the workers in Geneva.", [["participant", "Anna Lee"], ["participant", "two officials"], ["participant", "the workers"]]]
  ] as const)("writes mentions for those who take part without a name in «%s»", (text, expected) => {
    const { event_roles, mentions } = rowsOf(text), words = (id: string): string => mentions.find(({ mention_id }) => mention_id === id)?.evidence ?? "Anna Lee"
    assert.deepStrictEqual(event_roles.map(({ mention_id, role }) => [role, words(mention_id)]), expected.map((pair) => [...pair]))
  })

  it("writes one mention for words that take part twice, and none for a pronoun that means nobody known", () => {
    const { mentions } = rowsOf("The soldiers attacked and besieged the town. It attacked them.")
    assert.deepStrictEqual(mentions.map(({ evidence }) => evidence).sort(), ["The soldiers", "the town"])
  })
})
