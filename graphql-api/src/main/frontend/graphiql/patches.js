/**
 * A plugin of Vite that changes sources of libraries where they offer no setting. Each patch has the file it is for, the texts it replaces
 * and, if it adds any, code for the end of the file. The build fails if a library no longer has such a file or text.
 */
export function patches(...patches) {
  const open = new Set(patches);
  return {
    name: "patches",
    enforce: "pre",
    apply: "build",
    transform(code, id) {
      const patch = patches.find(({ file }) => id.endsWith(`/node_modules/${file}`));
      if (!patch) return undefined;
      open.delete(patch);
      return { code: patch.replacements.reduce((patched, replacement) => replace(patched, patch, replacement), code) + (patch.added ?? ""), map: null };
    },
    buildEnd(error) {
      if (!error && open.size) throw new Error(`The build no longer uses ${[...open].map(({ file }) => file).join(", ")}: check what was patched there`);
    },
  };
}

function replace(code, { file, purpose }, [from, to]) {
  if (!code.includes(from)) throw new Error(`${file} has changed: check ${purpose}`);
  return code.replaceAll(from, () => to);
}
