export type Body = Readonly<Record<string, unknown>>;

/** A body that PD cannot bind to what it expects. */
export class NotJson extends Error {
  override readonly name = 'NotJson';

  constructor(where: string) {
    super(`[PD:gin:ErrBindJSON]bind JSON error: ${where}`);
  }
}

export function bodyOf(bytes: Uint8Array): Body {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new NotJson('invalid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotJson('not an object');
  return value as Body;
}

export function textIn(body: Body, field: string): string {
  const value = body[field] ?? '';
  if (typeof value !== 'string') throw new NotJson(field);
  return value;
}

/** Values that are null are kept: they take a key away. */
export function patchIn(body: Body, field: string): Record<string, string | null> {
  const value = body[field] ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new NotJson(field);
  for (const [key, each] of Object.entries(value)) {
    if (each !== null && typeof each !== 'string') throw new NotJson(`${field}.${key}`);
  }
  return value as Record<string, string | null>;
}

/** Values that are null are empty. */
export function textsIn(body: Body, field: string): Record<string, string> {
  return Object.fromEntries(Object.entries(patchIn(body, field)).map(([key, value]) => [key, value ?? '']));
}
