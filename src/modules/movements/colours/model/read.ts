import { colourFrom } from './colour.ts'
import { namesFromCss } from './read-css.ts'
import { namesFromJson } from './read-json.ts'
import { type Given, type Role, roles, type Theme } from './roles.ts'

/** What a file calls things, by scheme: `utrecht-link-color` → the text of its value. */
export type Names = Readonly<Record<'light' | 'dark', ReadonlyMap<string, string>>>

/** Where NL Design System keeps what we need: the Utrecht components, the candidates (`nl`), and the basis below them. */
const sources: Readonly<Record<Role, readonly string[]>> = {
  paper: [
    'utrecht-document-background-color',
    'utrecht-page-body-background-color',
    'basis-color-default-bg-document',
  ],
  slip: ['utrecht-surface-background-color'],
  ink: ['utrecht-document-color', 'utrecht-page-body-color', 'basis-color-default-color-document'],
  heading: [
    'utrecht-heading-1-color',
    'nl-heading-level-1-color',
    'utrecht-heading-color',
    'basis-heading-color',
  ],
  link: ['utrecht-link-color', 'nl-link-color', 'basis-color-action-1-color-default'],
  button: ['utrecht-button-primary-action-background-color', 'nl-button-primary-background-color'],
  'on-button': ['utrecht-button-primary-action-color', 'nl-button-primary-color'],
  focus: ['utrecht-focus-background-color', 'basis-focus-background-color', 'utrecht-focus-outline-color'],
}

/** A file of design tokens, as JSON or as CSS; fonts, sizes and addresses in it are passed over. Undefined for other files. */
export function readTokens(bytes: Buffer): Theme | undefined {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const names = /^\s*[[{]/.test(text) ? namesFromJson(text) : namesFromCss(text)
  return names && { light: chosen(names, 'light'), dark: chosen(names, 'dark') }
}

function chosen(names: Names, scheme: 'light' | 'dark'): Given {
  const found: Partial<Record<Role, string>> = {}
  for (const role of roles) {
    const colour = sources[role].map((name) => colourOf(names, scheme, name)).find((one) => one !== undefined)
    if (colour) found[role] = colour
  }
  return found
}

const reference = /^(?:\{([\w.\s-]+)\}|var\(\s*--([\w-]+)\s*(?:,[^()]*)?\))$/
const deepest = 20

/** Follows what one name says of another. At night what is not said differs in nothing from the day. */
function colourOf(names: Names, scheme: 'light' | 'dark', name: string): string | undefined {
  if (!names[scheme].has(name)) return undefined
  let at: string | undefined = name
  for (let deep = 0; at !== undefined && deep < deepest; deep += 1) {
    const value: string | undefined = names[scheme].get(at) ?? names.light.get(at)
    if (value === undefined) return undefined
    const [, inJson, inCss]: (string | undefined)[] = reference.exec(value.trim()) ?? []
    if (!inJson && !inCss) return colourFrom(value)
    at = inCss ?? inJson?.trim().replaceAll('.', '-')
  }
  return undefined
}
