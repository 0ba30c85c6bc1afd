import type { nl } from './nl.ts'

export const en = {
  title: 'We are lighting the fire',
  body: 'Kampvuur is starting. This page will reload on its own.',
} satisfies Record<keyof typeof nl, string>
