export type Child = Node | string | undefined | false | ReadonlyArray<Child>

type Handler = (event: never) => void
type Attributes = Readonly<Record<string, string | number | boolean | undefined | Handler>>

/** Addresses that may be followed: of this page, of the web. Anything else, `javascript:` first, becomes no link. */
export const safeAddress = (address: string): string | undefined => /^(?:#|https?:\/\/|blob:|\.\.?\/)/iu.test(address) ? address : undefined

const set = (element: Element, name: string, value: Attributes[string]): void => {
  if (value === undefined || value === false) return
  if (typeof value === "function") element.addEventListener(name.slice(2), value as unknown as EventListener)
  else if (name === "href") {
    const address = safeAddress(String(value))
    if (address !== undefined) element.setAttribute("href", address)
  } else if (name === "value" && "value" in element) element.value = String(value)
  else element.setAttribute(name, value === true ? "" : String(value))
}

const append = (parent: Node, child: Child): void => {
  if (child === undefined || child === false) return
  if (child instanceof Node) parent.appendChild(child)
  else if (typeof child === "string") parent.appendChild(document.createTextNode(child))
  else for (const one of child as ReadonlyArray<Child>) append(parent, one)
}

/** An element. Text becomes text, never mark-up; "onclick" and the like take functions only. */
export const element = <T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Attributes = {}, ...children: ReadonlyArray<Child>): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (!name.startsWith("on") || typeof value === "function") set(made, name, value)
  for (const child of children) append(made, child)
  return made
}

export const fragment = (...children: ReadonlyArray<Child>): DocumentFragment => {
  const made = document.createDocumentFragment()
  for (const child of children) append(made, child)
  return made
}

/** Puts children in the place of what a node held. */
export const fill = (parent: Element, ...children: ReadonlyArray<Child>): void => parent.replaceChildren(fragment(...children))
