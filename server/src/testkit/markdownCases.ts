/** A fenced block of a Markdown page, with the heading above it. */
export interface FencedBlock {
  readonly heading: string;
  /** What stands behind the opening fence: `reso wrong`. */
  readonly info: string;
  readonly text: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
}

/** All fenced blocks of a page, in order: the cases of a rule, the examples of its page. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let heading = '';
  let fence: { info: string; line: number; lines: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    if (fence) {
      if (line === '```') {
        const text = fence.lines.map((each) => `${each}\n`).join('');
        blocks.push({ heading, info: fence.info, text, line: fence.line });
        fence = undefined;
      } else fence.lines.push(line);
    } else if (line.startsWith('```')) {
      fence = { info: line.slice(3).trim(), line: index + 1, lines: [] };
    } else if (line.startsWith('#')) heading = line.replace(/^#{1,6} */, '').trim();
  });
  return blocks;
}
