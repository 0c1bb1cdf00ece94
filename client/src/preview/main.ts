// Runs inside the page of the preview. It shows what the extension sends, keeps in step with the
// editor, and tells which line was pointed at.

interface ShowMessage {
  readonly type: 'show';
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly direction: string;
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

function show({ html, title, language, direction }: ShowMessage): void {
  const scrolled = document.documentElement.scrollTop;
  // The server has escaped all that a drafter typed; the policy of this page runs nothing in it.
  page.innerHTML = html;
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  // What was found is reached with Tab, and Enter goes to it.
  for (const mark of page.querySelectorAll<HTMLElement>('mark')) mark.tabIndex = 0;
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
  // The scrolling that follows is the editor's, not the reader's.
  stepped = Date.now();
  elementAt(line)?.scrollIntoView({ block: 'center' });
}

/** When the page last followed the editor, and for how long that is answered by no step of the editor. */
let stepped = 0;
const QUIET = 250;

window.addEventListener('scroll', () => {
  if (Date.now() - stepped < QUIET) return;
  const middle = window.innerHeight / 2;
  const found = [...page.querySelectorAll<HTMLElement>('[data-line]')].find(
    (element) => element.getBoundingClientRect().bottom >= middle,
  );
  const line = found?.dataset['line'];
  if (line !== undefined) editor.postMessage({ type: 'scrolled', line: Number(line) });
});

page.addEventListener('click', ({ target }) => go(target));
page.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter') go(target);
});

function go(target: EventTarget | null): void {
  if (!(target instanceof Element) || target.closest('a')) return;
  const line = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
  if (line !== undefined) editor.postMessage({ type: 'go', line: Number(line) });
}

editor.postMessage({ type: 'ready' });
