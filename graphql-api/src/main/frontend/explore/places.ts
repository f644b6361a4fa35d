import { names, place, type Drawing, type Path, type Place } from "./api";

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

/** Whether there is such a place, as far as the page has seen. */
export function isKnown(slug: string): boolean {
  return labels.has(slug);
}

/** Asks for the names of those places that have not been drawn yet. */
export async function nameAll(slugs: string[], signal: AbortSignal) {
  const unknown = slugs.filter((slug) => slug !== "" && !labels.has(slug));
  if (unknown.length) (await names(unknown, signal)).forEach(({ slug, name }) => labels.set(slug, name));
}

/** The slug of the place with that name or slug; undefined if there is none. */
export async function slugOf(typed: string, signal: AbortSignal): Promise<string | undefined> {
  const wanted = typed.trim();
  const known = [...labels].find(([slug, label]) => label.toLowerCase() === wanted.toLowerCase() || slug === wanted);
  if (wanted === "" || known) return known?.[0] ?? "";
  const found = (await place(wanted, signal)) ?? (await names([wanted], signal))[0];
  if (found) labels.set(found.slug, found.name);
  return found?.slug;
}

export function allLabels(): string[] {
  return [...labels.values()].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
}
