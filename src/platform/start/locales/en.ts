import type { nl } from './nl.ts'

export const en = {
  title: 'We are lighting the fire',
  body: 'Kampvuur is starting. This page will try again by itself.',
  tooLong: 'This address is too long',
  tooLongBody: 'What you opened is longer than we can read. Perhaps something came along when it was copied.',
  front: 'Begin at the front page',
} satisfies Record<keyof typeof nl, string>
