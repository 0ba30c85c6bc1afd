import { expect, test } from 'vitest'
import { tried } from './testing/tried.ts'
import { type WxrItem, wxr } from './testing/wxr.ts'

const come = (...items: readonly WxrItem[]) => tried(wxr(...items))

const uploads = 'https://oud.example/wp-content/uploads'
const photo: WxrItem = {
  id: 90,
  type: 'attachment',
  status: 'inherit',
  url: `${uploads}/tuin.jpg`,
  excerpt: 'De tuin',
}
const widget = (widgetType: string, settings: object, elements: object[] = []) => ({
  elType: 'widget',
  widgetType,
  settings,
  elements,
})
const page = (...elements: unknown[]) => ({
  _elementor_data: JSON.stringify([
    { elType: 'section', settings: [], elements: [{ elType: 'column', settings: {}, elements }] },
  ]),
})

test('a page of Elementor that stands beside an empty post is read in the order in which it stands', async () => {
  const { stories, told } = await come(
    {
      id: 1,
      content: '<!-- leeg -->\n',
      meta: page(
        widget('heading', { title: 'Onze <em>tuin</em>', header_size: 'h3' }),
        widget('text-editor', { editor: '<p>Kom <b>ook</b>.</p>\n[caption]Zo[/caption]' }),
        widget('image', { image: { id: 90, url: `${uploads}/tuin.jpg` } }),
        widget('image', { image: { url: `${uploads}/kas.jpg` }, caption: 'De kas' }),
        widget('button', { text: 'Doe mee', link: { url: 'https://x.example/mee' } }),
        widget('video', {
          youtube_url: 'https://film.example/1',
          hosted_url: { url: 'https://oud.example/2' },
        }),
        widget('icon-list', {
          icon_list: [{ text: 'Wieden' }, { text: 'Zaaien', link: { url: 'https://x.example' } }],
        }),
        widget('toggle', { tabs: [{ tab_title: 'Wanneer?', tab_content: '<p>Zaterdag.</p>' }] }),
        widget('testimonial', {
          testimonial_content: 'Fijn.',
          testimonial_name: 'Toos',
          testimonial_job: 'buur',
        }),
        widget('divider', {}),
        widget('spacer', {}),
        widget('posts', { title: 'Laatste nieuws' }),
        widget('nested-accordion', { items: [{ item_title: 'Vraag' }, { item_title: 'Nog een' }] }, [
          { elType: 'container', elements: [widget('text-editor', { editor: 'Antwoord.' })] },
          { elType: 'container', elements: [widget('text-editor', { editor: 'Ook een.' })] },
        ]),
        widget('call-to-action', { title: 'Kom', button: 'Ja', link: { url: 'https://x.example/ja' } }),
        widget('counter', { ending_number: 120, suffix: '+', title: 'mensen' }),
        widget('price-list', { price_list: [{ title: 'Soep', price: '€ 3' }] }),
        widget('social-icons', {
          social_icon_list: [{ social_icon: {}, link: { url: 'https://mast.example' } }],
        }),
        widget('form', { form_name: 'Voor mij' }),
      ),
    },
    { ...photo },
  )
  expect(stories[0]?.text).toBe(
    [
      '### Onze *tuin*',
      'Kom **ook**.',
      'Zo',
      '(tuin.jpg: De tuin)',
      '(kas.jpg: De kas)',
      '[Doe mee](https://x.example/mee)',
      '[https://film.example/1](https://film.example/1)',
      '- Wieden\n- [Zaaien](https://x.example)',
      '### Wanneer?',
      'Zaterdag.',
      '> Fijn.\n>\n> Toos, buur',
      '---',
      'Laatste nieuws',
      '### Vraag',
      'Antwoord.',
      '### Nog een',
      'Ook een.',
      '### Kom',
      '[Ja](https://x.example/ja)',
      '120+ mensen',
      '- Soep, € 3\n- [https://mast.example](https://mast.example)',
    ].join('\n\n'),
  )
  expect(told).toEqual(['left.block elementor/posts', 'left.block elementor/form'])
})

test('what stands in the post comes before what a builder kept of it', async () => {
  const { stories } = await come({
    id: 1,
    content: 'Hier.',
    meta: page(widget('heading', { title: 'Daar' })),
  })
  expect(stories[0]?.text).toBe('Hier.')
})

test.each([
  ['no JSON', '[{"elType":'],
  ['no rows', '{"a":1}'],
  ['null', 'null'],
  [
    'other kinds',
    JSON.stringify([
      1,
      null,
      'x',
      [[]],
      { widgetType: 3, settings: null, elements: 'a' },
      { widgetType: 'heading', settings: { title: { a: 1 } } },
      { widgetType: 'icon-list', settings: { icon_list: [null, 4, {}] } },
      { widgetType: 'constructor' },
      { widgetType: '__proto__', settings: { __proto__: [] } },
    ]),
  ],
])('a page of Elementor that is %s holds no text', async (_, json) => {
  const { stories } = await come({ id: 1, content: '', meta: { _elementor_data: json } }, { id: 2 })
  expect(stories.map(({ title }) => title)).toEqual(['Bericht 2'])
})

test('a page of Elementor from somebody who means no good is text and nothing else', async () => {
  const deep = '{"elements":['.repeat(5000) + ']}'.repeat(5000)
  const many = JSON.stringify(Array.from({ length: 30_000 }, () => widget('heading', { title: 'x' })))
  const { stories, told } = await come(
    { id: 1, content: '', meta: { _elementor_data: `[${deep}]` } },
    { id: 2, content: '', meta: { _elementor_data: many } },
    {
      id: 3,
      content: '',
      meta: page(
        widget('html', {
          html: '<script>alert(1)</script><p onclick="x">Dag</p><iframe src="javascript:x"></iframe>',
        }),
        widget('button', { text: '<img src=x onerror=alert(1)>Druk', link: { url: 'javascript:alert(1)' } }),
        widget('heading', { title: 'Kop', header_size: 'script' }),
      ),
    },
  )
  expect(stories.map(({ text }) => text.slice(0, 30))).toEqual([
    '## x\n\n'.repeat(5),
    'Dag\n\n(x)\n\nDruk\n\n## Kop',
  ])
  expect(JSON.stringify(stories)).not.toMatch(/alert|javascript|onclick/)
  expect(told).toContain('left.empty')
  expect(told).toContain('left.html tooLong')
})

test('where a builder keeps a text that is not read here, that is told with its name', async () => {
  const { stories, told } = await come(
    { id: 1, content: '', meta: { _fl_builder_data: 'a:1:{i:0;s:4:"geheim";}' } },
    { id: 2, content: '', meta: { tve_updated_post: '<p>Van Thrive.</p>' } },
    {
      id: 3,
      content: '',
      meta: {
        ct_builder_shortcodes:
          '[ct_section ct_options="x"][ct_text_block ct_options="y"]Van Oxygen.[/ct_text_block][/ct_section]',
      },
    },
  )
  expect(stories.map(({ text }) => text)).toEqual(['Van Thrive.', 'Van Oxygen.'])
  expect(told[0]).toBe('left.builder Beaver Builder')
})

test.each([
  [
    'WPBakery',
    '[vc_row full_width="x"][vc_column width="1/2"][vc_custom_heading text="Onze tuin" font_container="tag:h3|align:left"][vc_column_text]Een.[/vc_column_text][vc_column_text]Twee.[/vc_column_text][vc_btn title="Doe mee" link="url:https%3A%2F%2Fx.example|title:x"][/vc_column][/vc_row][vc_row][vc_column][vc_single_image image="90"][/vc_column][/vc_row]',
    ['### Onze tuin', 'Een.', 'Twee.', '[Doe mee](https://x.example)', '(tuin.jpg: De tuin)'],
    ['left.shortcode vc_btn'],
  ],
  [
    'Divi',
    '<!-- wp:divi/placeholder -->[et_pb_section fb_built="1" _builder_version="4"][et_pb_row column_structure="1_2,1_2"][et_pb_column type="1_2"][et_pb_text admin_label="Tekst van de tuin"]<p>Een.</p>\n<p>Twee.</p>[/et_pb_text][et_pb_image src="https://oud.example/wp-content/uploads/kas.jpg" alt="Kas" /][et_pb_button button_text="Doe mee" button_url="https://x.example" /][et_pb_blurb title="%22Zo%22 is het"]Drie.[/et_pb_blurb][/et_pb_column][/et_pb_row][/et_pb_section]<!-- /wp:divi/placeholder -->',
    ['Een.', 'Twee.', '(kas.jpg)', '[Doe mee](https://x.example)', '**"Zo" is het**', 'Drie.'],
    ['left.shortcode et_pb_image', 'left.shortcode et_pb_button', 'left.shortcode et_pb_blurb'],
  ],
  [
    'Avada',
    '[fusion_builder_container type="flex"][fusion_builder_row][fusion_builder_column type="1_1"][fusion_title size="2"]Onze tuin[/fusion_title][fusion_text columns=""]Een.\n\nTwee.[/fusion_text][fusion_imageframe image_id="90|full" alt="x"]https://oud.example/wp-content/uploads/tuin-300x200.jpg[/fusion_imageframe][fusion_imageframe]https://oud.example/wp-content/uploads/kas.jpg[/fusion_imageframe][fusion_button link="https://x.example" color="default"]Doe mee[/fusion_button][fusion_youtube id="https://youtu.be/abcdefg" /][fusion_checklist icon="x"][fusion_li_item icon=""]Wieden[/fusion_li_item][/fusion_checklist][/fusion_builder_column][/fusion_builder_row][/fusion_builder_container]',
    [
      '## Onze tuin',
      'Een.',
      'Twee.',
      '(tuin.jpg: De tuin)',
      '(kas.jpg)',
      '[Doe mee](https://x.example)',
      '[https://youtu.be/abcdefg](https://youtu.be/abcdefg)',
      'Wieden',
    ],
    ['left.shortcode fusion_li_item', 'left.shortcode fusion_checklist'],
  ],
])('the frames of %s go and what stands in them stays', async (_, content, blocks, left) => {
  const { stories, told } = await come({ id: 1, content }, photo)
  expect(stories[0]?.text).toBe(blocks.join('\n\n'))
  expect(told).toEqual(left)
})
