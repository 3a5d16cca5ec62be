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

/** The drawing as a file that stands alone, with what it counts and where it is from. */
export const svgText = (drawing: SVGSVGElement, caption: string): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement, namespace = "http://www.w3.org/2000/svg", height = Number(copy.getAttribute("height")), width = Number(copy.getAttribute("width"))
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes)
  copy.setAttribute("xmlns", namespace)
  copy.setAttribute("height", String(height + 34))
  copy.setAttribute("viewBox", `0 0 ${width} ${height + 34}`)
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text = "", first = false) => {
    const made = document.createElementNS(namespace, tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    made.textContent = text
    if (first) copy.prepend(made)
    else copy.append(made)
  }
  add("text", { x: "8", y: String(height + 20), "font-size": "10.5", fill: "currentColor", "font-family": "system-ui, sans-serif" }, caption)
  add("rect", { width: "100%", height: "100%", fill: getComputedStyle(document.body).backgroundColor }, "", true)
  add("style", {}, rules, true)
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

export const saveDrawing = async (drawing: SVGSVGElement, name: string, caption: string, format: "svg" | "png"): Promise<void> => {
  const svg = svgText(drawing, caption)
  saveBlob(`${name}.${format}`, format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg))
}
