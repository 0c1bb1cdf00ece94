import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { aknFile } from '../testkit/akn.ts';
import { readAkomaNtoso } from '../workspace/akomaNtoso/read.ts';
import { nodeFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'chapeau-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function refusal(path: string): string {
  const result = readAkomaNtoso(nodeFiles.pieces(path), { depth: 'numbers' });
  return result.kind === 'refused' ? result.reason : assert.fail('it was read');
}

const roads = aknFile({
  symbol: 'A/RES/81/12',
  number: '81/12',
  date: '2026-12-10',
  language: 'zho',
  title: '人人享有道路',
  paragraphs: ['欢迎该报告；'],
});

describe('XML', () => {
  test('is read in UTF-8 and in UTF-16, whatever is cut where', () => {
    const utf16 = roads.replace('UTF-8', 'UTF-16');
    const long = roads.replace('欢迎', '欢迎'.repeat(40_000));
    for (const [name, content] of [
      ['utf8.xml', Buffer.from(roads)],
      ['mark.xml', Buffer.from(`\ufeff${roads}`)],
      ['utf16le.xml', Buffer.from(`\ufeff${utf16}`, 'utf16le')],
      ['utf16be.xml', Buffer.from(`\ufeff${utf16}`, 'utf16le').swap16()],
      ['long.xml', Buffer.from(long)],
    ] as const) {
      const result = readAkomaNtoso(nodeFiles.pieces(write(name, content)), { depth: 'numbers' });
      assert.equal(result.kind === 'read' && result.document.title, '人人享有道路', name);
    }
  });

  test('in another encoding is refused', () => {
    const latin = Buffer.from(roads.replace('人人享有道路', 'Résolution'), 'latin1');
    assert.match(
      refusal(write('latin.xml', latin)),
      /^is not in the encoding UTF-8 \(after 0 bytes\)/,
    );
    assert.match(refusal(write('zeros.xml', Buffer.alloc(1000))), /^is not well-formed XML/);
  });

  test('of two hundred megabytes is refused by its size', () => {
    const path = write('huge.xml', '<akomaNtoso>');
    truncateSync(path, 200 * 1024 * 1024);
    assert.match(
      refusal(path),
      /^is too large: 200 MB, where at most 32 MB are read\. No resolution/,
    );
  });

  test('that is not there, or a folder, is refused', () => {
    assert.match(refusal(join(folder, 'gone.xml')), /^does not exist/);
    mkdirSync(join(folder, 'folder.xml'));
    assert.match(refusal(join(folder, 'folder.xml')), /^is no file/);
  });

  test('a pipe is not waited for', { skip: process.platform === 'win32' }, () => {
    const path = join(folder, 'pipe.xml');
    execFileSync('mkfifo', [path]);
    assert.match(refusal(path), /^is no file/);
    const content = nodeFiles.read(path, 1000);
    assert.match(content.kind === 'failed' ? content.reason : '', /^is no file/);
  });
});

test('a file with facts that is too large is refused with the way out', () => {
  const path = write('registry.yaml', 'bodies: []\n');
  const content = nodeFiles.read(path, 5);
  assert.match(content.kind === 'failed' ? content.reason : '', /^is too large: .* JSON lines/);
  assert.deepEqual(nodeFiles.read(path, 100), {
    kind: 'text',
    text: 'bodies: []\n',
    encoding: 'utf-8',
  });
});

test('folders are searched by name, without hidden ones', () => {
  for (const name of ['b', 'a', '.git', 'node_modules']) {
    mkdirSync(join(folder, 'tree', name), { recursive: true });
    writeFileSync(join(folder, 'tree', name, 'x.txt'), '');
  }
  assert.deepEqual(
    [...nodeFiles.filesIn(join(folder, 'tree'))],
    [join(folder, 'tree', 'a', 'x.txt'), join(folder, 'tree', 'b', 'x.txt')],
  );
  assert.deepEqual([...nodeFiles.filesIn(join(folder, 'gone'))], []);
});

test('addresses of other machines are no paths', () => {
  for (const path of ['//server/share/x.yaml', '\\\\server\\share', 'https://example.org/x.yaml']) {
    assert.equal(nodeFiles.resolve(folder, path), undefined, path);
  }
  assert.equal(nodeFiles.resolve('/a/b', '../c.yaml'), join('/a', 'c.yaml'));
});
