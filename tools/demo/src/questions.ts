import type { RawClient } from '@tikv/client';
import type { Checks } from './check.js';
import { type City, countByCountry, type Row } from './cities.js';

const text = new TextDecoder();

function cityOf(value: Uint8Array): City {
  return JSON.parse(text.decode(value)) as City;
}

/** How many cities do the ten largest countries have? Ten prefix scans, only keys. */
export async function citiesByCountry(
  raw: RawClient,
  rows: readonly Row[],
  prefix: string,
  checks: Checks,
): Promise<void> {
  for (const [country, wanted] of countByCountry(rows).slice(0, 10)) {
    let got = 0;
    for await (const page of raw.scan({ prefix: `${prefix}${country}/`, keyOnly: true }).pages()) got += page.length;
    checks.expect(`cities in ${country}`, got, wanted, (count) => count.toLocaleString('en'));
  }
}

/** Which are the last five cities of a country? A reverse scan that reads no more than it needs. */
export async function lastCities(raw: RawClient, rows: readonly Row[], prefix: string, checks: Checks): Promise<void> {
  const country = 'JP';
  const wanted = rows
    .filter(({ city }) => city.country === country)
    .slice(-5)
    .toReversed();
  const got = await raw.scan({ prefix: `${prefix}${country}/`, reverse: true, limit: 5 }).toArray();
  checks.expect(
    `last five cities of ${country}`,
    got.map(({ value }) => cityOf(value).name),
    wanted.map(({ city }) => city.name),
    (names) => names.join(', '),
  );
}

/** A thousand cities picked at random, in one call, in the order asked. */
export async function randomCities(raw: RawClient, rows: readonly Row[], checks: Checks): Promise<void> {
  const picked = Array.from({ length: 1000 }, () => rows[Math.floor(Math.random() * rows.length)] as Row);
  const got = await raw.batchGet(picked.map(({ key }) => key));
  checks.expect(
    'batchGet of 1,000 random cities',
    got.map((value) => (value === undefined ? 'absent' : text.decode(value))),
    picked.map(({ value }) => value),
    (values) => `${values.filter((value) => value !== 'absent').length} found`,
  );
}

/** Everything of one country goes; its neighbours stay. */
export async function deleteCountry(
  raw: RawClient,
  rows: readonly Row[],
  prefix: string,
  checks: Checks,
): Promise<void> {
  const country = 'FR';
  await raw.deleteRange({ prefix: `${prefix}${country}/` });
  let left = 0;
  let ofCountry = 0;
  for await (const page of raw.scan(prefix === '' ? { keyOnly: true } : { prefix, keyOnly: true }).pages()) {
    left += page.length;
    for (const { key } of page) if (text.decode(key).startsWith(`${prefix}${country}/`)) ofCountry += 1;
  }
  const wanted = rows.filter(({ city }) => city.country !== country).length;
  checks.expect(`cities of ${country} after deleteRange`, ofCountry, 0, String);
  checks.expect('cities of all other countries', left, wanted, (count) => count.toLocaleString('en'));
}
