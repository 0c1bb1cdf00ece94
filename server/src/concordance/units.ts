import type { DocumentModel } from '../model/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import { factsOf } from './facts.ts';
import type { Unit, UnitKind, Version } from './types.ts';

/** The paragraphs of a version that are compared; blank lines and comments are nobody's counterpart. */
export function versionOf(model: DocumentModel): Version {
  const found: Omit<Unit, 'share'>[] = [];
  let total = 0;
  for (const [index, paragraph] of model.paragraphs.entries()) {
    const kind = kindOf(paragraph);
    if (!kind) continue;
    total += lengthOf(paragraph);
    found.push({
      paragraph: index,
      kind,
      number: numberOf(paragraph),
      facts: factsOf(model, index),
    });
  }
  const units = found.map((unit) => {
    const paragraph = model.paragraphs[unit.paragraph];
    return { ...unit, share: paragraph && total > 0 ? lengthOf(paragraph) / total : 0 };
  });
  return { model, units };
}

const lengthOf = ({ content }: Paragraph): number => content.end - content.start;

function kindOf({ kind }: Paragraph): UnitKind | undefined {
  switch (kind) {
    case 'numbered':
    case 'point':
    case 'bullet':
    case 'section':
    case 'quote':
    case 'table':
    case 'note':
      return kind;
    case 'preambular':
    case 'operative':
      return 'clause';
    case 'organ':
    case 'annex':
    case 'heading':
    case 'title':
    case 'text':
      return 'line';
    case 'front-matter':
    case 'blank':
    case 'comment':
    case 'rule':
      return undefined;
  }
}

function numberOf({ kind, marker, text }: Paragraph): string | undefined {
  if (kind === 'note') return /^\[\^([^\]]{1,40})\]/.exec(text.trimStart())?.[1];
  if (!marker || marker.numbers.length === 0 || kind === 'heading') return undefined;
  const suffix = marker.suffix === undefined ? '' : ` ${marker.suffix}`;
  return `${marker.level}:${marker.numbers.join('.')}${suffix}`;
}
