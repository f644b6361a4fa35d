import type { Counts } from "./api";
import { h } from "./dom";
import { toggled, type State } from "./state";
import { language, text, type TextKey } from "./texts";

type Update = (change: Partial<State>) => void;

interface Value {
  id: string;
  name: string;
  count: number;
  badge?: { text: string; colour: string };
}

const SHOWN = 8;

/** The facets that show all their values. */
const opened = new Set<TextKey>();

/** The counts beside the views. Each value is a button that adds it to the filter or removes it. */
export function facets({ totalCount, facets: { countries, goals, networks, years } }: Counts, state: State, update: Update): HTMLElement[] {
  const none = text(totalCount === 0 ? "noMatch" : "noneKnown");
  return [
    yearRange(years, state, update),
    facet("countries", countries.map(({ node, count }) => ({ id: node.code, name: node.name, count })), state.country, none, (country) => update({ country })),
    facet(
      "goals",
      goals.map(({ node, count }) => ({ id: String(node.number), name: node.name, count, badge: { text: String(node.number), colour: node.colour } })),
      state.goal,
      none,
      (goal) => update({ goal }),
    ),
    facet("networks", networks.map(({ node, count }) => ({ id: node.slug, name: node.name, count })), state.network, none, (network) => update({ network })),
  ];
}

function facet(title: TextKey, values: Value[], chosen: string[], none: string, update: (values: string[]) => void): HTMLElement {
  const most = Math.max(...values.map(({ count }) => count), 1);
  const items = values.map((value) => h("li", {}, valueButton(value, most, chosen, update)));
  const further = items.filter((_, index) => index >= SHOWN && !chosen.includes(values[index]!.id));
  const content = items.length ? h("ul", {}, ...items) : h("p", { class: "note" }, none);
  const section = h("section", { class: "facet" }, h("h2", {}, text(title)), content);
  if (further.length) section.append(moreButton(title, items.length, further));
  return section;
}

function valueButton({ id, name, count, badge }: Value, most: number, chosen: string[], update: (values: string[]) => void) {
  const bar = h("meter", { class: "bar", min: 0, max: most, value: count, "aria-hidden": "true" });
  const square = badge && h("span", { class: "goal", "aria-hidden": "true" }, badge.text);
  if (square) square.style.backgroundColor = badge.colour;
  return h(
    "button",
    { type: "button", "data-focus": id, "aria-pressed": String(chosen.includes(id)), onclick: () => update(toggled(chosen, id)) },
    square,
    h("span", { class: "name", lang: language }, name),
    h("span", { class: "count" }, String(count)),
    bar,
  );
}

function moreButton(title: TextKey, count: number, further: HTMLElement[]): HTMLElement {
  const button = h("button", { type: "button", class: "link", "data-focus": `more ${title}`, onclick: () => show(!opened.has(title)) });
  show(opened.has(title));
  return button;

  function show(isOpen: boolean) {
    if (isOpen) opened.add(title);
    else opened.delete(title);
    further.forEach((item) => (item.hidden = !isOpen));
    button.textContent = isOpen ? text("fewer") : text("more", count);
    button.setAttribute("aria-expanded", String(isOpen));
  }
}

/** The years from the first to the last, so that the bars are in proportion. */
function withGaps(years: Counts["facets"]["years"]): Counts["facets"]["years"] {
  const first = years[0]?.year ?? 0;
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const length = years.length && years.at(-1)!.year - first + 1;
  return Array.from({ length }, (_, index) => ({ year: first + index, count: counts.get(first + index) ?? 0 }));
}

/** Bars by year; two menus limit the years. */
function yearRange(years: Counts["facets"]["years"], state: State, update: Update): HTMLElement {
  const most = Math.max(...years.map(({ count }) => count), 1);
  const bars = withGaps(years).map(({ year, count }) => {
    if (count === 0) return h("li", { "aria-hidden": "true" });
    const bar = h("button", {
      type: "button",
      "data-focus": String(year),
      title: `${year}: ${count}`,
      "aria-label": `${year}: ${count}`,
      "aria-pressed": String(state.from === String(year) && state.to === String(year)),
      onclick: () => update(state.from === String(year) && state.to === String(year) ? { from: "", to: "" } : { from: String(year), to: String(year) }),
    });
    bar.style.height = `${Math.max(4, (count / most) * 100)}%`;
    return h("li", {}, bar);
  });
  const menu = (name: "from" | "to") => {
    const all = new Set([...years.map(({ year }) => String(year)), ...(state[name] ? [state[name]] : [])]);
    const choice = h(
      "select",
      { "data-focus": name, onchange: () => update({ [name]: choice.value }) },
      h("option", { value: "" }, text("any")),
      ...[...all].sort().map((year) => h("option", { value: year, selected: state[name] === year }, year)),
    );
    return h("label", {}, text(name), " ", choice);
  };
  return h(
    "section",
    { class: "facet years" },
    h("h2", {}, text("years")),
    h("ol", { class: "bars" }, ...bars),
    h("p", { class: "axis", "aria-hidden": "true" }, h("span", {}, String(years[0]?.year ?? "")), h("span", {}, String(years.at(-1)?.year ?? ""))),
    h("p", { class: "range" }, menu("from"), " ", menu("to")),
  );
}
