import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { createClient } from "graphql-sse";

import { language, text } from "./texts.js";

export const url = new URL("graphql", location.href).href;

/** Answers are in the language of the page, which its address may choose. */
const spoken = { "Accept-Language": language };

// Subscriptions arrive as server-sent events, one request each, which is what the server speaks.
const wsClient = createClient({ url, headers: spoken, singleConnection: false });

export const fetcher = createGraphiQLFetcher({ url, headers: spoken, enableIncrementalDelivery: false, wsClient, fetch: reachable });

/** Fetches, and answers itself if the server does not, or if a proxy answers for it with a page of its own. */
async function reachable(...request) {
  try {
    const response = await fetch(...request);
    return /json|event-stream/.test(response.headers.get("Content-Type")) ? response : unreachable();
  } catch (cause) {
    if (cause.name === "AbortError") throw cause;
    return unreachable();
  }
}

function unreachable() {
  return Response.json({ errors: [{ message: text("unreachable", new URL(url).host) }] });
}

/** Posts a query to an address of the server. */
export function post(address, query, headers = {}) {
  return fetch(address, { method: "POST", headers: { "Content-Type": "application/json", ...spoken, ...headers }, body: JSON.stringify(query) });
}
