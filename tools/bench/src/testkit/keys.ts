/** Whether what is read is there: a value of 256 bytes, or none. */
export type Presence = 'present' | 'absent';

export const valueBytes = 256;

export function keyOf(presence: Presence, index: number): string {
  return `user/${1_000_000 + index}/${presence}`;
}
