const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
const seasons: Readonly<Record<string, string>> = {
  21: "spring", 22: "summer", 23: "autumn", 24: "winter", 25: "spring", 26: "summer", 27: "autumn", 28: "winter", 33: "first quarter of", 34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of",
  40: "first half of", 41: "second half of"
}

const ending = (number: number): string => number % 100 >= 11 && number % 100 <= 13 ? "th" : ["th", "st", "nd", "rd"][number % 10] ?? "th"

/** One date of EDTF in words; undefined where it is none that has words here. */
const one = (edtf: string): string | undefined => {
  const unsure = /[~?%]/u.test(edtf) ? "about " : "", plain = edtf.replaceAll(/[~?%]/gu, "")
  const century = /^(\d{2})XX$/u.exec(plain), decade = /^(\d{3})X$/u.exec(plain)
  if (century !== null) return `${unsure}${Number(century[1]) + 1}${ending(Number(century[1]) + 1)} century`
  if (decade !== null) return `${unsure}${decade[1]}0s`
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/u.exec(plain)
  if (match === null) return undefined
  const [, year = "", month, day, time] = match, shownYear = year.startsWith("-") ? `${Number(year.slice(1)) + 1} BC` : String(Number(year))
  if (month === undefined) return `${unsure}${shownYear}`
  const name = months[Number(month) - 1] ?? seasons[String(Number(month))]
  if (name === undefined) return undefined
  return `${unsure}${day === undefined ? "" : `${Number(day)} `}${name} ${shownYear}${time === undefined ? "" : `, ${time}`}`
}

/** "2024-04/.." as "since April 2024": EDTF for readers; what has no words here stays as it is. */
export const dateWords = (edtf: string): string => {
  const [from = "", to, ...more] = edtf.split("/")
  if (more.length > 0) return edtf
  if (to === undefined) return one(from) ?? edtf
  const begin = one(from), end = one(to)
  if (to === ".." || to === "") return begin === undefined ? edtf : `since ${begin}`
  if (from === ".." || from === "") return end === undefined ? edtf : `until ${end}`
  return begin === undefined || end === undefined ? edtf : `${begin} to ${end}`
}

/** The same, as it is said of a time in which something was: "in April 2024", "since April 2024". */
export const periodWords = (edtf: string): string => {
  const words = dateWords(edtf)
  if (words === edtf && !/^-?\d{4}$/u.test(edtf)) return edtf
  if (edtf.includes("/")) return words.startsWith("since") || words.startsWith("until") ? words : `from ${words}`
  return /^\d{1,2} /u.test(words) ? `on ${words}` : `in ${/century|^\d{3}0s/u.test(words) ? "the " : ""}${words}`
}
