import { geoEqualEarth, geoMercator, geoPath, type GeoProjection } from "d3-geo";
import { zoomIdentity } from "d3-zoom";
import type { FeatureCollection, MultiPoint } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { Failure, type Drawing, type Node } from "./api";
import { h, s } from "./dom";
import { asTable, legend, picture, sheetSize, type Options, type PlacedNode } from "./picture";
import { text } from "./texts";
import { zoomable, type Zoom } from "./zoom";

const INSET = { width: 210, height: 420 };
const SWEDEN = "752";

/** Places in Sweden that need no map of their own. */
const FEW = 3;

/** Pixels between places with the same coordinates, such as a city and the region it is the seat of. */
const SPREAD = 5;

let countries: Promise<FeatureCollection> | undefined;

/** The map of a drawing: a circle for each place, an arc for each pair of partners, and Sweden once more beside it. */
export async function map(drawing: Drawing, selected: string[], select: (node: Node) => void): Promise<HTMLElement> {
  countries ??= shapes().catch(unavailable);
  const land = await countries;
  const located = drawing.nodes.filter(isLocated);
  const { width, height, isNarrow } = sheetSize();
  const isInset = located.filter(isSwedish).length > FEW;
  const left = isInset && !isNarrow ? INSET.width + 50 : 40;
  const projection = geoEqualEarth().fitExtent([[left, 30], [width - 70, height - 30]], points(located));
  const places = placesOf(located, projection);
  const options: Options = {
    width, height, selected, select, curved: true,
    label: text("mapLabel", located.length, drawing.edges.length),
    background: outlines(land, projection),
  };
  const world = picture(places, drawing.edges, options);
  const sweden = isInset ? inset(land, located, options) : null;
  const zoom = zoomable(world.svg, width, height, (transform) => {
    world.render(transform);
    sweden?.classList.toggle("aside", transform.k > 1);
  });
  return h(
    "div",
    { class: "map" },
    h("div", { class: "picture-tools" }, zoomMenu(places, zoom), zoom.controls),
    h("div", { class: "sheet" }, world.svg, sweden),
    legend(),
    ...notes(drawing),
    asTable(drawing),
  );
}

/** Lets the next attempt load the shapes again. */
function unavailable(): never {
  countries = undefined;
  throw new Failure(navigator.onLine ? "unreachable" : "offline");
}

async function shapes(): Promise<FeatureCollection> {
  const { default: atlas } = await import("world-atlas/countries-110m.json");
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries);
}

type Located = Node & { latitude: number; longitude: number };

function isLocated(node: Node): node is Located {
  return node.latitude !== null && node.longitude !== null;
}

function isSwedish({ country }: Node): boolean {
  return country?.code === "SE";
}

function points(nodes: Located[]): MultiPoint {
  const coordinates = nodes.map(({ longitude, latitude }) => [longitude, latitude]);
  return { type: "MultiPoint", coordinates: coordinates.length > 1 ? coordinates : [[-20, -35], [110, 68]] };
}

function placesOf(nodes: Located[], projection: GeoProjection): PlacedNode[] {
  const taken = new Map<string, number>();
  return nodes.map((node) => {
    const spot = `${node.latitude} ${node.longitude}`;
    const number = taken.get(spot) ?? 0;
    taken.set(spot, number + 1);
    const [x, y] = projection([node.longitude, node.latitude])!;
    const angle = number * 2.4;
    const distance = number === 0 ? 0 : SPREAD;
    return { node, x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}

function outlines(land: FeatureCollection, projection: GeoProjection): SVGGElement {
  const draw = geoPath(projection).digits(1);
  return s("g", { class: "land", "aria-hidden": "true" }, ...land.features.map((country) => s("path", { d: draw(country) ?? "" })));
}

/** Swedish places are close together on a map of the world. */
function inset(land: FeatureCollection, nodes: Located[], options: Options): HTMLElement | null {
  const sweden = land.features.find(({ id }) => id === SWEDEN);
  if (!sweden) return null;
  const { width, height } = INSET;
  const projection = geoMercator().fitExtent([[6, 6], [width - 70, height - 6]], sweden);
  const background = outlines({ type: "FeatureCollection", features: [sweden] }, projection);
  const drawn = picture(placesOf(nodes.filter(isSwedish), projection), [], { ...options, width, height, background, label: text("sweden") });
  drawn.render(zoomIdentity);
  return h("figure", { class: "inset" }, h("figcaption", {}, text("sweden")), drawn.svg);
}

function zoomMenu(places: PlacedNode[], zoom: Zoom): HTMLElement {
  const byCountry = new Map<string, PlacedNode[]>();
  places.forEach((place) => {
    const name = place.node.country?.name;
    if (name) byCountry.set(name, [...(byCountry.get(name) ?? []), place]);
  });
  const names = [...byCountry.keys()].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
  const menu = h(
    "select",
    { onchange: () => zoom.showAll((byCountry.get(menu.value) ?? []).map(({ x, y }) => [x, y])) },
    h("option", { value: "" }, text("world")),
    ...names.map((name) => h("option", { value: name }, name)),
  );
  return h("label", {}, text("zoomTo"), " ", menu);
}

function notes({ nodes, truncated }: Drawing): HTMLElement[] {
  const unplaced = nodes.filter((node) => !isLocated(node)).map(({ label }) => label);
  const lines = [
    truncated && text("truncated", nodes.length),
    unplaced.length > 0 && text("unplaced", unplaced.join(", ")),
    nodes.some(({ isApproximate }) => isApproximate) && text("approximate"),
  ];
  return lines.filter((line) => line !== false).map((line) => h("p", { class: "note" }, line));
}
