import { builders, frames } from './builders.ts'
import { bulletinBoard, linked } from './bulletin-board.ts'
import { given, isButton, onlyAddress } from './given.ts'
import { figure, linkTo } from './html.ts'
import { pictureOf } from './pictures.ts'
import type { Around } from './prepare.ts'
import { players, type Shortcode } from './shortcodes.ts'

type Render = (code: Shortcode, around: Around) => string

const renders: Readonly<Record<string, Render>> = {
  caption: ({ attributes, content }) => captioned(content ?? '', attributes.caption),
  wp_caption: ({ attributes, content }) => captioned(content ?? '', attributes.caption),
  gallery: ({ attributes }, around) => gallery(attributes, around),
  embed: ({ attributes, content }) => link(content || attributes.src),
  audio: (code) => link(sourceIn(code.attributes) ?? playedBy(code)),
  video: (code) => link(sourceIn(code.attributes) ?? playedBy(code)),
  vc_single_image: ({ attributes }, around) => gallery({ ids: attributes.image ?? '' }, around),
  vc_gallery: ({ attributes }, around) => gallery({ ids: attributes.images ?? '' }, around),
  et_pb_gallery: ({ attributes }, around) => gallery({ ids: attributes.gallery_ids ?? '' }, around),
  vc_raw_html: ({ content }) => packed(content ?? ''),
  vc_raw_js: () => '',
  ...builders,
  av_heading: ({ attributes: { heading: words = '', tag: level } }) => {
    const tag = /^h[2-6]$/.test(level ?? '') ? level : 'h2'
    return words === '' ? '' : `\n<${tag}>${words}</${tag}>\n`
  },
  ...bulletinBoard,
  playlist: ({ attributes }, around) =>
    numbers(attributes.ids)
      .map((id) => around.put(link(around.attachment(id)?.url)))
      .join('\n'),
}

/** A frame around a text goes unnoticed. One that is not known is named; what it stood around stays, and so do the words and addresses that it was given. */
export function renderShortcode(code: Shortcode, around: Around): string {
  const render = Object.hasOwn(renders, code.name) ? renders[code.name] : undefined
  if (render) return render(code, around)
  if (players.has(code.name)) {
    const address = playedBy(code)
    if (address) return link(address)
  }
  if (frames.has(code.name)) return `\n\n${code.content ?? ''}\n\n`
  around.left('shortcode', code.name)
  const address = onlyAddress(code)
  if (address && code.content && isButton(code.name)) return linked(address, code.content)
  const said = `${given(code)}${code.content ?? ''}`
  return partsText.test(code.name) ? `\n\n${said}\n\n` : said
}

/** Side by side on a screen, what stands in them is one after the other here, and never one word. */
const partsText =
  /(?:^|[_-])(?:tabs?|columns?|col|rows?|sections?|panels?|slides?|slider|box|boxes|accordion|toggle|spoiler|items?|cta|message|alert|notice|callout|testimonial|blurb|text|textblock|heading|one|two|three|half|third|fourth)(?:[_-]|$)/

/** The address that a player was given in whichever way, or that belongs to its number. */
function playedBy({ name, attributes, content, rest }: Shortcode): string | undefined {
  const address = /https?:\/\/[^\s"'<>|]{1,2000}/.exec(
    [rest.replace(/^=/, ''), ...Object.values(attributes), content ?? ''].join(' '),
  )?.[0]
  if (address) return address
  const number = /^[\w-]{5,20}$/.exec(attributes.id ?? rest.replace(/^=/, '').trim())?.[0]
  if (number && name === 'youtube') return `https://www.youtube.com/watch?v=${number}`
  return number && name === 'vimeo' ? `https://vimeo.com/${number}` : undefined
}

/** Of two writings: the caption as an attribute, or after the picture. */
function captioned(content: string, caption: string | undefined): string {
  const image = content.indexOf('<img')
  if (image < 0) return content
  const end = content.indexOf('>', image) + 1
  if (end === 0) return content
  const rest = content.slice(end).replace(/^\s{0,20}<\/a>/i, '')
  return `\n${figure(content.slice(image, end), caption ?? rest)}\n`
}

function gallery(attributes: Shortcode['attributes'], around: Around): string {
  const named = numbers(attributes.ids ?? attributes.include)
  const without = new Set(numbers(attributes.exclude))
  const ids = named.length > 0 ? named : around.own().filter((id) => !without.has(id))
  return `\n${ids.map((id) => pictureOf(id, around)).join('\n')}\n`
}

/** WPBakery packs HTML twice over; what is not packed so is nothing to read. */
function packed(text: string): string {
  try {
    return decodeURIComponent(Buffer.from(text.replace(/<[^>]{0,200}>|\s/g, ''), 'base64').toString('latin1'))
  } catch {
    return ''
  }
}

const link = (address: string | undefined) =>
  address && /^\s*https?:\/\//.test(address) ? `\n${linkTo(address)}\n` : ''

const sources = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mov', 'mp3', 'm4a', 'ogg', 'wav', 'flac']
const sourceIn = (attributes: Shortcode['attributes']) =>
  sources.map((name) => attributes[name]).find((value) => value !== undefined)

const numbers = (text = ''): number[] =>
  text
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
    .slice(0, 500)
