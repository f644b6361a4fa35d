import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./graphiql.css";

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createClient } from "graphql-sse";
import { createRoot } from "react-dom/client";

import { COOKBOOK_PLUGIN } from "./cookbook.jsx";
import { questions } from "./questions.js";

const url = new URL("graphql", location.href).href;

// Subscriptions arrive as server-sent events, one request each, which is what the server speaks.
const fetcher = createGraphiQLFetcher({
  url,
  enableIncrementalDelivery: false,
  wsClient: createClient({ url, singleConnection: false }),
});

// One question of each group that needs no variables: GraphiQL shows the variables of its initial tabs only after a tab switch.
const welcome = questions.flatMap(({ questions }) => questions.find(({ variables }) => !variables) ?? []);

const plugins = [COOKBOOK_PLUGIN, HISTORY_PLUGIN, explorerPlugin()];

createRoot(document.getElementById("page")).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={welcome}
    defaultEditorToolsVisibility="variables"
    plugins={plugins}
    visiblePlugin={COOKBOOK_PLUGIN}
    schemaDescription
  >
    <GraphiQL.Logo>
      <span className="brand">Partnership Graph</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
