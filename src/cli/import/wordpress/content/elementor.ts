import { escapedInTag } from '../../../../platform/text/escaped.ts'
import { givenToBlock } from './given.ts'
import { figure, linkTo } from './html.ts'
import { pictureOf } from './pictures.ts'
import type { Around } from './prepare.ts'

type Settings = Readonly<Record<string, unknown>>

/** Deeper and longer, nobody built a page. */
const [deepest, most] = [40, 20_000]

/**
 * What a page says that was built with Elementor, which keeps it as JSON beside the post: HTML in which shortcodes may stand, as
 * little trusted as what came in. Nothing where it cannot be read.
 */
export function elementorHtml(json: string, around: Around): string {
  const root = parsed(json)
  let room = most
  const inside = (elements: unknown, depth: number): string =>
    rows(elements)
      .map((element) => {
        room -= 1
        return room < 0 || depth > deepest ? '' : one(element, depth)
      })
      .filter((html) => html !== '')
      .join('\n')
  const one = (element: Settings, depth: number): string => {
    const name = text(element.widgetType)
    const settings = within(element, 'settings')
    const titles = titled.has(name) ? rows(settings.items).map((item) => text(item.item_title)) : []
    if (titles.length > 0)
      return rows(element.elements)
        .map((child, at) => around.put(headed(titles[at] ?? '')) + inside([child], depth + 1))
        .join('\n')
    const own = name === '' ? '' : widget(name, settings, around)
    return [own, inside(element.elements, depth + 1)].filter((html) => html !== '').join('\n')
  }
  return inside(root, 0)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return []
  }
}

/** In these each title stands above what is built in its place. */
const titled = new Set(['nested-accordion', 'nested-tabs', 'nested-toggle'])

type Widget = (settings: Settings, around: Around) => string

const widgets: Readonly<Record<string, Widget>> = {
  heading: (settings) => heading(settings, 'title', text(settings.header_size)),
  'text-editor': ({ editor }) => text(editor),
  html: ({ html }) => text(html),
  shortcode: ({ shortcode }) => text(shortcode),
  image: (settings, around) => picture(within(settings, 'image'), text(settings.caption), around),
  button: (settings) => link(within(settings, 'link'), text(settings.text)),
  video: (settings) =>
    [settings.youtube_url, settings.vimeo_url, settings.dailymotion_url, within(settings, 'hosted_url').url]
      .concat(within(settings, 'external_url').url)
      .map((url) => link({ url }, ''))
      .filter((html) => html !== '')
      .slice(0, 1)
      .join(''),
  'image-gallery': (settings, around) => pictures(settings.wp_gallery, around),
  'image-carousel': (settings, around) => pictures(settings.carousel, around),
  'icon-list': ({ icon_list }) =>
    list(rows(icon_list).map((item) => named(within(item, 'link'), text(item.text)))),
  accordion: ({ tabs }) => folds(tabs),
  toggle: ({ tabs }) => folds(tabs),
  tabs: ({ tabs }) => folds(tabs),
  testimonial: ({ testimonial_content: said, testimonial_name: name, testimonial_job: job }) =>
    `<blockquote><p>${text(said)}</p><p>${[name, job].map(text).filter(Boolean).join(', ')}</p></blockquote>`,
  blockquote: ({ blockquote_content: said, author_name: name }) =>
    `<blockquote><p>${text(said)}</p><p>${text(name)}</p></blockquote>`,
  divider: () => '<hr>',
  'icon-box': (settings, around) => box(settings, around),
  'image-box': (settings, around) => box(settings, around),
  'call-to-action': (settings) =>
    [
      headed(text(settings.title)),
      paragraph(text(settings.description)),
      link(within(settings, 'link'), text(settings.button)),
    ].join('\n'),
  counter: ({ prefix, ending_number: number, suffix, title }) =>
    paragraph(
      [text(prefix) + String(typeof number === 'object' ? '' : (number ?? '')) + text(suffix), text(title)]
        .filter(Boolean)
        .join(' '),
    ),
  'price-list': ({ price_list: prices }) =>
    list(
      rows(prices).map(({ title, price, item_description: said }) =>
        [text(title), text(price), text(said)].filter(Boolean).join(', '),
      ),
    ),
  alert: ({ alert_title: title, alert_description: said }) =>
    [paragraph(text(title)), paragraph(text(said))].join('\n'),
  'social-icons': ({ social_icon_list: icons }) =>
    list(rows(icons).map((icon) => named(within(icon, 'link'), text(within(icon, 'link').url)))),
  google_maps: ({ address }) => paragraph(text(address)),
  spacer: () => '',
  'menu-anchor': () => '',
}

/** One that is not known is named, and leaves the words that it was given. */
function widget(name: string, settings: Settings, around: Around): string {
  const render = Object.hasOwn(widgets, name) ? widgets[name] : undefined
  if (render) return around.put(render(settings, around))
  around.left('block', `elementor/${name.slice(0, 100)}`)
  return around.put(name.includes('form') ? '' : givenToBlock(settings))
}

function heading(settings: Settings, name: string, size: string): string {
  const title = text(settings[name])
  const tag = /^h[2-6]$/.test(size) ? size : 'h2'
  return title === '' ? '' : `<${tag}>${named(within(settings, 'link'), title)}</${tag}>`
}

function box(settings: Settings, around: Around): string {
  const title = heading(settings, 'title_text', 'h3')
  return [picture(within(settings, 'image'), '', around), title, paragraph(text(settings.description_text))]
    .filter((html) => html !== '')
    .join('\n')
}

/** By its number, which knows its words; else by its address. */
function picture({ id, url }: Settings, caption: string, around: Around): string {
  const known = typeof id === 'number' && around.attachment(id) !== undefined
  if (known && caption === '') return pictureOf(id, around)
  const address = text(url)
  return address === '' ? '' : figure(`<img src="${escapedInTag(address)}" alt="">`, caption)
}

const pictures = (shown: unknown, around: Around) =>
  rows(shown)
    .map((one) => picture(one, '', around))
    .join('\n')

const headed = (title: string) => (title === '' ? '' : `<h3>${title}</h3>\n`)

const folds = (tabs: unknown) =>
  rows(tabs)
    .map(({ tab_title: title, tab_content: content }) => headed(text(title)) + text(content))
    .join('\n')

const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const paragraph = (html: string) => (html === '' ? '' : `<p>${html}</p>`)

/** HTML that leads somewhere, where there is something. */
const named = ({ url }: Settings, html: string): string => {
  const address = text(url)
  return address === '' ? html : `<a href="${escapedInTag(address)}">${html}</a>`
}

const link = (to: Settings, html: string): string => {
  const address = text(to.url)
  if (html === '') return /^https?:\/\//.test(address) ? linkTo(address) : ''
  return paragraph(named(to, html))
}

/** JSON from anybody: whatever is no text, no row and no object is nothing. */
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const rows = (value: unknown): Settings[] =>
  Array.isArray(value)
    ? value.filter((each): each is Settings => typeof each === 'object' && each !== null)
    : []

function within(settings: Settings, name: string): Settings {
  const value = settings[name]
  return typeof value === 'object' && value !== null ? (value as Settings) : {}
}
