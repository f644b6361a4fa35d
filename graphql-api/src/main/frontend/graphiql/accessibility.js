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

/** Gives the editors the contrast that small text needs: colours of their themes are constants. */
export const EDITOR_COLOURS = {
  file: "@graphiql/react/dist/constants.js",
  purpose: "the colours of the editors",
  replacements: [
    ['dark: "#ff5794"', 'dark: "#ff85b1"'],
    ['light: "#d60590"', 'light: "#b8057c"'],
    ['foreground: "#908aff"\n\t\t}', 'foreground: "#ada8ff"\n\t\t}, { token: "comment", foreground: "#8fbf7a" }'],
  ],
};
