import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

import { questions } from "./questions.js";

/** The panel that lists the questions of the cookbook; each opens in a tab of its own. */
export const COOKBOOK_PLUGIN = { title: "Cookbook", icon: Question, content: Cookbook };

function Cookbook() {
  const open = useOpen();
  useWrappedLines();
  return (
    <section aria-label="Cookbook" className="cookbook">
      <div className="graphiql-doc-explorer-title">Cookbook</div>
      <p>Questions that people ask. Click one to open it in a tab, then run or change it.</p>
      {questions.map(({ asker, questions }) => (
        <section key={asker} aria-label={asker}>
          <h3>{asker}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.text}>
                <button type="button" onClick={() => open(question)}>
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

/** Opens a question in a new tab, or switches to the tab that already has it. */
function useOpen() {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick("tabs", "queryEditor", "variableEditor"));
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  return ({ query, variables = "" }) => {
    const opened = tabs.findIndex((tab) => tab.query === query);
    if (opened >= 0) return changeTab(opened);
    addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    updateActiveTabValues({ query, variables });
  };
}

/** Wraps lines, so that the comment a question begins with can be read without scrolling. */
function useWrappedLines() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent" }), [queryEditor]);
}

function Question() {
  return (
    <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d="M4 4h16v12.5h-8L7.5 20.5v-4H4ZM9.5 8.5a2.5 2 0 1 1 3.7 1.7c-.8.4-1.2.7-1.2 1.3M12 13.5v.1" />
    </svg>
  );
}
