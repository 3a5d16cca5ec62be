import type { Row } from "../../data/table.ts"

/** Asserted and affirmed: what charts count unless told otherwise. */
export const isPlain = (row: Row): boolean => (row["modality"] ?? "asserted") === "asserted" && (row["polarity"] ?? "affirmed") === "affirmed"
