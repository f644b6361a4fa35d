import {
  forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum,
} from "d3-force";
import type { Drawing, Node, Path, Place } from "./api";
import { h } from "./dom";
import { address } from "./links";
import { asTable, legend, picture, radius, sheetSize, type PlacedNode } from "./picture";
import { placesOn } from "./places";
import { counted, text } from "./texts";
import { zoomable } from "./zoom";

const MARGIN = 80;
const TICKS = 120;

/** Pixels between the circles of one hop and of the next. */
const RING = 190;

type Body = SimulationNodeDatum & { node: Node };

/** The network of a drawing, around its focus if there is one. The same drawing always looks the same. */
export function network(
  drawing: Drawing, focus: string, path: Path | null | undefined, selected: string[], select: (node: Node) => void,
): HTMLElement {
  const { width, height } = sheetSize();
  const places = fitted(layOut(drawing, focus), width, height);
  const drawn = picture(places, drawing.edges, {
    width, height, selected: focus ? [...selected, focus] : selected, select, curved: false,
    path: keysOf(path, drawing),
    label: text("networkLabel", drawing.nodes.length, drawing.edges.length),
  });
  const zoom = zoomable(drawn.svg, width, height, drawn.render);
  return h(
    "div",
    { class: "network" },
    h("div", { class: "picture-tools" }, zoom.controls),
    h("div", { class: "sheet" }, drawn.svg),
    legend(),
    drawing.truncated && h("p", { class: "note" }, text("truncated", drawing.nodes.length)),
    asTable(drawing),
  );
}

/** The hops of a path with the reason for each. */
export function reasons(path: Path): HTMLElement {
  const [first, last] = [path.hops[0], path.hops.at(-1)];
  if (!first || !last) return h("p");
  const hops = path.hops.map(({ from, to, via }) =>
    h(
      "li",
      {},
      via.__typename === "Network"
        ? h("a", { href: address(`network/${via.slug}`) }, text("hopNetwork", from.name, to.name, via.name ?? via.slug))
        : h("a", { href: address(`partnership/${via.slug}`) }, text("hopPartnership", from.name, to.name)),
    ),
  );
  return h("div", { class: "path" }, h("p", {}, counted("pathLength", first.from.name, last.to.name, path.length)), h("ol", {}, ...hops));
}

/** The drawing with a path that leads out of it. */
export function withPath(drawing: Drawing, path: Path): Drawing {
  const key = ({ slug }: Place) => drawing.nodes.find((node) => node.slug === slug)?.key ?? `municipality/${slug}`;
  const places = placesOn(path);
  const nodes = places.filter((place) => drawing.nodes.every(({ slug }) => slug !== place.slug)).map((place) => nodeOf(place, key(place)));
  const edges = path.hops.map(({ from, to }) => ({ source: key(from), target: key(to), weight: 1 }));
  const known = new Set(drawing.edges.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]));
  return {
    ...drawing,
    nodes: [...drawing.nodes, ...nodes],
    edges: [...drawing.edges, ...edges.filter(({ source, target }) => !known.has(`${source} ${target}`))],
  };
}

function nodeOf({ slug, name, country }: Place, key: string): Node {
  return { key, slug, label: name, kind: "MUNICIPALITY", country, weight: 1, latitude: null, longitude: null, isApproximate: false };
}

function keysOf(path: Path | null | undefined, { nodes }: Drawing): string[] {
  if (!path) return [];
  return placesOn(path).map((place) => nodes.find(({ slug }) => slug === place.slug)?.key ?? place.slug);
}

function layOut(drawing: Drawing, focus: string): PlacedNode[] {
  const center = drawing.nodes.find(({ slug }) => slug === focus)?.key;
  return center === undefined ? byForces(drawing) : aroundCenter(center, drawing);
}

function byForces({ nodes, edges }: Drawing): PlacedNode[] {
  const bodies: Body[] = nodes.map((node) => ({ node }));
  const links: SimulationLinkDatum<Body>[] = edges.map(({ source, target }) => ({ source, target }));
  forceSimulation(bodies)
    .force("link", forceLink<Body, SimulationLinkDatum<Body>>(links).id(({ node }) => node.key).distance(50))
    .force("charge", forceManyBody().strength(-90))
    .force("collide", forceCollide<Body>(({ node }) => radius(node) + 5))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.09))
    .stop()
    .tick(TICKS);
  return bodies.map(({ node, x, y }) => ({ node, x: x!, y: y! }));
}

/** Puts each hop on a circle of its own, and what follows a node beyond it: each in as wide a sector as it has followers. */
function aroundCenter(center: string, { nodes, edges }: Drawing): PlacedNode[] {
  const followers = treeOf(center, edges);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const places: PlacedNode[] = [];
  const leaves = (key: string): number => (followers.get(key) ?? []).reduce((sum, next) => sum + leaves(next), 0) || 1;
  const place = (key: string, hop: number, from: number, to: number) => {
    const angle = (from + to) / 2;
    const node = byKey.get(key);
    if (node) places.push({ node, x: hop * RING * Math.cos(angle), y: hop * RING * Math.sin(angle) });
    let start = from;
    for (const next of followers.get(key) ?? []) {
      const end = start + ((to - from) * leaves(next)) / leaves(key);
      place(next, hop + 1, start, end);
      start = end;
    }
  };
  place(center, 0, -Math.PI / 2, 1.5 * Math.PI);
  return places;
}

/** The nodes that each node is the first to lead to. */
function treeOf(center: string, edges: Drawing["edges"]): Map<string, string[]> {
  const followers = new Map<string, string[]>([[center, []]]);
  for (const key of followers.keys()) {
    for (const { source, target } of edges) {
      const next = source === key ? target : target === key ? source : undefined;
      if (next === undefined || followers.has(next)) continue;
      followers.set(next, []);
      followers.get(key)!.push(next);
    }
  }
  return followers;
}

/** Scales the layout to the picture. */
function fitted(places: PlacedNode[], width: number, height: number): PlacedNode[] {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 2 * MARGIN) / (right - left || 1), (height - MARGIN) / (bottom - top || 1), 1.5);
  return places.map(({ node, x, y }) => ({
    node,
    x: width / 2 + (x - (left + right) / 2) * scale,
    y: height / 2 + (y - (top + bottom) / 2) * scale,
  }));
}
