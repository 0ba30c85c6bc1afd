const names = (list: string) => new Set(list.split(' '))

/** These hold nothing and are not closed. */
export const EMPTY = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** What is left out with all that stands in it, and how that is named. */
export const DROPPED: ReadonlyMap<string, LeftOut | undefined> = new Map<string, LeftOut | undefined>([
  ...[...names('head title meta link base template noscript noframes noembed xml')].map(
    (name) => [name, undefined] as const,
  ),
  ['script', 'script'],
  ['style', 'style'],
  ...[...names('input textarea select option button datalist output progress meter')].map(
    (name) => [name, 'form'] as const,
  ),
  ...[...names('svg math canvas map frameset')].map((name) => [name, 'drawing'] as const),
  ['del', 'deleted'],
])

/** What shows something from elsewhere: a link to it stands in its place. */
export const EMBEDS = names('iframe embed object applet video audio frame')

/** What begins a new paragraph, and what is text in one. All else is not known: its words stay. */
export const BLOCKS = names(
  'address article aside body center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup html legend li main menu nav ol optgroup p pre search section summary tbody td tfoot th thead tr ul xmp caption colgroup table blockquote hr h1 h2 h3 h4 h5 h6',
)
export const INLINE = names(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr',
)

/** What was left out of a text, or became something else. */
export type LeftOut =
  | 'script'
  | 'style'
  | 'form'
  | 'drawing'
  | 'deleted'
  | 'hidden'
  | 'comment'
  | 'embed'
  | 'picture'
  | 'link'
  | 'table'
  | 'unknown'
  | 'tooLong'

const ENDS_PARAGRAPH = BLOCKS
const CLOSES: Readonly<Record<string, { ends: Set<string>; within: Set<string> }>> = {
  li: { ends: names('li'), within: names('ul ol menu dir') },
  dt: { ends: names('dt dd'), within: names('dl') },
  dd: { ends: names('dt dd'), within: names('dl') },
  td: { ends: names('td th'), within: names('table tr') },
  th: { ends: names('td th'), within: names('table tr') },
  tr: { ends: names('tr td th'), within: names('table') },
  tbody: { ends: names('tr thead tbody tfoot caption colgroup'), within: names('table') },
  option: { ends: names('option'), within: names('select datalist') },
  a: { ends: names('a'), within: BLOCKS },
}

/** From which open element on a new one closes what nobody closed: `<p>` before another, `<li>` before the next. 0: nothing. */
export function closedBy(name: string, open: readonly { name: string }[]): number {
  const rule = Object.hasOwn(CLOSES, name) ? CLOSES[name] : undefined
  let from = 0
  for (let at = open.length - 1; at > 0; at -= 1) {
    const one = (open[at] as { name: string }).name
    if (rule ? rule.within.has(one) && !rule.ends.has(one) : one !== 'p' && BLOCKS.has(one)) break
    if (rule ? rule.ends.has(one) : one === 'p' && ENDS_PARAGRAPH.has(name)) from = at
  }
  return from
}
