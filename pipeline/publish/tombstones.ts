import { idOf } from "../document/id.ts"
import type { Exclusion } from "../document/decision.ts"
import type { EncodedFile } from "../encode/encode.ts"
import { csvFile } from "./edition.ts"

const opaque = /^[a-z]{2}_[a-z2-7]{20}$/u

/**
 * What is left of a withdrawn id: itself where it says nothing, else its hash, for the readable id of an entity is its name. Whoever holds the id can make the hash
 * and see that it was withdrawn; nobody can read who it was.
 */
export const tombstoneOf = ({ id }: Pick<Exclusion, "id">): string => (opaque.test(id) ? id : idOf("tb", [id]))

/** ids/tombstones.csv: what has been withdrawn, and when; without content and without the reason. */
export const tombstonesFile = (exclusions: ReadonlyArray<Exclusion>): EncodedFile =>
  csvFile("ids/tombstones.csv", ["id", "kind", "withdrawn_on"], exclusions.map((one) => [tombstoneOf(one), one.kind, one.decided_on] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1)))
