import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { acronymDefinitions } from '../../model/acronyms.ts';
import type { AcronymDefinition } from '../../model/acronyms.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { BodyFacts } from '../../registry/types.ts';
import { viewOf } from '../../text/view.ts';
import { annexStart } from './terms.ts';

/** A definition of a short form, with what else a rule wants to know of it. */
export interface Definition extends AcronymDefinition {
  /** The name it follows, as typed; empty where that is no name the registry knows. */
  readonly fullName: string;
  /** The registry knows the short form, and the name before it is one of what it stands for. */
  readonly isKnown: boolean;
  readonly inAnnex: boolean;
}

/**
 * The definitions of short forms in a draft, in their order. `القمة العالمية لمجتمع المعلومات (WSIS+20)`
 * is none: what stands in parentheses is another thing than the name before them.
 */
export function definitionsOf(model: DocumentModel): readonly Definition[] {
  let definitions = known.get(model);
  if (!definitions) known.set(model, (definitions = findDefinitions(model)));
  return definitions;
}

const known = new WeakMap<DocumentModel, readonly Definition[]>();

function findDefinitions(model: DocumentModel): readonly Definition[] {
  const annex = annexStart(model);
  return acronymDefinitions(model).flatMap((definition): Definition[] => {
    const { id, name, paragraph } = definition;
    const fullName = name ? model.text.slice(name.span.start, name.span.end) : '';
    const body = id === undefined ? undefined : model.registry.body(id);
    // `AUPSC` follows the words “Security Council”, but is no short form of that Council.
    const isItsShortForm = body !== undefined && hasForm(body, definition.acronym);
    const isKnown = isItsShortForm && name !== undefined && isNameOf(body, name, fullName, model);
    if (isItsShortForm && !isKnown) return [];
    return [{ ...definition, fullName, isKnown, inAnnex: paragraph >= annex }];
  });
}

const hasForm = ({ acronym, forms }: BodyFacts, form: string): boolean =>
  acronym === form || Object.values(forms).some((list) => list.includes(form));

/** `the forum of the World Summit on the Information Society (WSIS)` ends with the name of the summit. */
function isNameOf(
  body: BodyFacts,
  name: { readonly id: string },
  fullName: string,
  { language }: DocumentModel,
): boolean {
  if (name.id === body.id) return true;
  const read = viewOf(fullName).text;
  return (body.forms[language] ?? []).some((form) => {
    const text = viewOf(form).text;
    return text.includes(' ') && read.endsWith(text);
  });
}

/**
 * Whether a body is called by a short form that a reader has to be told: `UNESCO`, `اليونسكو`, `ЮНЕСКО`.
 * Not `WSIS+20 High-Level Event`, whose name has the short form in it.
 */
export function isShortForm(written: string, body: BodyFacts, language: LanguageTag): boolean {
  // Most names are of several words, and few short forms are.
  if (written.includes(' ') && !body.acronym?.includes(' ')) return false;
  const key = `${language} ${written}`;
  let judged = shortForms.get(body);
  if (!judged) shortForms.set(body, (judged = new Map()));
  let isShort = judged.get(key);
  if (isShort === undefined) judged.set(key, (isShort = judge(written, body, language)));
  return isShort;
}

/** A body has few names, and drafts call it by them again and again. */
const shortForms = new WeakMap<BodyFacts, Map<string, boolean>>();

function judge(written: string, body: BodyFacts, language: LanguageTag): boolean {
  const name = body.names[language] ?? body.names.en ?? '';
  const { acronym } = body;
  if (acronym !== undefined && name.includes(acronym)) return false;
  const text = viewOf(written).text;
  if (text === acronym) return true;
  // Short names that only a house gives it, `المجلس`, are words and not letters.
  if (!(body.forms[language] ?? []).some((form) => viewOf(form).text === text)) return false;
  const words = viewOf(name).text.split(' ');
  return packs[language].spaced && !text.includes(' ') && words.length > 2 && !words.includes(text);
}
