/** Makes the tabs a list of buttons: a tab of ARIA must not have buttons in it, as those of GraphiQL do. */
export const TABS = {
  file: "@graphiql/react/dist/components/tabs/index.js",
  purpose: "the roles of the tabs",
  replacements: [
    ['"aria-selected": isActive,', ""],
    ['role: "tab",', ""],
    ['role: "tablist",', ""],
  ],
};

/** Marks the button of the active tab, whose editors are a region that the button names. */
export const ACTIVE_TAB = {
  file: "graphiql/dist/GraphiQL.js",
  purpose: "how the active tab is marked",
  replacements: [
    ['Tab.Button, { "aria-controls": "graphiql-session"', 'Tab.Button, { "aria-current": index_1 === activeTabIndex || undefined'],
    ['role: "tabpanel", id: "graphiql-session"', 'role: "region", id: "graphiql-session"'],
  ],
};

const SUGGESTIONS = "monaco-editor/esm/vs/editor/contrib/suggest/browser";

/** Leaves suggestions the identifiers by which their list names the active one: Monaco replaces them. */
export const ACTIVE_SUGGESTION = {
  file: `${SUGGESTIONS}/suggestWidget.js`,
  purpose: "how the active suggestion is named",
  replacements: [["activeDescendant: getAriaId(index)", "activeDescendant: this._list.getElementID(index)"]],
};

export const SUGGESTION_NAMES = {
  file: `${SUGGESTIONS}/suggestWidgetRenderer.js`,
  purpose: "the identifiers of suggestions",
  replacements: [["data.root.id = getAriaId(index);", ""]],
};

const BRACKETS = `
  "editorBracketHighlight.foreground2": theme === "dark" ? "#e08fdc" : "#1d6b1d",
  "editorBracketHighlight.foreground3": theme === "dark" ? "#6cc0ff" : "#7b3814",`;

/** Gives the editors the contrast that small text needs: colours of their themes are constants. */
export const EDITOR_COLOURS = {
  file: "@graphiql/react/dist/constants.js",
  purpose: "the colours of the editors",
  replacements: [
    ['dark: "#ff5794"', 'dark: "#ff85b1"'],
    ['light: "#d60590"', 'light: "#b8057c"'],
    ['foreground: "#908aff"\n\t\t}', `foreground: "#ada8ff"\n\t\t}, ${rules({ comment: "#8fbf7a", annotation: "#e39292" })}`],
    ['foreground: "#6c69ce"\n\t\t}', `foreground: "#5652c7"\n\t\t}, ${rules({ number: "#076b46", annotation: "#5f5f5f", type: "#006a7a" })}`],
    ['"scrollbar.shadow": colors.transparent,', `"scrollbar.shadow": colors.transparent, ${BRACKETS}`],
  ],
};

function rules(colours) {
  return Object.entries(colours)
    .map(([token, foreground]) => JSON.stringify({ token, foreground }))
    .join();
}
