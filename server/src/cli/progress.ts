const WIDTH = 24;
/** Quick work shows nothing. */
const PATIENCE_MS = 400;

/** A bar that fills while files are read, on a terminal only; it leaves nothing behind. */
export interface Progress {
  step(): void;
  /** Takes the bar away, before something else is written. */
  clear(): void;
}

export function createProgress(
  total: number,
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
): Progress {
  if (!stream.isTTY || total < 2) return { step: () => undefined, clear: () => undefined };
  const start = Date.now();
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      if (Date.now() - start < PATIENCE_MS) return;
      const filled = Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stream.write(`\r${bar} ${done} of ${total} files`);
      shown = true;
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
