// What the pages that the server renders get besides their HTML. They work without it.
import "./pages.css";
import { suggest } from "./suggest";

document.querySelectorAll<HTMLInputElement>("input[data-suggestions]").forEach(suggest);
