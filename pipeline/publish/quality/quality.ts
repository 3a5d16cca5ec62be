import type { ColumnStatistics } from "../../../schemas/derive/statistics.ts"
import type { EncodedFile } from "../../encode/encode.ts"
import { csvFile, type Edition } from "../edition.ts"
import { checksFile } from "./checks.ts"
import { goldFile } from "./gold.ts"
import { issuesFile } from "./issues.ts"

const header = ["table_name", "column_name", "rows", "filled", "share_absent", "distinct", "least", "greatest"]

const columnsFile = (statistics: ReadonlyArray<ColumnStatistics>): EncodedFile =>
  csvFile("quality/columns.csv", header, statistics.map(({ column, distinct, filled, greatest, least, rows, table }) =>
    [table, column, rows, filled, rows === 0 ? 0 : Math.round(((rows - filled) / rows) * 10_000) / 10_000, distinct, least, greatest]))

/** quality/: what was checked, what the columns are like, how right the rules are, and which rows to look at twice. */
export const qualityFiles = (edition: Edition, statistics: ReadonlyArray<ColumnStatistics>): ReadonlyArray<EncodedFile> =>
  [checksFile(edition), columnsFile(statistics), goldFile(edition), issuesFile(edition)]
