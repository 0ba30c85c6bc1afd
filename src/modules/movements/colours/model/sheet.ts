import { createHash } from 'node:crypto'
import { coloursOf } from './derive.ts'
import { type Colours, schemes, type Theme, tokens } from './roles.ts'

/** A stylesheet and what a page needs to know of it. */
export interface Sheet {
  css: string
  /** Of its content. */
  hash: string
  /** The colour of the ground, for the browser's own frame. */
  paper: { light: string; dark: string }
}

const hex = /^#[\da-f]{6}$/
const most = 200
const made = new Map<string, Sheet>()

/** In the layer of the house's own colours: what is printed stays ink on white. */
export function sheetOf(theme: Theme): Sheet {
  const key = JSON.stringify(theme)
  const known = made.get(key)
  if (known) return known
  const [light, dark] = [coloursOf(theme, 'light'), coloursOf(theme, 'dark')]
  const css = `@layer base{:root{${lines(light)}}@media (prefers-color-scheme:dark){:root{${lines(dark)}}}}\n`
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 16)
  const sheet = { css, hash, paper: { light: light.paper, dark: dark.paper } }
  const [oldest] = made.keys()
  if (oldest !== undefined && made.size >= most) made.delete(oldest)
  made.set(key, sheet)
  return sheet
}

/** The two schemes beside each other, whatever the browser prefers. */
export const trySheet = (theme: Theme): string =>
  `@layer base{${schemes.map((scheme) => `.kv-try--${scheme}{${lines(coloursOf(theme, scheme))}}`).join('')}}\n`

/** Written anew from what was understood: nothing that somebody typed comes into a stylesheet. */
function lines(colours: Colours): string {
  return tokens
    .map((token) => {
      const colour = colours[token]
      if (!hex.test(colour)) throw new Error('not a colour')
      return `--kv-color-${token}:${colour}`
    })
    .join(';')
}
