import type { Binary } from '../../binary.js';
import { MetaError } from './meta-error.js';
import type { MetaEvents } from './meta-record.js';

export type MetaListener = (events: MetaEvents) => void;

interface Watcher {
  readonly holds: (key: Binary) => boolean;
  /** The first revision that it wants to know of. */
  readonly from: bigint;
  readonly listener: MetaListener;
}

/** What has happened in the store, and who is told. */
export class MetaHistory {
  readonly #watchers = new Set<Watcher>();
  #past: MetaEvents[] = [];
  #compactRevision = 0n;

  add(events: MetaEvents): void {
    this.#past.push(events);
    for (const watcher of [...this.#watchers]) tell(watcher, [events], events.revision);
  }

  watch(watcher: Watcher, revision: bigint): () => void {
    this.checkKept(watcher.from);
    tell(watcher, this.#past, revision);
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  compact(revision: bigint): void {
    this.checkKept(revision);
    this.#compactRevision = revision;
    this.#past = this.#past.filter((events) => events.revision >= revision);
  }

  checkKept(revision: bigint): void {
    if (revision >= this.#compactRevision) return;
    throw new MetaError('etcdserver: mvcc: required revision has been compacted', this.#compactRevision);
  }
}

function tell({ holds, from, listener }: Watcher, past: readonly MetaEvents[], revision: bigint): void {
  const events = past
    .filter((each) => each.revision >= from)
    .flatMap((each) => each.events.filter(({ record }) => holds(record.key)));
  if (events.length > 0) listener({ revision, events });
}
