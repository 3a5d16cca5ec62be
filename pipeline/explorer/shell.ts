import type { Dataset } from "./data/dataset.ts"
import { element, fill } from "./dom/element.ts"
import { namesOf } from "./names.ts"
import { searchBox } from "./parts/searchBox.ts"
import { themeButton } from "./parts/theme.ts"
import { addressOf, type Route, routeOf } from "./route.ts"
import type { View } from "./view.ts"
import { viewOf } from "./views.ts"

const places = [["", "Overview"], ["read", "Read"], ["tables", "Tables"], ["charts", "Charts"], ["take", "Download & cite"]] as const

const navigation = (): HTMLElement => element("nav", { "aria-label": "Pages" }, places.map(([path, label]) => element("a", { href: addressOf(path === "" ? [] : [path]), "data-place": path }, label)))

const header = (title: string): HTMLElement => element("header", { class: "top" },
  element("a", { class: "brand", href: "#/", title }, "Steppeline"), navigation(), searchBox(), themeButton())

/** Which of the places in the header a route belongs to. */
const placeOf = ({ path: [first = ""] }: Route): string => first === "row" ? "read" : first === "entity" ? "tables" : first

const mark = (route: Route): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header nav a")) {
    if (link.dataset["place"] === placeOf(route) && route.path[0] !== "search") link.setAttribute("aria-current", "page")
    else link.removeAttribute("aria-current")
  }
}

const failed = (cause: unknown): View => ({ title: "Not found", element: element("div", { class: "page" }, element("h1", {}, "This cannot be shown"),
  element("p", {}, cause instanceof Error ? cause.message : String(cause)), element("p", {}, element("a", { href: "#/" }, "To the overview"))) })

/** Header, and below it whatever the address says. */
export const startShell = (app: Element, dataset: Dataset): void => {
  const main = element("main", { id: "main", tabindex: "-1" })
  fill(app, element("a", { class: "skip", href: "#main", onclick: (event: Event) => { event.preventDefault(); main.focus() } }, "To the content"), header(dataset.description.title), main,
    element("footer", { class: "bottom" }, `${dataset.description.title}, version ${dataset.description.version}. `, element("a", { href: dataset.description.licence.path }, dataset.description.licence.title),
      " for what the project made; texts keep their own terms. A row says what a text says, never what is true."))
  let current: { readonly key: string; readonly view: View } | undefined, turn = 0
  const show = async (): Promise<void> => {
    const hash = location.hash, route = routeOf(hash), mine = ++turn
    const key = route.path[0] === "search" ? location.hash : route.path.join("/")
    mark(route)
    const done = () => { main.dataset["shown"] = hash }
    if (current?.key === key && await current.view.update?.(route) === true) return done()
    const view = await viewOf(route)({ dataset, nameOf: namesOf(await dataset.table("entities")), route }).catch(failed)
    // A view may have led on to another address.
    if (mine !== turn || location.hash !== hash) return
    const first = current === undefined
    current = { key, view }
    fill(main, view.element)
    document.title = `${view.title} · Steppeline`
    if (!first) {
      main.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    for (const here of document.querySelectorAll<HTMLElement>("nav [aria-current]")) here.parentElement!.scrollLeft = here.offsetLeft - (here.parentElement!.offsetLeft + (here.parentElement!.clientWidth - here.offsetWidth) / 2)
    view.shown?.()
    done()
  }
  addEventListener("hashchange", () => void show())
  void show()
}
