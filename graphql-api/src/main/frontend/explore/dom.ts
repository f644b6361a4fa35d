type Child = globalThis.Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/** Makes an element. Attributes that begin with "on" are listeners; false and undefined leave one out. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]) {
  return filled(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function s<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is globalThis.Node | string => Boolean(child)));
  return element;
}

/** Lets arrow keys move the focus among elements, of which one alone is in the tab order. */
export function roving(elements: (HTMLElement | SVGElement)[]) {
  elements.forEach((element, index) => {
    element.setAttribute("tabindex", index === 0 ? "0" : "-1");
    element.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[(event as KeyboardEvent).key];
      if (!step) return;
      event.preventDefault();
      const next = elements[(index + step + elements.length) % elements.length];
      elements.forEach((other) => other.setAttribute("tabindex", other === next ? "0" : "-1"));
      next?.focus();
    });
  });
}

/** Runs an action by click, Enter or space, for elements that are no buttons. */
export function pressable(element: SVGElement, action: () => void) {
  element.addEventListener("click", action);
  element.addEventListener("keydown", (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== "Enter" && key !== " ") return;
    event.preventDefault();
    action();
  });
}
