import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./graphiql.css";

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";

import { COOKBOOK_PLUGIN } from "./cookbook.jsx";
import { fetcher } from "./fetcher.js";
import { linked } from "./share.js";
import { language } from "./texts.js";
import { AnswerTools, FirstRun, ShareButton, SystemTheme } from "./tools.jsx";
import { translateStoredWelcome, welcome } from "./welcome.js";

/** Narrower windows have no room for a panel beside the editors. */
const ROOM_FOR_PANEL = 900;

const link = await linked();
const plugins = [COOKBOOK_PLUGIN, HISTORY_PLUGIN, explorerPlugin()];

document.documentElement.lang = language;
translateStoredWelcome();
addEventListener("hashchange", () => location.reload());
createRoot(document.getElementById("page")).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={link ? undefined : [welcome]}
    initialQuery={link?.query}
    initialVariables={link?.variables}
    defaultEditorToolsVisibility="variables"
    plugins={plugins}
    visiblePlugin={innerWidth < ROOM_FOR_PANEL ? undefined : COOKBOOK_PLUGIN}
    schemaDescription
  >
    <GraphiQL.Logo>
      <a className="brand" href={`./?lang=${language}`}>Partnership Graph</a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <ShareButton />
        </>
      )}
    </GraphiQL.Toolbar>
    <GraphiQL.Footer>
      <AnswerTools />
      <FirstRun />
      <SystemTheme />
    </GraphiQL.Footer>
  </GraphiQL>,
);
