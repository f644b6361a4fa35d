import type { Drawing, Path, Place } from "./api";

const labels = new Map<string, string>();

/** Remembers the names of all places that have been drawn, for the inputs that take one. */
export function remember({ nodes }: Drawing) {
  nodes.forEach(({ slug, label, kind }) => {
    if (slug !== null && kind === "MUNICIPALITY") labels.set(slug, label);
  });
}

/** The places of a path in order. */
export function placesOn({ hops }: Path): Place[] {
  return hops[0] ? [hops[0].from, ...hops.map(({ to }) => to)] : [];
}

export function rememberPath(path: Path) {
  placesOn(path).forEach(({ slug, name }) => labels.set(slug, name));
}

export function labelOf(slug: string): string {
  return labels.get(slug) ?? slug;
}

/** The slug of the place with that name or slug, or what may be one. */
export function slugOf(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const known = [...labels].find(([slug, label]) => label.toLowerCase() === wanted || slug === wanted);
  return known?.[0] ?? wanted;
}

export function allLabels(): string[] {
  return [...labels.values()].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
}
