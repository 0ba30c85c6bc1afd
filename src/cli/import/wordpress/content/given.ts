import { escapedInTag } from '../../../../platform/text/escaped.ts'
import { figure, linkTo } from './html.ts'
import type { Shortcode } from './shortcodes.ts'

/** What page builders call the words that they show. */
const said = [
  'title',
  'main_heading',
  'heading',
  'h2',
  'h4',
  'subtitle',
  'subhead',
  'label',
  'caption',
  'quote',
  'author',
  'job_title',
  'company_name',
  'sub_heading',
  'name',
  'text',
  'button_text',
]
const leads = [
  'url',
  'link',
  'href',
  'src',
  'image',
  'image_url',
  'button_url',
  'video',
  'video_url',
  'audio',
  'mp4',
  'mp3',
]
const mostWords = 5000

/** The words and addresses in the attributes of a shortcode that is not known: they were to be seen. */
export function given({ name, attributes }: Pick<Shortcode, 'name' | 'attributes'>): string {
  // The title of a form is for who makes it.
  if (name.includes('form')) return ''
  const words = said.flatMap((called) => {
    const text = unpacked(attributes[called] ?? '').trim()
    return isSaid(text) ? text.slice(0, mostWords) : []
  })
  const addresses = addressesIn(attributes)
  const [label, ...others] = [...new Set(words)]
  const [address] = addresses
  // A button says where it leads.
  if (label && address && others.length === 0 && addresses.size === 1 && isButton(name))
    return `\n<p><a href="${escapedInTag(address)}">${asText(label)}</a></p>\n`
  const parts = [...new Set(words)].map((text) => `<p><strong>${asText(text)}</strong></p>`)
  for (const one of addresses)
    parts.push(
      isPictureAt(one)
        ? figure(`<img src="${escapedInTag(one)}" alt="${escapedInTag(unpacked(attributes.alt ?? ''))}">`, '')
        : linkTo(one),
    )
  return parts.length === 0 ? '' : `\n${parts.join('\n')}\n`
}

export const isButton = (name: string) => /btn|button|cta/.test(name)

/** The address that it was given, where that is all that it was given to show. */
export function onlyAddress({ attributes }: Pick<Shortcode, 'attributes'>): string | undefined {
  const [address, ...more] = addressesIn(attributes)
  return more.length === 0 && said.every((called) => attributes[called] === undefined) ? address : undefined
}

const addressesIn = (attributes: Shortcode['attributes']) =>
  new Set(leads.flatMap((called) => addressIn(attributes[called] ?? '')))

const isBlockHtml = /^\s*<(?:p|div|h[1-6]|ul|ol|figure|blockquote|table|section)\b/i

const looks =
  /^(?:_|class|style|align|anchor|name$|mode$|id$|contentPreview$|widgetMarkup$|json[A-Z]|.*(?:Id|Color|Size|Width|Style|Class|Type)$)/

/** The same of a block of a plug-in, which draws itself of what is in its attributes; their values may be HTML. */
export function givenToBlock(attributes: Readonly<Record<string, unknown>>): string {
  const words: string[] = []
  const look = (value: unknown, depth: number): void => {
    if (words.length >= 200 || depth > 6) return
    const shows = shownIn(value)
    if (shows) words.push(shows)
    else if (typeof value === 'string') {
      if (isSaid(value) && !/^(?:https?:|\/|#|\{|rgb)/.test(value)) words.push(value.slice(0, mostWords))
    } else if (Array.isArray(value)) for (const each of value) look(each, depth + 1)
    else if (value !== null && typeof value === 'object')
      for (const [name, each] of Object.entries(value)) if (!looks.test(name)) look(each, depth + 1)
  }
  look(attributes, 0)
  // What a block keeps of how it looked to its editor says the same once more.
  return [...new Set(words.map((text) => (isBlockHtml.test(text) ? text : `<p>${text}</p>`)))].join('\n')
}

const isPictureAt = (address: string) => /\.(?:jpe?g|png|gif|webp|avif)$/i.test(address)

/** A picture or a button, where what was given names the address of one. */
function shownIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { src, url, href, alt, title, text } = value as Record<string, unknown>
  const address = [src, url, href].find(
    (one) => typeof one === 'string' && /^https?:\/\/\S{1,2000}$/.test(one),
  )
  if (typeof address !== 'string') return undefined
  const words = [alt, title, text].find((one): one is string => typeof one === 'string' && one.trim() !== '')
  if (isPictureAt(address.replace(/[?#].*$/s, '')))
    return figure(`<img src="${escapedInTag(address)}" alt="${escapedInTag(words ?? '')}">`, '')
  return words ? linkTo(address, words) : undefined
}

/** `center`, `#fff` and `50%` say how something looks. */
const isSaid = (text: string) => /[\s\p{Lu}]|(?![a-z])\p{L}/u.test(text) && /\p{L}{2}/u.test(text)

/** The builder of WPBakery writes addresses twice over: `url:https%3A%2F%2F…|title:…`. */
function addressIn(text: string): string[] {
  const packed = /^url:([^|]{1,2000})/.exec(text)?.[1]
  // Enfold says first how it was chosen.
  const address = packed ? decoded(packed) : text.trim().replace(/^manually,/, '')
  return /^(?:https?:\/\/|\/(?!\/))[^\s<>"]{1,2000}$/.test(address) ? [address] : []
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Divi writes what would end its shortcodes otherwise. */
const unpacked = (text: string) => text.replaceAll('%22', '"').replaceAll('%91', '[').replaceAll('%93', ']')

/** Its signs may be written for HTML already. */
const asText = (text: string) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;')
