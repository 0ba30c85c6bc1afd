import { nextOf } from './tokens.ts'

/** A shortcode: `[name key="value"]`, or around a text up to `[/name]`. */
export interface Shortcode {
  name: string
  attributes: Readonly<Record<string, string>>
  /** All that stands behind its name, as it is written. */
  rest: string
  /** What it stands around, already rendered; null where it stands alone. */
  content: string | null
}

interface Sign {
  name: string
  attributes: string
  closes: boolean
  start: number
  end: number
  /** The place in the row of signs of the one that ends it. */
  partner?: number
}

const deepest = 20
/** In characters: what goes on for longer is no command. */
const longest = 10_000
/** Brackets are also brackets: only what looks like a command is one. */
const known = new Set(['caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist'])
/** These take an address, also right behind their name: `[youtube=https://…]`. */
export const players = new Set(
  'youtube vimeo dailymotion soundcloud spotify slideshare googlevideo googlemaps ted instagram'.split(' '),
)
const sets = /(?:^|\s)[\w-]{1,60}\s{0,9}=\s{0,9}\S/

/** No word begins so. */
const ofPlugIn =
  /^(?:wpml|icl|et_pb|vc|fusion|av|wpforms|mc4wp|woocommerce|elementor|tablepress|gravityform)_/

function looksLike(sign: Sign, text: string): boolean {
  const { name, attributes, partner } = sign
  if (partner !== undefined || known.has(name) || sets.test(attributes)) return true
  if (players.has(name) && attributes !== '') return true
  // `[niet-]westers` and `[zo-genaamd]` are words: a bare name is a command only where nothing else stands on its line.
  if (!/[_-]\w/.test(name) || /^[^\d"']/.test(attributes)) return false
  return ofPlugIn.test(name) || standsAlone(sign, text)
}

const standsAlone = ({ start, end }: Sign, text: string) =>
  /(?:^|[\n>\]])[ \t]*$/.test(text.slice(Math.max(0, start - 20), start)) &&
  /^[ \t]*(?:\r|\n|<|\[|$)/.test(text.slice(end, end + 20))

/** Puts in the place of each shortcode what `render` makes of it. `[[these]]` are text, as in WordPress. */
export function withShortcodes(text: string, render: (code: Shortcode) => string): string {
  if (!text.includes('[')) return text
  const signs = paired(signsIn(text))

  function stretch(first: number, last: number, from: number, to: number, depth: number): string {
    const parts: string[] = []
    let at = from
    for (let i = first; i < last; i += 1) {
      const sign = signs[i]
      if (!sign || sign.closes || !looksLike(sign, text)) continue
      parts.push(text.slice(at, sign.start))
      const end = sign.partner === undefined ? undefined : signs[sign.partner]
      const inside = end && sign.partner ? [i + 1, sign.partner] : undefined
      const content =
        inside && end
          ? depth < deepest
            ? stretch(inside[0] ?? 0, inside[1] ?? 0, sign.end, end.start, depth + 1)
            : text.slice(sign.end, end.start)
          : null
      parts.push(
        render({
          name: sign.name,
          attributes: attributesOf(sign.attributes),
          rest: sign.attributes,
          content,
        }),
      )
      at = (end ?? sign).end
      if (sign.partner !== undefined) i = sign.partner
    }
    parts.push(text.slice(at, to))
    return parts.join('')
  }
  return stretch(0, signs.length, 0, text.length, 0).replace(/\[(\[[^[\]]{1,2000}\])\]/g, '$1')
}

const signShape = /^\[(\/?)([a-z][\w-]{0,60})(?=[\s/\]=])/i

function signsIn(text: string): Sign[] {
  const found: Sign[] = []
  const [bracket, another] = [nextOf(text, ']'), nextOf(text, '[')]
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const shape = signShape.exec(text.slice(at, at + 64))
    if (!shape || text[at - 1] === '[') continue
    const end = bracket(at)
    if (end < 0) break
    const next = another(at + 1)
    if (end - at > longest || (next >= 0 && next < end)) continue
    const attributes = text.slice(at + shape[0].length, end).trim()
    found.push({
      name: (shape[2] ?? '').toLowerCase(),
      attributes: attributes.replace(/\/$/, ''),
      closes: shape[1] === '/',
      start: at,
      end: end + 1,
    })
  }
  return found
}

/** Each closing sign ends the nearest one before it of its name that nothing ended yet. */
function paired(signs: Sign[]): Sign[] {
  const open: number[] = []
  const waiting = new Map<string, number>()
  signs.forEach((sign, place) => {
    if (!sign.closes) {
      open.push(place)
      waiting.set(sign.name, (waiting.get(sign.name) ?? 0) + 1)
      return
    }
    if (!waiting.get(sign.name)) return
    for (let begun = open.pop(); begun !== undefined; begun = open.pop()) {
      const opening = signs[begun]
      if (!opening) continue
      waiting.set(opening.name, (waiting.get(opening.name) ?? 1) - 1)
      if (opening.name !== sign.name) continue
      opening.partner = place
      break
    }
  })
  return signs
}

const attribute = /([\w-]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [, name = '', double, single, bare] of text.matchAll(attribute))
    found[name.toLowerCase()] = double ?? single ?? bare ?? ''
  return found
}
