import { select } from "d3-selection";
import { zoom as d3Zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { h } from "./dom";
import { text } from "./texts";

export interface Zoom {
  /** Buttons to zoom without a mouse. */
  controls: HTMLElement;
  /** Shows these points as large as they fit; without points, everything. */
  showAll(points: [number, number][]): void;
}

const LARGEST = 60;

/** Lets people zoom and drag a picture. A wheel zooms with the control key only, and one finger scrolls the page. */
export function zoomable(svg: SVGSVGElement, width: number, height: number, render: (transform: ZoomTransform) => void): Zoom {
  const picture = select(svg);
  const behaviour = d3Zoom<SVGSVGElement, unknown>()
    .extent([[0, 0], [width, height]])
    .translateExtent([[0, 0], [width, height]])
    .scaleExtent([1, LARGEST])
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : event.touches ? event.touches.length > 1 : !event.button))
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => render(event.transform));
  picture.call(behaviour).on("dblclick.zoom", null);
  render(zoomIdentity);
  const button = (label: string, sign: string, factor: number) =>
    h("button", { type: "button", title: label, "aria-label": label, onclick: () => picture.call(behaviour.scaleBy, factor) }, sign);
  return {
    controls: h("span", { class: "zoom" }, button(text("zoomIn"), "+", 1.6), button(text("zoomOut"), "−", 1 / 1.6)),
    showAll: (points) => picture.call(behaviour.transform, points.length ? fit(points, width, height) : zoomIdentity),
  };
}

function fit(points: [number, number][], width: number, height: number): ZoomTransform {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(LARGEST / 2, (0.7 * width) / (right - left || 1), (0.75 * height) / (bottom - top || 1));
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(Math.max(1, scale))
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}
