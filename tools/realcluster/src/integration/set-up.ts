import type { TestProject } from 'vitest/node';
import { type Binaries, BuildFailed, buildBinaries, buildInterop } from '../build/build-binaries.js';
import { GoMissing } from '../build/go-missing.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null: there are none to test on. */
    realServers: (Binaries & { readonly interop: string }) | null;
  }
}

/** Builds the servers once for all files; where that cannot be, says so, and everything is skipped. */
export async function setup({ provide }: TestProject): Promise<void> {
  try {
    const onBuild = (name: string) => process.stdout.write(`Building ${name}; the first time takes some minutes …\n`);
    provide('realServers', { ...(await buildBinaries(onBuild)), interop: await buildInterop(onBuild) });
  } catch (error) {
    if (!(error instanceof GoMissing) && !(error instanceof BuildFailed)) throw error;
    process.stdout.write(`Nothing is tested on real servers: ${error.message}\n`);
    provide('realServers', null);
  }
}
