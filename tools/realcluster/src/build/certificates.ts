import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** One certificate for servers and clients alike, and who has signed it: PEM. Fits a client's `tls` option. */
export interface ClusterCertificates {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
  /** The files they lie in. */
  readonly files: { readonly caFile: string; readonly certFile: string; readonly keyFile: string };
}

/** Has the store's binary write certificates into a folder. */
export async function makeCertificates(store: string, folder: string): Promise<ClusterCertificates> {
  await mkdir(folder, { recursive: true });
  await promisify(execFile)(store, ['-make-certificates', folder]);
  const files = {
    caFile: join(folder, 'ca.pem'),
    certFile: join(folder, 'cert.pem'),
    keyFile: join(folder, 'key.pem'),
  };
  const [ca, cert, key] = await Promise.all([
    readFile(files.caFile, 'utf8'),
    readFile(files.certFile, 'utf8'),
    readFile(files.keyFile, 'utf8'),
  ]);
  return { ca, cert, key, files };
}
