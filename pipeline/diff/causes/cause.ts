/** Why a row changed, and what exactly, where that can be told. */
export interface Cause {
  readonly cause: "source text" | "source description" | "exclusion" | "correction" | "authority" | "rule" | "measurement"
  readonly detail?: string
}
