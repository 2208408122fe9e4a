/** How a network behaves that is not perfect. Milliseconds are of the runtime's clock. */
export interface Weather {
  /** Time that a message takes one way, drawn evenly between the two. */
  readonly latencyMs: readonly [number, number];
  /** From 0 to 1: how likely a message is lost, and the connection that carried it with it. */
  readonly lossProbability: number;
  /** After this long without an answer a mute connection is given up, as keepalive does. */
  readonly keepaliveMs: number;
}
