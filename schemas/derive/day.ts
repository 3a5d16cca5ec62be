const dayMilliseconds = 86_400_000

/** Days since 1970-01-01 of a plain calendar day ("2024-08-09", "-0044-03-15"; astronomical years). */
export const daysOf = (day: string): number => {
  const sign = day.startsWith("-") ? 1 : 0
  const year = Number(day.slice(sign, sign + 4)) * (sign === 1 ? -1 : 1)
  return new Date(0).setUTCFullYear(year, Number(day.slice(sign + 5, sign + 7)) - 1, Number(day.slice(sign + 8))) / dayMilliseconds
}

/** The plain calendar day that many days after 1970-01-01. */
export const dayOf = (days: number): string => {
  const date = new Date(days * dayMilliseconds)
  const year = date.getUTCFullYear()
  const two = (number: number) => String(number).padStart(2, "0")
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}
