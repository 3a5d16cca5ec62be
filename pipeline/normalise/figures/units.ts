import type { FigureMention } from "../../document/mention/figure.ts"
import type { WithVoices } from "../context.ts"
import type { Draft } from "../ledger.ts"

/** Fills unit and per-unit with their codes; a unit that is not said ("aged 37") is the rule's own and has no words. */
export const fillUnits = ({ ledger }: WithVoices, row: Draft<"figures">, { perUnit, perUnitName, unit, unitName }: FigureMention): void => {
  const id = row.figure_id
  if (unitName !== undefined) {
    const rule = unit?.rule ?? "unit-table", parts = unit?.parts ?? []
    row.unit = unitName.label
    ledger.cell("figures", id, "unit", rule, parts)
    if (unitName.code !== undefined && unitName.scheme !== undefined) {
      row.unit_code = unitName.code
      row.unit_scheme = unitName.scheme
      ledger.cell("figures", id, "unit_code", rule, parts)
      ledger.cell("figures", id, "unit_scheme", rule, parts)
    }
  }
  if (perUnitName === undefined) return
  row.per_unit = perUnitName.label
  ledger.cell("figures", id, "per_unit", perUnit?.rule ?? "unit-table", perUnit?.parts ?? [])
  if (perUnitName.code === undefined) return
  row.per_unit_code = perUnitName.code
  ledger.cell("figures", id, "per_unit_code", perUnit?.rule ?? "unit-table", perUnit?.parts ?? [])
}
