import type { Row } from "../../data/table.ts"
import { element, type Child } from "../../dom/element.ts"
import { counted } from "../../text/number.ts"
import type { Context } from "../../view.ts"
import { section } from "../../parts/section.ts"

const hundredths = (share: string | number | undefined): string => String(Math.round(Number(share) * 100))

/** The interval as a bar, the measured share as a mark on it. */
const bar = (rule: Row): HTMLElement => {
  const interval = element("span", { class: "interval" }), mark = element("span", { class: "mark" })
  interval.style.left = `${hundredths(rule["precision_low"])}%`
  interval.style.width = `${Number(hundredths(rule["precision_high"])) - Number(hundredths(rule["precision_low"]))}%`
  mark.style.left = `${hundredths(rule["precision"])}%`
  return element("div", { class: "bar", "aria-hidden": "true" }, interval, mark)
}

/** The rule that found the row, and how often it is right on annotated text that was not used to make it. */
export const ruleCard = async ({ dataset }: Context, row: Row): Promise<Child> => {
  if (row["rule"] === undefined) return undefined
  const rules = await dataset.table("rules"), index = rules.having("rule", String(row["rule"]))[0]
  if (index === undefined) return undefined
  const rule = rules.row(index)
  return section("Found by", element("p", {}, element("code", {}, String(rule["rule"])), " ", String(rule["description"])),
    rule["precision"] === undefined
      ? element("p", { class: "facts" }, "How often it is right is not known yet: fewer than 30 of its rows are annotated.")
      : [bar(rule), element("p", { class: "facts" }, `Right in ${hundredths(rule["precision"])} % of ${counted(Number(rule["gold_rows"]), "annotated row")} (95 % interval ${hundredths(rule["precision_low"])}–${hundredths(rule["precision_high"])} %).`)])
}
