// The land from the Atlantic to the Pacific, as a picture to draw places on. WorldMap.java knows the same projection.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";

const [west, north, width, height] = [-20, 72, 1125, 1090];
const unitsPerDegree = 10;
const compression = 0.75;

export function world() {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-110m.json")));
  const land = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => geometry.coordinates).flat();
  const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other).coordinates;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" stroke-linejoin="round">`
    + `<path fill="#8b97a8" fill-opacity=".3" d="${land.filter(isVisible).map((ring) => path(ring) + "Z").join("")}"/>`
    + `<path fill="none" stroke="#8b97a8" stroke-opacity=".35" stroke-width="1.2" d="${borders.filter(isVisible).map(path).join("")}"/></svg>`;
}

function path(points) {
  return "M" + points.map(position).map(([x, y]) => `${x},${y}`).join("L");
}

function isVisible(points) {
  return points.map(position).some(([x, y]) => x > 0 && x < width && y > 0 && y < height);
}

function position([longitude, latitude]) {
  // The eastern tip of Siberia has western longitudes.
  const east = longitude < -168 ? longitude + 360 : longitude;
  return [Math.round((east - west) * unitsPerDegree * compression), Math.round((north - latitude) * unitsPerDegree)];
}
