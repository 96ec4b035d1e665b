/**
 * The entry point of all npm scripts: installs what is missing, then runs scripts/<name>.ts (or a program from
 * node_modules) under the Node version that package.json pins. Plain JavaScript with old syntax, since this file runs
 * under any Node that the machine has.
 *
 *   node scripts/bootstrap.mjs <name> [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inModules = (...parts) => path.join(root, 'node_modules', ...parts);
const stamp = inModules('.installed-from');
const pinned = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies.node;
const pinnedNode = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [name, ...args] = process.argv.slice(2);
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
  console.log('Installing what is missing (the first time this takes a minute) …');
  const before = lockHash();
  // Install scripts are disabled for all packages (.npmrc) except the one that fetches Node.
  npm(['install', '--loglevel=error']);
  if (!hasPinnedNode()) npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (!hasPinnedNode()) fail(`Node ${pinned} did not install; see the messages above.`);
  if (lockHash() !== before) console.warn('Note: npm has changed package-lock.json; commit or restore it.');
  writeFileSync(stamp, lockHash());
}

function npm(command) {
  // npm tells its scripts the path of its program; outside npm, Windows needs a shell to find npm.cmd.
  const cli = process.env.npm_execpath;
  const result = cli
    ? spawnSync(process.execPath, [cli, ...command], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', command, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) fail(`npm ${command.join(' ')} failed.`);
}

function run() {
  const script = path.join(root, 'scripts', `${name}.ts`);
  const program = existsSync(script) ? script : binOf(name);
  if (!program) fail(`There is no scripts/${name}.ts and no program "${name}".`);
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
