import { expect, test } from 'vitest'
import { tried } from './testing/tried.ts'
import { oldSite, type WxrItem, wxr } from './testing/wxr.ts'

const come = (...items: readonly WxrItem[]) => tried(wxr(...items))
const textOf = async (content: string, more: Partial<WxrItem> = {}) =>
  (await come({ id: 1, content, ...more })).stories[0]?.text
const uploads = `${oldSite}/wp-content/uploads/2021/03`

test.each([
  [
    'a list of posts that was found anew each time shows nothing of itself',
    '<!-- wp:query {"queryId":1} --><div><!-- wp:heading --><h2>Nieuws</h2><!-- /wp:heading --><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --><!-- wp:query-no-results --><!-- wp:paragraph --><p>Niets gevonden.</p><!-- /wp:paragraph --><!-- /wp:query-no-results --></div><!-- /wp:query -->',
    '## Nieuws',
  ],
  [
    'a list of its own headings',
    '<!-- wp:yoast-seo/table-of-contents --><div><h2>Inhoud</h2><ul><li><a href="#a">A</a></li></ul></div><!-- /wp:yoast-seo/table-of-contents --><!-- wp:heading --><h2 id="a">A</h2><!-- /wp:heading -->',
    '## A',
  ],
  [
    'a picture of Divi 5 is a picture',
    `<!-- wp:divi/image {"image":{"innerContent":{"desktop":{"value":{"src":"${uploads}/d5.jpg","alt":"De hal"}}}}} /-->`,
    '(d5.jpg)',
  ],
  [
    'what a builder keeps of a text twice is said once',
    '<!-- wp:siteorigin-panels/layout-block {"panelsData":{"widgets":[{"text":"<p>Hier wonen wij.</p>"}]},"contentPreview":"<div><p>Hier wonen wij.</p></div>"} /-->',
    'Hier wonen wij.',
  ],
  [
    'a button in fields of a block leads where it led',
    '<!-- wp:acf/knop {"data":{"knop":{"title":"Lees meer","url":"https://oud.example/x/"}}} /-->',
    '[Lees meer](https://oud.example/x/)',
  ],
  [
    'parts of a page builder are never one word',
    '[vc_cta h2="Doe mee"]Kom langs[/vc_cta][vc_message]Let op[/vc_message]',
    '**Doe mee**\n\nKom langs\n\nLet op',
  ],
  [
    'buttons of Divi and Enfold lead where they led, also within the site',
    '[et_pb_button button_url="/meedoen/" button_text="Doe mee" /]\n\n[av_button label="Meer" link="manually,https://oud.example/x/"]',
    '[Doe mee](https://oud.example/meedoen/)\n\n[Meer](https://oud.example/x/)',
  ],
  ['a command that no word looks like', 'Kies [wpml_language_selector_widget] hier.', 'Kies hier.'],
  [
    'an address that mails with a subject',
    '<a href="mailto:a@b.example?subject=Hallo%20daar">Schrijf ons</a>',
    '[Schrijf ons](mailto:a@b.example)',
  ],
])('%s', async (_, content, expected) => {
  expect((await textOf(content))?.replace(/ {2,}/g, ' ')).toBe(expected)
})

test('a picture of a builder keeps what is said of it', async () => {
  const { stories } = await come({
    id: 1,
    content: `[et_pb_image src="${uploads}/a.jpg" alt="Twee mensen"][/et_pb_image]`,
  })
  expect(stories[0]?.pictures.map(({ alt }) => alt)).toEqual(['Twee mensen'])
})

test('links of before the site wrote its addresses otherwise lead to the post of that name or number', async () => {
  const at = (path: string) => `<a href="${oldSite}${path}">x</a>`
  const paths = [
    '/2023/01/tuin/?utm_source=nieuwsbrief',
    '/index.php/2023/01/tuin/',
    '/2023/01/16/tuin/',
    '/tuin/',
    '/archives/2',
    '/tuin/?lang=nl',
    '/dubbel/',
    '/waarover/tuin/',
    '/?s=tuin',
  ]
  const { stories } = await come(
    { id: 1, content: paths.map(at).join(' ') },
    { id: 2, name: 'tuin' },
    { id: 3, name: 'dubbel' },
    { id: 4, name: 'dubbel', type: 'page', guid: `${oldSite}/?page_id=4` },
  )
  expect(JSON.stringify(stories[0]?.document).match(/(?<="href":")[^"]*/g)).toEqual([
    '/2023/01/tuin/?utm_source=nieuwsbrief',
    '/index.php/2023/01/tuin/',
    '/?p=2',
    '/?p=2',
    '/?p=2',
    '/?p=2',
    '/dubbel/',
    `${oldSite}/waarover/tuin/`,
    `${oldSite}/?s=tuin`,
  ])
  expect(stories[1]?.usual).toEqual(['/tuin', '/2023/01/16/tuin', '/archives/2'])
  expect(stories[3]?.usual).toEqual([])
})

test('comments that nobody read, and what other sites sent, are no comments of readers', async () => {
  const comment = (approved: string, type: string) =>
    `<wp:comment><wp:comment_content>Geheim</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type></wp:comment>`
  const all = [
    ['1', ''],
    ['1', 'comment'],
    ['0', 'comment'],
    ['spam', 'comment'],
    ['trash', ''],
    ['1', 'pingback'],
    ['1', 'trackback'],
  ] as const
  const xml = wxr({ id: 1 }).replace(
    '</item>',
    `${all.map(([approved, type]) => comment(approved, type)).join('')}</item>`,
  )
  expect((await tried(xml)).told).toEqual(['left.comments 2'])
})

test('fields of ACF that hold text are told, and say why a page is empty', async () => {
  const { stories, told } = await come(
    {
      id: 1,
      meta: {
        intro: 'Een woord vooraf',
        _intro: 'field_5f',
        foto: '77',
        _foto: 'field_60',
        los: 'Een los veld',
      },
    },
    { id: 2, content: '', meta: { tekst: '<p>Alles staat hier.</p>', _tekst: 'field_9' } },
  )
  expect(stories).toHaveLength(1)
  expect(told).toEqual(['left.fields intro', 'left.builder ACF'])
})

test('what stood under an order of the site itself is told; what says how it is shown is not', async () => {
  const terms = [
    ['regio', 'Noord &amp; Oost'],
    ['post_format', 'Video'],
    ['post_translations', 'pll_5f0c'],
  ]
  const xml = wxr({ id: 1 }).replace(
    '</item>',
    `${terms.map(([domain, name]) => `<category domain="${domain}" nicename="x"><![CDATA[${name}]]></category>`).join('')}</item>`,
  )
  expect((await tried(xml)).told).toEqual(['left.terms Noord & Oost (regio)'])
})

test('signs that were written for HTML twice are read as what they were, and stay words', async () => {
  const { stories } = await come({
    id: 1,
    title: 'Zorg &amp;amp; thuis &amp;#8211; &amp;lt;b&amp;gt; &amp;zomaar;',
    categories: ['Zorg &amp;amp; Wonen'],
  })
  expect([stories[0]?.title, stories[0]?.headings]).toEqual(['Zorg & thuis – <b> &zomaar;', ['Zorg & Wonen']])
})

test('who set a site up has no name above a story', async () => {
  const { stories } = await come({ id: 1, creator: 'admin' }, { id: 2, creator: 'Bo Vis' })
  expect(stories.map(({ bylines }) => bylines)).toEqual([[], ['Bo Vis']])
})

test('a post whose address is a path stands at it', async () => {
  const xml = wxr({ id: 1 }).replace(/<link>[^<]*\/2023[^<]*<\/link>/, '<link>/blog/tuin</link>')
  expect((await tried(xml)).stories[0]?.addresses).toEqual(['/blog/tuin', '?p=1'])
})

test('every way in which a text leads to a file of the site is a way to that file', async () => {
  const { stories } = await come(
    {
      id: 1,
      content: [
        `<a href="${uploads}/Jaarverslag%202020.pdf">Verslag</a>`,
        '<a href="/wp-content/uploads/2021/03/brief.docx">Brief</a>',
        '<a href="https://i0.wp.com/oud.example/wp-content/uploads/2021/03/c.pdf?ssl=1">C</a>',
        `<a href="${oldSite}/?attachment_id=62">Bijlage</a>`,
        `<a href="${oldSite}/2023/01/verslag/">Bladzijde</a>`,
        `<a href="${uploads}/pakket.zip">Zip</a>`,
        `<a href="https://elders.example/wp-content/uploads/x.pdf">Elders</a>`,
        '[pdf-embedder url="https://www.oud.example/wp-content/uploads/2021/03/e.pdf"]',
        `<figure class="wp-block-audio"><audio controls src="${uploads}/lied.mp3"></audio></figure>`,
      ].join('\n\n'),
    },
    {
      id: 62,
      type: 'attachment',
      status: 'inherit',
      name: 'verslag',
      url: `${uploads}/bijlage.pdf`,
      file: '2021/03/bijlage.pdf',
    },
  )
  expect(stories[0]?.files.map(({ name, src }) => [name, src])).toEqual([
    ['Jaarverslag 2020.pdf', `${uploads}/Jaarverslag%202020.pdf`],
    ['brief.docx', `${uploads}/brief.docx`],
    ['c.pdf', 'https://i0.wp.com/oud.example/wp-content/uploads/2021/03/c.pdf?ssl=1'],
    ['bijlage.pdf', `${uploads}/bijlage.pdf`],
    ['bijlage.pdf', `${uploads}/bijlage.pdf`],
    ['e.pdf', 'https://www.oud.example/wp-content/uploads/2021/03/e.pdf'],
    ['lied.mp3', `${uploads}/lied.mp3`],
  ])
})

test.each([
  [
    'wordpress.feed',
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>',
  ],
  [
    'wordpress.no-version',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><link>https://a.example</link></channel></rss>',
  ],
  ['wordpress.before-start', `<br />\n<b>Notice</b>: Undefined index<br />\n${wxr({ id: 1 })}`],
  ['wordpress.no-xml', `-- MySQL dump 10.13\n${'CREATE TABLE `wp_posts`;\n'.repeat(10)}`],
  ['wordpress.no-xml', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
  ['wordpress.bytes', Buffer.from(wxr({ id: 1, title: 'Café “x”' }).replace('“x”', 'é'), 'latin1')],
])('what is no export says what it is: %s', async (key, file) => {
  await expect(tried(file)).rejects.toMatchObject({ key })
})
