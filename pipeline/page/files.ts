import type { EncodedFile } from "../encode/encode.ts"
import type { Bundle } from "./bundle.ts"

/** The most rows, of all tables together, that one self-contained file carries. */
export const mostRowsInline = 50_000

const text = new TextEncoder()
const file = (path: string, content: string): EncodedFile => ({ path, bytes: text.encode(content) })

/** Text between marks of the template. A function, for a replacement string would read `$&` in a script as its own. */
const filled = (page: string, parts: Readonly<Record<string, string>>): string =>
  page.replaceAll(/<!--(policy|style|script|data)-->/gu, (mark, name: string) => parts[name] ?? mark)

/** Nothing may be loaded, run or shown but what the page itself brings and the published files beside it. */
const policy = (script: string, style: string, connect: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${script}; style-src ${style}; connect-src ${connect}; img-src blob: data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`

const escapedScript = (script: string): string => script.replaceAll(/<(?=\/script|!--|script)/giu, "\\x3C")

/** Published files that the page reads. */
const isData = ({ path }: EncodedFile): boolean => path === "datapackage.json" || path.startsWith("arrow/")

/** SHA-256 in the words of a content security policy. */
type PolicyDigest = (content: string) => string

const alone = ({ page, script, style }: Bundle, published: ReadonlyArray<EncodedFile>, digest: PolicyDigest): EncodedFile => {
  const inline = escapedScript(script)
  const data = published.filter(isData).map(({ bytes, path }) => `<script type="text/plain" data-file="${path}">${Buffer.from(bytes).toString("base64")}</script>`).join("\n")
  return file("explorer.html", filled(page, {
    policy: policy(digest(inline), digest(style), "'none'"), style: `<style>${style}</style>`, script: `<script>${inline}</script>`, data
  }))
}

/** The page's files: for a static host, beside the data they read and, for datasets of a few ten thousand rows, as one file that needs nothing else. */
export const pageFiles = (bundle: Bundle, published: ReadonlyArray<EncodedFile>, rows: number, digest: PolicyDigest): ReadonlyArray<EncodedFile> => [
  file("explorer/index.html", filled(bundle.page, {
    policy: policy("'self'", "'self'", "'self'"), style: "<link rel=\"stylesheet\" href=\"explorer.css\">", script: "<script src=\"explorer.js\" defer></script>", data: ""
  })),
  file("explorer/explorer.css", bundle.style),
  file("explorer/explorer.js", bundle.script),
  ...(rows > mostRowsInline ? [] : [alone(bundle, published, digest)])
]
