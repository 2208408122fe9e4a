import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a certificate of the tests lies; `fixtures/tls/make.sh` says what each is. */
export function certificateFile(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url));
}

export function pem(name: string): string {
  return readFileSync(certificateFile(name), 'utf8');
}
