import { h } from "./dom";
import { filterOf, isAround, type State } from "./state";
import { language, text } from "./texts";

/** An address of the server's pages or files, in the language of this page. */
export function address(path: string, parameters: Record<string, string> = {}): string {
  return `${path}?${new URLSearchParams({ ...parameters, lang: language })}`;
}

/** Where what is shown is to be had as a file, and as the query that fetches it. */
export function links(state: State): HTMLElement {
  const shown = query(state);
  const editor = new URLSearchParams({ documentId: shown.document, variables: JSON.stringify(shown.variables) });
  return h(
    "nav",
    { class: "take-home", "aria-label": text("takeHome") },
    h("a", { href: file(state, "csv") }, text("csv")),
    h("a", { href: file(state, "xlsx") }, "Excel"),
    h("a", { href: `${address("graphiql")}#${editor}` }, text("query")),
  );
}

function query(state: State): { document: string; variables: object } {
  if (isAround(state) && state.path) return { document: "explore-path", variables: { from: state.focus, to: state.path } };
  if (isAround(state)) return { document: "explore-neighbourhood", variables: { center: state.focus, hops: Number(state.hops) } };
  return { document: state.view === "list" ? "explore-list" : "explore-drawing", variables: { filter: filterOf(state) } };
}

/** A table of what is shown: the hops of a path, the places around the focus, or the partnerships. */
function file(state: State, format: "csv" | "xlsx"): string {
  const locale = { locale: language };
  if (isAround(state) && state.path) return `q/explore-path.${format}?${new URLSearchParams({ from: state.focus, to: state.path, ...locale })}`;
  if (isAround(state)) {
    const around = { center: state.focus, hops: state.hops, list: "neighbourhood.nodes" };
    return `q/explore-neighbourhood.${format}?${new URLSearchParams({ ...around, ...locale })}`;
  }
  return `q/explore-list.${format}?${new URLSearchParams({ filter: JSON.stringify(filterOf(state)), ...locale })}`;
}
