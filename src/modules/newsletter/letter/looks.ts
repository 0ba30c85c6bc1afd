import type { MovementColours } from '../../movements/index.ts'

/** How each piece of a letter looks by day, as each post reads it: on the piece itself. */
export interface Looks {
  body: string
  sheet: string
  from: string
  title: string
  heading: string
  entry: string
  entryTitle: string
  link: string
  slip: string
  lead: string
  said: string
  words: string
  by: string
  paragraph: string
  small: string
  foot: string
}

const type = "font-family: Georgia, 'Times New Roman', serif; font-size: 18px; line-height: 1.5"
const quiet = 'font-size: 16px; line-height: 1.5'

export function looksOf({ light }: MovementColours): Looks {
  const { paper, slip, ink, ember, heading } = light
  const soft = `color: ${light['ink-soft']}`
  return {
    body: `margin: 0; padding: 0; background-color: ${paper}; color: ${ink}; ${type}`,
    sheet: `padding: 0 20px 32px; color: ${ink}; ${type}`,
    from: `margin: 20px 0 32px; color: ${ember}; font-size: 18px; font-weight: bold`,
    title: `margin: 0 0 24px; color: ${heading}; font-size: 34px; line-height: 1.2; font-weight: bold`,
    heading: `margin: 44px 0 20px; padding: 18px 0 0; border-top: 2px solid ${ember}; color: ${ember}; font-size: 24px; line-height: 1.3; font-weight: bold`,
    entry: 'margin: 0 0 30px',
    entryTitle: 'margin: 0; font-size: 20px; line-height: 1.35; font-weight: bold',
    link: `color: ${ember}; text-decoration: underline; text-underline-offset: 3px`,
    slip: `padding: 14px 18px; background-color: ${slip}; border-left: 4px solid ${ember}`,
    lead: `margin: 0 0 4px; ${soft}; ${quiet}`,
    said: `margin: 0; color: ${ink}; font-size: 22px; line-height: 1.4`,
    words: 'margin: 6px 0 0',
    by: `margin: 4px 0 0; ${soft}; ${quiet}`,
    paragraph: 'margin: 0 0 18px; white-space: pre-line',
    small: `margin: 44px 0 14px; padding: 18px 0 0; border-top: 2px solid ${ember}; ${soft}; ${quiet}`,
    foot: `margin: 0 0 10px; ${quiet}`,
  }
}

/**
 * By night, for a post that knows night: the same pieces by their class. Another turns the colours of day around itself, or leaves them;
 * each text stands on a ground of ours, so that it can be read either way.
 */
export function nightOf({ dark }: MovementColours): string {
  const { paper, slip, ink, ember, heading } = dark
  const rules = {
    'body, .paper': `background-color: ${paper}`,
    'body, .paper, .said': `color: ${ink}`,
    '.slip': `background-color: ${slip}; border-color: ${ember}`,
    '.title': `color: ${heading}`,
    '.ember, .from, .heading': `color: ${ember}`,
    '.heading, .small': `border-color: ${ember}`,
    '.quiet': `color: ${dark['ink-soft']}`,
  }
  const all = Object.entries(rules).map(
    ([what, how]) => `${what} { ${how.replaceAll(';', ' !important;')} !important }`,
  )
  return `@media (prefers-color-scheme: dark) { ${all.join(' ')} }`
}

/** A line that glows, as long as the letter is wide: each part's colour, and how much of it. No picture is fetched for it. */
export const embersOf = ({ light, dark }: MovementColours) => [
  { colour: light.ember, part: 56 },
  { colour: dark.ember, part: 29 },
  { colour: light.focus, part: 15 },
]
