// The editor brings an old DOMPurify of its own, which has known holes. Vite puts this one in its place.
import purify from "dompurify";

export default purify;
export const { isSupported, sanitize, addHook, removeHook, removeHooks, removeAllHooks } = purify;
