import { expect, test } from 'vitest'
import { CliProblem } from '../../../problem.ts'
import { decode } from './decode.ts'
import { encodingOf } from './encoding.ts'
import type { ExportRecord } from './record.ts'
import { records } from './records.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
const tail = '</channel></rss>'

/** Cut into pieces of `size` bytes, as a disk may give them. */
async function read(file: string | Buffer, size = 65_536): Promise<ExportRecord[]> {
  const bytes = Buffer.from(file as string)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const found: ExportRecord[] = []
  for await (const record of records(decode(pieces(), encodingOf(bytes.subarray(0, 512))))) found.push(record)
  return found
}

async function problemOf(file: string | Buffer, size?: number) {
  try {
    await read(file, size)
  } catch (error) {
    if (error instanceof CliProblem) return [error.key, error.values]
    throw error
  }
  return null
}

const post = (title: string) => `<item><title><![CDATA[${title}]]></title></item>`
const titles = (found: readonly ExportRecord[]) =>
  found.filter(({ element }) => element === 'item').map(({ fields }) => fields.get('title'))

test('reads the site, its authors and its posts, whatever stands first', async () => {
  const found = await read(`${head}
    <item><title>Een</title><category domain="post_tag" nicename="x">X &amp; <![CDATA[Y]]></category>
      <content:encoded><![CDATA[a]]]]><![CDATA[>b]]></content:encoded>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>
      <wp:postmeta><wp:meta_key>_secret</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta>
      <wp:comment><wp:comment_author_email>a@b.example</wp:comment_author_email><title>no</title></wp:comment></item>
    <image><title>no</title></image><wp:wxr_version>1.2</wp:wxr_version>
    <wp:author><wp:author_login>els</wp:author_login><wp:x/></wp:author>${tail}`)
  expect(found.map(({ element, line, fields }) => [element, line, ...fields.keys()])).toEqual([
    ['item', 3, 'title', 'category', 'content:encoded', 'wp:comment'].filter((name) => name !== 'category'),
    ['channel', 8, 'image'],
    ['channel', 8, 'wp:wxr_version'],
    ['wp:author', 9, 'wp:author_login', 'wp:x'],
  ])
  const [item] = found
  expect(item?.fields.get('content:encoded')).toBe('a]]>b')
  expect(item?.terms).toEqual([{ domain: 'post_tag', slug: 'x', name: 'X & Y' }])
  expect([...(item?.meta ?? [])]).toEqual([['_thumbnail_id', '7']])
  expect([item?.comments, item?.fields.get('title')]).toEqual([1, 'Een'])
})

test.each([1, 2, 3, 7, 65_536])('cut into pieces of %i bytes it is the same', async (size) => {
  expect(titles(await read(`${head}${post('Café 🔥 بيت')}${tail}`, size))).toEqual(['Café 🔥 بيت'])
})

test('reads what declares another encoding, or begins with a mark', async () => {
  const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel>${post('Café')}${tail}`
  const wide = `\uFEFF${head}${post('Café 🔥')}${tail}`
  expect(titles(await read(Buffer.from(xml, 'latin1'), 3))).toEqual(['Café'])
  expect(titles(await read(Buffer.from(wide, 'utf16le'), 3))).toEqual(['Café 🔥'])
  expect(titles(await read(Buffer.from(wide, 'utf16le').swap16(), 5))).toEqual(['Café 🔥'])
  expect(titles(await read(wide))).toEqual(['Café 🔥'])
})

test('says where the first byte stands that is no text', async () => {
  const broken = Buffer.concat([
    Buffer.from(`${head}\n<item><title>één Caf`),
    Buffer.from('\xe9 ', 'latin1'),
    Buffer.from(`</title></item>${tail}`),
  ])
  const place = { line: 3, column: 21, encoding: 'utf-8' }
  for (const size of [1, 5, 65_536]) expect(await problemOf(broken, size)).toEqual(['wordpress.bytes', place])
  const cut = Buffer.from(`${head}${post('é')}`).subarray(0, -16)
  expect(await problemOf(cut)).toMatchObject(['wordpress.cut-off', { line: 2 }])
  expect(await problemOf(Buffer.from(`${head}é`).subarray(0, -1))).toMatchObject([
    'wordpress.bytes',
    { line: 2 },
  ])
})

test('names each control character by its place', async () => {
  expect(await problemOf(`${head}\n${post('a\u0008b')}\n${post('\u0000')}${tail}`)).toEqual([
    'wordpress.signs',
    { count: 2, places: '3:25, 4:24' },
  ])
})

const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;">]>\n<rss><channel><title>&lol1;</title>${tail}`

test.each([
  ['a bomb of entities', bomb, ['wordpress.doctype', { line: 2, column: 65 }]],
  ['a page', '<!doctype html>\n<html></html>', ['wordpress.html', {}]],
  ['an Atom feed', '<feed></feed>', ['wordpress.feed', {}]],
  ['nothing', '', ['wordpress.empty', {}]],
  ['half of it', `${head}\n<item><title>a`, ['wordpress.cut-off', { line: 3 }]],
  ['wrong nesting', `${head}<item><title></item></title>${tail}`, ['wordpress.xml', { line: 2 }]],
  ['an entity of HTML', `${head}<title>&nbsp;</title>${tail}`, ['wordpress.entity', { line: 2 }]],
  ['two roots', `${head}${tail}<rss/>`, ['wordpress.xml', { line: 2 }]],
  ['elements in elements', `${head}${'<a>'.repeat(60)}`, ['wordpress.deep', { line: 2 }]],
  ['a text without end', `${head}<item><title>${'x'.repeat(9_000_000)}`, ['wordpress.long', { line: 2 }]],
  ['a tag without end', `${head}<item ${'a="1" '.repeat(1_500_000)}`, ['wordpress.long', { line: 2 }]],
  ['a DOCTYPE without end', `<!DOCTYPE ${'x'.repeat(9_000_000)}`, ['wordpress.long', { line: 1 }]],
  [
    'a post without end',
    `${head}<item>${`<x>${'x'.repeat(1_000_000)}</x>`.repeat(17)}</item>${tail}`,
    ['wordpress.long', { line: 2 }],
  ],
  ['a zip', 'PK\x03\x04……', ['wordpress.packed', {}]],
  [
    'another encoding',
    '<?xml version="1.0" encoding="UTF-7"?><rss/>',
    ['wordpress.encoding', { encoding: 'utf-7' }],
  ],
])('%s is refused', async (_, file, [key, values]) => {
  expect(await problemOf(file)).toMatchObject([key, values])
})

test.each([1, 2, 7, 65_536])('blank lines before it, in pieces of %i bytes, change nothing', async (size) => {
  expect(titles(await read(`\n\n  ${head}${post('Een')}${tail}`, size))).toEqual(['Een'])
  expect(await problemOf(`\n\n${head}<item></x>`, size)).toMatchObject(['wordpress.xml', { line: 4 }])
  expect((await problemOf(`Warning: x\n${head}${tail}`, size))?.[0]).toBe('wordpress.before-start')
})

test('what is another kind of file is said so', async () => {
  expect(await problemOf('{"posts":[]}')).toEqual(['wordpress.before-start', { line: 1 }])
  expect(await problemOf('\n \n')).toEqual(['wordpress.empty', {}])
  expect(await problemOf(`${head}${tail}los`)).toMatchObject(['wordpress.xml', { line: 2 }])
})
