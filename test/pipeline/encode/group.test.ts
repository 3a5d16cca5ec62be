import { assert, describe, it } from "@effect/vitest"
import { blockOf } from "../../../pipeline/encode/blockOf.ts"
import { grouped, groupRows } from "../../../pipeline/encode/group.ts"
import { tableOf } from "../../../schemas/tables.ts"

const table = tableOf("cells")

/** How many rows each group has, of blocks with so many rows of so many characters. */
const groupsOf = (blocks: ReadonlyArray<{ readonly rows: number; readonly characters: number }>): ReadonlyArray<number> => {
  const groups: Array<number> = []
  let rows = 0
  const { add, end } = grouped(table, { add: (_, __, first, last) => void (rows += last - first), full: () => {
    groups.push(rows)
    rows = 0
  } })
  for (const { characters, rows } of blocks) add(blockOf([{ table, rows: Array.from({ length: rows }, () => ({ table_name: "a", row_id: "x".repeat(characters), column_name: "b", part: 1, rule: "c" })) }]))
  end()
  return groups
}

describe("grouped", () => {
  it.each([
    ["nothing", [], []],
    ["one block", [{ rows: 3, characters: 1 }], [3]],
    ["blocks without rows", [{ rows: 0, characters: 1 }, { rows: 0, characters: 1 }], []],
    ["a block that is cut", [{ rows: groupRows - 1, characters: 1 }, { rows: 3, characters: 1 }], [groupRows, 2]],
    ["rows that are long", [{ rows: 5, characters: 12_000_000 }], [2, 2, 1]],
    ["a row that is too long alone", [{ rows: 1, characters: 1 }, { rows: 1, characters: 40_000_000 }, { rows: 1, characters: 1 }], [1, 1, 1]]
  ])("cuts %s", (_, blocks, groups) => {
    assert.deepStrictEqual(groupsOf(blocks), groups)
  })

  it("cuts the same rows alike, however they come in", () => {
    const rows = 70_000
    assert.deepStrictEqual(groupsOf(Array.from({ length: 70 }, () => ({ rows: rows / 70, characters: 2_000 }))), groupsOf([{ rows, characters: 2_000 }]))
  })
})
