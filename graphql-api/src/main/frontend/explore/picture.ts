import type { ZoomTransform } from "d3-zoom";
import type { Drawing, Edge, Node } from "./api";
import { h, pressable, roving, s } from "./dom";
import { placeLabels } from "./labels";
import { address } from "./links";
import { counted, text, type TextKey } from "./texts";

/** A node with its place in the picture before it is zoomed. */
export interface PlacedNode {
  node: Node;
  x: number;
  y: number;
}

export interface Picture {
  svg: SVGSVGElement;
  render(transform: ZoomTransform): void;
}

export interface Options {
  width: number;
  height: number;
  label: string;
  selected: string[];
  /** Keys of nodes on a path; edges between neighbours of this list are marked. */
  path?: string[];
  curved: boolean;
  background?: SVGGElement;
  select(node: Node): void;
}

/** In units of the picture, which are as large as pixels or a little smaller. */
export function sheetSize() {
  const isNarrow = innerWidth < 768;
  return { isNarrow, width: isNarrow ? 420 : 960, height: isNarrow ? 480 : 580 };
}

/** Draws nodes as circles of the same size at every zoom, and edges as lines; labels give way to each other. */
export function picture(placed: PlacedNode[], edges: Edge[], options: Options): Picture {
  const { width, height, path = [] } = options;
  const byKey = new Map(placed.map((place) => [place.node.key, place]));
  const drawnEdges = edges.filter(({ source, target }) => byKey.has(source) && byKey.has(target));
  const steps = new Set(path.slice(1).flatMap((key, index) => [`${path[index]} ${key}`, `${key} ${path[index]}`]));
  const lines = drawnEdges.map((edge) =>
    s("path", {
      class: `edge${steps.has(`${edge.source} ${edge.target}`) ? " step" : ""}`,
      "stroke-width": Math.min(1 + edge.weight * 0.5, 4),
    }),
  );
  const groups = placed.map((place) => nodeGroup(place, options));
  const svg = s(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": options.label, class: "picture" },
    options.background,
    s("g", {}, ...lines),
    s("g", {}, ...groups),
  );
  roving(groups);
  highlight(svg, groups, lines, placed, drawnEdges);
  return {
    svg,
    render: (transform) => {
      const at = placed.map(({ node, x, y }) => ({
        x: transform.applyX(x), y: transform.applyY(y), radius: radius(node), text: node.label, weight: node.weight,
      }));
      const index = new Map(placed.map(({ node }, number) => [node.key, at[number]!]));
      const labels = placeLabels(at.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height), width, height);
      groups.forEach((group, number) => placeNode(group, at[number]!, labels.get(at[number]!)));
      lines.forEach((line, number) => {
        const edge = drawnEdges[number]!;
        line.setAttribute("d", curve(index.get(edge.source)!, index.get(edge.target)!, options.curved));
      });
      options.background?.setAttribute("transform", transform.toString());
    },
  };
}

function nodeGroup({ node }: PlacedNode, { selected, path = [], select }: Options): SVGGElement {
  const isSelected = node.slug !== null && selected.includes(node.slug);
  const side = node.country?.code === "SE" ? "swedish" : "international";
  const name = counted("node", node.label, node.country?.name ?? text("unknown"), node.weight);
  const group = s(
    "g",
    {
      class: `node ${side}${isSelected ? " selected" : ""}${path.includes(node.key) ? " step" : ""}${node.isApproximate ? " approximate" : ""}`,
      role: "button",
      "data-focus": node.key,
      "aria-pressed": String(isSelected),
      "aria-label": name,
    },
    s("title", {}, name),
    s("circle", { r: radius(node) }),
    s("text", { dy: "0.35em" }, node.label),
  );
  pressable(group, () => select(node));
  return group;
}

function placeNode(group: SVGGElement, { x, y, radius: size }: { x: number; y: number; radius: number }, side?: "start" | "end") {
  group.setAttribute("transform", `translate(${x.toFixed(1)},${y.toFixed(1)})`);
  const label = group.lastElementChild!;
  group.classList.toggle("unlabelled", side === undefined);
  label.setAttribute("text-anchor", side ?? "start");
  label.setAttribute("x", String(side === "end" ? -size - 3 : size + 3));
}

/** While a node has the pointer or the focus, everything that is not linked to it steps back. */
function highlight(svg: SVGSVGElement, groups: SVGGElement[], lines: SVGPathElement[], placed: PlacedNode[], edges: Edge[]) {
  const light = (key: string | undefined) => {
    svg.classList.toggle("dimmed", key !== undefined);
    const lit = new Set([key]);
    edges.forEach(({ source, target }, number) => {
      const isLit = source === key || target === key;
      lines[number]!.classList.toggle("lit", isLit);
      if (isLit) lit.add(source).add(target);
    });
    groups.forEach((group, number) => group.classList.toggle("lit", lit.has(placed[number]!.node.key)));
  };
  groups.forEach((group, number) => {
    const { key } = placed[number]!.node;
    group.addEventListener("pointerenter", () => light(key));
    group.addEventListener("pointerleave", () => light(undefined));
    group.addEventListener("focus", () => light(key));
    group.addEventListener("blur", () => light(undefined));
  });
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }, isCurved: boolean): string {
  const start = `M${from.x.toFixed(1)},${from.y.toFixed(1)}`;
  const end = `${to.x.toFixed(1)},${to.y.toFixed(1)}`;
  if (!isCurved) return `${start}L${end}`;
  const bend = to.x > from.x ? 0.2 : -0.2;
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  return `${start}Q${x.toFixed(1)},${y.toFixed(1)} ${end}`;
}

export function radius(node: Node): number {
  return Math.min(2.5 + 1.7 * Math.sqrt(node.weight), 12);
}

export function legend(): HTMLElement {
  const entry = (side: "swedish" | "international", key: TextKey) =>
    h("span", { class: side }, s("svg", { viewBox: "0 0 12 12", "aria-hidden": "true" }, s("circle", { cx: 6, cy: 6, r: 5 })), text(key));
  return h("p", { class: "note legend" }, entry("swedish", "swedishNode"), entry("international", "internationalNode"));
}

/** What a picture shows, in words. Its rows are made when somebody opens it. */
export function asTable({ nodes, edges }: Drawing): HTMLElement {
  const details = h("details", { class: "as-table" }, h("summary", {}, text("pictureAsTable")));
  details.addEventListener("toggle", () => details.append(tableOf(nodes, edges)), { once: true });
  return details;
}

function tableOf(nodes: Node[], edges: Edge[]): HTMLElement {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const partners = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  edges.forEach(({ source, target }) => {
    partners.get(source)?.push(labels.get(target) ?? "");
    partners.get(target)?.push(labels.get(source) ?? "");
  });
  const rows = [...nodes]
    .sort((a, b) => a.label.localeCompare(b.label, document.documentElement.lang))
    .map((node) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, node.slug && node.kind === "MUNICIPALITY" ? h("a", { href: address(`municipality/${node.slug}`) }, node.label) : node.label),
        h("td", {}, node.country?.name ?? text("unknown")),
        h("td", { class: "number" }, String(node.weight)),
        h("td", {}, partners.get(node.key)!.join(", ") || text("none")),
      ),
    );
  const heads = (["municipality", "country", "partnerships", "partners"] as const).map((key) => h("th", { scope: "col" }, text(key)));
  return h("table", {}, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows));
}
