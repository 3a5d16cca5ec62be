import { bars } from "./bars.ts"
import type { Chart } from "./chart.ts"
import { type Claim, claimsOf, grouped, said, scaleOf } from "./claims.ts"

const most = 30

/** Who is quoted, and how often. */
export const speakers: Chart = {
  name: "speakers", title: "Speakers", question: "Who is quoted, and how often?",
  make: async ({ dataset, nameOf }, options, linkTo) => {
    // A quotation's first stretch stands for the whole of it.
    const claims = (await claimsOf(dataset, "quotes", options, ["part", "speaker_entity_id", "speaker_kind"])).filter(({ row }) => row["part"] === 1), count = await scaleOf(dataset, options)
    const speakerOf = ({ row }: Claim) => row["speaker_entity_id"] === undefined ? `(${String(row["speaker_kind"]).replaceAll("_", " ").replace("none", "nobody named")})` : String(row["speaker_entity_id"])
    const all = grouped(claims, speakerOf), shown = all.slice(0, most)
    const drawn = shown.map(({ hedged, key, plain }) => ({ key, label: key.startsWith("(") ? key : nameOf(key), rows: [...plain, ...hedged], plain: count(plain.length), hedged: count(hedged.length) }))
    return { counts: `${said(claims, "quotations")}${all.length > most ? ` The ${most} most quoted of ${all.length} are drawn.` : ""}`, marks: drawn, draw: drawn.length === 0 ? undefined : bars(drawn, "var(--t-quotes)", "quotations", options.perThousand, linkTo) }
  }
}
