// Suggestions below a search box, after the combobox pattern of the ARIA Authoring Practices.

type Found = {
  __typename: string;
  slug?: string;
  code?: string;
  number?: number;
  name?: string;
  title?: string;
  country?: { name: string } | null;
  partnership?: { slug: string };
  participants?: { municipality: { name: string } }[];
};

const pause = 150;

export function suggest(input: HTMLInputElement): void {
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "");
  list.hidden = true;
  list.className = "suggestions";
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);

  let timer = 0;
  let running: AbortController | undefined;

  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void refresh(), pause);
  });
  input.addEventListener("keydown", (event) => onKey(event));
  input.addEventListener("blur", () => close());
  close();

  async function refresh(): Promise<void> {
    running?.abort();
    const text = input.value.trim();
    if (text === "") return close();
    running = new AbortController();
    try {
      const found = await search(input, text, running.signal);
      show(found);
    } catch {
      close();
    }
  }

  function show(found: Found[]): void {
    list.replaceChildren(...found.map((record, index) => option(record, index)));
    list.hidden = found.length === 0 || document.activeElement !== input;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function option(record: Found, index: number): HTMLLIElement {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.append(nameOf(record));
    const note = document.createElement("span");
    note.textContent = record.country?.name ?? "";
    if (note.textContent) item.append(" ", note);
    item.dataset["address"] = addressOf(record);
    // The input would lose the focus, and with it the list, before the click.
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => follow(item));
    return item;
  }

  function onKey(event: KeyboardEvent): void {
    const options = [...list.querySelectorAll<HTMLLIElement>("li")];
    if (list.hidden || options.length === 0) return;
    const chosen = options.findIndex((item) => item.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") choose(options, chosen + 1);
    else if (event.key === "ArrowUp") choose(options, chosen < 0 ? options.length - 1 : chosen - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) follow(options[chosen]!);
    else return;
    event.preventDefault();
  }

  function choose(options: HTMLLIElement[], index: number): void {
    const chosen = options[index];
    options.forEach((item) => item.setAttribute("aria-selected", String(item === chosen)));
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function follow(item: HTMLLIElement): void {
    const address = new URL(`${input.dataset["root"]}${item.dataset["address"]}`, document.baseURI);
    const language = new URLSearchParams(location.search).get("lang");
    if (language) address.searchParams.set("lang", language);
    location.assign(address);
  }

  function close(): void {
    running?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}

async function search(input: HTMLInputElement, text: string, signal: AbortSignal): Promise<Found[]> {
  const address = new URL(input.dataset["suggestions"]!, document.baseURI);
  address.searchParams.set("variables", JSON.stringify({ text }));
  const headers = { Accept: "application/graphql-response+json", "Accept-Language": document.documentElement.lang };
  const response = await fetch(address, { headers, signal });
  const answer = await response.json();
  return answer.data?.search.nodes ?? [];
}

function nameOf(record: Found): string {
  if (record.participants) return record.participants.map(({ municipality }) => municipality.name).join(" – ");
  return record.name ?? record.title ?? "";
}

function addressOf(record: Found): string {
  switch (record.__typename) {
    case "Country": return `country/${record.code}`;
    case "GlobalGoal": return `goal/${record.number}`;
    case "Project": return `partnership/${record.partnership?.slug}/${record.slug}`;
    default: return `${record.__typename.toLowerCase()}/${record.slug}`;
  }
}
