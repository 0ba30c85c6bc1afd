import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: 'Already signed in somewhere else?',
  about:
    'You sign in at one address at a time. If you are already signed in at one of these addresses, you can come in here without an email.',
  from: 'I am already signed in at {host}',
  'page.title': 'On to {host}',
  'page.lead': 'You are signed in here as {name}. If you go on, you will also be signed in at {host}.',
  'page.care': 'If you did not begin this yourself, do not go on.',
  go: 'Go on as {name}',
  stay: 'Stay here',
  failed: 'That did not work. Try once more, or ask for a link by email.',
}
