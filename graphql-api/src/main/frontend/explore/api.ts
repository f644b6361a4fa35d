import { language } from "./texts";
import type { Filter } from "./state";

export interface Country {
  code: string;
  name: string;
}

export interface Node {
  key: string;
  slug: string | null;
  label: string;
  kind: "MUNICIPALITY" | "NETWORK" | "COUNTRY";
  country: Country | null;
  weight: number;
  latitude: number | null;
  longitude: number | null;
  isApproximate: boolean;
}

export interface Edge {
  source: string;
  target: string;
  weight: number;
}

export interface Drawing {
  nodes: Node[];
  edges: Edge[];
  truncated: boolean;
}

export interface Goal {
  number: number;
  name: string;
  colour: string;
}

export interface Network {
  slug: string;
  name: string;
}

export interface Counts {
  totalCount: number;
  facets: {
    countries: { count: number; node: Country }[];
    goals: { count: number; node: Goal }[];
    networks: { count: number; node: Network }[];
    years: { count: number; year: number }[];
  };
}

export interface Partnership {
  slug: string;
  startYear: number | null;
  endYear: number | null;
  status: "PLANNED" | "ACTIVE" | "ENDED" | "UNKNOWN";
  participants: { municipality: { slug: string; name: string; country: Country | null } | null }[];
  networks: Network[];
  projects: { title: string; goals: Goal[] }[];
}

export interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Partnership[];
}

export interface Place {
  slug: string;
  name: string;
  country: Country | null;
}

export interface Hop {
  from: Place;
  to: Place;
  via: { __typename: string; slug: string; name?: string };
}

export interface Path {
  length: number;
  hops: Hop[];
}

/** Why there is no answer. */
export class Failure extends Error {
  constructor(
    readonly reason: "offline" | "unreachable" | "rejected",
    message = "",
  ) {
    super(message);
  }
}

export async function drawing(filter: Filter, signal: AbortSignal): Promise<Drawing> {
  return (await run<{ graph: Drawing }>("explore-drawing", { filter }, signal)).graph;
}

export async function neighbourhood(center: string, hops: number, signal: AbortSignal): Promise<Drawing | null> {
  const data = await run<{ neighbourhood: Drawing | null }>("explore-neighbourhood", { center, hops }, signal);
  return data.neighbourhood;
}

export async function counts(filter: Filter, signal: AbortSignal): Promise<Counts> {
  return (await run<{ partnerships: Counts }>("explore-counts", { filter }, signal)).partnerships;
}

export async function list(filter: Filter, after: string | null, signal: AbortSignal): Promise<Page> {
  return (await run<{ partnerships: Page }>("explore-list", { filter, after }, signal)).partnerships;
}

export async function path(from: string, to: string, signal: AbortSignal): Promise<Path | null> {
  return (await run<{ shortestPath: Path | null }>("explore-path", { from, to }, signal)).shortestPath;
}

type Named = Omit<Place, "country">;

/** The only municipality with a name in either language, or null. */
export async function place(name: string, signal: AbortSignal): Promise<Named | null> {
  return (await run<{ municipality: Named | null }>("explore-place", { name }, signal)).municipality;
}

export async function names(slugs: string[], signal: AbortSignal): Promise<Named[]> {
  return (await run<{ municipalities: { nodes: Named[] } }>("explore-names", { slugs }, signal)).municipalities.nodes;
}

/** Runs a saved query with GET, whose answer browsers and proxies may keep. */
async function run<T>(documentId: string, variables: object, signal: AbortSignal): Promise<T> {
  const address = new URL("graphql", location.href);
  address.search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString();
  const headers = { Accept: "application/graphql-response+json", "Accept-Language": language };
  const answer = await fetch(address, { headers, signal }).then(body, unreachable);
  if (answer?.errors?.length) throw new Failure("rejected", answer.errors[0].message);
  if (!answer?.data) throw new Failure("unreachable");
  return answer.data;
}

function body(response: Response) {
  return response.json().catch(unreachable);
}

function unreachable(cause: Error): never {
  if (cause.name === "AbortError") throw cause;
  throw new Failure(navigator.onLine ? "unreachable" : "offline");
}
