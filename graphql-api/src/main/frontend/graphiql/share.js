import { parse } from "graphql";

import { text } from "./texts.js";

/** The query of the address: #documentId=NAME or #query=TEXT, with &variables=JSON if it has some. */
export async function linked() {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const variables = parameters.get("variables") ?? undefined;
  const documentId = parameters.get("documentId");
  if (documentId === null) return parameters.has("query") ? { query: parameters.get("query"), variables } : undefined;
  const response = await fetch(new URL(`graphql/documents/${encodeURIComponent(documentId)}`, location.href)).catch(() => undefined);
  if (!response?.ok) return { query: `# ${text("unknown", documentId)}\n` };
  const document = await response.json();
  return { query: document.query, variables: pretty({ ...document.variables, ...parsed(variables) }) };
}

/** The address that opens GraphiQL with a query. */
export function linkTo(query, variables) {
  const address = new URL(location.href);
  address.hash = new URLSearchParams({ query, ...(variables.trim() && { variables }) }).toString();
  return address.href;
}

/** Whether a document only reads, so that it may run without being asked to. */
export function isReadOnly(query) {
  try {
    return parse(query).definitions.every(({ operation = "query" }) => operation === "query");
  } catch {
    return false;
  }
}

function parsed(json) {
  try {
    return JSON.parse(json ?? "{}");
  } catch {
    return {};
  }
}

function pretty(variables) {
  return Object.keys(variables).length ? JSON.stringify(variables, null, 2) : undefined;
}
