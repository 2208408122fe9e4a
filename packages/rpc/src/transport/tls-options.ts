import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from '@tikv/core';

/**
 * Either PEM text (or bytes), or files that are read again for each new connection, so that rotated certificates are
 * picked up. A CA alone turns server authentication on; cert and key together add the client's own identity
 * (pd-region-rpc-retry.md §1.1).
 */
export type TlsOptions = TlsPem | TlsFiles;

export interface TlsPem {
  readonly ca?: string | Uint8Array | undefined;
  readonly cert?: string | Uint8Array | undefined;
  readonly key?: string | Uint8Array | undefined;
  /** The name expected in the server's certificate, when it is not the host that is dialled. */
  readonly serverName?: string | undefined;
}

export interface TlsFiles {
  readonly caFile?: string | undefined;
  readonly certFile?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly serverName?: string | undefined;
}

export interface LoadedTls {
  readonly ca: Buffer | undefined;
  readonly cert: Buffer | undefined;
  readonly key: Buffer | undefined;
  readonly serverName: string | undefined;
}

/** Reads the files, if files were given. Throws INVALID_ARGUMENT naming the option at fault. */
export function loadTls(options: TlsOptions): LoadedTls {
  const pem = options as TlsPem & TlsFiles;
  const loaded: LoadedTls = {
    ca: part('ca', pem.ca, pem.caFile),
    cert: part('cert', pem.cert, pem.certFile),
    key: part('key', pem.key, pem.keyFile),
    serverName: pem.serverName,
  };
  if ((loaded.cert === undefined) !== (loaded.key === undefined)) {
    const missing = loaded.cert === undefined ? 'cert' : 'key';
    throw new InvalidArgumentError({
      argument: `tls.${missing}`,
      problem: 'is missing: a client certificate and its key go together',
    });
  }
  return loaded;
}

function part(name: string, pem: string | Uint8Array | undefined, file: string | undefined): Buffer | undefined {
  if (pem !== undefined && file !== undefined) {
    throw new InvalidArgumentError({ argument: `tls.${name}File`, problem: `and tls.${name} exclude each other` });
  }
  if (pem !== undefined) return Buffer.from(pem as string);
  if (file === undefined) return undefined;
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new InvalidArgumentError({ argument: `tls.${name}File`, problem: `cannot be read: ${file}` }, { cause });
  }
}
