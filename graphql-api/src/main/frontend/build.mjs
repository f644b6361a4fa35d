// node build.mjs <pages> <stamp>: builds the web pages into the directory <pages>, unless they are there already,
// built from what the digest in the file <stamp> says.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const [pages, stamp] = process.argv.slice(2);
const installed = "node_modules/.installed";

const sources = digest([...files("."), ...files("../../../../docs/queries")]);
if (!existsSync(pages) || read(stamp) !== sources) {
  rmSync(stamp, { force: true });
  install();
  await build();
  writeFileSync(stamp, sources);
}

/** Installs the packages of the lock file, without running any script of theirs. */
function install() {
  const locked = digest(["package.json", "package-lock.json", ".npmrc"]);
  if (read(installed) === locked) return;
  const npm = spawnSync("npm ci --prefer-offline --loglevel=error", { stdio: "inherit", shell: true });
  if (npm.status !== 0) stop("npm could not install what the web pages are built from; its message is above");
  writeFileSync(installed, locked);
}

async function build() {
  const vite = await import("vite");
  await vite.build({ logLevel: "warn", build: { outDir: pages } });
  writeFileSync(join(pages, "licenses.txt"), licenses());
  files(join(pages, "assets")).forEach((asset) => writeFileSync(`${asset}.gz`, gzipSync(readFileSync(asset), { level: 9 })));
}

/** The notices that the bundled packages ask to be passed on. */
function licenses() {
  const packages = JSON.parse(read("package-lock.json")).packages;
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder && !dev)
    .flatMap(([folder, { version, license }]) => [`${folder.replace(/^.*node_modules\//, "")} ${version}: ${license}`, ...notices(folder)])
    .join("\n\n");
}

function notices(folder) {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file))
    .map((file) => read(join(folder, file)));
}

function digest(paths) {
  const hash = createHash("sha256");
  paths.sort().forEach((path) => hash.update(path).update(readFileSync(path)));
  return hash.digest("hex");
}

/** The files in the folder and below it, save what npm installs. */
function files(folder) {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== "node_modules")
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function stop(reason) {
  console.error(`${reason}. -DskipUi builds the API without the web pages.`);
  process.exit(1);
}
