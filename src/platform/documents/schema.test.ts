import { expect, test } from 'vitest'
import { DEEPEST_LIST } from './document.ts'
import { documentSchema, safeHref } from './index.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const said = (text: unknown, ...marks: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks }],
})
const link = (href: string) => ({ type: 'link', attrs: { href } })

function deep(levels: number): unknown {
  const paragraph = { type: 'paragraph' }
  const content = levels > 1 ? [paragraph, deep(levels - 1)] : [paragraph]
  return { type: 'bulletList', content: [{ type: 'listItem', content }] }
}

test('a document of what it knows is taken', () => {
  const one = doc(said('Dag', { type: 'bold' }, link('https://a.example/')), deep(DEEPEST_LIST), {
    type: 'horizontalRule',
  })
  expect(documentSchema.parse(one)).toEqual(one)
})

test.each([
  ['an unknown node', doc({ type: 'iframe' })],
  ['an unknown mark', doc(said('a', { type: 'textStyle' }))],
  ['a mark twice', doc(said('a', { type: 'bold' }, { type: 'bold' }))],
  ['something besides', { ...doc(), style: 'x' }],
  ['an attribute besides', doc({ type: 'heading', attrs: { level: 2, id: 'x' } })],
  ['a heading of the page', doc({ type: 'heading', attrs: { level: 1 } })],
  ['a list in too many lists', doc(deep(DEEPEST_LIST + 1))],
  ['a list in ten thousand lists', doc(deep(5000))],
  [
    'an item that does not begin with a paragraph',
    doc({ type: 'bulletList', content: [{ type: 'listItem', content: [deep(1)] }] }),
  ],
  [
    'a heading in a quotation',
    doc({ type: 'blockquote', content: [{ type: 'heading', attrs: { level: 2 } }] }),
  ],
  ['a text outside a paragraph', doc({ type: 'text', text: 'a' })],
  ['no words in a text', doc(said(''))],
  ['a control character', doc(said('a\u0000b'))],
  ['what is no letter', doc(said('a\uFFFF'))],
  ['half a letter', doc(said('a\ud800'))],
  ['too many words', doc(said('a'.repeat(20_001)))],
  ['too many blocks', doc(...Array.from({ length: 4001 }, () => ({ type: 'paragraph' })))],
  ['a picture without id', doc({ type: 'picture', attrs: { picture: '../x', alt: '', caption: '' } })],
  ['a link to a script', doc(said('a', link('javascript:alert(1)')))],
])('%s is refused', (_, document) => {
  expect(documentSchema.safeParse(document).success).toBe(false)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/x',
  '//a.example',
  '/\\a.example',
  'https:\\\\a.example',
  'https:a.example',
  'https://',
  'https:///a.example',
  'https://bank.example@a.example',
  'ftp://a.example',
  '#top',
  'somewhere',
  '',
  'mailto:a',
  'mailto:a@b.example?bcc=c@d.example',
  'tel:javascript',
  `https://a.example/${'a'.repeat(3000)}`,
])('nothing leads to %j', (href) => {
  expect(safeHref(href)).toBeUndefined()
})

test.each([
  ['https://a.example/b?c=d#e'],
  ['HTTP://a.example'],
  ['mailto:an@voorbeeld.example'],
  ['tel:085-0000000'],
  ['/stories/soep'],
  ['https://nl.example/wiki/Soep_(eten)'],
  [' https://a.ex\u200bample/\n', 'https://a.example/'],
  ['https://a.example/(', 'https://a.example/%28'],
])('%j is somewhere', (href, kept = href) => {
  expect(safeHref(href)).toBe(kept)
  expect(safeHref(kept)).toBe(kept)
})
