import type { DocumentModel } from '../model/types.ts';
import { placeLabel } from '../model/placeLabel.ts';
import type { Paragraph } from '../syntax/types.ts';
import { toDocument } from '../text/span.ts';
import { asksIn } from './clauses.ts';
import type { Ask } from './clauses.ts';
import { deadlineIn } from './deadlines.ts';
import { createShortNames, mentionsIn } from './mentions.ts';
import type { Mention, ShortNames } from './mentions.ts';
import { partsOf } from './parts.ts';
import { askedIn, listFrom, partnersIn, recipientsIn, unnamedIn } from './parties.ts';
import type { Asked, Named } from './parties.ts';
import { scannersOf } from './scan.ts';
import type { Scanners } from './scan.ts';
import { sourceText } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';
import { strengthOf } from './strength.ts';
import type { AskVerb, Mandate, Party } from './types.ts';

/**
 * What a text asks of whom: `Requests the Secretary-General to report …`, `We invite the Group …`, the
 * points below `Invites Member States:`, the paragraphs below _instructs the Director_. In the order
 * of the text; never fails.
 */
export function mandatesOf(model: DocumentModel): readonly Mandate[] {
  const known = knownMandates.get(model);
  if (known) return known;
  const mandates = readAll(model);
  knownMandates.set(model, mandates);
  return mandates;
}

/** A model is a value: lenses and views of the same version read it once. */
const knownMandates = new WeakMap<DocumentModel, readonly Mandate[]>();

function readAll(model: DocumentModel): readonly Mandate[] {
  const scanners = scannersOf(model.language);
  const reader: Reader = {
    model,
    scanners,
    shortNames: createShortNames(scanners),
    leads: new Map(),
    section: undefined,
  };
  return model.paragraphs.flatMap((paragraph, index) => read(reader, paragraph, index));
}

interface Reader {
  readonly model: DocumentModel;
  readonly scanners: Scanners;
  readonly shortNames: ShortNames;
  /** By paragraph: what its points go on with, `Invites Member States:`. */
  readonly leads: Map<number, Lead>;
  /** The ITU section in which the reader is. */
  section: { readonly isRecital: boolean; lead?: Lead } | undefined;
}

interface Lead {
  readonly verb: AskVerb;
  readonly wording: string;
  readonly actors: readonly Party[];
}

const ASKING: ReadonlySet<Paragraph['kind']> = new Set([
  'numbered',
  'point',
  'bullet',
  'operative',
  'section',
  'text',
]);

function read(reader: Reader, paragraph: Paragraph, index: number): readonly Mandate[] {
  const { model, scanners, shortNames } = reader;
  const source = sourceText(paragraph.text);
  const mentions = mentionsIn(model, index, source, scanners);
  const here: Here = { paragraph, index, source, mentions };
  if (paragraph.kind === 'section') {
    reader.section = { isRecital: paragraph.sectionPart === 'recital' };
  } else if (paragraph.kind === 'annex' || paragraph.kind === 'heading') {
    reader.section = undefined;
  }
  const found = isAsking(reader, paragraph, index) ? mandatesIn(reader, here) : [];
  for (const mention of mentions) shortNames.note(mention, source.text);
  return found;
}

interface Here {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly source: SourceText;
  readonly mentions: readonly Mention[];
}

/** Preambles and quotations ask nobody. */
function isAsking({ model, section }: Reader, paragraph: Paragraph, index: number): boolean {
  if (!ASKING.has(paragraph.kind) || section?.isRecital === true) return false;
  return (model.places[index]?.scope ?? 0) >= 0;
}

function mandatesIn(reader: Reader, here: Here): readonly Mandate[] {
  const { paragraph, index, source } = here;
  const { scanners, model } = reader;
  const from = source.toView(paragraph.content.start);
  const to = source.toView(paragraph.content.end);
  const speaks = paragraph.opener?.position === 'operative';
  const asks = asksIn(source.text.slice(from, to), scanners, speaks)
    .map((ask) => shifted(ask, from))
    .flatMap((ask) => partsOf(source.text, ask, here.mentions, scanners));
  const lead = leadOf(reader, index);
  if (asks.length === 0) {
    if (!lead) return [];
    const whole = { start: from, end: to };
    return [mandate(reader, here, lead.verb, lead.wording, lead.actors, whole, from)];
  }
  const { mentions } = here;
  const found: Mandate[] = [];
  let next = 0;
  for (const ask of asks) {
    for (; (mentions[next]?.end ?? Infinity) <= ask.start; next++) {
      const mention = mentions[next];
      if (mention) reader.shortNames.note(mention, source.text);
    }
    const near = mentionsNear(mentions, next, ask.clauseEnd);
    const asked = isOwn(ask.form.verb)
      ? undefined
      : (askedIn(source.text, ask, near, reader.shortNames, scanners) ??
        unnamedAsked(source.text, ask, near, scanners));
    const actors = asked
      ? asked.parties.map((named) => partyOf(named, source))
      : impliedActors(reader, { ...here, mentions: near }, ask, found.at(-1));
    if (actors.length === 0 && !mayAskNobody(ask)) continue;
    const verb = verbOf(ask, actors);
    const wording = source.written(ask.said.start, ask.said.end).trim();
    const taskStart = asked?.end ?? ask.end;
    if (goesOnInPoints(model, index, source.text.slice(taskStart, ask.clauseEnd))) {
      const lead = { verb, wording, actors };
      if (paragraph.kind === 'section' && reader.section) reader.section.lead = lead;
      else reader.leads.set(index, lead);
      continue;
    }
    const span = { start: ask.start, end: ask.clauseEnd };
    const heard = { ...here, mentions: near };
    found.push(mandate(reader, heard, verb, wording, actors, span, taskStart));
  }
  return found;
}

/** Languages that have one verb for both call upon somebody, or for something. */
const verbOf = ({ form }: Ask, actors: readonly Party[]): AskVerb =>
  form.verb === 'call-upon' && actors.length === 0 ? 'call-for' : form.verb;

/** How many of those named before a verb a pronoun may mean. */
const REMEMBERED = 24;

/** Those named in a clause, and the last ones before it. */
function mentionsNear(
  mentions: readonly Mention[],
  next: number,
  clauseEnd: number,
): readonly Mention[] {
  let end = next;
  while ((mentions[end]?.start ?? Infinity) < clauseEnd) end++;
  return mentions.slice(Math.max(0, next - REMEMBERED), end);
}

const shifted = (ask: Ask, by: number): Ask => ({
  ...ask,
  said: { start: ask.said.start + by, end: ask.said.end + by },
  start: ask.start + by,
  end: ask.end + by,
  clauseEnd: ask.clauseEnd + by,
  sentenceStart: ask.sentenceStart + by,
});

/** What an organ decides, it does itself. */
const isOwn = (verb: AskVerb): boolean => verb === 'decide' || verb === 'resolve';

/** `call for`, `encourage the development of …`: wishes that need nobody named. */
const mayAskNobody = ({ form }: Ask): boolean =>
  form.whom === 'none' ||
  (form.whom !== 'named' && form.person !== 'asked' && WISHES.has(form.verb));

const WISHES: ReadonlySet<AskVerb> = new Set([
  'call-for',
  'encourage',
  'recommend',
  'decide',
  'resolve',
  'request',
  'call-upon',
]);

/** A clause that ends in a colon before points, or a section head, is said of each below it. */
function goesOnInPoints(model: DocumentModel, index: number, rest: string): boolean {
  const paragraph = model.paragraphs[index];
  if (paragraph?.kind === 'section') return true;
  if (!/[:：]\s*$/.test(rest) && rest.trim() !== '') return false;
  return childrenOf(model, index);
}

function childrenOf(model: DocumentModel, index: number): boolean {
  for (let next = index + 1; next < model.paragraphs.length; next++) {
    if (model.paragraphs[next]?.kind === 'blank') continue;
    return model.places[next]?.parent === index;
  }
  return false;
}

/** What the paragraph or section above began: the nearest one that asks. */
function leadOf({ model, leads, section }: Reader, index: number): Lead | undefined {
  for (let at = model.places[index]?.parent; at !== undefined; at = model.places[at]?.parent) {
    const lead = leads.get(at);
    if (lead) return lead;
  }
  return model.places[index]?.section === undefined ? undefined : section?.lead;
}

/** Those who are meant though the verb names nobody. */
function impliedActors(
  { model, scanners }: Reader,
  { source, mentions }: Here,
  ask: Ask,
  before: Mandate | undefined,
): readonly Party[] {
  const { verb, person } = ask.form;
  if (person === 'asked') return [];
  if (isOwn(verb)) {
    return model.organ === undefined ? [] : [{ id: model.organ, text: '', implied: true }];
  }
  const working = workersIn(source.text, ask, mentions, scanners);
  if (working.length > 0) {
    return working.map((each) => ({ ...partyOf(each, source), implied: true }));
  }
  const goesOn = verb === 'request' || verb === 'demand' || verb === 'urge';
  return goesOn && before ? before.actors.map((party) => ({ ...party, implied: true })) : [];
}

const WORK_REACH = 80;
const WORK_REACH_SIGNS = 12;
/** As long as anything that stands before whoever works. */
const LONGEST_WORK = 60;

/** Somebody whom nobody knows, `both parties`, unless somebody known is to go on working. */
function unnamedAsked(
  text: string,
  ask: Ask,
  mentions: readonly Mention[],
  scanners: Scanners,
): Asked | undefined {
  const isKnown = workersIn(text, ask, mentions, scanners).length > 0;
  if (ask.form.person === 'asked' || isKnown) return undefined;
  const unnamed = unnamedIn(text, ask, scanners);
  return unnamed && { parties: [unnamed], end: unnamed.end };
}

/** `call for the continuation of the work of the Group`: the Group is to go on; `cooperation between`: all of them. */
function workersIn(
  text: string,
  ask: Ask,
  mentions: readonly Mention[],
  scanners: Scanners,
): readonly Mention[] {
  const { words, spaced } = scanners;
  const reach = spaced ? WORK_REACH : WORK_REACH_SIGNS;
  // What others asked is told first when it is asked again.
  const until = ask.form.whom === 'none' ? ask.clauseEnd : ask.end + reach;
  const first = mentions.find(({ start, end }) => {
    if (start < ask.end || end > ask.clauseEnd || start > until) return false;
    const near = text.slice(Math.max(0, start - LONGEST_WORK), start).trimEnd();
    const before = withoutLastWord(near, words.articles, spaced).toLowerCase();
    return words.workOf.some((form) =>
      spaced ? before.endsWith(form) : text.startsWith(form, end),
    );
  });
  if (!first) return [];
  const after = mentions.filter(({ start }) => start >= first.start && start < ask.clauseEnd);
  return listFrom(text, first.start, after, scanners);
}

function partyOf({ id, start, end }: Named, source: SourceText): Party {
  return { ...(id !== undefined && { id }), text: source.written(start, end).trim() };
}

function mandate(
  { model, scanners }: Reader,
  { paragraph, index, source, mentions }: Here,
  verb: AskVerb,
  wording: string,
  actors: readonly Party[],
  span: { readonly start: number; readonly end: number },
  taskStart: number,
): Mandate {
  const { text } = source;
  const actorIds = new Set(actors.map(({ id }) => id));
  const free = mentions.filter(({ start, id }) => start >= taskStart && !actorIds.has(id));
  const partners = partnersIn(text, taskStart, span.end, free, scanners);
  const others = free.filter((mention) => !partners.includes(mention));
  const recipients = recipientsIn(text, taskStart, span.end, others, scanners);
  const deadline = deadlineIn({ model, paragraph: index, source, ...span }, scanners);
  const parties = (list: readonly Mention[]): readonly Party[] =>
    list
      .filter(({ id }, at) => list.findIndex((each) => each.id === id) === at)
      .map((each) => partyOf(each, source));
  return {
    paragraph: index,
    place: placeLabel(model, index) ?? '',
    verb,
    strength: strengthOf(verb),
    wording,
    actors,
    task: taskOf(source.written(taskStart, span.end), scanners),
    partners: parties(partners),
    recipients: parties(recipients),
    ...(deadline && { deadline }),
    span: toDocument(paragraph, {
      start: source.toSource(span.start),
      end: source.toSource(span.end),
    }),
  };
}

/** `to establish an internal task force` without the `to`, signs and conjunctions around it. */
function taskOf(text: string, { words, spaced }: Scanners): string {
  let task = text.replace(/^[\s,،，:：]+/u, '').replace(/[\s,،，;؛；.。:：]+$/u, '');
  task = withoutLastWord(task, words.joins, spaced);
  const lower = task.toLowerCase();
  const start = words.taskStarts.find(
    (word) =>
      lower.startsWith(word) &&
      !(spaced && /^\p{L}/u.test(task.slice(word.length)) && !/[’']$/.test(word)),
  );
  return start === undefined ? task : task.slice(start.length).trimStart();
}

function withoutLastWord(text: string, words: readonly string[], spaced: boolean): string {
  for (const word of words) {
    if (!text.toLowerCase().endsWith(word)) continue;
    const rest = text.slice(0, text.length - word.length);
    if (spaced && /\p{L}/u.test(word) && rest !== '' && !/\s$/.test(rest)) continue;
    return rest.replace(/[\s,،，]+$/u, '');
  }
  return text;
}
