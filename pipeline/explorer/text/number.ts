/** "1,234,567.8": thousands apart, the same in every browser; very large ones in words. */
export const plainNumber = (value: number): string => {
  const [whole = "", fraction] = String(Math.abs(value)).split(".")
  if (/e/u.test(String(value))) return String(value)
  return `${value < 0 ? "−" : ""}${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}${fraction === undefined ? "" : `.${fraction}`}`
}

const scales = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]] as const

export const shortNumber = (value: number): string => {
  const scale = scales.find(([least]) => Math.abs(value) >= least)
  return scale === undefined ? plainNumber(Number(value.toPrecision(12))) : `${plainNumber(Number((value / scale[0]).toPrecision(6)))} ${scale[1]}`
}

/** "1 row", "2 rows". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${plainNumber(count)} ${count === 1 ? one : many}`

export const percent = (share: number): string => `${Math.round(share * 100)} %`
