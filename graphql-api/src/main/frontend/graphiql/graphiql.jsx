import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./graphiql.css";

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createClient } from "graphql-sse";
import { createRoot } from "react-dom/client";

const url = new URL("graphql", location.href).href;

// Subscriptions arrive as server-sent events, one request each, which is what the server speaks.
const fetcher = createGraphiQLFetcher({
  url,
  enableIncrementalDelivery: false,
  wsClient: createClient({ url, singleConnection: false }),
});

const examples = import.meta.glob("../examples/*.graphql", { query: "?raw", import: "default", eager: true });
const defaultTabs = Object.values(examples).map((query) => ({ query }));

const plugins = [HISTORY_PLUGIN, explorerPlugin()];

createRoot(document.getElementById("page")).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={defaultTabs}
    plugins={plugins}
    visiblePlugin="Documentation Explorer"
    schemaDescription
  >
    <GraphiQL.Logo>
      <span className="brand">Partnership Graph</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
