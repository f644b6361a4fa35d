import { withoutRelayDirectives } from './queries.js';

/** The address of the running server. */
export const address = process.env.PARTNERSHIPS_ADDRESS ?? 'http://localhost:8080/graphql';

/** That of a server that remembers the queries which clients send with their hash. */
export const registeringAddress = process.env.PARTNERSHIPS_REGISTERING_ADDRESS ?? 'http://localhost:8081/graphql';

/** Sends a query without a client, to compare with what the clients' caches show. */
export async function send(query, variables = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: withoutRelayDirectives(query), variables }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return data;
}

/** A fetch that records its requests; tests replace `rewrite` to simulate records that have changed. */
export function recordingFetch() {
  const recording = async (url, options) => {
    recording.requests.push({ url: String(url), method: options.method ?? 'GET', body: options.body });
    const response = await fetch(url, options);
    return new Response(recording.rewrite(await response.text()), response);
  };
  recording.requests = [];
  recording.rewrite = text => text;
  return recording;
}

/** What a query asked for, without the names of types, which clients add. */
export function plain(data) {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)));
}
