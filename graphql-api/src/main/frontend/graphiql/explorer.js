const SCALAR = "} else if ((0, _graphql.isScalarType)(argType)) {\n          if (argType.name === 'Boolean') {";

const LIST = `} else if (argValue.kind === 'ListValue') {
          input = React.createElement(ListInput, { name: arg.name, key: _graphql.print(argValue), value: argValue, set: this.props.setArgValue });
        `;

/** Lets the explorer show and change list values, which its version 0.9 takes for single values, names its inputs, and leaves the panel where it is. */
export const EXPLORER = {
  file: "graphiql-explorer/dist/Explorer.js",
  purpose: "how the explorer shows list values, names inputs and focuses them",
  replacements: [
    [SCALAR, LIST + SCALAR],
    ["type: 'text',", "type: 'text', 'aria-label': this.props.arg.name,"],
    ["onChange: this.props.setArgValue,", "onChange: this.props.setArgValue, 'aria-label': arg.name,"],
    ["value: this.state.newOperationType,", "value: this.state.newOperationType, 'aria-label': 'Add',"],
    ["input.focus();", "input.focus({ preventScroll: true });"],
  ],
  added: ListInput.toString(),
};

/** An input with a list as GraphQL; what is no list is not taken. React and _graphql are names of the explorer's module. */
function ListInput({ name, value, set }) {
  const take = ({ target }) => {
    try {
      const node = _graphql.parseValue(target.value, { noLocation: true });
      if (node.kind === "ListValue") return set(node, true);
    } catch {
      // falls through
    }
    target.value = _graphql.print(value);
  };
  return React.createElement("input", { defaultValue: _graphql.print(value), onBlur: take, "aria-label": name, className: "explorer-list" });
}
