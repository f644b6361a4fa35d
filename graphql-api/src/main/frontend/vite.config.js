import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import * as accessibility from "./graphiql/accessibility.js";
import { EXPLORER } from "./graphiql/explorer.js";
import { patches } from "./graphiql/patches.js";
import { world } from "./pages/world.js";

export default defineConfig({
  // Relative addresses let the pages live under any prefix.
  base: "./",
  esbuild: { jsx: "automatic" },
  plugins: [patches(EXPLORER, ...Object.values(accessibility)), { name: "world", apply: "build", generateBundle: emitWorld }],
  worker: { format: "es" },
  resolve: {
    alias: [
      { find: /^.*\/dompurify\/dompurify\.js$/, replacement: fileURLToPath(new URL("graphiql/dompurify.js", import.meta.url)) },
    ],
  },
  // `npm run dev` serves the pages; the API answers from its own port.
  server: { proxy: Object.fromEntries(["/graphql", "/q", "/export"].map((path) => [path, "http://localhost:8080"])), fs: { allow: ["../../../.."] } },
  // The editor's workers are modules of their own, which only Vite itself can resolve.
  optimizeDeps: { exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"] },
  build: {
    target: "es2022",
    reportCompressedSize: false,
    emptyOutDir: true,
    // Names the assets of the pages that the server renders.
    manifest: "manifest.json",
    // The editor is one large piece however it is cut.
    chunkSizeWarningLimit: 5000,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ["graphiql.html", "explore.html", "pages/pages.ts"], onwarn: exceptDirectives },
  },
});

/** Libraries mark modules "use client" for React servers, which there are none of here. */
function exceptDirectives(warning, warn) {
  if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
}

function emitWorld() {
  this.emitFile({ type: "asset", name: "world.svg", originalFileName: "pages/world.svg", source: world() });
}
