/** About how large a request is: its keys and values, and a little for each field around them. */
export function requestBytes(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return perField;
  let bytes = 0;
  for (const part of Array.isArray(value) ? value : Object.values(value)) bytes += perField + requestBytes(part);
  return bytes;
}

const perField = 2;
