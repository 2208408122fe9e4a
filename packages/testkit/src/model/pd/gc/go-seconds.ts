/** Seconds as Go writes a duration: `1h2m3s`. */
export function goSeconds(seconds: bigint): string {
  if (seconds < 0n) return `-${goSeconds(-seconds)}`;
  const [hours, minutes, rest] = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n];
  if (hours > 0n) return `${hours}h${minutes}m${rest}s`;
  return minutes > 0n ? `${minutes}m${rest}s` : `${rest}s`;
}
