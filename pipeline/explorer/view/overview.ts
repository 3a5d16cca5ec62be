import type { MakeView } from "../view.ts"
import { element } from "../dom/element.ts"
export const overview: MakeView = async ({ dataset }) => ({ title: "Overview", element: element("div", { class: "page" }, element("h1", {}, dataset.description.title)) })
