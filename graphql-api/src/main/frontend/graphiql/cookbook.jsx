import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";

import { questions } from "./questions.js";
import { text } from "./texts.js";

/** Where the panel is above the editors, and hides them: see graphiql.css. */
const PHONE = "(max-width: 640px)";

/** The panel that lists the questions of the cookbook; each opens in a tab of its own. */
export const COOKBOOK_PLUGIN = { title: text("cookbook"), icon: Question, content: Cookbook };

function Cookbook() {
  const open = useOpen();
  return (
    <section aria-label={text("cookbook")} className="cookbook">
      <div className="graphiql-doc-explorer-title">{text("cookbook")}</div>
      <p>{text("hint")}</p>
      {questions.map(({ asker, questions }) => (
        <section key={asker} aria-label={asker}>
          <h3>{asker}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.text}>
                <button type="button" disabled={!open} onClick={() => open(question)}>
                  {question.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/**
 * Switches to the tab that has the question, or opens it: in the current tab if that has a question nobody has changed.
 * Undefined until there are editors to open it in.
 */
function useOpen() {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(pick("tabs", "activeTabIndex", "queryEditor", "variableEditor"));
  const { addTab, changeTab, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions();
  if (!queryEditor || !variableEditor) return undefined;
  return ({ query, versions, variables = "" }) => {
    if (matchMedia(PHONE).matches) setVisiblePlugin(null);
    const opened = tabs.findIndex((tab) => versions.includes(tab.query));
    if (opened >= 0) return changeTab(opened);
    if (!isUnchanged(tabs[activeTabIndex])) addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    updateActiveTabValues({ query, variables, response: null });
  };
}

function isUnchanged({ query }) {
  return !query?.trim() || questions.some(({ questions }) => questions.some((question) => question.versions.includes(query)));
}

function Question() {
  return (
    <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d="M4 4h16v12.5h-8L7.5 20.5v-4H4ZM9.5 8.5a2.5 2 0 1 1 3.7 1.7c-.8.4-1.2.7-1.2 1.3M12 13.5v.1" />
    </svg>
  );
}
