import { expect, test } from 'vitest'
import { DocumentView, fromPlainText, toPlainText } from '../index.ts'

const id = '0198c0de-0000-7000-8000-000000000001'

test('a text is shown as what it is, with headings that fit the page', () => {
  const document = fromPlainText(
    '## A\n\n### B\n\nc\nd **e** *f* [g](https://g.example/) [h](/h)\n\n- i\n  - j\n- k\n\n  l\n\n> m\n\n---',
  )
  expect(String(<DocumentView document={document} headings={3} />)).toBe(
    '<div class="kv-document"><h3 dir="auto">A</h3><h4 dir="auto">B</h4>' +
      '<p dir="auto">c<br/>d <strong>e</strong> <em>f</em> <a href="https://g.example/" rel="noopener">g</a> <a href="/h">h</a></p>' +
      '<ul><li dir="auto">i<ul><li dir="auto">j</li></ul></li><li dir="auto"><p dir="auto">k</p><p dir="auto">l</p></li></ul>' +
      '<blockquote><p dir="auto">m</p></blockquote><hr/></div>',
  )
})

test('nothing goes out unescaped, and no link that may not be', () => {
  const html = String(
    <DocumentView
      document={{
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: '<script>"&',
                marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
              },
              { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: '/"onclick="x' } }] },
            ],
          },
        ],
      }}
    />,
  )
  expect(html).toContain('&lt;script&gt;&quot;&amp;')
  expect(html).not.toContain('javascript')
  expect(html).not.toContain('"onclick')
})

test('pictures and own words are drawn by who shows them', () => {
  const document = fromPlainText(`[[picture:${id}|Een pan|Van An]]\n\n[[said:${id}]]`)
  expect(String(<DocumentView document={document} />)).toBe(
    '<div class="kv-document"><p dir="auto">Van An</p></div>',
  )
  const drawn = (
    <DocumentView
      document={document}
      picture={({ alt }) => <img alt={alt} />}
      said={({ contribution }) => <q>{contribution}</q>}
    />
  )
  expect(String(drawn)).toBe(`<div class="kv-document"><img alt="Een pan"/><q>${id}</q></div>`)
})

test('only the words remain for search and letters', () => {
  const document = fromPlainText(
    `## A\n\n- **b** [c](https://c.example/)\n  - d\n\n[[picture:${id}|E|F]]\n\n[[said:${id}]]`,
  )
  expect(toPlainText(document)).toBe('A\n\n- b c\n  - d\n\nF')
  expect(toPlainText(document, { links: true })).toBe('A\n\n- b c (https://c.example/)\n  - d\n\nF')
})
