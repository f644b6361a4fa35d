export type View = "map" | "network" | "list";

/** All that the page shows, as its address has it. */
export interface State {
  view: View;
  country: string[];
  goal: string[];
  network: string[];
  /** Slugs of municipalities that take part, all of them. */
  participant: string[];
  from: string;
  to: string;
  text: string;
  /** The slug in the centre of the network, or none. */
  focus: string;
  hops: string;
  /** The slug at the end of the path from the focus, or none. */
  path: string;
}

/** An input object of the type PartnershipFilter. */
export interface Filter {
  country?: string[];
  goal?: number[];
  network?: string[];
  and?: { participant: string[] }[];
  years?: { from?: number; to?: number };
  text?: string;
}

const LISTS = ["country", "goal", "network", "participant"] as const;
const SINGLES = ["from", "to", "text", "focus", "path"] as const;

export function fromAddress(search: string): State {
  const parameters = new URLSearchParams(search);
  const list = (name: string) => parameters.getAll(name).flatMap((value) => value.split(",")).filter(Boolean);
  const view = parameters.get("view");
  return {
    view: view === "network" || view === "list" ? view : "map",
    country: list("country").map((code) => code.toUpperCase()),
    goal: list("goal").filter((number) => /^\d+$/.test(number)),
    network: list("network"),
    participant: list("participant"),
    from: year(parameters.get("from")),
    to: year(parameters.get("to")),
    text: parameters.get("text") ?? "",
    focus: parameters.get("focus") ?? "",
    hops: parameters.get("hops") === "2" ? "2" : "1",
    path: parameters.get("path") ?? "",
  };
}

/** Leaves out what is the default, and keeps what the page does not know, such as the language. */
export function toAddress(state: State, search: string): string {
  const parameters = new URLSearchParams(search);
  LISTS.forEach((name) => set(parameters, name, state[name].join(",")));
  SINGLES.forEach((name) => set(parameters, name, state[name]));
  set(parameters, "view", state.view === "map" ? "" : state.view);
  set(parameters, "hops", state.hops === "1" ? "" : state.hops);
  const query = parameters.toString().replaceAll("%2C", ",");
  return query ? `?${query}` : location.pathname;
}

export function filterOf(state: State): Filter {
  const years = { ...(state.from && { from: Number(state.from) }), ...(state.to && { to: Number(state.to) }) };
  return {
    ...(state.country.length && { country: state.country }),
    ...(state.goal.length && { goal: state.goal.map(Number) }),
    ...(state.network.length && { network: state.network }),
    ...(state.participant.length && { and: state.participant.map((slug) => ({ participant: [slug] })) }),
    ...(Object.keys(years).length && { years }),
    ...(state.text.trim() && { text: state.text.trim() }),
  };
}

export function isFiltered(state: State): boolean {
  return Object.keys(filterOf(state)).length > 0;
}

/** Whether the network around one place is shown, which no filter applies to. */
export function isAround(state: State): boolean {
  return state.view === "network" && state.focus !== "";
}

export const NO_FILTER = { country: [], goal: [], network: [], participant: [], from: "", to: "", text: "" };

/** The values with one more, or without it if it is there. */
export function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function set(parameters: URLSearchParams, name: string, value: string) {
  if (value) parameters.set(name, value);
  else parameters.delete(name);
}

function year(value: string | null): string {
  return value && /^\d{4}$/.test(value) ? value : "";
}
