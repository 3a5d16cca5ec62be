import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { decodeAuthority } from "../../../pipeline/authority/decode.ts"
import { decodeLines } from "../../../pipeline/authority/lines.ts"
import { reviewProblems } from "../../../pipeline/authority/review.ts"
import { small } from "./small.ts"

const added = (file: string, line: string) => ({ ...small, [file]: `${small[file]!}\n${line}` })
const columns = (file: string, header: string) => ({ ...small, [file]: small[file]!.replace(/^[^\n]*/u, header) })

const problemsOf = (files: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  const decoded = decodeAuthority(files)
  return Result.isSuccess(decoded) ? [] : decoded.failure.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

describe("decodeAuthority", () => {
  it("takes files that are in order, and leaves others' alone", () => assert.deepStrictEqual(problemsOf(small), []))

  it.each([
    ["an id that stands twice", added("entities/people.csv", "astana,person,,Astana,,,,,,,,,10,,test"), "entities/places.csv:2: the id astana is already in entities/people.csv:4"],
    ["a Wikidata id that stands twice", added("entities/people.csv", "carl,person,,Carl,,Q232,,,,,,,10,,test"), "the Wikidata id Q232 is already in entities/people.csv:4"],
    ["a broken Wikidata id", added("entities/people.csv", "carl,person,,Carl,,232,,,,,,,10,,test"), "entities/people.csv:4: "],
    ["a line with too few cells", added("entities/people.csv", "carl,person,,Carl"), "entities/people.csv:4: 4 cells where the header has 15"],
    ["a quotation mark that is not closed", added("entities/people.csv", `carl,person,,"Carl,,,,,,,,,10,,test`), "entities/people.csv:4: a quotation mark"],
    ["an unknown type", added("entities/people.csv", "carl,planet,,Carl,,,,,,,,,10,,test"), "entities/people.csv:4: "],
    ["a prior that is no number", added("entities/people.csv", "carl,person,,Carl,,,,,,,,,high,,test"), "entities/people.csv:4: "],
    ["a line without a source", added("entities/people.csv", "carl,person,,Carl,,,,,,,,,10,,"), `entities/people.csv:4: Missing key at ["source"]`],
    ["an alias of nobody", added("aliases/places.csv", "Carl,carl,name,,,,,test"), "aliases/places.csv:5: entity_id carl is no entity"],
    ["an alias that stands twice", added("aliases/places.csv", "Kazakh,kazakhstan,adjective,,,,,test"), "aliases/places.csv:5: the alias Kazakh (adjective of kazakhstan) is already in aliases/places.csv:2"],
    ["a date that is none", added("aliases/places.csv", "Akmola,astana,former,long ago,,,,test"), "aliases/places.csv:5: "],
    ["a fact of an unknown state", added("facts/people.csv", "ann-example,citizen_of,atlantis,,,,,,,test"), "facts/people.csv:4: object_entity_id atlantis is no entity"],
    ["a missing column", columns("offices.csv", "title,office,single_holder,gender"), "offices.csv:1: the column source is missing"],
    ["an unknown column", columns("offices.csv", "title,office,single_holder,gender,source,colour"), "offices.csv:1: no column is called colour"],
    ["an empty file", { ...small, "offices.csv": "" }, "offices.csv:1: the column title, office"]
  ])("names file and line of %s", (_, files, problem) => {
    const found = problemsOf(files)
    assert.isTrue(found.some((line) => line.includes(problem)), found.join("\n"))
  })
})

describe("reviewProblems", () => {
  const reviewed = (files: Readonly<Record<string, string>>) => reviewProblems(decodeLines(files).lines).map(({ file, line, message }) => `${file}:${line}: ${message}`)

  it("has nothing to say of what is ruled", () => assert.deepStrictEqual(reviewed(small), []))

  it("asks for a rule where two entities claim a form", () =>
    assert.deepStrictEqual(reviewed(added("aliases/places.csv", "Georgia,astana,name,,,,,test")).length + reviewed({ ...small, "ambiguous.csv": "alias,rule,preferred_entity_id,source" }).length, 1))

  it("sees two holders of one office at one time", () =>
    assert.match(reviewed(added("facts/people.csv", "ann-example,position_held,,President,kazakhstan,president,head_of_state,2022-01-01,,test"))[0] ?? "", /facts\/people\.csv:4: ann-example and bob-sample/u))

  it("lets a day of change belong to both", () =>
    assert.deepStrictEqual(reviewed({ ...small, "facts/people.csv": small["facts/people.csv"]!.replace("[2020-05-01..2020-06-10]", "2020-06-10") }), []))
})
