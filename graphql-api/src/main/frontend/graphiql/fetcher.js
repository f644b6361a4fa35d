import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { createClient } from "graphql-sse";

import { text } from "./texts.js";

export const url = new URL("graphql", location.href).href;

// Subscriptions arrive as server-sent events, one request each, which is what the server speaks.
const wsClient = createClient({ url, singleConnection: false });

export const fetcher = createGraphiQLFetcher({ url, enableIncrementalDelivery: false, wsClient, fetch: reachable });

/** Fetches, and answers itself if the server does not. */
async function reachable(...request) {
  try {
    return await fetch(...request);
  } catch (cause) {
    if (cause.name === "AbortError") throw cause;
    return Response.json({ errors: [{ message: text("unreachable", new URL(url).host) }] });
  }
}

/** Posts a query to an address of the server. */
export function post(address, query, headers = {}) {
  return fetch(address, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(query) });
}
