import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { doesNotCompile, goCommand } from '@tikv-tools/go-program';
import { GoMissing } from './go-missing.js';
import { sourcesKey } from './sources-key.js';

/** `dist/build` and `src/build` lie equally deep. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const timeoutMs = 20 * 60_000;
const mostOutputBytes = 64 * 1024 * 1024;

export interface Binaries {
  readonly pdServer: string;
  readonly store: string;
}

/** Go is there, but does not build the servers: mostly it cannot reach the modules. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
  readonly code = 'BUILD_FAILED';
}

interface Recipe {
  readonly folder: 'pd' | 'store' | 'interop';
  readonly binary: string;
  readonly args: readonly string[];
}

const recipes: { readonly [Name in keyof Binaries | 'interop']: Recipe } = {
  pdServer: {
    folder: 'pd',
    binary: 'pd-server',
    args: [
      '-tags=without_dashboard',
      '-ldflags=-s -w -X github.com/tikv/pd/pkg/versioninfo.PDReleaseVersion=v8.1.0',
      'github.com/tikv/pd/cmd/pd-server',
    ],
  },
  store: { folder: 'store', binary: 'store', args: ['-ldflags=-s -w', '.'] },
  interop: { folder: 'interop', binary: 'interop', args: ['-ldflags=-s -w', '.'] },
};

/**
 * Both servers, built when their Go files have changed. The first time on a machine takes about 4 minutes each and
 * 200 MB of downloads; `onBuild` is told before each build. Throws `GoMissing` or `BuildFailed`.
 */
export async function buildBinaries(onBuild: (binary: string) => void = () => {}): Promise<Binaries> {
  return { pdServer: await built(recipes.pdServer, onBuild), store: await built(recipes.store, onBuild) };
}

/** The program that works on a cluster with client-go; otherwise as `buildBinaries`. */
export async function buildInterop(onBuild: (binary: string) => void = () => {}): Promise<string> {
  return built(recipes.interop, onBuild);
}

async function built({ folder, binary, args }: Recipe, onBuild: (binary: string) => void): Promise<string> {
  const sources = join(root, folder);
  const home = join(root, '.cache', `${binary}-${await sourcesKey(sources)}`);
  const target = join(home, binary);
  if (await exists(target)) return target;
  const go = goCommand();
  if (go === undefined) throw new GoMissing();
  onBuild(binary);
  await mkdir(home, { recursive: true });
  // Another process may build the same: each into a file of its own, and whoever is last replaces an equal one.
  const draft = join(home, `${binary}.${process.pid}`);
  try {
    await promisify(execFile)(go, ['build', '-mod=readonly', '-trimpath', '-o', draft, ...args], {
      cwd: sources,
      env: { ...process.env, CGO_ENABLED: '0' },
      timeout: timeoutMs,
      maxBuffer: mostOutputBytes,
    });
    await rename(draft, target);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    const { stderr, message } = error as { stderr?: string; message: string };
    const lines = (stderr ?? '').trim().split('\n');
    if (doesNotCompile(lines)) throw new Error(`${binary} does not compile:\n${lines.join('\n')}`, { cause: error });
    throw new BuildFailed(`go build of ${binary} failed: ${lines.at(-1) || message}`, { cause: error });
  }
  return target;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
