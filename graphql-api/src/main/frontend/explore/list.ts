import type { Goal, Page, Partnership } from "./api";
import { h } from "./dom";
import { address } from "./links";
import { text } from "./texts";

/** The partnerships as a table, with a button that adds the next page. */
export function list(first: Page, next: (after: string) => Promise<Page>, fail: (cause: unknown) => HTMLElement): HTMLElement {
  const body = h("tbody", {}, ...first.nodes.map(row));
  const heads = (["partnerships", "period", "goals", "networks"] as const).map((key) => h("th", { scope: "col" }, text(key)));
  const table = h("table", { class: "list" }, h("thead", {}, h("tr", {}, ...heads)), body);
  const container = h("div", {}, table);
  append(first);
  return container;

  function append({ pageInfo: { hasNextPage, endCursor } }: Page) {
    if (!hasNextPage || endCursor === null) return;
    const button = h("button", { type: "button", class: "more" }, text("moreRows"));
    button.addEventListener("click", async () => {
      problem.replaceChildren();
      button.disabled = true;
      try {
        add(await next(endCursor));
      } catch (cause) {
        problem.replaceChildren(fail(cause));
        button.disabled = false;
      }
    });
    const problem = h("div");
    const more = h("div", {}, button, problem);
    container.append(more);

    function add(page: Page) {
      const rows = page.nodes.map(row);
      body.append(...rows);
      more.remove();
      rows[0]?.querySelector("a")?.focus();
      append(page);
    }
  }
}

function row({ slug, participants, startYear, endYear, status, networks, projects }: Partnership): HTMLElement {
  const names = participants.map(({ municipality }) => municipality?.name ?? text("unknown"));
  const places = new Set(participants.map(({ municipality }) => municipality?.country?.name).filter((name) => name !== undefined));
  const goals = new Map(projects.flatMap((project) => project.goals).map((goal) => [goal.number, goal]));
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, h("a", { href: address(`partnership/${slug}`) }, names.join(" – ")), h("span", { class: "places" }, [...places].join(", "))),
    h("td", { "data-label": text("period") }, years(startYear, endYear), status !== "UNKNOWN" && h("span", { class: "status" }, text(status))),
    h("td", { class: "goals", "data-label": text("goals") }, ...orNone([...goals.values()].sort((a, b) => a.number - b.number).map(goalBadge))),
    h("td", { "data-label": text("networks") }, ...orNone(networks.map((network) => h("a", { href: address(`network/${network.slug}`) }, network.name)))),
  );
}

function orNone(links: HTMLElement[]): HTMLElement[] {
  return links.length ? links : [h("span", { class: "unknown" }, text("noneKnown"))];
}

/** As the pages of records say it. */
function years(start: number | null, end: number | null): HTMLElement | string {
  if (start === null && end === null) return h("span", { class: "unknown" }, text("yearsUnknown"));
  if (end === null) return text("yearsFrom", String(start));
  if (start === null) return text("yearsUntil", String(end));
  return start === end ? String(start) : `${start}–${end}`;
}

function goalBadge({ number, name, colour }: Goal): HTMLElement {
  const badge = h("a", { class: "goal", href: address(`goal/${number}`), title: name, "aria-label": `${number}. ${name}` }, String(number));
  badge.style.backgroundColor = colour;
  return badge;
}
