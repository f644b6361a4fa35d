import { language, textIn } from "./texts.js";

/** Where GraphiQL keeps the tabs of the last visit, and the query of the active one. */
const TABS = "graphiql:tabState";
const QUERY = "graphiql:query";

/** The query of the first visit. */
export const welcome = welcomeIn(language);

/** Puts the welcome into the tab that has it in the other language, from an earlier visit. */
export function translateStoredWelcome() {
  const other = welcomeIn(language === "sv" ? "en" : "sv");
  try {
    if (localStorage.getItem(QUERY) === other.query) localStorage.setItem(QUERY, welcome.query);
    const state = JSON.parse(localStorage.getItem(TABS));
    const tabs = state.tabs.map((tab) => (tab.query === other.query ? { ...tab, ...welcome, title: welcome.operationName } : tab));
    localStorage.setItem(TABS, JSON.stringify({ ...state, tabs }));
  } catch {
    // Nothing is stored, or the browser stores nothing: GraphiQL opens with the welcome.
  }
}

function welcomeIn(language) {
  const operationName = textIn(language, "title");
  return {
    operationName,
    query: `# ${textIn(language, "welcome")}

query ${operationName} {
  municipality(by: {slug: "karlskrona"}) {
    name
    partners {
      nodes {
        name
        country {
          name
        }
      }
    }
  }
}
`,
  };
}
