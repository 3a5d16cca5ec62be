import { type ClaimTable, claimTables } from "../../data/dataset.ts"
import { element } from "../../dom/element.ts"
import type { Claim } from "./claims.ts"

export const labels: Readonly<Record<ClaimTable, string>> = { mentions: "Names", dates: "Dates", figures: "Figures", trends: "Trends", quotes: "Quotations", relations: "Relations", events: "Events" }

/** Which tables are drawn: a button for each, with how many there are. */
export const legend = (claims: ReadonlyArray<Claim>, shown: ReadonlySet<string>, change: (shown: ReadonlySet<ClaimTable>) => void): HTMLElement => {
  const on = new Set(claimTables.filter((table) => shown.has(table)))
  return element("div", { class: "legend", role: "group", "aria-label": "What is highlighted" }, claimTables.map((table) => {
    const count = claims.filter((claim) => claim.table === table).length
    const button = element("button", { type: "button", class: `chip t-${table}`, "aria-pressed": String(on.has(table)), onclick: () => {
      if (!on.delete(table)) on.add(table)
      button.setAttribute("aria-pressed", String(on.has(table)))
      change(on)
    } }, element("span", { class: "swatch", "aria-hidden": "true" }), labels[table], element("span", { class: "count" }, String(count)))
    return button
  }))
}
