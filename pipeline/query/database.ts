import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { sqlViews } from "../../schemas/derive/sqlViews.ts"
import { tableNames } from "../../schemas/tables.ts"

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Which of the two formats that DuckDB is given: Parquet has its types in it, of CSV they are said. */
export type Format = "parquet" | "csv"

/** A database in memory whose views are the published tables, and `views.…` what is made of them; throws where a table is missing. */
export const databaseOver = async (out: string): Promise<DuckDBConnection> => {
  const connection = await (await DuckDBInstance.create()).connect()
  for (const name of tableNames) {
    const file = join(resolve(out), "parquet", `${name}.parquet`)
    if (!existsSync(file)) throw new Error(`${file} is missing; build first, or name the folder with --out.`)
    await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet(${quoted(file)})`)
  }
  await connection.run(sqlViews())
  return connection
}
