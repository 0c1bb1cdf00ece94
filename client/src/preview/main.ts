// Runs inside the page of the preview. It shows what the extension sends, keeps in step with the
// editor, and tells which line was pointed at.

interface ShowMessage {
  readonly type: 'show';
  readonly html: string;
  readonly title: string;
}

interface RevealMessage {
  readonly type: 'reveal';
  readonly line: number;
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

const editor = acquireVsCodeApi();
const page = document.getElementById('page') as HTMLElement;

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage | RevealMessage>) => {
  if (data.type === 'show') show(data);
  else reveal(data.line);
});

function show({ html, title }: ShowMessage): void {
  const scrolled = document.documentElement.scrollTop;
  // The server has escaped all that a drafter typed; the policy of this page runs nothing in it.
  page.innerHTML = html;
  document.title = title;
  document.documentElement.scrollTop = scrolled;
}

/** The last element that begins at or before a line. */
function elementAt(line: number): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (const element of page.querySelectorAll<HTMLElement>('[data-line]')) {
    if (Number(element.dataset['line']) > line) break;
    found = element;
  }
  return found;
}

function reveal(line: number): void {
  elementAt(line)?.scrollIntoView({ block: 'center' });
}

page.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('a')) return;
  const line = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
  if (line !== undefined) editor.postMessage({ type: 'go', line: Number(line) });
});

editor.postMessage({ type: 'ready' });
