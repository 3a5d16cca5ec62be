import { element } from "../dom/element.ts"

const schemes = ["light dark", "light", "dark"] as const
const labels: Readonly<Record<string, string>> = { "light dark": "as the system", light: "light", dark: "dark" }

const kept = (): string => {
  try {
    return localStorage.getItem("scheme") ?? schemes[0]
  } catch {
    return schemes[0]
  }
}

const apply = (scheme: string): void => {
  document.documentElement.style.colorScheme = scheme
  try {
    localStorage.setItem("scheme", scheme)
  } catch {
    // Not remembered, then.
  }
}

/** Light, dark, or as the system has it. */
export const themeButton = (): HTMLElement => {
  let scheme = schemes.find((one) => one === kept()) ?? schemes[0]
  document.documentElement.style.colorScheme = scheme
  const button = element("button", { type: "button", class: "quiet theme", onclick: () => {
    scheme = schemes[(schemes.indexOf(scheme) + 1) % schemes.length]!
    apply(scheme)
    name()
    dispatchEvent(new Event("scheme"))
  } }, "◐")
  const name = () => {
    button.title = `Colours: ${labels[scheme]}`
    button.setAttribute("aria-label", button.title)
  }
  name()
  return button
}
