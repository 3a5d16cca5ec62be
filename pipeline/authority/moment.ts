/** The first and last day that an EDTF date of an authority file can be, both inclusive, as sortable days. */
export interface Bounds {
  readonly earliest: string
  readonly latest: string
}

export const dawn = "0000-01-01"
export const dusk = "9999-12-31"

const lastDay = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const firstOf = (date: string): string => date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

const lastOf = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? `${date}-${String(lastDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, "0")}` : date
}

const qualifier = /[~?%]$/u

/** "2024-08" → 1 to 31 August; "[a..b]" → from the first day of a to the last of b; an open side is dawn or dusk. */
export const boundsOf = (edtf: string): Bounds => {
  if (edtf.startsWith("[")) {
    const [from = "", to = ""] = edtf.slice(1, -1).split("..")
    return { earliest: from === "" ? dawn : firstOf(from), latest: to === "" ? dusk : lastOf(to) }
  }
  const date = edtf.replace(qualifier, "")
  return { earliest: firstOf(date), latest: lastOf(date) }
}
