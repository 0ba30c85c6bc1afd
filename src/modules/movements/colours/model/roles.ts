/** What a movement or a house may choose for itself. Every other colour of its pages follows from these. */
export const roles = ['paper', 'slip', 'ink', 'heading', 'link', 'button', 'on-button', 'focus'] as const
export type Role = (typeof roles)[number]

export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** Chosen colours, each as `#rrggbb`. */
export type Given = Readonly<Partial<Record<Role, string>>>
export type Theme = Readonly<Record<Scheme, Given>>

/** The colours of our pages: `--kv-color-…`. */
export const tokens = [
  'paper',
  'slip',
  'wash',
  'ink',
  'ink-soft',
  'heading',
  'ember',
  'ember-deep',
  'button',
  'button-deep',
  'on-ember',
  'moss',
  'alarm',
  'on-alarm',
  'line',
  'hairline',
  'focus',
] as const
export type Token = (typeof tokens)[number]
export type Colours = Readonly<Record<Token, string>>

const renamed: Partial<Record<Role, Token>> = { link: 'ember', 'on-button': 'on-ember' }
export const tokenOf = (role: Role): Token => renamed[role] ?? (role as Token)
