/**
 * The entry point of all npm scripts: installs what is missing, then runs scripts/<name>.ts (or a program from
 * node_modules) under the Node version that package.json pins. Plain JavaScript with old syntax, since this file runs
 * under any Node that the machine has.
 *
 *   node scripts/bootstrap.mjs <name> [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inModules = (...parts) => path.join(root, 'node_modules', ...parts);
const stamp = inModules('.installed-from');
const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const pinned = project.devDependencies.node;
const oldestNode = Number(/\d+/.exec(project.engines.node)[0]);
const pinnedNode = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Signs in the path of a folder that Vite or Node reads as something else: a query, a pattern, a code. */
const oddSign = /[#?%*"\\]/.exec(root.split(path.sep).join('/'));

const [name, ...args] = process.argv.slice(2);
if (oddSign)
  fail(
    `In het pad ${root} staat een teken waarmee een build niet overweg kan: ${oddSign[0]} Geef die map een andere naam.`,
  );
if (!isInstalled()) install();
run();

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash() && hasPinnedNode();
}

function hasPinnedNode() {
  if (!existsSync(pinnedNode)) return false;
  const answer = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
  return answer.stdout && answer.stdout.trim() === `v${pinned}`;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

function install() {
  if (Number.parseInt(process.versions.node, 10) < oldestNode)
    fail(
      `Dit is Node ${process.versions.node}. Installeer Node ${oldestNode} of nieuwer: https://nodejs.org/nl/download`,
    );
  if (!isWritable())
    fail(`De map ${root} is niet te beschrijven. Zet het project in een map waarin je mag schrijven.`);
  console.log('Wat nog mist, wordt geïnstalleerd (de eerste keer duurt dat een minuut) …');
  removePackagesOfOthers();
  const before = lockHash();
  // Install scripts are disabled for all packages (.npmrc) except the one that fetches Node.
  npm(['install', '--loglevel=error']);
  if (!hasPinnedNode()) npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (!hasPinnedNode()) fail(`Node ${pinned} is niet geïnstalleerd. Lees de meldingen hierboven.`);
  if (lockHash() !== before)
    console.warn('Let op: npm veranderde package-lock.json. Leg dat vast, of zet het terug.');
  writeFileSync(stamp, lockHash());
}

/** What pnpm or Yarn installed stands in another order, and npm can add nothing to it. */
function removePackagesOfOthers() {
  const marks = ['.pnpm', '.modules.yaml', '.yarn-integrity', '.yarn-state.yml'];
  if (!marks.some((mark) => existsSync(inModules(mark)))) return;
  for (const name of readdirSync(inModules())) rmSync(inModules(name), { recursive: true, force: true });
}

function isWritable() {
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function npm(command) {
  // npm tells its scripts the path of its program, and so do pnpm, yarn and bun; outside npm, Windows needs a shell to find npm.cmd.
  const cli = process.env.npm_execpath;
  const result = /npm-cli\.c?js$/.test(cli)
    ? spawnSync(process.execPath, [cli, ...command], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', command, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error && result.error.code === 'ENOENT')
    fail(
      'npm is er niet, en dit project heeft het nodig. Het komt met Node mee: https://nodejs.org/nl/download',
    );
  if (result.status !== 0) fail(`Dit lukte niet: npm ${command.join(' ')}. Lees de meldingen hierboven.`);
}

function run() {
  const script = path.join(root, 'scripts', `${name}.ts`);
  const program = existsSync(script) ? script : binOf(name);
  if (!program) fail(`Er is geen scripts/${name}.ts en geen programma "${name}".`);
  const env = Object.assign({}, process.env, {
    PATH: inModules('.bin') + path.delimiter + process.env.PATH,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const child = spawn(pinnedNode, [program, ...args], { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

function binOf(program) {
  const manifest = ['', '@biomejs/']
    .map((scope) => inModules(scope + program, 'package.json'))
    .find(existsSync);
  if (!manifest) return undefined;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
