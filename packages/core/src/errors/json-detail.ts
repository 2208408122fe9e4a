const deepest = 8;
const mostItems = 100;

/** A detail of an error as JSON can hold it: bigint as string, errors by name and message, bytes by their length only. */
export function jsonDetail(value: unknown, depth = 0): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '…';
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `<${value.byteLength} bytes>`;
  if (value instanceof Error) return errorDetail(value, depth);
  if (Array.isArray(value)) return listDetail(value, depth);
  if (value instanceof Map || value instanceof Set) return listDetail([...value], depth);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, jsonDetail(item, depth + 1)]));
}

function listDetail(list: readonly unknown[], depth: number): unknown[] {
  const items = list.slice(0, mostItems).map((item) => jsonDetail(item, depth + 1));
  return list.length <= mostItems ? items : [...items, `… ${list.length - mostItems} more`];
}

function errorDetail(error: Error, depth: number): Record<string, unknown> {
  const detail: Record<string, unknown> = { name: error.name, message: error.message };
  if ('code' in error) detail['code'] = jsonDetail(error.code, depth + 1);
  if (error.cause !== undefined) detail['cause'] = jsonDetail(error.cause, depth + 1);
  return detail;
}
