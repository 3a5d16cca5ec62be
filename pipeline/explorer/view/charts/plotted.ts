import * as Plot from "@observablehq/plot"

const namespace = "http://www.w3.org/2000/svg"

const line = (parent: SVGElement, attributes: Readonly<Record<string, string>>, tag = "path"): SVGElement => {
  const made = document.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  parent.appendChild(made)
  return made
}

/** The hatching of what is not asserted: lines in a colour, as a pattern of the drawing. */
export const hatching = (id: string, colour: string): Plot.Markish => () => {
  const definitions = document.createElementNS(namespace, "defs"), pattern = line(definitions, { id, width: "6", height: "6", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, "pattern")
  line(pattern, { width: "6", height: "6", fill: "var(--raised)" }, "rect")
  line(pattern, { width: "2.2", height: "6", fill: colour }, "rect")
  return definitions
}

const font = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"DejaVu Sans\", sans-serif"

/** Plot's own style element would break the page's policy: its rules stand in the page's style, and go back in when the drawing is saved. */
export const plotted = (options: Plot.PlotOptions): SVGSVGElement | HTMLElement => {
  const made = Plot.plot({ className: "plot", style: { fontFamily: font, fontSize: "12px", background: "transparent", overflow: "visible" }, ...options })
  for (const style of made.querySelectorAll("style")) style.remove()
  // Names of kinds of marks say nothing to those who listen; the marks themselves have labels.
  for (const group of made.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label")
  return made as SVGSVGElement | HTMLElement
}

/** Label margins that fit: in pixels, of the longest label, within bounds. */
export const marginFor = (labels: ReadonlyArray<string>, width: number): number => Math.min(Math.max(60, ...labels.map((label) => label.length * 6.6 + 22)), Math.max(110, width * .42))

/** A label cut to what a margin holds. */
export const cutTo = (margin: number) => (label: string): string => {
  const most = Math.floor((margin - 16) / 6.6)
  return label.length <= most ? label : `${label.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}

interface Line {
  readonly key: string
  readonly label: string
}

/** How lines with names are laid out. */
export interface Lines {
  readonly height: number
  readonly marginLeft: number
  readonly y: Plot.ScaleOptions
  /** Room above a bar. */
  readonly insetTop: number
  /** Marks that write the names, where no axis does. */
  readonly marks: ReadonlyArray<Plot.Markish>
}

/** A line for each: its name beside it or, where the page is narrow, above it, whole. */
export const linesOf = (all: ReadonlyArray<Line>, width: number): Lines => {
  const labels = new Map(all.map(({ key, label }) => [key, label])), domain = all.map(({ key }) => key)
  if (width >= 560) {
    const marginLeft = marginFor(all.map(({ label }) => label), width), cut = cutTo(marginLeft)
    return { height: all.length * 27, marginLeft, insetTop: 2, marks: [], y: { domain, label: null, tickSize: 0, tickFormat: (key: string) => cut(labels.get(key) ?? key) } as Plot.ScaleOptions }
  }
  return {
    height: all.length * 44, marginLeft: 8, insetTop: 19, y: { domain, axis: null },
    marks: [Plot.text(all, { y: "key", frameAnchor: "left", dy: -12, text: ({ label }: Line) => cutTo(width)(label), fill: "currentColor", stroke: "var(--raised)", strokeWidth: 4 })]
  }
}

/** Draws only labels that have room: the first before the others. */
export const withRoom: Plot.RenderFunction = (index, scales, values, dimensions, context, next) => {
  const kept: Array<{ readonly x: number; readonly y: number; readonly half: number }> = [], { text, x, y } = values as unknown as Readonly<Record<"x" | "y", ArrayLike<number>>> & { readonly text: ReadonlyArray<string> }
  const free = Array.from(index).filter((at) => {
    const box = { x: x[at]!, y: y[at]!, half: text[at]!.length * 3.3 + 4 }
    const clear = kept.every((other) => Math.abs(other.y - box.y) > 15 || Math.abs(other.x - box.x) > other.half + box.half)
    if (clear) kept.push(box)
    return clear
  })
  return next!(free as never, scales, values, dimensions, context)
}
