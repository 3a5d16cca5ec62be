/** Where published files are read from: beside the page, or out of the page itself. */
export type ReadFile = (path: string) => Promise<Uint8Array>

const decoded = (base64: string): Uint8Array => {
  const binary = atob(base64), bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

const fetched: ReadFile = async (path) => {
  const response = await fetch(`../${path}`)
  if (!response.ok) throw new Error(`${path} cannot be read: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** The self-contained page carries its data; any other reads the files published beside it. */
export const readFile = (page: Document): ReadFile => {
  const carried = new Map(Array.from(page.querySelectorAll<HTMLScriptElement>("script[data-file]"), (script) => [script.dataset["file"]!, script]))
  if (carried.size === 0) return fetched
  return async (path) => {
    const script = carried.get(path)
    if (script === undefined) throw new Error(`${path} is not in this page.`)
    return decoded(script.textContent)
  }
}
