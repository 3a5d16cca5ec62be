import { type Child, element } from "./element.ts"

/** Characters that turn the direction of text, or are no text: they are shown by name, for a reader should see what stands there. */
const odd = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const named = (character: string): HTMLElement => {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
  return element("span", { class: "odd", "data-code": code, title: `The character ${code}: it cannot be seen, and may turn the text around it.` })
}

/** Words of an article, set apart from the direction of what stands around them. */
export const words = (text: string): Child => {
  if (text.search(odd) < 0) return text
  const parts: Array<Child> = []
  let from = 0
  for (const match of text.matchAll(odd)) {
    parts.push(text.slice(from, match.index), named(match[0]))
    from = match.index + 1
  }
  return [...parts, text.slice(from)]
}
