import { pick, ToolbarButton, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useState } from "react";

import { post, url } from "./fetcher.js";
import { isReadOnly, linkTo } from "./share.js";
import { text } from "./texts.js";

const PAUSE = 700;

export function ShareButton() {
  const { queryEditor, variableEditor } = useEditors();
  const [label, setLabel] = useState("share");
  const share = async () => {
    const link = linkTo(queryEditor.getValue(), variableEditor?.getValue() ?? "");
    history.replaceState(null, "", link);
    setLabel((await copied(link)) ? "shared" : "inAddress");
    setTimeout(setLabel, 4000, "share");
  };
  return (
    <ToolbarButton label={text(label)} onClick={share}>
      <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" className="graphiql-toolbar-icon" aria-hidden="true">
        <path d="M9 15 15 9M11 6.5l1-1a4.6 4.6 0 0 1 6.5 6.5l-1 1M13 17.5l-1 1A4.6 4.6 0 0 1 5.5 12l1-1" />
      </svg>
    </ToolbarButton>
  );
}

/** What can be done with an answer, and what the query costs. */
export function AnswerTools() {
  const { queryEditor, variableEditor, responseEditor, operationName } = useEditors();
  const [message, setMessage] = useState("");
  const copy = async () => {
    setMessage(text((await copied(responseEditor.getValue())) ? "copied" : "notCopied"));
  };
  const csv = async () => {
    const query = queryOf(queryEditor, variableEditor, operationName);
    const response = await post("export?format=csv", query).catch(() => undefined);
    if (response?.ok) return save(await response.blob(), "answer.csv");
    const problem = await response?.json().catch(() => undefined);
    setMessage(text("csvFailed", problem?.errors?.[0]?.message ?? text("unreachable", location.host)));
  };
  return (
    <div className="answer-tools">
      <Cost />
      <span role="status">{message}</span>
      <span role="group" aria-label={text("answer")}>
        <button type="button" onClick={copy}>{text("copy")}</button>
        <button type="button" onClick={() => save(new Blob([responseEditor.getValue()], { type: "application/json" }), "answer.json")}>JSON</button>
        <button type="button" onClick={csv}>CSV</button>
      </span>
    </div>
  );
}

/** The cost of the query in the editor, as the server measures it without running it. */
function Cost() {
  const { queryEditor, variableEditor, operationName } = useEditors();
  const [cost, setCost] = useState();
  useEffect(() => {
    if (!queryEditor) return;
    let timer;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => setCost(await measure(queryOf(queryEditor, variableEditor, operationName))), PAUSE);
    };
    later();
    const changes = [queryEditor, variableEditor].filter(Boolean).map((editor) => editor.onDidChangeModelContent(later));
    return () => {
      clearTimeout(timer);
      changes.forEach((change) => change.dispose());
    };
  }, [queryEditor, variableEditor, operationName]);
  return <span className="cost">{cost && text("cost", cost.requested, cost.limit)}</span>;
}

async function measure(query) {
  if (!query.query.trim()) return undefined;
  const response = await post(url, query, { "GraphQL-Cost": "validate" }).catch(() => undefined);
  return (await response?.json().catch(() => undefined))?.extensions?.cost;
}

/** Wraps lines, lets dashes be dashes, and runs the query that the page opens with, so that its answer is there already. */
export function FirstRun() {
  const { queryEditor, variableEditor, responseEditor } = useEditors();
  const { run } = useGraphiQLActions();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    const unicodeHighlight = { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false };
    [queryEditor, variableEditor, responseEditor].forEach((editor) => editor?.updateOptions({ unicodeHighlight, wordWrap: "on", wrappingIndent: "indent" }));
    if (isDone || !queryEditor || !responseEditor) return;
    setDone(true);
    if (isReadOnly(queryEditor.getValue())) run();
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}

/** Follows the system from light to dark and back, unless a theme has been chosen. GraphiQL reads the system's theme only when one is set. */
export function SystemTheme() {
  const { theme } = useGraphiQL(pick("theme"));
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    if (theme) return;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, [theme]);
  return null;
}

/** Copies a text, which browsers allow on secure pages only. Returns whether it was. */
async function copied(content) {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}

function useEditors() {
  return useGraphiQL(pick("queryEditor", "variableEditor", "responseEditor", "operationName"));
}

function queryOf(queryEditor, variableEditor, operationName) {
  return { query: queryEditor.getValue(), variables: variablesOf(variableEditor), operationName: operationName ?? undefined };
}

function variablesOf(editor) {
  try {
    return JSON.parse(editor?.getValue() || "{}");
  } catch {
    return {};
  }
}

function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
