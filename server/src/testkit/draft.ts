import type { DocumentModel } from '../model/types.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { analyseFixtureFile } from './checkRule.ts';
import { parseFixture } from './fixture.ts';

/** A draft in the fixture language, analysed; `offset` is where `$0` stands, or the end. */
export function draft(source: string): { readonly model: DocumentModel; readonly offset: number } {
  const [file] = parseFixture(source).files;
  if (!file) throw new Error('Fixture: no file.');
  return {
    model: analyseFixtureFile(file, shippedRegistry()),
    offset: file.cursors[0] ?? file.text.length,
  };
}
