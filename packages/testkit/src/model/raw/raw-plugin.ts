import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import validRange from 'semver/ranges/valid.js';
import type { RegionView } from '../region/region-view.js';

/** A range as the client gave it: physical keys, an empty end is no end. */
export interface RawPluginRange {
  readonly start: Uint8Array;
  readonly end: Uint8Array;
}

/** What a plug-in gets: the region that was asked, and what a raw client of that store could do there. */
export interface RawPluginRequest {
  readonly region: RegionView;
  readonly ranges: readonly RawPluginRange[];
  readonly data: Uint8Array;
  readonly storage: RawPluginStorage;
}

/** The default family of the region. Keys are physical, and one outside the region is a region error of the call. */
export interface RawPluginStorage {
  get(key: Uint8Array): Uint8Array | undefined;
  scan(range: RawPluginRange): { readonly key: Uint8Array; readonly value: Uint8Array }[];
  put(key: Uint8Array, value: Uint8Array): void;
  delete(key: Uint8Array): void;
}

/** A coprocessor as a function: what it returns is the answer's data, what it throws is the answer's error. */
export interface RawPlugin {
  readonly name: string;
  /** `1.2.3` */
  readonly version: string;
  readonly run: (request: RawPluginRequest) => Uint8Array;
}

/** Throws when a plug-in cannot be asked for. */
export function checkPlugin({ name, version }: RawPlugin): void {
  if (name === '') throw new TypeError('a coprocessor needs a name');
  if (valid(version) === null)
    throw new TypeError(`coprocessor ${name} needs a version such as 1.2.3, got '${version}'`);
}

/** Undefined when the version fits; else the text of the error. A bare version is a caret requirement, as in Cargo. */
export function checkPluginVersion({ name, version }: RawPlugin, requirement: string): string | undefined {
  const range = requirement
    .split(',')
    .map((part) => part.trim())
    .map((part) => (/^\d/.test(part) && !/[*x]/i.test(part) ? `^${part}` : part))
    .join(' ');
  if (requirement.trim() === '' || validRange(range) === null) {
    return `unexpected version requirement '${requirement}'`;
  }
  if (satisfies(version, range)) return undefined;
  return `The plugin '${name}' with version '${version}' does not satisfy the version constraint '${requirement}'`;
}
