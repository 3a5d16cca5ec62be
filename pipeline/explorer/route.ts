/** Where a reader is: "#/read/dc_…?row=fg_…". */
export interface Route {
  readonly path: ReadonlyArray<string>
  readonly parameters: Readonly<Record<string, string>>
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const routeOf = (hash: string): Route => {
  const [path = "", search = ""] = hash.replace(/^#\/?/u, "").split(/\?(.*)/su)
  return { path: path.split("/").filter((part) => part !== "").map(decoded), parameters: Object.fromEntries(new URLSearchParams(search)) }
}

/** The address within the page. What is absent or empty is left out. */
export const addressOf = (path: ReadonlyArray<string>, parameters: Readonly<Record<string, string | undefined>> = {}): string => {
  const search = new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => value === undefined || value === "" ? [] : [[name, value]]))
  return `#/${path.map(encodeURIComponent).join("/")}${search.size === 0 ? "" : `?${search.toString()}`}`
}

export const rowAddress = (id: string): string => addressOf(["row", id])

/** The address that leads anybody here; of the page on a disk, whose path is nobody else's business, within the file. */
export const fullAddress = (address: string): string => location.protocol === "file:" ? `explorer.html${address}` : new URL(address, location.href).href
