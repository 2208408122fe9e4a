import { SortedKeys } from './sorted-keys.js';

// Small enough that inserting moves little memory, large enough that a million entries have a short list of leaves.
const mostPerLeaf = 512;
const fewPerLeaf = mostPerLeaf / 8;

interface Leaf<K extends string, V> {
  readonly keys: SortedKeys<K>;
  readonly values: V[];
}

/**
 * A map in the order of its keys, which are strings compared by code unit: for a `PhysicalKey` that is byte order.
 * Made for lookups among a million entries and more: a two-level tree of sorted arrays, searched by halving. Keys should
 * be flat strings (see `PhysicalKey`), which compare fastest.
 *
 * The map may change while it is walked. A walk remembers the last key that it gave and goes on with the next one that
 * is in the map then: it gives each key at most once, in order; entries that are removed or added ahead of it are seen
 * so, those behind it do not matter; and values are those of the moment in which they are given.
 */
export class OrderedMap<V, K extends string = string> {
  readonly #leaves: Leaf<K, V>[] = [];
  /** The first key of each leaf. */
  readonly #firsts = new SortedKeys<K>();
  #size = 0;
  /** Counts the changes after which positions mean something else. */
  #version = 0;

  get size(): number {
    return this.#size;
  }

  get(key: K): V | undefined {
    const leaf = this.#leaves[this.#firsts.upperBound(key) - 1];
    if (leaf === undefined) return undefined;
    const at = leaf.keys.lowerBound(key);
    return leaf.keys.at(at) === key ? leaf.values[at] : undefined;
  }

  /** Adds the entry, or replaces the value of the one that is there. */
  set(key: K, value: V): void {
    const index = Math.max(0, this.#firsts.upperBound(key) - 1);
    const leaf = this.#leaves[index];
    if (leaf === undefined) {
      this.#insertLeaf(0, { keys: new SortedKeys([key]), values: [value] });
      this.#size++;
      return;
    }
    const at = leaf.keys.lowerBound(key);
    if (leaf.keys.at(at) === key) {
      leaf.values[at] = value;
      return;
    }
    this.#size++;
    this.#version++;
    if (at === mostPerLeaf && index === this.#leaves.length - 1) {
      // Keys that come in order fill their leaves.
      this.#insertLeaf(index + 1, { keys: new SortedKeys([key]), values: [value] });
      return;
    }
    leaf.keys.insert(at, key);
    leaf.values.splice(at, 0, value);
    if (at === 0) this.#replaceFirst(index, key);
    if (leaf.keys.length > mostPerLeaf) {
      const half = mostPerLeaf / 2;
      this.#insertLeaf(index + 1, { keys: leaf.keys.splitAt(half), values: leaf.values.splice(half) });
    }
  }

  /** Returns whether the key was there. */
  delete(key: K): boolean {
    const index = this.#firsts.upperBound(key) - 1;
    const leaf = this.#leaves[index];
    if (leaf === undefined) return false;
    const at = leaf.keys.lowerBound(key);
    if (leaf.keys.at(at) !== key) return false;
    this.#size--;
    this.#version++;
    leaf.keys.remove(at);
    leaf.values.splice(at, 1);
    if (at === 0 && leaf.keys.length > 0) this.#replaceFirst(index, leaf.keys.at(0) as K);
    if (leaf.keys.length < fewPerLeaf) this.#shrink(index, leaf);
    return true;
  }

  clear(): void {
    this.#leaves.length = 0;
    this.#firsts.clear();
    this.#size = 0;
    this.#version++;
  }

  /** The entry with the greatest key that is `key` or before it. */
  floor(key: K): [K, V] | undefined {
    const leaf = this.#leaves[this.#firsts.upperBound(key) - 1];
    return leaf && entryOf(leaf, leaf.keys.upperBound(key) - 1);
  }

  /** The value of the entry that `floor` gives, which costs nothing to make. */
  floorValue(key: K): V | undefined {
    const leaf = this.#leaves[this.#firsts.upperBound(key) - 1];
    return leaf && leaf.values[leaf.keys.upperBound(key) - 1];
  }

  /** The entry with the greatest key before `key`. */
  lower(key: K): [K, V] | undefined {
    const leaf = this.#leaves[this.#firsts.lowerBound(key) - 1];
    return leaf && entryOf(leaf, leaf.keys.lowerBound(key) - 1);
  }

  /** The entry with the least key that is `key` or after it. */
  ceil(key: K): [K, V] | undefined {
    const index = Math.max(0, this.#firsts.upperBound(key) - 1);
    const leaf = this.#leaves[index];
    return leaf && (entryOf(leaf, leaf.keys.lowerBound(key)) ?? this.#firstOf(index + 1));
  }

  first(): [K, V] | undefined {
    return this.#firstOf(0);
  }

  last(): [K, V] | undefined {
    const leaf = this.#leaves.at(-1);
    return leaf && entryOf(leaf, leaf.keys.length - 1);
  }

  /** Walks up the keys in [from, to). An empty `to` means "to the end", as in ranges of keys. */
  *range(from: K, to: K | ''): Generator<[K, V], void, undefined> {
    let index = Math.max(0, this.#firsts.upperBound(from) - 1);
    let leaf = this.#leaves[index];
    let at = leaf === undefined ? 0 : leaf.keys.lowerBound(from);
    let version = this.#version;
    while (leaf !== undefined) {
      if (at >= leaf.keys.length) {
        leaf = this.#leaves[++index];
        at = 0;
        continue;
      }
      const key = leaf.keys.at(at) as K;
      if (to !== '' && key >= to) return;
      yield [key, leaf.values[at] as V];
      at++;
      if (version !== this.#version) {
        version = this.#version;
        index = Math.max(0, this.#firsts.upperBound(key) - 1);
        leaf = this.#leaves[index];
        at = leaf === undefined ? 0 : leaf.keys.upperBound(key);
      }
    }
  }

  /** Walks the same keys as `range` downwards. */
  *rangeDescending(from: K, to: K | ''): Generator<[K, V], void, undefined> {
    let index = (to === '' ? this.#leaves.length : this.#firsts.lowerBound(to)) - 1;
    let leaf = this.#leaves[index];
    let at = leaf === undefined ? 0 : (to === '' ? leaf.keys.length : leaf.keys.lowerBound(to)) - 1;
    let version = this.#version;
    while (leaf !== undefined) {
      if (at < 0) {
        leaf = this.#leaves[--index];
        at = leaf === undefined ? 0 : leaf.keys.length - 1;
        continue;
      }
      const key = leaf.keys.at(at) as K;
      if (key < from) return;
      yield [key, leaf.values[at] as V];
      at--;
      if (version !== this.#version) {
        version = this.#version;
        index = this.#firsts.lowerBound(key) - 1;
        leaf = this.#leaves[index];
        at = leaf === undefined ? 0 : leaf.keys.lowerBound(key) - 1;
      }
    }
  }

  #firstOf(index: number): [K, V] | undefined {
    const leaf = this.#leaves[index];
    return leaf && entryOf(leaf, 0);
  }

  #replaceFirst(index: number, key: K): void {
    this.#firsts.remove(index);
    this.#firsts.insert(index, key);
  }

  #insertLeaf(index: number, leaf: Leaf<K, V>): void {
    this.#leaves.splice(index, 0, leaf);
    this.#firsts.insert(index, leaf.keys.at(0) as K);
    this.#version++;
  }

  /** Removes a leaf that is empty, or joins a small one with a neighbour that has room for it. */
  #shrink(index: number, leaf: Leaf<K, V>): void {
    if (leaf.keys.length === 0) {
      this.#leaves.splice(index, 1);
      this.#firsts.remove(index);
      return;
    }
    for (const left of [index - 1, index]) {
      const into = this.#leaves[left];
      const from = this.#leaves[left + 1];
      // Not filled to the brim: the next insertion would split it again.
      if (into === undefined || from === undefined || into.keys.length + from.keys.length > mostPerLeaf / 2) continue;
      into.keys.append(from.keys);
      into.values.push(...from.values);
      this.#leaves.splice(left + 1, 1);
      this.#firsts.remove(left + 1);
      return;
    }
  }
}

function entryOf<K extends string, V>({ keys, values }: Leaf<K, V>, at: number): [K, V] | undefined {
  return at < 0 || at >= keys.length ? undefined : [keys.at(at) as K, values[at] as V];
}
