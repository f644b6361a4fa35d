import list from "../../../../../docs/queries/README.md?raw";

const queries = import.meta.glob("../../../../../docs/queries/*/*.graphql", { query: "?raw", import: "default", eager: true });
const variables = import.meta.glob("../../../../../docs/queries/*/*.variables.json", { query: "?raw", import: "default", eager: true });

/** The questions of the cookbook by who asks them, in the order of its list. */
export const questions = list
  .split(/^## /m)
  .slice(1)
  .map((part) => ({ asker: part.split("\n", 1)[0], questions: [...part.matchAll(/^\d+\. \[(.+)\]\((.+)\.graphql\)$/gm)].map(question) }));

function question([, text, name]) {
  const file = `../../../../../docs/queries/${name}`;
  return { text, query: queries[`${file}.graphql`], variables: variables[`${file}.variables.json`] };
}
