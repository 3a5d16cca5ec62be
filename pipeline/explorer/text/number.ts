/** "1,234,567.8": thousands apart, the same in every browser; very large ones in words. */
export const plainNumber = (value: number): string => {
  const [whole = "", fraction] = String(Math.abs(value)).split(".")
  if (/e/u.test(String(value))) return String(value)
  return `${value < 0 ? "−" : ""}${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}${fraction === undefined ? "" : `.${fraction}`}`
}

/** "1/3" of 0.333333333333: what a small fraction was, before it became a decimal. */
export const fraction = (value: number): string | undefined => {
  for (let below = 2; below <= 12; below++) {
    const above = Math.round(value * below)
    if (above > 0 && Math.abs(value - above / below) < 1e-9) return `${above}/${below}`
  }
  return undefined
}

const scales = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]] as const

export const shortNumber = (value: number): string => {
  const scale = scales.find(([least]) => Math.abs(value) >= least)
  return scale === undefined ? plainNumber(Number.isInteger(value) ? value : Number(value.toPrecision(6))) : `${plainNumber(Number((value / scale[0]).toPrecision(6)))} ${scale[1]}`
}

/** "1 row", "2 rows". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${plainNumber(count)} ${count === 1 ? one : many}`

export const percent = (share: number): string => `${Math.round(share * 100)} %`
