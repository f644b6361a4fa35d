/**
 * A plugin of Vite that lets the explorer show and change list values, which its version 0.9 takes for single values. It fails the build if
 * the explorer no longer has the place where that happens.
 */
export function explorerLists() {
  return {
    name: "explorer-lists",
    enforce: "pre",
    transform(code, id) {
      if (!/graphiql-explorer\/dist\/Explorer\.js$/.test(id)) return undefined;
      const scalar = "} else if ((0, _graphql.isScalarType)(argType)) {\n          if (argType.name === 'Boolean') {";
      if (!code.includes(scalar)) throw new Error("The explorer has changed: check how it shows list values");
      const list = `} else if (argValue.kind === 'ListValue') {
          input = React.createElement(ListInput, { key: _graphql.print(argValue), value: argValue, set: this.props.setArgValue });
        `;
      return { code: code.replace(scalar, list + scalar) + ListInput.toString(), map: null };
    },
  };
}

/** An input with a list as GraphQL; what is no list is not taken. React and _graphql are names of the explorer's module. */
function ListInput({ value, set }) {
  const take = ({ target }) => {
    try {
      const node = _graphql.parseValue(target.value, { noLocation: true });
      if (node.kind === "ListValue") return set(node, true);
    } catch {
      // falls through
    }
    target.value = _graphql.print(value);
  };
  return React.createElement("input", { defaultValue: _graphql.print(value), onBlur: take, "aria-label": "List", className: "explorer-list" });
}
