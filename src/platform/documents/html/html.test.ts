import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { documentSchema, fromHtml, fromPlainText, toPlainNotation } from '../index.ts'

// Many documents, on machines that do more: slow is no fault here.
vi.setConfig({ testTimeout: 60_000 })

const id = '0198c0de-0000-7000-8000-000000000001'
const read = (html: string, options = {}) => toPlainNotation(fromHtml(html, options).document)

test('what people write stays what it is', () => {
  const html = `<h1>Soep</h1><p>Met <b>prei</b> en <em>peen</em>,<br>uit <a href="https://tuin.example/a">de
    tuin</a>.</p><h3>Daarna</h3><ul><li>snijden<ul><li>fijn</li></ul></li><li><p>koken</p></li></ul><ol><li>eten</ol>
    <blockquote><p>Goed was het.</p></blockquote><hr>`
  expect(fromHtml(html).left).toEqual([])
  expect(read(html)).toBe(
    '## Soep\n\nMet **prei** en *peen*,\nuit [de tuin](https://tuin.example/a).\n\n### Daarna\n\n- snijden\n  - fijn\n- koken\n\n1. eten\n\n> Goed was het.\n\n---',
  )
})

test('what is no letter is gone', () => {
  expect(read('<p>a\uFFFFb&#xFFFE;c</p>')).toBe('abc')
})

test('lists of Word are lists', () => {
  const item = (level: number, sign: string, text: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
    style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
    </span></span></span><![endif]>${text}<o:p></o:p></p>`
  const html = `<html xmlns:o="urn:x"><head><title>Weg</title><!--[if gte mso 9]><xml><w:Zoom>0</w:Zoom></xml><![endif]--><style>p.MsoNormal{color:red}</style></head>
    <body lang=NL><p class=MsoTitle>De huiskamer<o:p></o:p></p><p class=MsoNormal>Wat<span style='mso-spacerun:yes'>  </span>we deden:<o:p>&nbsp;</o:p></p>
    ${item(1, '·', 'koken')}${item(2, 'o', 'soep')}${item(1, '·', 'eten')}${item(1, '1.', 'een')}
    <p class=MsoNormal><b>Klaar</b><span class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span></p>
    <div style='mso-element:comment-list'><p>Niet laten lezen</p></div></body></html>`
  expect(read(html)).toBe(
    '## De huiskamer\n\nWat we deden:\n\n- koken\n  - soep\n- eten\n\n1. een\n\n**Klaar**',
  )
  expect(fromHtml(html).left).toEqual(['comment'])
})

test('Google Docs says in styles what it means', () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Vet</span><span>, </span><span style="font-style:italic">schuin</span> en <a href="https://www.google.com/url?q=https://plek.example/x%3Fa%3D1&amp;sa=D"><span>een plek</span></a><sup><a href="#cmnt1">[a]</a></sup></p><ul><li dir="ltr"><p>een</p></li><ul><li><p>twee</p></li></ul></ul></b>`
  expect(read(html)).toBe('**Vet**, *schuin* en [een plek](https://plek.example/x?a=1)\n\n- een\n  - twee')
})

test('old texts of WordPress are parted by empty lines', () => {
  expect(read('Een <strong>begin</strong>\nen verder\n\n<!--more-->\n\nHet eind', { lines: true })).toBe(
    'Een **begin**\nen verder\n\nHet eind',
  )
})

test('no caption is lost where figures stand in figures', () => {
  const blocks = (html: string) =>
    fromHtml(html, { base: 'https://oud.example/', picture: () => id }).document.content.map((block) =>
      block.type === 'picture'
        ? `[${block.attrs.caption}]`
        : toPlainNotation({ type: 'doc', content: [block] }),
    )
  const inner = (caption: string) => `<figure><img src="/a.jpg">${caption}</figure>`
  const said = (caption: string) => `<figcaption>${caption}</figcaption>`
  expect(blocks(`<figure>${inner(said('Een'))}${inner(said('Twee'))}</figure>`)).toEqual(['[Een]', '[Twee]'])
  expect(blocks(`<figure>${inner(said('Een'))}${inner(said('Twee'))}${said('Samen')}</figure>`)).toEqual([
    '[Een]',
    '[Twee]',
    'Samen',
  ])
  expect(blocks(`<figure>${inner('')}${said('Buiten')}</figure>`)).toEqual(['[Buiten]'])
  expect(blocks(`<figure>${inner('')}${inner('')}${said('Samen')}</figure>`)).toEqual(['[]', '[]', 'Samen'])
  const long = 'lang '.repeat(200).trim()
  expect(blocks(inner(said(long)))).toEqual(['[]', long])
})

test.each([
  ['<table><tr><th>Alleen</th><th>kop</th></tr></table>', '- **Alleen** – **kop**'],
  ['<table><tr><form><td>een</td><td>twee</td></form></tr></table>', '- een – twee'],
  ['<table>los<tr>ook<td>een</td><td>twee</td></tr></table>', 'los\n\nook\n\n- een – twee'],
  ['<p>Woord<a href="#noot">1</a></p>', 'Woord1'],
  [
    '<object><param name="movie" value="https://film.example/1"></object>',
    '[https://film.example/1](https://film.example/1)',
  ],
  [
    '<object><embed src="https://film.example/1"></object>',
    '[https://film.example/1](https://film.example/1)',
  ],
])('%s loses no words and no address', (html, expected) => {
  expect(read(html, { base: 'https://oud.example/' })).toBe(expected)
})

test('a text without any paragraphs is parted, not left out', () => {
  const words = Array.from({ length: 9000 }, (_, at) => `w${at}`).join(' ')
  const { document, left } = fromHtml(`<p>${words}</p>`)
  expect([document.content.length > 2, left]).toEqual([true, []])
  expect(toPlainNotation(document).replace(/\s+/g, ' ')).toBe(words)
  expect(fromHtml(`<p>${'x'.repeat(60_000)}</p>`).document.content).toHaveLength(4)
})

test('pictures are kept where somebody keeps them, with their caption', () => {
  const html = `<p>Voor <img src="/a.jpg" alt="Een pan"> na</p><figure><a href="x"><img src="https://oud.example/b.jpg"></a><figcaption>De <i>tuin</i></figcaption></figure><img src="data:image/png;base64,AAAA"><img src="javascript:x">`
  const asked: string[] = []
  const { document, left } = fromHtml(html, {
    base: 'https://oud.example/blog/',
    picture: (src: string) => {
      asked.push(src)
      return id
    },
  })
  expect(asked).toEqual(['https://oud.example/a.jpg', 'https://oud.example/b.jpg'])
  expect(toPlainNotation(document)).toBe(
    `Voor\n\n[[picture:${id}|Een pan|]]\n\nna\n\n[[picture:${id}||De tuin]]`,
  )
  expect(left).toEqual(['picture'])
  expect(fromHtml(html).left).toContain('picture')
})

test('what a site shows from elsewhere is a link to it', () => {
  const html = `<iframe src="//video.example/embed/1" title="De film"></iframe><video><source src="https://video.example/a.mp4"></video><object data="javascript:x"></object>`
  expect(read(html)).toBe(
    '[De film](https://video.example/embed/1)\n\n[https://video.example/a.mp4](https://video.example/a.mp4)',
  )
  expect(fromHtml(html).left).toEqual(['embed'])
})

test('a table can be read from above to below', () => {
  const html = `<table><tr><th>Dag</th><th>Wat</th><th>Wie</th></tr><tr><td>ma</td><td>soep</td><td>An</td></tr><tr><td>di<td>brood<td></table>`
  expect(read(html)).toBe('- ma; Wat: soep; Wie: An\n- di; Wat: brood')
  expect(fromHtml(html).left).toEqual(['table'])
  expect(read('<table><tr><td>een</td><td>twee</td></tr></table>')).toBe('- een – twee')
  expect(read('<table><tr><td><h2>Kop</h2><p>een</p></td><td><ul><li>twee</ul></td></tr></table>')).toBe(
    '## Kop\n\neen\n\n- twee',
  )
})

test('own addresses of another site do not lead into this one', () => {
  expect(read('<a href="/people">mensen</a> <a href="#noot">1</a>')).toBe('mensen 1')
  expect(read('<a href="/people">mensen</a>', { base: 'https://oud.example' })).toBe(
    '[mensen](https://oud.example/people)',
  )
})

test.each([
  ['<script>alert(1)</script>a', 'a', ['script']],
  ['<scr<script>ipt>alert(1)</script>a', 'ipt>alert(1)a', ['unknown']],
  ['<style>b{}</style>a', 'a', ['style']],
  ['<img src=x onerror=alert(1)>a', 'a', ['picture']],
  ['<svg><script>alert(1)</script><text>b</text></svg>a', 'a', ['drawing']],
  ['<math><mi xlink:href="javascript:x">b</mi></math>a', 'a', ['drawing']],
  ['<a href="javascript:alert(1)">a</a>', 'a', ['link']],
  ['<a href=" jAvA\nscript:alert(1)">a</a>', 'a', ['link']],
  ['<a href="data:text/html,x">a</a>', 'a', ['link']],
  ['<form action="//x"><label>a</label><input value=b><button>c</button></form>', 'a', ['form']],
  ['<p style="display:none">b</p><p hidden>c</p>a', 'a', ['hidden']],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>a', 'a', ['embed']],
  ['<marquee onstart=alert(1)>a</marquee>', 'a', ['unknown']],
  ['<__proto__>a</__proto__>', '<__proto__>a', []],
  ['<constructor>a', 'a', ['unknown']],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">a', '">a', ['picture']],
  ['<template><p>b</p></template>a', 'a', []],
  ['<p>a<del>b</del>', 'a', ['deleted']],
  ['&lt;script&gt;a&#0;\u0000', '<script>a\ufffd', []],
])('of %s stays %s', (html, text, left) => {
  const made = fromHtml(html)
  expect(toPlainNotation(made.document)).toBe(text)
  expect(made.left).toEqual(left)
})

test('hostile depth and size are read in one go', () => {
  const many = 100_000 // open tags
  const hostile = [
    ['<div>', '</div>'],
    ['<b>', '</i>'],
    ['<ul><li>', ''],
    ['<table><tr><td>', ''],
    ['<blockquote>', '</p>'],
    ['<a href=x>', ''],
    ['<p>', ''],
    ['<font color=red>', ''],
    ['<svg><foreignobject>', ''],
    ['a<br>', ''],
    ['<h2>', ''],
    ['<p style="mso-list:l0 level9">a', ''],
    ['<!--', ''],
    ['<![CDATA[', ''],
    ['&', ''],
    ['<x a ', ''],
    ['<figure><figcaption>', ''],
  ] as const
  for (const [open, close] of hostile) {
    const { document } = fromHtml(`${open.repeat(many)}a${close.repeat(many)}`)
    expect(documentSchema.safeParse(document).success).toBe(true)
  }
  expect(
    fromHtml(`<p ${'a'.repeat(20)} ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>a`)
      .document.content,
  ).toHaveLength(1)
})

test.each([
  ['rules in a figure', `<figure>${'<hr>'.repeat(130_000)}</figure>`],
  ['lines in a heading', `<h2>${'<div>a</div>'.repeat(150_000)}</h2>`],
  ['rows of a table', `<table>${'<tr><td>a'.repeat(200_000)}</table>`],
  ['pictures in a quotation', `<blockquote>${'<img src=http://a>'.repeat(150_000)}</blockquote>`],
  ['pictures in a list', `<ul><li>${'<img src=http://a>'.repeat(150_000)}</ul>`],
  ['looks in a cell', `<table><tr><td>a<td>${'<b>a</b><i>b</i>'.repeat(80_000)}</table>`],
  [
    'words in the head of a column',
    `<table><tr><th>a<th>${'<b>a</b><i>b</i>'.repeat(80_000)}${'<tr><td>a<td>b'.repeat(80_000)}</table>`,
  ],
])('however many %s are read in one go', (_, html) => {
  const { document } = fromHtml(html, { picture: () => id })
  expect(documentSchema.safeParse(document).success).toBe(true)
})

test('anything can be read, and may be kept', () => {
  const tag = fc.constantFrom(
    ...'p b i a ul ol li table tr td th h1 h3 blockquote div span pre br hr img figure figcaption del q dt dd script svg iframe x'.split(
      ' ',
    ),
  )
  const part = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      ' ',
      'a',
      '*b*',
      '\n\n',
      '<p style="mso-list:l0 level3">',
      '<a href="https://a.example/(">',
      '<',
      '&amp;',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.boolean(), (parts, lines) => {
      const { document } = fromHtml(parts.join(''), { lines, picture: () => id })
      expect(documentSchema.parse(document)).toEqual(document)
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['<ol start="1" type="1"><li>a</li></ol>', '1. a'],
  ['<ol start="5"><li>a</li><li>b</li></ol>', '- 5\\. a\n- 6\\. b'],
  ['<ol reversed><li>a</li><li>b</li></ol>', '- 2\\. a\n- 1\\. b'],
  ['<ol><li>a</li><li value="7">b</li><li>c</li></ol>', '- 1\\. a\n- 7\\. b\n- 8\\. c'],
  ['<ol type="a" start="26"><li>x</li><li>y</li></ol>', '- z. x\n- aa. y'],
  ['<ol type="I" start="4"><li>x</li></ol>', '- IV. x'],
  ['<ol type="i" start="0"><li>x</li></ol>', '- 0\\. x'],
  ['<ol start="3"><li>a<ol><li>b</li></ol></li></ol>', '- 3\\. a\n  1. b'],
  ['<ol start="99999999999999"><li>a</li></ol>', '1. a'],
  ['<ol type="constructor"><li>a</li></ol>', '1. a'],
])('%s keeps the signs that a text may refer to', (html, notation) => {
  const { document } = fromHtml(html)
  expect(toPlainNotation(document)).toBe(notation)
  expect(fromPlainText(notation)).toEqual(document)
})

test('what stands high or low is not read as one number with what it stands beside', () => {
  const { document } = fromHtml(
    '10<sup>6</sup>, m<sup> 2 </sup>, H<sub>2</sub>O, 1<sup>ste</sup>, x<sup><b>2</b></sup>',
  )
  expect(toPlainNotation(document)).toBe('10⁶, m², H₂O, 1ste, x**2**')
})

test.each([
  ['https://tuin.example/een pad.html', 'https://tuin.example/een%20pad.html'],
  ['https://tuin.example/lang\n  pad', 'https://tuin.example/lang%20%20pad'],
  ['/over ons/', 'https://oud.example/over%20ons/'],
  ['tel:030 123 45 67', 'tel:0301234567'],
  ['mailto: toos@post.example', 'mailto:toos@post.example'],
])('%j leads where a browser would go', (href, address) => {
  expect(read(`<a href="${href}">x</a>`, { base: 'https://oud.example/' })).toBe(`[x](${address})`)
})
