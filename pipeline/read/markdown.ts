import { parse } from "yaml"

/** The front matter of a Markdown file and the text after it; undefined where there is none. Throws what the YAML parser says. */
export const frontMatter = (text: string): { readonly head: unknown; readonly body: string } | undefined => {
  if (!text.startsWith("---\n")) return undefined
  const end = text.indexOf("\n---\n", 3)
  if (end === -1) return undefined
  return { head: parse(text.slice(4, end + 1), { schema: "failsafe", maxAliasCount: 0 }) ?? {}, body: text.slice(end + 5).replace(/^\n+/, "") }
}
