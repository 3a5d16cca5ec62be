import { element } from "../dom/element.ts"
import { addressOf } from "../route.ts"

/** Looks in everything: quotations, figures, trends, names, sentences. "/" goes there. */
export const searchBox = (): HTMLElement => {
  const field = element("input", { type: "search", placeholder: "Search", title: "Search everything: press /", "aria-label": "Search everything", name: "q", autocomplete: "off", spellcheck: "false" })
  addEventListener("keydown", (event) => {
    const busy = event.target instanceof HTMLElement && event.target.matches("input, textarea, select")
    if (event.key !== "/" || busy || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    field.focus()
  })
  addEventListener("hashchange", () => { if (!location.hash.startsWith("#/search")) field.value = "" })
  return element("form", { class: "search", role: "search", onsubmit: (event: Event) => {
    event.preventDefault()
    if (field.value.trim() !== "") location.hash = addressOf(["search"], { q: field.value.trim() })
  } }, field)
}
