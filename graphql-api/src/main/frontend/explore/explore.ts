import "./explore.css";

import * as api from "./api";
import { h } from "./dom";
import { facets } from "./facets";
import { address, links } from "./links";
import { list } from "./list";
import { map } from "./map";
import { network, reasons, withPath } from "./network";
import { allLabels, isKnown, labelOf, nameAll, remember, rememberPath, slugOf } from "./places";
import { filterOf, fromAddress, isAround, isFiltered, NO_FILTER, toAddress, toggled, type State, type View } from "./state";
import { counted, language, text } from "./texts";

const VIEWS: View[] = ["map", "network", "list"];

let state = fromAddress(location.search);
let running = new AbortController();
let known: api.Counts | undefined;

const search = h("input", { type: "search", name: "text", placeholder: text("searchHint"), "aria-label": text("search") });
const total = h("p", { class: "total", role: "status" });
const chips = h("div", { class: "chips" });
const aside = h("aside", { id: "filters", tabindex: "-1", "aria-label": text("filters") });
const toFilters = h("a", { class: "to-filters", href: "#filters" }, text("filters"));
const tabs = h("div", { role: "tablist", "aria-label": text("views") });
const panel = h("div", { role: "tabpanel", id: "view", tabindex: "-1" });
const takeHome = h("div");

document.documentElement.lang = language;
document.title = `${text("title")} – Partnership Graph`;
document.body.append(h("a", { class: "skip", href: "#view" }, text("skip")), header(), h("main", {}, aside, h("div", { class: "content" }, h("h1", {}, text("title")), h("div", { class: "bar" }, tabs, toFilters, takeHome), total, chips, panel)));
addEventListener("popstate", () => show(fromAddress(location.search)));
addEventListener("online", () => void draw());
show(state);

function header(): HTMLElement {
  const translated = new URL(location.href);
  translated.searchParams.set("lang", language === "sv" ? "en" : "sv");
  const other = h("a", { href: translated.search, hreflang: language === "sv" ? "en" : "sv", lang: language === "sv" ? "en" : "sv" }, text("other"));
  other.addEventListener("click", () => {
    const current = new URLSearchParams(toAddress(state, location.search));
    current.set("lang", language === "sv" ? "en" : "sv");
    other.href = `?${current}`;
  });
  const form = h("form", { role: "search" }, search, h("button", { type: "submit" }, text("search")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update({ text: search.value });
  });
  search.addEventListener("search", () => search.value === "" && state.text !== "" && update({ text: "" }));
  return h("header", {}, h("a", { href: address("./"), class: "home" }, "Partnership Graph"), navigation(), form, other);
}

/** That of all pages. */
function navigation(): HTMLElement {
  const page = (name: "municipalities" | "partnerships" | "projects" | "networks") => h("a", { href: address(name) }, text(name));
  return h(
    "nav",
    { "aria-label": text("lists") },
    page("municipalities"),
    page("partnerships"),
    page("projects"),
    page("networks"),
    h("a", { href: address("explore"), "aria-current": "page" }, text("explore")),
  );
}

/** Changes what is shown, as a new entry of the browser's history. */
function update(change: Partial<State>) {
  const next = { ...state, ...change };
  history.pushState(null, "", toAddress(next, location.search));
  show(next);
}

function show(next: State) {
  state = next;
  search.value = state.text;
  takeHome.replaceChildren(links(state));
  showTabs();
  showChips();
  void draw();
}

async function draw() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const loading = setTimeout(() => {
    panel.setAttribute("aria-busy", "true");
    total.textContent = text("loading");
  }, 150);
  try {
    const [counts, view] = await Promise.all([
      api.counts(filterOf(state), signal),
      content(signal),
      nameAll([...state.participant, state.focus, state.path], signal),
    ]);
    if (signal.aborted) return;
    known = counts;
    total.textContent = isAround(state) ? text("around", labelOf(state.focus)) : counted("total", counts.totalCount);
    keepingFocus(() => {
      aside.replaceChildren(...facets(counts, state, update));
      panel.replaceChildren(counts.totalCount === 0 && !isAround(state) ? empty() : view);
      showChips();
    });
  } catch (failure) {
    if (signal.aborted) return;
    total.textContent = "";
    panel.replaceChildren(problem(failure, () => void draw()));
  } finally {
    clearTimeout(loading);
    if (!signal.aborted) panel.removeAttribute("aria-busy");
  }
}

async function content(signal: AbortSignal): Promise<HTMLElement> {
  if (state.view === "list") {
    const further = (after: string) => api.list(filterOf(state), after, signal);
    return list(await api.list(filterOf(state), null, signal), further, problem);
  }
  const drawing = isAround(state)
    ? await api.neighbourhood(state.focus, Number(state.hops), signal)
    : await api.drawing(filterOf(state), signal);
  if (drawing) remember(drawing);
  if (state.view === "map") return map(drawing!, state.participant, ({ slug }) => slug && update({ participant: toggled(state.participant, slug) }));
  return networkView(drawing, signal);
}

async function networkView(drawing: api.Drawing | null, signal: AbortSignal): Promise<HTMLElement> {
  const path = state.focus && state.path ? await api.path(state.focus, state.path, signal) : undefined;
  if (path) rememberPath(path);
  return h(
    "div",
    {},
    networkForm(),
    path === null && h("p", { class: "note" }, text("noPath", labelOf(state.focus), labelOf(state.path))),
    path && reasons(path),
    state.focus && drawing && h("p", { class: "note" }, text("focusHint", labelOf(state.focus))),
    drawing
      ? network(path ? withPath(drawing, path) : drawing, state.focus, path, state.participant, ({ slug }) => slug && update({ focus: slug === state.focus ? "" : slug }))
      : h("p", { class: "message" }, text("unknownPlace", state.focus)),
  );
}

function networkForm(): HTMLElement {
  const place = (name: "focus" | "path") => {
    const input = h("input", { list: "places", name, value: state[name] && labelOf(state[name]), "data-focus": name });
    input.addEventListener("input", () => input.setCustomValidity(""));
    input.addEventListener("change", () => void choose(name, input));
    return input;
  };
  const focus = place("focus");
  focus.placeholder = text("everyone");
  const hops = h(
    "select",
    { "data-focus": "hops", onchange: () => update({ hops: hops.value }) },
    ...["1", "2"].map((number) => h("option", { value: number, selected: number === state.hops }, number)),
  );
  const form = h(
    "form",
    { class: "network-form" },
    h("label", {}, text("focus"), " ", focus),
    state.focus !== "" && h("label", {}, text("hops"), " ", hops),
    state.focus !== "" && h("label", {}, text("path"), " ", place("path")),
    h("datalist", { id: "places" }, ...allLabels().map((label) => h("option", { value: label }))),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

/** Goes to the place that somebody has typed, if there is one. */
async function choose(name: "focus" | "path", input: HTMLInputElement) {
  const slug = await slugOf(input.value, running.signal).catch(() => undefined);
  if (slug !== undefined) return update({ [name]: slug });
  input.setCustomValidity(text("unknownPlace", input.value));
  input.reportValidity();
}

function showTabs() {
  const hadFocus = tabs.contains(document.activeElement);
  const buttons = VIEWS.map((view) => {
    const isSelected = view === state.view;
    return h(
      "button",
      { type: "button", role: "tab", "aria-selected": String(isSelected), "aria-controls": "view", tabindex: isSelected ? 0 : -1, onclick: () => update({ view }) },
      text(view),
    );
  });
  buttons.forEach((button, index) =>
    button.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      if (step) update({ view: VIEWS[(index + step + VIEWS.length) % VIEWS.length]! });
    }),
  );
  tabs.replaceChildren(...buttons);
  if (hadFocus) buttons[VIEWS.indexOf(state.view)]?.focus();
}

function showChips() {
  const chip = (label: string, change: Partial<State>) =>
    h("button", { type: "button", class: "chip", "aria-label": text("remove", label), onclick: () => update(change) }, label, " ×");
  chips.replaceChildren(
    ...state.participant.flatMap((slug) => [
      chip(labelOf(slug), { participant: toggled(state.participant, slug) }),
      ...(isKnown(slug) ? linksOf(slug) : []),
    ]),
    ...filterNames().map(([label, change]) => chip(label, change)),
    ...(state.text.trim() ? [chip(text("quoted", state.text.trim()), { text: "" })] : []),
    ...(isFiltered(state) ? [h("button", { type: "button", class: "link", onclick: () => update(NO_FILTER) }, text("clear"))] : []),
  );
}

function linksOf(slug: string): HTMLElement[] {
  return [
    h("a", { href: address(`municipality/${slug}`) }, text("details", labelOf(slug))),
    h("button", { type: "button", class: "link", onclick: () => update({ view: "network", focus: slug }) }, text("showNetwork")),
  ];
}

/** The chosen values by their names, with the change that removes each. */
function filterNames(): [string, Partial<State>][] {
  const { countries = [], goals = [], networks = [] } = known?.facets ?? {};
  return [
    ...state.country.map((code): [string, Partial<State>] => [
      countries.find(({ node }) => node.code === code)?.node.name ?? code, { country: toggled(state.country, code) },
    ]),
    ...state.goal.map((number): [string, Partial<State>] => [
      goals.find(({ node }) => String(node.number) === number)?.node.name ?? number, { goal: toggled(state.goal, number) },
    ]),
    ...state.network.map((slug): [string, Partial<State>] => [
      networks.find(({ node }) => node.slug === slug)?.node.name ?? slug, { network: toggled(state.network, slug) },
    ]),
    ...(state.from || state.to ? [[years(), { from: "", to: "" }] as [string, Partial<State>]] : []),
  ];
}

function years(): string {
  const { from, to } = state;
  if (from === to) return text("underWayIn", from);
  if (to === "") return text("underWayFrom", from);
  return from === "" ? text("underWayUntil", to) : text("underWayBetween", from, to);
}

/** Redraws, and puts the focus back on the control that had it, though it is a new one; else on the view. */
function keepingFocus(redraw: () => void) {
  const focused = document.activeElement;
  const key = focused?.getAttribute("data-focus");
  redraw();
  if (!focused || document.body.contains(focused)) return;
  const same = key ? document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`) : null;
  (same ?? panel).focus();
}

function empty(): HTMLElement {
  return h("div", { class: "message" }, h("p", {}, text("empty")), h("button", { type: "button", onclick: () => update(NO_FILTER) }, text("clear")));
}

/** Says why there is no answer. A request that was aborted has been replaced by another. */
function problem(failure: unknown, retry?: () => void): HTMLElement {
  if (failure instanceof DOMException && failure.name === "AbortError") return h("div");
  const { reason, message } = failure instanceof api.Failure ? failure : { reason: "unreachable" as const, message: "" };
  return h(
    "div",
    { class: "message", role: "alert" },
    h("p", {}, text(reason, message)),
    retry && h("button", { type: "button", onclick: retry }, text("retry")),
  );
}
