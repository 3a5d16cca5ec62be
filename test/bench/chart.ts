/** A point of a line: how many articles, and what was measured of them. */
export interface Point {
  readonly articles: number
  readonly value: number
}

const width = 640, height = 320, left = 64, bottom = 40, top = 36, right = 120
const rounded = (number: number): string => number.toFixed(1)

/** Lines over the number of articles (each step ten times the one before), as SVG. */
export const chart = (title: string, unit: string, lines: Readonly<Record<string, ReadonlyArray<Point>>>, limit?: number): string => {
  const all = Object.values(lines).flat(), most = Math.max(...all.map(({ value }) => value), limit ?? 0) * 1.1
  const logs = all.map(({ articles }) => Math.log10(articles)), least = Math.min(...logs), span = Math.max(...logs) - least || 1
  const x = (articles: number) => left + ((Math.log10(articles) - least) / span) * (width - left - right), y = (value: number) => height - bottom - (value / most) * (height - bottom - top)
  const colours = ["#1b5e8a", "#b3541e", "#3c7a3c"]
  const drawn = Object.entries(lines).map(([name, points], index) => {
    const colour = colours[index % colours.length]!, end = points.at(-1)!
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(({ articles, value }) => `${rounded(x(articles))},${rounded(y(value))}`).join(" ")}"/>`
      + points.map(({ articles, value }) => `<circle cx="${rounded(x(articles))}" cy="${rounded(y(value))}" r="3.5" fill="${colour}"><title>${articles} articles: ${rounded(value)} ${unit}</title></circle>`).join("")
      + `<text x="${rounded(x(end.articles) + 8)}" y="${rounded(y(end.value) + 4)}" fill="${colour}">${name}</text>`
  })
  const steps = Array.from({ length: 5 }, (_, step) => (most * step) / 4)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/><text x="${left}" y="20" font-size="14">${title}</text>`,
    ...steps.map((value) => `<line x1="${left}" x2="${width - right}" y1="${rounded(y(value))}" y2="${rounded(y(value))}" stroke="#ddd"/><text x="${left - 6}" y="${rounded(y(value) + 4)}" text-anchor="end" fill="#555">${Math.round(value)}</text>`),
    limit === undefined ? "" : `<line x1="${left}" x2="${width - right}" y1="${rounded(y(limit))}" y2="${rounded(y(limit))}" stroke="#a00" stroke-dasharray="4 4"/>`,
    ...Array.from(new Set(all.map(({ articles }) => articles)), (articles) => `<text x="${rounded(x(articles))}" y="${height - bottom + 18}" text-anchor="middle" fill="#555">${articles}</text>`),
    ...drawn, `<text x="${(width - right + left) / 2}" y="${height - 6}" text-anchor="middle" fill="#555">articles</text>`, "</svg>"
  ].filter((line) => line !== "").join("\n")
}
