import { assert, describe, it } from "@effect/vitest"
import { loadDecisions } from "../../../pipeline/read/decisions.ts"
import { folderOf, outcomeOf } from "../../world.ts"

const header = "table_name,row_id,column_name,was,now,reason,decided_by,decided_on"
const good = "figures,fg_aaaaaaaaaaaaaaaaaaaa,value,40,41,The text says 41.,A. Reader,2026-11-23"
const loaded = (corrections: string, exclusions?: string) =>
  outcomeOf(loadDecisions(folderOf({ "corrections/a.csv": corrections, ...(exclusions !== undefined && { "exclusions/a.csv": exclusions }) })))

describe("loadDecisions", () => {
  it("takes corrections and exclusions; empty cells are absent", async () => {
    const outcome = await loaded(`${header}\n${good}\nfigures,fg_aaaaaaaaaaaaaaaaaaaa,unit,,post,"Posts, not people.",A. Reader,2026-11-23\n`,
      "kind,id,reason,decided_by,decided_on\nentity,en_aaaaaaaaaaaaaaaaaaaa,Asked to be left out.,A. Reader,2026-11-23\n")
    assert.isTrue("value" in outcome)
    if (!("value" in outcome)) return
    assert.isFalse("was" in outcome.value.corrections[1]!)
    assert.strictEqual(outcome.value.exclusions[0]!.kind, "entity")
  })

  it("is empty where nobody decided anything", async () => {
    assert.deepStrictEqual(await outcomeOf(loadDecisions(folderOf())), { value: { corrections: [], exclusions: [], matches: [] } })
  })

  it.each([
    ["another header", "table,row\n", /a\.csv:1.*header/],
    ["too few cells", `${header}\nfigures,fg\n`, /a\.csv:2.*2 cells instead of 8/],
    ["an open quotation mark", `${header}\nfigures,"fg,value,1,2,x,y,2026-11-23\n`, /a\.csv:2/],
    ["no reason", `${header}\nfigures,fg_a,value,1,2,,A,2026-11-23\n`, /a\.csv:2.*reason/],
    ["no such table", `${header}\nfigure,fg_a,value,1,2,x,A,2026-11-23\n`, /a\.csv:2.*no table/],
    ["no such column", `${header}\nfigures,fg_a,worth,1,2,x,A,2026-11-23\n`, /a\.csv:2.*no column/],
    ["a column that holds the row together", `${header}\nfigures,fg_a,char_start,1,2,x,A,2026-11-23\n`, /a\.csv:2.*cannot be corrected/],
    ["no day", `${header}\nfigures,fg_a,value,1,2,x,A,yesterday\n`, /a\.csv:2.*decided_on/],
    ["the same cell twice", `${header}\n${good}\n${good}\n`, /a\.csv:3.*already at .*a\.csv:2/]
  ])("refuses %s", async (_, content, message) => {
    const outcome = await loaded(content)
    assert.isTrue("error" in outcome)
    if ("error" in outcome) assert.match(`${outcome.error.file} ${outcome.error.message}`, message)
  })
})

describe("data/matches", () => {
  const head = "name,document_id,verdict,entity_id,reason,decided_by,decided_on"
  const matches = (content: string) => outcomeOf(loadDecisions(folderOf({ "matches/a.csv": `${head}\n${content}` }), (id) => id === "paris" || id === "paris-texas"))

  it("takes lines, and passes over the comments that a review writes", async () => {
    const outcome = await matches(`# 4 × Paris in 2 documents: may be "either\nParis,,positive,paris,The capital.,A. Reader,2026-11-24\nParis,dc_a,negative,paris-texas,No.,A. Reader,2026-11-24\n`)
    assert.isTrue("value" in outcome, JSON.stringify(outcome))
    if ("value" in outcome) assert.deepStrictEqual(outcome.value.matches.map(({ document_id, verdict }) => [verdict, document_id]), [["positive", undefined], ["negative", "dc_a"]])
  })

  it.each([
    ["an entity that is not there", "Paris,,positive,parys,x,A,2026-11-24\n", /a\.csv:2.*no entity/],
    ["no verdict", "Paris,,,paris,x,A,2026-11-24\n", /a\.csv:2.*verdict/],
    ["nobody who decided", "Paris,,positive,paris,x,,2026-11-24\n", /a\.csv:2.*decided_by/],
    ["two meanings of one name", "Paris,,positive,paris,x,A,2026-11-24\nparis,,positive,paris-texas,x,A,2026-11-24\n", /a\.csv:3.*already at .*a\.csv:2/],
    ["yes and no", "Paris,,positive,paris,x,A,2026-11-24\nParis,,negative,paris,x,A,2026-11-24\n", /a\.csv:3.*already at .*a\.csv:2/],
    ["no and yes", "Paris,,negative,paris,x,A,2026-11-24\nParis,,positive,paris,x,A,2026-11-24\n", /a\.csv:3.*already at .*a\.csv:2/]
  ])("refuses %s", async (_, content, message) => {
    const outcome = await matches(content)
    assert.isTrue("error" in outcome)
    if ("error" in outcome) assert.match(`${outcome.error.file} ${outcome.error.message}`, message)
  })
})
