import { saveBlob } from "../../dom/save.ts"

const rules = "svg { display: block; } text { white-space: pre; }"

/** Colours of the page, as they are now, in the place of their names: a saved drawing has no page around it. */
const resolved = (markup: string): string => {
  const style = getComputedStyle(document.documentElement), probe = document.createElement("span")
  document.body.append(probe)
  const colourOf = (name: string): string => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const text = markup.replaceAll(/var\((--[\w-]+)\)/gu, (_, name: string) => colourOf(name)).replaceAll("currentColor", getComputedStyle(document.body).color)
  probe.remove()
  return style.length === 0 ? markup : text
}

const namespace = "http://www.w3.org/2000/svg", edge = 14, lineHeight = 16

/** Words on lines that a width holds. */
const wrapped = (text: string, width: number): ReadonlyArray<string> => text.split(" ").reduce<Array<string>>((lines, word) => {
  const last = lines.at(-1)
  if (last !== undefined && (last.length + word.length + 1) * 5.9 <= width) lines[lines.length - 1] = `${last} ${word}`
  else lines.push(word)
  return lines
}, [])

const made = (tag: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement => {
  const element = document.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.textContent = text
  return element
}

interface Caption {
  /** What is drawn and counted, and how to cite it. */
  readonly text: string
  readonly legend: ReadonlyArray<{ readonly label: string; readonly colour: string }>
}

/** The drawing as a file that stands alone, with what it counts, what its colours mean and where it is from. */
export const svgText = (drawing: SVGSVGElement, { legend, text }: Caption): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement, height = Number(copy.getAttribute("height")), width = Number(copy.getAttribute("width")), lines = wrapped(text, width)
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes)
  const below = (legend.length > 0 ? lineHeight + 8 : 0) + lines.length * lineHeight + 8, box = { x: -edge, y: -edge, width: width + 2 * edge, height: height + below + 2 * edge }
  copy.setAttribute("xmlns", namespace)
  copy.setAttribute("width", String(box.width))
  copy.setAttribute("height", String(box.height))
  copy.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`)
  const written = { "text-anchor": "start", "font-size": 11, fill: "currentColor", "font-family": "system-ui, sans-serif" }
  let x = 0
  for (const { colour, label } of legend) {
    copy.append(made("rect", { x, y: height + 9, width: 10, height: 10, rx: 2, fill: colour, stroke: "none" }), made("text", { ...written, x: x + 15, y: height + 18 }, label))
    x += label.length * 6.4 + 36
  }
  for (const [at, line] of lines.entries()) copy.append(made("text", { ...written, x: 0, y: height + below - (lines.length - at - 1) * lineHeight }, line))
  copy.prepend(made("style", {}, rules), made("rect", { ...box, fill: getComputedStyle(document.body).backgroundColor }))
  return resolved(new XMLSerializer().serializeToString(copy))
}

/** Twice as many pixels as on the page. */
export const pngOf = async (svg: string): Promise<Blob> => {
  const image = new Image(), address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  image.src = address
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(address)
  return new Promise((resolve, reject) => canvas.toBlob((blob) => blob === null ? reject(new Error("The picture cannot be made.")) : resolve(blob), "image/png"))
}

export const saveDrawing = async (drawing: SVGSVGElement, name: string, caption: Caption, format: "svg" | "png"): Promise<void> => {
  const svg = svgText(drawing, caption)
  saveBlob(`${name}.${format}`, format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg))
}
