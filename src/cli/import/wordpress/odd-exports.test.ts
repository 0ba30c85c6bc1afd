import { expect, test } from 'vitest'
import { tried } from './testing/tried.ts'
import { type WxrItem, wxr } from './testing/wxr.ts'

const come = (...items: readonly WxrItem[]) => tried(wxr(...items))

test('a reusable block stands in each post that names it; one that nobody could read in none', async () => {
  const block = (ref: number) => `<!-- wp:block {"ref":${ref}} /-->`
  const { stories, told } = await come(
    { id: 1, content: `<!-- wp:paragraph --><p>Kom.</p><!-- /wp:paragraph -->\n\n${block(5)}${block(6)}` },
    { id: 5, type: 'wp_block', content: '<!-- wp:paragraph --><p>Word lid.</p><!-- /wp:paragraph -->' },
    { id: 6, type: 'wp_block', status: 'draft', content: '<p>Nog niet.</p>' },
  )
  expect(stories.map(({ text }) => text)).toEqual(['Kom.\n\nWord lid.'])
  expect(told).toEqual(['left.block block'])
})

test('blocks that name blocks that name blocks are too long for a story', async () => {
  const ten = (ref: number) => `<!-- wp:block {"ref":${ref}} /-->`.repeat(10)
  const { stories, told } = await come(
    { id: 1, content: `Begin.\n\n${ten(2)}` },
    ...Array.from({ length: 9 }, (_, at) => ({
      id: at + 2,
      type: 'wp_block',
      content: `Deel.${ten(at + 3)}`,
    })),
    { id: 11, type: 'wp_block', content: 'x'.repeat(1000) },
  )
  expect([stories, told]).toEqual([[], ['left.long']])
})

test.each([
  ['pictures of its own', '[gallery]', ''],
  ['pictures that it names', '[gallery ids="100,101,102,103,104,105,106,107,108,109"]', ''],
  ['songs that it names', `[playlist ids="${Array.from({ length: 30 }, (_, at) => 100 + at).join()}"]`, ''],
  ['notes', '<!-- wp:footnotes /-->', JSON.stringify([{ content: 'x'.repeat(50_000) }])],
])(
  'a post that shows its %s again and again is too long, and the next one comes',
  async (_, shown, footnotes) => {
    const content = (times: number) => `Begin.\n\n${shown.repeat(times)}`
    const files = Array.from({ length: 50 }, (_, at): WxrItem => {
      const url = `https://oud.example/wp-content/uploads/${'x'.repeat(1500)}/${at}.jpg`
      return {
        id: 100 + at,
        type: 'attachment',
        status: 'inherit',
        parent: 1,
        url,
        excerpt: 'x'.repeat(5000),
      }
    })
    const { stories, told } = await come(
      { id: 1, content: content(60), footnotes },
      { id: 2, content: content(2), footnotes },
      ...files,
    )
    expect(stories.map(({ title }) => title)).toEqual(['Bericht 2'])
    expect(told).toEqual(expect.arrayContaining(['left.long']))
  },
)

test('a post that nobody could have written so stays behind and is told, and the next one comes', async () => {
  const many = 5000
  const { stories, told } = await come(
    { id: 1, content: '<!-- wp:block {"ref":100} /-->' },
    { id: 2 },
    ...Array.from({ length: many }, (_, at) => ({
      id: 100 + at,
      type: 'wp_block',
      content: `<!-- wp:block {"ref":${101 + at}} /-->`,
    })),
  )
  expect(stories.map(({ title }) => title)).toEqual(['Bericht 2'])
  expect(told).toEqual(['left.unreadable Maximum call stack size exceeded'])
})

test('the pages of files lead to what they were put in, else to what shows them', async () => {
  const file = (id: number, parent?: number): WxrItem => ({
    id,
    type: 'attachment',
    status: 'inherit',
    name: `foto-${id}`,
    url: `https://oud.example/wp-content/uploads/${id}.jpg`,
    ...(parent === undefined ? {} : { parent }),
  })
  const { stories } = await come(
    { id: 1, name: 'tuin', thumbnail: 21, content: 'Een.' },
    { id: 2, name: 'kas', content: 'Twee.<img class="wp-image-22" src="/x.jpg">[gallery ids="20,23"]' },
    { id: 3, name: 'geheim', status: 'private' },
    file(20, 1),
    file(21),
    file(22, 3),
    file(23),
    file(24, 3),
  )
  expect(
    stories.map(({ addresses }) => addresses.filter((address) => /foto|attachment/.test(address))),
  ).toEqual([
    ['/2023/01/foto-20', '?attachment_id=20', '/2023/01/foto-21', '?attachment_id=21'],
    ['/2023/01/foto-23', '?attachment_id=23', '/2023/01/foto-22', '?attachment_id=22'],
  ])
})

test('a link to what came along leads there, also where the house has a page of that name; any other leads where it led', async () => {
  const at = (path: string) => `<a href="https://www.oud.example${path}">x</a>`
  const paths = ['/2023/01/tuin/', '/?p=3', '/agenda/', '/', '/stories', '/week/', '/category/tuin']
  const { stories } = await come(
    { id: 1, content: paths.map(at).join(' ') },
    { id: 2, name: 'tuin' },
    { id: 3, name: 'agenda', type: 'page' },
    { id: 4, name: '', title: '', type: 'page' },
    { id: 5, name: 'week', type: 'page', status: 'private' },
  )
  expect(JSON.stringify(stories[0]?.document).match(/(?<="href":")[^"]*/g)).toEqual([
    '/2023/01/tuin/',
    '/?p=3',
    '/?p=3',
    '/?p=4',
    'https://www.oud.example/stories',
    'https://www.oud.example/week/',
    'https://www.oud.example/category/tuin',
  ])
})

test('who wrote together all stand above it', async () => {
  const { stories, told } = await come(
    { id: 1, authors: ['toos', 'Cap bo vis', 'Ada Lof', 'toos', 'a@b.example'] },
    { id: 2, type: 'guest-author', name: 'cap-bo-vis', title: 'Bo &amp; Vis' },
    { id: 3, authors: ['a@b.example'] },
  )
  expect(stories.map(({ bylines }) => bylines)).toEqual([['Toos Kade', 'Bo & Vis', 'Ada Lof'], ['Toos Kade']])
  expect(told).toEqual([])
})

test.each(['iso-8859-1', 'windows-1252', 'ISO-8859-15', 'us-ascii'])(
  'UTF-8 that calls itself %s is read as UTF-8',
  async (said) => {
    const xml = wxr({ id: 1, title: 'Café', content: `<!--${'x'.repeat(300_000)}-->één €` }).replace(
      'UTF-8',
      said,
    )
    const { stories, mistaken } = await tried(Buffer.from(xml, 'utf8'))
    expect([stories[0]?.title, stories[0]?.text.slice(-5), mistaken]).toEqual([
      'Café',
      'één €',
      said.toLowerCase(),
    ])
  },
)

test('what is in one byte for each character, is read so', async () => {
  const xml = wxr({ id: 1, title: 'Café' }).replace('UTF-8', 'iso-8859-1')
  const { stories, mistaken } = await tried(Buffer.from(xml, 'latin1'))
  expect([stories[0]?.title, mistaken]).toEqual(['Café', undefined])
  expect((await tried(wxr({ id: 1 }).replace('UTF-8', 'iso-8859-1'))).mistaken).toBe(undefined)
})

test('a post says its own language, and one that is kept in several is a story in each', async () => {
  const { stories, told } = await come(
    { id: 1, language: 'en' },
    { id: 2, language: 'de' },
    {
      id: 3,
      name: 'dag',
      title: '[:en]Hello[:nl]Dag[:]',
      content: '<!--:en-->Here.<!--:--><!--:nl-->Hier.<!--:--><!--:fr-->Ici.<!--:-->',
      comments: 1,
    },
    { id: 4, title: 'Een [:-) ] {:}', content: 'Gewoon [:nl' },
    { id: 5, title: '[:en]Only[:nl]Alleen[:]', content: '[:nl]Een.[:en] [:] <hr> Voor allen.' },
  )
  expect(stories.map(({ language, writtenIn, title, text }) => [language, writtenIn, title, text])).toEqual([
    ['en', undefined, 'Bericht 1', 'Tekst van 1.'],
    ['nl', 'de', 'Bericht 2', 'Tekst van 2.'],
    ['nl', undefined, 'Dag', 'Hier.'],
    ['en', undefined, 'Hello', 'Here.'],
    ['nl', 'fr', 'Hello', 'Ici.'],
    ['nl', undefined, 'Een [:-) ] {:}', 'Gewoon [:nl'],
    ['nl', undefined, 'Alleen', 'Een.\n\n---\n\nVoor allen.'],
    ['en', undefined, 'Only', '---\n\nVoor allen.'],
  ])
  expect(told).toEqual(['came.language de', 'left.comments 1', 'came.language fr'])
  expect(stories[3]?.addresses).toEqual(['/en/2023/01/dag'])
  expect(new Set(stories.map(({ names }) => names.at(-1))).size).toBe(8)
})

test('an export of 2009 names its tags and categories otherwise, and no authors', async () => {
  const item = wxr({ id: 1, creator: 'Toos Kade', content: 'Tekst.' })
  const old = item
    .replace(/<wp:author>[\s\S]*?<\/wp:author>/, '')
    .replace('<wp:wxr_version>1.2<', '<wp:wxr_version>1.0<')
    .replace(
      '</item>',
      '<category><![CDATA[Tuin]]></category><category domain="category" nicename="tuin"><![CDATA[Tuin]]></category><category domain="tag"><![CDATA[bloei]]></category><category domain="tag" nicename="bloei"><![CDATA[bloei]]></category></item>',
    )
  const { stories } = await tried(old)
  expect(stories.map(({ headings, bylines }) => [headings, bylines])).toEqual([
    [['Tuin', 'bloei'], ['Toos Kade']],
  ])
})

test('footnotes come along with the words that they belong to', async () => {
  const { stories, told } = await come({
    id: 1,
    content:
      '<!-- wp:paragraph --><p>Tekst<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup>.</p><!-- /wp:paragraph -->\n\n<!-- wp:footnotes /-->',
    footnotes: JSON.stringify([{ content: 'Uit <em>het boek</em>.', id: 'a-1' }, null, 3, { content: {} }]),
  })
  expect(stories[0]?.text).toBe('Tekst [1].\n\n1. Uit *het boek*.')
  expect(told).toEqual([])
})

test('every link to a file of the site is known, and one that cannot be kept is told', async () => {
  const at = 'https://oud.example/wp-content/uploads/2021'
  const { stories, told } = await tried(
    wxr({
      id: 11,
      content: `<a href="${at}/verslag.pdf">Verslag</a> <a href="https://elders.example/b.pdf">Elders</a>

[audio mp3="${at}/lied.mp3"]

<!-- wp:file --><div class="wp-block-file"><a href="${at}/brief.docx">Brief</a></div><!-- /wp:file -->

<img src="${at}/tuin-300x200.jpg"> <a href="${at}/tuin.jpg">Groot</a> <a href="${at}/plan.png">Plan</a> <a href="https://oud.example/over/">Over</a>`,
    }),
  )
  expect(stories[0]?.files.map(({ name }) => name)).toEqual(['verslag.pdf', 'lied.mp3', 'brief.docx'])
  expect(told).toEqual([`left.document ${at}/plan.png`])
})

test('a post with the number and guid of another, at another address, is another one', async () => {
  const guid = 'https://oud.example/?p=11'
  const { stories, told } = await come(
    { id: 11, guid, title: 'Tuin' },
    { id: 11, guid, title: 'Kachel' },
    { id: 11, guid, title: 'Kachel' },
    { id: 11, guid, title: 'Anders', name: 'kachel' },
  )
  expect(stories.map(({ title }) => title)).toEqual(['Tuin', 'Kachel'])
  expect(told).toEqual(['left.twice', 'left.twice-other'])
  expect(new Set(stories.map(({ names }) => names.at(-1))).size).toBe(2)
})

test('signs of Windows become what they were', async () => {
  const { stories } = await come({ id: 11, title: 'Een \u0093tuin\u0094', content: 'Dag \u0096 en\u0085' })
  expect([stories[0]?.title, stories[0]?.text]).toEqual(['Een “tuin”', 'Dag – en…'])
})

test('names that a post had in its address before lead to it', async () => {
  const { stories } = await come({ id: 11, name: 'tuin', oldNames: ['hof', 'de-hof', 'a/b', 'tuin'] })
  expect(stories[0]?.before).toEqual(['/2023/01/hof', '/2023/01/de-hof'])
})

test('what was not for everybody is told with who wrote it and where it stood', async () => {
  const { told } = await come(
    { id: 11, title: 'Tuin', status: 'private' },
    { id: 12, title: 'Ding', type: 'project' },
  )
  expect(told).toEqual([
    'left.private post',
    'left.whose Toos Kade, https://oud.example/2023/01/tuin/',
    'left.type project',
  ])
})

test('a post in a language that nobody knows is told', async () => {
  const { told } = await come({ id: 11, language: 'Fryslân' }, { id: 12, language: 'en' })
  expect(told).toEqual(['came.language-unknown Fryslân'])
})
