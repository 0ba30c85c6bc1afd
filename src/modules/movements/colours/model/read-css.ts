import type { Names } from './read.ts'

const property = /--([a-z][\w-]*)\s*:\s*([^;{}]{1,200})/gi
const nights = /@media[^{}]*prefers-color-scheme\s*:\s*dark[^{}]*\{/gi

/** Custom properties of a stylesheet, whichever selector they stand under: a theme has one. */
export function namesFromCss(text: string): Names | undefined {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, ' ')
  const { day, night } = apart(plain)
  const names = { light: propertiesIn(day), dark: propertiesIn(night) }
  return names.light.size + names.dark.size > 0 ? names : undefined
}

const propertiesIn = (css: string) =>
  new Map([...css.matchAll(property)].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]))

/** What holds at night alone stands in a block of its own. */
function apart(css: string): { day: string; night: string } {
  const day: string[] = []
  const night: string[] = []
  let from = 0
  for (const found of css.matchAll(nights)) {
    if (found.index < from) continue
    const begin = found.index + found[0].length
    let end = begin
    for (let open = 1; end < css.length && open > 0; end += 1)
      open += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0
    day.push(css.slice(from, found.index))
    night.push(css.slice(begin, end))
    from = end
  }
  return { day: `${day.join('\n')}\n${css.slice(from)}`, night: night.join('\n') }
}
