import { element } from "./element.ts"

/** Hands bytes or text to the reader as a file. */
export const save = (name: string, type: string, content: string | Uint8Array): void => saveBlob(name, new Blob([content as BlobPart], { type }))

export const saveBlob = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob), link = element("a", { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Copies text and tells so where `teller` is; a page from disk may not use the clipboard, so the old way stands behind. */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = element("textarea", { class: "unseen", "aria-hidden": "true" }, text)
    document.body.append(field)
    field.select()
    const done = document.execCommand("copy")
    field.remove()
    return done
  }
}

/** A button that copies and says for a moment that it did. */
export const copyButton = (label: string, text: () => string, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement => {
  const button = element("button", { type: "button", class: "button", ...attributes, onclick: async () => {
    const copied = await copy(text())
    button.textContent = copied ? "Copied" : "Press Ctrl+C"
    setTimeout(() => { button.textContent = label }, 1_600)
  } }, label)
  return button
}
