import { expect, test } from 'vitest'
import { type Around, plainHtml } from './prepare.ts'

const pictures = new Map([
  [7, { url: 'https://old.example/a.jpg', alt: 'Een "tuin"', caption: 'De <em>tuin</em>' }],
  [8, { url: 'https://old.example/b.jpg', alt: '', caption: '' }],
])

const reused = new Map([
  [5, '<!-- wp:paragraph --><p>Word lid.</p><!-- /wp:paragraph --><!-- wp:block {"ref":6} /-->'],
  [6, '<!-- wp:block {"ref":5} /-->[su_x y="z"]Bel ons.'],
])

function prepared(content: string) {
  const left: string[] = []
  const around: Around = {
    attachment: (id) => pictures.get(id),
    own: () => [8],
    footnotes: () => ['Een <em>noot</em>'],
    reused: (id) => reused.get(id),
    put: (html) => html,
    left: (what, name) => left.push(`${what} ${name}`),
  }
  return { html: plainHtml(content, around).trim(), left }
}
const htmlOf = (content: string) => prepared(content).html

test('the classic editor: a blank line begins a paragraph, a new line is one', () => {
  expect(
    htmlOf('Een.\r\nTwee.\n\n\n<strong>Drie</strong> & vier\n<ul>\n<li>vijf\nzes</li>\n</ul>\nzeven'),
  ).toBe(
    '<p>Een.<br>\nTwee.</p>\n<p><strong>Drie</strong> & vier</p><ul><li>vijf<br>\nzes</li></ul><p>zeven</p>',
  )
  expect(htmlOf('<pre>a\n\nb</pre>')).toBe('<pre>a\n\nb</pre>')
  expect(htmlOf('<blockquote>a\n\nb</blockquote>')).toBe('<blockquote><p>a</p>\n<p>b</p></blockquote>')
})

test('blocks lose their comments and keep what stands in them', () => {
  expect(
    htmlOf(
      '<!-- wp:group {"a":{"b":1}} --><div><!-- wp:paragraph -->\n<p>Een.</p>\n<!-- /wp:paragraph --></div><!-- /wp:group -->',
    ),
  ).toBe('<div>\n<p>Een.</p>\n</div>')
})

test('what WordPress wrote anew at every visit is named', () => {
  expect(prepared('<!-- wp:latest-posts {"x":1} /-->\n<!-- wp:spacer /--><!-- wp:acme/map /-->')).toEqual({
    html: '',
    left: ['block latest-posts', 'block acme/map'],
  })
})

test('a block that stands in several posts stands here with its words, and never in itself', () => {
  expect(
    prepared(
      '<!-- wp:block {"ref":5} /-->\n<!-- wp:group --><div><!-- wp:block {"ref":9} /--></div><!-- /wp:group -->',
    ),
  ).toEqual({
    html: '<p>Word lid.</p>\n\n<p>Bel ons.</p>\n\n<div></div>',
    left: ['block block', 'shortcode su_x', 'block block'],
  })
})

test('notes below a post stand below it, and their numbers apart from the words', () => {
  expect(
    prepared(
      '<!-- wp:paragraph --><p>Tekst<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup>.</p><!-- /wp:paragraph --><!-- wp:footnotes /-->',
    ),
  ).toEqual({ html: '<p>Tekst [1].</p>\n\n<ol><li>Een <em>noot</em></li></ol>', left: [] })
})

test.each([
  [
    '<!-- wp:embed {"url":"https://film.example/1"} --><figure><figcaption>De <em>film</em></figcaption></figure><!-- /wp:embed -->',
    '<p><a href="https://film.example/1">https://film.example/1</a></p><p>De <em>film</em></p>',
  ],
  [
    '<!-- wp:embed {"url":"https://film.example/1"} --><figure><figcaption>Soep &amp; brood</figcaption></figure><!-- /wp:embed -->',
    '<p><a href="https://film.example/1">Soep &amp; brood</a></p>',
  ],
  [
    '<!-- wp:cover {"url":"https://oud.example/c.jpg","id":8} --><div style="background-image:url(x)"><p>Omslag</p></div><!-- /wp:cover -->',
    '<figure><img src="https://oud.example/c.jpg" alt=""></figure>\n<div style="background-image:url(x)"><p>Omslag</p></div>',
  ],
  [
    '<!-- wp:file {"id":9} --><div><object class="wp-block-file__embed" data="https://oud.example/v.pdf"></object><a href="https://oud.example/v.pdf">Verslag</a><a href="https://oud.example/v.pdf" class="wp-block-file__button" download>Download</a></div><!-- /wp:file -->',
    '<div><a href="https://oud.example/v.pdf">Verslag</a></div>',
  ],
  [
    '<!-- wp:social-links --><ul><!-- wp:social-link {"url":"https://mast.example/@toos","service":"mastodon"} /--></ul><!-- /wp:social-links -->',
    '<ul><p><a href="https://mast.example/@toos">mastodon</a></p></ul>',
  ],
  [
    '<!-- wp:acf/citaat {"name":"acf/citaat","data":{"quote":"Wijze woorden.","_quote":"field_1","kleur":"rood"},"className":"is-style Groot"} /-->',
    '<p>Wijze woorden.</p>',
  ],
  [
    '[audio http://oud.example/a.mp3|titles=Lied]',
    '<p><a href="http://oud.example/a.mp3">http://oud.example/a.mp3</a></p>',
  ],
  ['een<!--nextpage-->twee<!--more Lees-->drie<!-- niets -->', '<p>een</p>\n<p>twee</p>\n<p>drie</p>'],
  ['Leuk <img class="emoji" draggable="false" alt="😀" src="https://s.example/1f600.svg">', '<p>Leuk 😀</p>'],
  ['[vc_raw_html]JTNDcCUzRVJ1dyUzQyUyRnAlM0U=[/vc_raw_html]', '<p>Ruw</p>'],
  [
    '[vc_single_image image="8"][vc_gallery images="8"]',
    '<figure><img src="https://old.example/b.jpg" alt=""></figure>'.repeat(2),
  ],
])('%s comes as %s', (content, html) => {
  expect(htmlOf(content).replace(/\n+/g, '\n')).toBe(html)
})

test('captions in both writings become the caption of their picture', () => {
  const expected = '<figure><img src="a.jpg" alt="x"><figcaption>De <em>tuin</em></figcaption></figure>'
  expect(
    htmlOf(
      '[caption id="x" width="3"]<a href="a.jpg"><img src="a.jpg" alt="x"></a> De <em>tuin</em>[/caption]',
    ),
  ).toBe(expected)
  expect(htmlOf('[caption caption="De tuin"]<img src="a.jpg">[/caption]')).toBe(
    '<figure><img src="a.jpg"><figcaption>De tuin</figcaption></figure>',
  )
})

test('galleries become their pictures, those of the post where none is named', () => {
  expect(prepared('[gallery ids="7,9"]')).toEqual({
    html: '<figure><img src="https://old.example/a.jpg" alt="Een &quot;tuin&quot;"><figcaption>De <em>tuin</em></figcaption></figure>',
    left: ['picture 9'],
  })
  expect(htmlOf('[gallery]')).toBe('<figure><img src="https://old.example/b.jpg" alt=""></figure>')
  expect(
    htmlOf(
      '<!-- wp:gallery {"ids":[7]} --><figure class="wp-block-gallery"><ul class="x"><li class="y"><figure><img src="a.jpg"/></figure></li></ul></figure><!-- /wp:gallery -->',
    ),
  ).toBe('<figure class="wp-block-gallery"><figure><img src="a.jpg"/></figure></figure>')
})

test('what was shown from elsewhere becomes a link', () => {
  const link = '<p><a href="https://film.example/?a=1&amp;b=2">https://film.example/?a=1&amp;b=2</a></p>'
  expect(htmlOf('[embed width="3"]https://film.example/?a=1&amp;b=2[/embed]')).toBe(link)
  expect(htmlOf('Kijk:\n\nhttps://film.example/?a=1&b=2')).toBe(`<p>Kijk:</p>\n${link}`)
  expect(
    htmlOf(
      '<!-- wp:embed {"url":"https://film.example/?a=1&b=2"} --><figure><div>\nhttps://film.example/?a=1&amp;b=2\n</div></figure><!-- /wp:embed -->',
    ),
  ).toBe(link)
  expect(htmlOf('[audio mp3="https://film.example/x.mp3"][video src="javascript:alert(1)"]')).toBe(
    '<p><a href="https://film.example/x.mp3">https://film.example/x.mp3</a></p>',
  )
})

test('an address alone on its line is a link, wherever that line stands', () => {
  const link = '<a href="https://film.example/?a=1&amp;b=2">https://film.example/?a=1&amp;b=2</a>'
  expect(htmlOf('Kijk:\nhttps://film.example/?a=1&b=2\nof niet https://film.example/b')).toBe(
    `<p>Kijk:<br>\n${link}<br>\nof niet https://film.example/b</p>`,
  )
  expect(
    htmlOf('<!-- wp:paragraph --><p class="x">https://film.example/?a=1&amp;b=2</p><!-- /wp:paragraph -->'),
  ).toBe(`<p>${link}</p>`)
})

test.each([
  ['[youtube=https://film.example/w?v=a&#038;rel=0]', 'https://film.example/w?v=a&amp;rel=0'],
  ['[youtube https://film.example/w?v=a]', 'https://film.example/w?v=a'],
  ['[youtube]https://film.example/w?v=a[/youtube]', 'https://film.example/w?v=a'],
  ['[youtube id="dQw4w9WgXcQ" w=3]', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['[vimeo 123456]', 'https://vimeo.com/123456'],
  ['[soundcloud url="https://geluid.example/1" params="a=b"]', 'https://geluid.example/1'],
])('%s plays what is at %s', (content, address) => {
  expect(prepared(content)).toEqual({ html: `<p><a href="${address}">${address}</a></p>`, left: [] })
})

test.each([
  'Wel of [niet-]reanimeren.',
  'Een [zo-genaamd] feest, [niet-westerse migranten] en [sic].',
  'Voor [naam_van_huis] en [on-line].',
  'Hier was [n = 12] genoeg [youtube].',
])('%s keeps its words', (content) => {
  expect(prepared(content)).toEqual({ html: `<p>${content}</p>`, left: [] })
})

test('what a page builder was given to show stays, and how it looks does not', () => {
  expect(
    prepared(
      '[contact-form-7 id="3" title="Contact"]\n[et_pb_toggle title="Wie ben je?" align="center" text="left"]Wij.[/et_pb_toggle][vc_btn title="Word lid" link="url:https%3A%2F%2Fx.example%2Flid|target:_blank"]\n\n[wpforms-lite]',
    ),
  ).toEqual({
    html: '<p><strong>Wie ben je?</strong></p><p>Wij.</p><p><a href="https://x.example/lid">Word lid</a></p>',
    left: [
      'shortcode contact-form-7',
      'shortcode et_pb_toggle',
      'shortcode vc_btn',
      'shortcode wpforms-lite',
    ],
  })
})

test.each([
  ['[b]Vet[/b] en [i]schuin[/i]', '<p><strong>Vet</strong> en <em>schuin</em></p>'],
  ['[url=https://x.example]hier[/url]', '<p><a href="https://x.example">hier</a></p>'],
  [
    '[url=https://x.example/?a=1&amp;b=2]hier[/url]',
    '<p><a href="https://x.example/?a=1&amp;b=2">hier</a></p>',
  ],
  ['[url]https://x.example[/url]', '<p><a href="https://x.example">https://x.example</a></p>'],
  ['[url="javascript:alert(1)"]hier[/url]', '<p>hier</p>'],
  ['[img]https://x.example/a.jpg[/img]', '<figure><img src="https://x.example/a.jpg" alt=""></figure>'],
  ['[quote]Zo.[/quote]', '<blockquote><p>Zo.</p></blockquote>'],
])('%s of a bulletin board comes as %s', (content, html) => {
  expect(prepared(content)).toEqual({ html, left: [] })
})

test.each([
  [
    '<!-- wp:accordion-heading --><h3 class="x"><button type="button" class="y"><span>Wat?</span><span class="z" aria-hidden="true">+</span></button></h3><!-- /wp:accordion-heading -->',
    '<h3 class="x"> <span>Wat?</span> </h3>',
  ],
  ['<button class="kt-accordion-header"><b>Wie?</b></button>', '<p><p><strong><b>Wie?</b></strong></p></p>'],
  ['<button class="send">Stuur</button>', '<p><button class="send">Stuur</button></p>'],
])('%s is the title of what was folded, or none', (content, html) => {
  expect(htmlOf(content)).toBe(html)
})

test('what a form asks is no text of the post, and code is', () => {
  expect(prepared('<!-- wp:jetpack/field-name {"label":"Je naam"} /-->')).toEqual({
    html: '',
    left: ['block jetpack/field-name'],
  })
  expect(htmlOf('[code lang="php"]echo "<b>x</b>";[/code]')).toBe('<pre>echo "&lt;b>x&lt;/b>";</pre>')
})

test('words in columns side by side are never one word, and a button leads where it led', () => {
  expect(htmlOf('[one_half]Een[/one_half][one_half_last]Twee[/one_half_last]')).toBe(
    '<p>Een</p>\n<p>Twee</p>',
  )
  expect(htmlOf('Een [su_button url="https://x.example"]knop[/su_button].')).toBe(
    '<p>Een <a href="https://x.example">knop</a>.</p>',
  )
})

test('an unknown shortcode is named and what it stood around stays; brackets are also brackets', () => {
  expect(
    prepared(
      '[row][su_box title="x"]In [sic] de [caption]doos[/caption][/su_box][/row] [[gallery]] [1] [toc depth="2"]',
    ),
  ).toEqual({
    html: '<p>In [sic] de doos</p>\n<p>[gallery] [1]</p>',
    left: ['shortcode su_box', 'shortcode row', 'shortcode toc'],
  })
})

test.each([
  ['comments that never end', '<!-- wp:group'.repeat(100_000)],
  ['tags that never end', '<div '.repeat(200_000)],
  ['blocks in blocks', '<!-- wp:group -->'.repeat(50_000)],
  ['shortcodes in shortcodes', '[row a=1]'.repeat(100_000) + '[/row]'.repeat(100_000)],
  ['brackets in brackets', `${'[row '.repeat(200_000)}]`],
  ['captions that never end', `<!-- wp:gallery -->${'<figcaption>'.repeat(100_000)}<!-- /wp:gallery -->`],
  [
    'files that never end',
    `<!-- wp:file -->${'<object '.repeat(100_000)}${'<a '.repeat(200_000)}<!-- /wp:file -->`,
  ],
  ['pictures that never end', '<img '.repeat(300_000)],
  ['buttons that never end', '<button class="faq">'.repeat(100_000)],
  ['notes that never end', `<!-- wp:x -->${'<sup data-fn='.repeat(100_000)}<!-- /wp:x -->`],
  ['lines that may be addresses', '<br>https://a'.repeat(100_000)],
  ['elements in elements', '<div>'.repeat(100_000) + '</p>'.repeat(100_000)],
  ['spaces', `a${' '.repeat(1_000_000)}b\n${'\n '.repeat(200_000)}`],
])('%s are walked through once', (_, content) => {
  expect(typeof htmlOf(content)).toBe('string')
})
