import "./style/index.css"
import { datasetOf } from "./data/dataset.ts"
import { readFile } from "./data/files.ts"
import { element, fill } from "./dom/element.ts"
import { startShell } from "./shell.ts"

const app = document.querySelector("#app")!

const unreadable = (cause: unknown): HTMLElement => element("main", { class: "trouble" },
  element("h1", {}, "The dataset cannot be read"),
  element("p", {}, location.protocol === "file:"
    ? "This copy of the page reads the files beside it, which browsers do not allow from disk. Open explorer.html, which carries its data, or run “make explore”."
    : `${cause instanceof Error ? cause.message : String(cause)}. The page reads datapackage.json and arrow/ from the folder above its own.`))

datasetOf(readFile(document)).then((dataset) => startShell(app, dataset)).catch((cause: unknown) => fill(app, unreadable(cause)))
