import type { Paragraph } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';

/**
 * One rule silenced by a comment: `%% chapeau-disable-next-line rev-stale: cited as history`.
 * A comment that names two rules makes two of them.
 */
export interface Suppression {
  readonly rule: string;
  /** The name of the rule in the comment; the sign and word before it where no rule is named. */
  readonly ruleSpan: DocumentSpan;
  /** The line of the comment, its line end included. */
  readonly comment: DocumentSpan;
  readonly reason: string;
  /** Where findings are silenced. */
  readonly covers: DocumentSpan;
}

interface Directive {
  readonly verb: 'disable-next-line' | 'disable' | 'enable';
  readonly rules: readonly { readonly name: string; readonly span: DocumentSpan }[];
  readonly reason: string;
}

/** `%% chapeau-disable cit-unknown, rev-stale: reason`; `%% chapeaux` is an ordinary comment. */
const DIRECTIVE =
  /^[ \t]*%%[ \t]*chapeau-(?<verb>disable-next-line|disable|enable)(?![\p{L}\p{N}-])(?<rest>[^\r\n]*)/u;

/** The names before the colon: `cit-unknown, rev-stale`. */
const RULE_NAME = /[\p{L}\p{N}-]+/gu;

const isBetween = (paragraph: Paragraph): boolean =>
  paragraph.kind === 'comment' || paragraph.kind === 'blank';

function readDirective(paragraph: Paragraph): Directive | undefined {
  if (paragraph.kind !== 'comment') return undefined;
  const match = DIRECTIVE.exec(paragraph.text);
  const verb = match?.groups?.['verb'];
  const rest = match?.groups?.['rest'];
  if (!match || verb === undefined || rest === undefined) return undefined;
  if (verb !== 'disable-next-line' && verb !== 'disable' && verb !== 'enable') return undefined;
  const colon = rest.search(/[:：]/u);
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const base = paragraph.start + match[0].length - rest.length;
  return {
    verb,
    rules: [...names.matchAll(RULE_NAME)].map((name) => ({
      name: name[0],
      span: { start: base + name.index, end: base + name.index + name[0].length },
    })),
    reason: colon < 0 ? '' : rest.slice(colon + 1).trim(),
  };
}

const wholeLine = (paragraph: Paragraph): DocumentSpan => ({
  start: paragraph.start,
  end: paragraph.start + paragraph.text.length,
});

/**
 * All suppressions of a draft, in the order of the text. `disable-next-line` covers the next line
 * that is neither blank nor a comment; `disable` covers all that follows, up to `enable`.
 */
export function readSuppressions(paragraphs: readonly Paragraph[]): readonly Suppression[] {
  // A finding may stand behind the very last character; so the end lies one further.
  const last = paragraphs.at(-1);
  const beyond = last === undefined ? 0 : wholeLine(last).end + 1;
  const found: Suppression[] = [];
  const open: Suppression[] = [];
  paragraphs.forEach((paragraph, index) => {
    const directive = readDirective(paragraph);
    if (!directive) return;
    const line = wholeLine(paragraph);
    if (directive.verb === 'enable') {
      closeAt(found, open, directive, line.start);
      return;
    }
    const covers =
      directive.verb === 'disable'
        ? { start: line.end, end: beyond }
        : nextLine(paragraphs, index, beyond);
    const names =
      directive.rules.length > 0
        ? directive.rules
        : [{ name: '', span: { start: line.start, end: paragraph.start + paragraph.content.end } }];
    for (const { name, span } of names) {
      const suppression = {
        rule: name,
        ruleSpan: span,
        comment: line,
        reason: directive.reason,
        covers,
      };
      found.push(suppression);
      if (directive.verb === 'disable') open.push(suppression);
    }
  });
  return found;
}

function nextLine(paragraphs: readonly Paragraph[], comment: number, beyond: number): DocumentSpan {
  const next = paragraphs.slice(comment + 1).find((paragraph) => !isBetween(paragraph));
  if (!next) return { start: beyond, end: beyond };
  const line = wholeLine(next);
  return next === paragraphs.at(-1) ? { start: line.start, end: beyond } : line;
}

/** `enable` ends what `disable` began; one that names no rule ends all. */
function closeAt(
  found: Suppression[],
  open: Suppression[],
  enable: Directive,
  offset: number,
): void {
  const names = new Set(enable.rules.map((rule) => rule.name));
  for (const suppression of open.splice(0)) {
    if (names.size > 0 && !names.has(suppression.rule)) {
      open.push(suppression);
      continue;
    }
    found[found.indexOf(suppression)] = {
      ...suppression,
      covers: { start: suppression.covers.start, end: offset },
    };
  }
}

export function silences(suppression: Suppression, rule: string, span: DocumentSpan): boolean {
  return (
    suppression.rule === rule &&
    suppression.covers.start <= span.start &&
    span.start < suppression.covers.end
  );
}
