/** The six languages of the United Nations, by their BCP 47 tags. */
export type LanguageTag = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** Whether a head word announces one document, two (Arabic duals) or several. */
export type HeadNumber = 'one' | 'two' | 'many' | 'any';

/**
 * A word that announces numbered documents, with every inflected form that stands in texts:
 * `resolution`, `resolutions`; `قرارها`, `القرارين`; `резолюциями`.
 */
export interface HeadWord {
  readonly forms: readonly string[];
  readonly type: 'resolution' | 'decision' | 'recommendation' | 'opinion';
  readonly number: HeadNumber;
  /** `its resolution`, `قرارها`: the document belongs to the acting organ. */
  readonly own?: boolean;
}

/**
 * A verb that opens a paragraph: `Recalling`, `вновь подтверждая`, `تطلب`.
 * Forms are as they stand at the beginning of a paragraph, without the conjunction `و`.
 */
export interface Opener {
  readonly forms: readonly string[];
  readonly position: 'preambular' | 'operative';
}

/** A short name that only the document's own organ makes plain: `the Assembly`, `المجلس`, `理事会`. */
export interface ShortOrganName {
  readonly forms: readonly string[];
  readonly organ: 'assembly' | 'council' | 'conference' | 'security-council' | 'commission';
}

/**
 * Everything Chapeau knows about a language. No member is optional: a new language is a new file,
 * and the compiler lists what it still lacks. Facts about bodies and instruments (their names in
 * this language) are not here but in the registry.
 */
export interface LanguagePack {
  readonly tag: LanguageTag;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Words stand apart (`false` for Chinese, where a name may begin at any character). */
  readonly spaced: boolean;
  /** Letters that may be glued in front of a word: `و`, `ف`, `ب`, `ك`, `ل` in Arabic. */
  readonly proclitics: readonly string[];
  readonly syntax: SyntaxWords;
  readonly references: ReferenceWords;
  readonly months: readonly (readonly string[])[];
}

/** Words by which the parser tells the structure of a document. */
export interface SyntaxWords {
  /** Lines that are, alone, the acting organ: `The General Assembly`, `إن الجمعية العامة`; no comma. */
  readonly organLines: readonly OrganLine[];
  /** `Annex`, `المرفق`, `附件`. */
  readonly annex: readonly string[];
  /** Ordinal words that number headings: `أولاً`; empty where headings have Roman numerals. */
  readonly headingOrdinals: readonly string[];
  /** Section heads of ITU texts, whole lines: `considering`, `resolves`, `instructs the Secretary-General`. */
  readonly sectionsRecital: readonly string[];
  readonly sectionsOperative: readonly string[];
  readonly openers: readonly Opener[];
  /** The letters of `(a)`, `(أ)` in their order. */
  readonly pointLetters: readonly string[];
}

export interface OrganLine {
  readonly form: string;
  /** Canonical id of the body: `unga`, `sc`, `ecosoc`, `hrc`, `itu-pp`. */
  readonly organ: string;
}

/** Words by which the recogniser tells what a text refers to. */
export interface ReferenceWords {
  readonly heads: readonly HeadWord[];
  readonly shortOrgans: readonly ShortOrganName[];
  /** Possessives before a head: `its`, `sa`, `ses`, `su`, `свою`, `其`. Empty where the head itself inflects. */
  readonly possessives: readonly string[];
  /** `and`, `et`, `y`, `e`, `и`, `و`, `和`, `及`. */
  readonly and: readonly string[];
  /** `to`, `à`, `a`, `по`, `إلى`, `至`. */
  readonly to: readonly string[];
  /** `of`, `from`: words between a number and its date or body. */
  readonly of: readonly string[];
  /** Part letters as written: Latin letters, or `ألف`, `باء` … with the letter they stand for. */
  readonly partLetters: Readonly<Record<string, string>>;
  /** Prefixes of special (`S`) and emergency special (`ES`) sessions as written: `دإ`, `دإط`. */
  readonly specialSession: Readonly<Record<string, 'S' | 'ES'>>;
  /** `Rev.`, `Rév.`, `المراجَع في`, `Пересм.`, `修订版`. */
  readonly revised: readonly string[];
  /** `Modified`, `last amended`, `المُعدّل في عام`, `المُعدّل في`. */
  readonly modified: readonly string[];
  readonly paragraph: readonly HeadForms[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly thisDocument: readonly string[];
  readonly session: readonly string[];
  readonly actionLine: readonly string[];
  /** Ordinals in words with their value, as they stand beside `session`. */
  readonly ordinals: Readonly<Record<string, number>>;
}

export interface HeadForms {
  readonly forms: readonly string[];
  readonly number: HeadNumber;
}
