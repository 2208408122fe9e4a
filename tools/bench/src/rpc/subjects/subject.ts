/** One way of reading points, connected and ready. */
export interface Subject {
  get(index: number): Promise<unknown>;
  close(): Promise<void> | void;
}

export type ConnectSubject = (address: string) => Promise<Subject>;
