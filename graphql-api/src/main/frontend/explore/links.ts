import { h } from "./dom";
import { filterOf, type State } from "./state";
import { text } from "./texts";

/** Where the same data is as a table, as a file, and as the query that fetches it. */
export function links(state: State): HTMLElement {
  const filter = JSON.stringify(filterOf(state));
  const document = state.view === "list" ? "explore-list" : state.focus ? "explore-neighbourhood" : "explore-drawing";
  const variables = state.focus && state.view === "network" ? { center: state.focus, hops: Number(state.hops) } : { filter: filterOf(state) };
  const query = new URLSearchParams({ documentId: document, variables: JSON.stringify(variables) });
  return h(
    "nav",
    { class: "take-home" },
    h("a", { href: `q/explore-list.csv?${new URLSearchParams({ filter })}` }, text("csv")),
    h("a", { href: `q/explore-list.xlsx?${new URLSearchParams({ filter })}` }, "Excel"),
    h("a", { href: `graphiql#${query}` }, text("query")),
  );
}
