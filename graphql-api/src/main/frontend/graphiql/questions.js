import translations from "./questions.sv.json";
import { language } from "./texts.js";
import list from "../../../../../docs/queries/README.md?raw";

const queries = import.meta.glob("../../../../../docs/queries/*/*.graphql", { query: "?raw", import: "default", eager: true });
const variables = import.meta.glob("../../../../../docs/queries/*/*.variables.json", { query: "?raw", import: "default", eager: true });

/** The heads and questions in Swedish, by the folder or file of the English ones. */
const swedish = language === "sv" ? translations : {};

/** The questions of the cookbook by who asks them, in the order of its list. */
export const questions = list
  .split(/^## /m)
  .slice(1)
  .map((part) => ({ asker: asker(part), questions: [...part.matchAll(/^\d+\. \[(.+)\]\((.+)\.graphql\)$/gm)].map(question) }));

function asker(part) {
  const [, folder] = part.match(/\]\((.+)\//);
  return swedish[folder] ?? part.split("\n", 1)[0];
}

/** The versions are its query in either language: an earlier visit may have left one in a tab. */
function question([, text, name]) {
  const file = `../../../../../docs/queries/${name}`;
  const english = queries[`${file}.graphql`];
  const inSwedish = english.replace(/^# .*/, () => `# ${translations[name] ?? text}`);
  return {
    text: swedish[name] ?? text,
    query: language === "sv" ? inSwedish : english,
    versions: [english, inSwedish],
    variables: variables[`${file}.variables.json`],
  };
}
