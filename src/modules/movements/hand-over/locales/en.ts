import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: 'Signed in somewhere else already?',
  about:
    'Signing in is for one address. Are you signed in at one of these addresses already? Then you come in here without mail.',
  from: 'I am signed in at {host} already',
  'page.title': 'On to {host}',
  'page.lead': 'You are signed in here as {name}. If you go on, you are that at {host} as well.',
  'page.care': 'Did you not begin this yourself? Then do not go on.',
  go: 'Go on as {name}',
  stay: 'Stay here',
  failed: 'That did not work. Try once more, or ask for a link by mail.',
}
