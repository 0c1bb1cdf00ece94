import { describeId } from '../../features/describe/id.ts';
import { labelOf } from '../../features/describe/label.ts';
import { describeReference } from '../../features/describe/reference.ts';
import { renderPlain } from '../../features/describe/render.ts';
import type { Description } from '../../features/describe/types.ts';
import { searchNames } from '../../features/search.ts';
import { languageTags } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { analyse } from '../../model/analyse.ts';
import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { HouseId } from '../../references/types.ts';
import { rulePage } from '../../node/translations.ts';
import { formatId, parseId } from '../../registry/ids.ts';
import type { Registry } from '../../registry/types.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import type { Streams } from '../run.ts';

export interface ExplainOptions {
  readonly registry: Registry;
  readonly config: DraftConfig;
  readonly asOf: string;
  /** The language in which it is told. */
  readonly ui: LanguageTag;
}

/** Writes what a hover would say, or the page of a rule; 0, or 1 where there is no such thing. */
export function explainCommand(text: string, options: ExplainOptions, { out, err }: Streams) {
  const page = rulePage(text.trim(), options.ui);
  if (page !== undefined) {
    out.write(page);
    return 0;
  }
  const explanation = explain(text.trim(), options);
  if (!explanation) {
    err.write(`chapeau: “${text}” is nothing that can be explained.${hint(text, options)}\n`);
    return 1;
  }
  out.write(`${explanation.descriptions.map((each) => renderPlain(each, options)).join('\n\n')}\n`);
  return explanation.exists ? 0 : 1;
}

interface Explanation {
  readonly descriptions: readonly Description[];
  /** False where the registry covers that range and holds no such thing. */
  readonly exists: boolean;
}

function explain(text: string, options: ExplainOptions): Explanation | undefined {
  return (
    explainName(text, options) ??
    explainReading(text, options) ??
    explainNumber(text, options) ??
    explainForm(text, options)
  );
}

/** An id, a code or an acronym by itself: `un:A/RES/70/125`, `C5`, `CSTD`. */
function explainName(
  text: string,
  { registry, config, asOf, ui }: ExplainOptions,
): Explanation | undefined {
  const context = { registry, language: config.language ?? ui, ui, asOf };
  const named = (name: string | undefined): boolean => name?.toLowerCase() === text.toLowerCase();
  const body = registry.bodies().find(({ id, acronym }) => named(id) || named(acronym));
  const line =
    registry.actionLine(text.toUpperCase()) ??
    registry.actionLines().find(({ code }) => named(code));
  const isCode = /^C\d{1,2}$/i.test(text);
  const code = line?.code ?? (isCode ? text.toUpperCase() : undefined);
  // `A/RES/217(III)A` is an id without its first letters, and no way in which texts write it.
  const symbol = parseId(`un:${text}`).kind === 'un' ? `un:${text}` : undefined;
  const id = body?.id ?? symbol ?? (code === undefined ? text : `wsis:${code}`);
  const description = describeId(context, formatId(parseId(id)));
  if (!description) return undefined;
  return {
    descriptions: [description],
    exists: registry.lookup(id, { asOf }).status !== 'unknown',
  };
}

/** A bare number, `79/277`: the resolutions of all organs that bear it. */
function explainNumber(
  text: string,
  { registry, config, asOf, ui }: ExplainOptions,
): Explanation | undefined {
  const context = { registry, language: config.language ?? ui, ui, asOf };
  const organs = registry.bodies().flatMap(({ symbolPrefix }) => symbolPrefix ?? []);
  const ids = organs
    .map((prefix) => `un:${prefix}RES/${text}`)
    .filter((id) => registry.lookup(id, { asOf }).status === 'found');
  if (ids.length === 0) return undefined;
  return { descriptions: ids.flatMap((id) => describeId(context, id) ?? []), exists: true };
}

/** A whole name that no reading finds: `2030 Agenda`, where a line begins like a numbered paragraph. */
function explainForm(
  text: string,
  { registry, config, asOf, ui }: ExplainOptions,
): Explanation | undefined {
  const wanted = text.toLowerCase();
  for (const language of config.language ? [config.language] : languageTags) {
    const entry = registry
      .names(language)
      .find(({ form, id }) => form.toLowerCase() === wanted && !id.startsWith('ambiguous:'));
    const description = entry && describeId({ registry, language, ui, asOf }, entry.id);
    if (description) return { descriptions: [description], exists: true };
  }
  return undefined;
}

/** Of all languages and houses the reading that makes most of the text. */
function explainReading(text: string, options: ExplainOptions): Explanation | undefined {
  let best: { readonly model: DocumentModel; readonly covered: number } | undefined;
  for (const model of readings(text, options)) {
    const covered = explained(model).reduce((sum, { span }) => sum + span.end - span.start, 0);
    if (covered > (best?.covered ?? 0)) best = { model, covered };
  }
  if (!best) return undefined;
  const { model } = best;
  const references = explained(model);
  return {
    descriptions: references.flatMap(
      (resolved) => describeReference(model, resolved, options.ui) ?? [],
    ),
    exists: references.some(({ lookup }) => lookup?.status !== 'unknown'),
  };
}

function* readings(
  text: string,
  { registry, config, asOf }: ExplainOptions,
): Generator<DocumentModel> {
  const document = { uri: 'argument', text };
  const houses: readonly (HouseId | undefined)[] = config.house
    ? [config.house]
    : [undefined, 'itu', 'sc'];
  const languages = config.language ? [config.language] : [undefined, ...languageTags];
  for (const language of languages) {
    for (const house of houses) yield analyse(document, { registry, asOf, house, language });
  }
}

/**
 * The references that have something to say, each id once. A body is left out beside what belongs to
 * it: whoever asks for `General Assembly resolution 70/125` means the resolution, and whoever asks for
 * a paragraph of it, the paragraph.
 */
function explained(model: DocumentModel): readonly ResolvedReference[] {
  const seen = new Set<string>();
  const told = model.references.filter((resolved) => {
    const { id } = resolved.reference;
    return describeReference(model, resolved) !== undefined && seen.size < seen.add(id).size;
  });
  const holders = new Set(
    told.flatMap(({ reference }) => (reference.kind === 'paragraph' ? (reference.of ?? []) : [])),
  );
  const others = told.filter(
    ({ reference }) => reference.kind !== 'body' && !holders.has(reference.id),
  );
  return others.length > 0 ? others : told;
}

const SUGGESTIONS = 5;

function hint(text: string, { registry }: ExplainOptions): string {
  const wanted = text.trim();
  const ids = registry.startingWith(wanted, SUGGESTIONS);
  const found =
    ids.length > 0 ? ids : searchNames(registry, wanted, SUGGESTIONS).map(({ id }) => id);
  const near = found.map((id) => labelOf(registry, id));
  return near.length > 0
    ? ` Perhaps you mean ${near.join(', ')}.`
    : ' Give a citation as texts have it, a symbol, a body, a session or an action line.';
}
