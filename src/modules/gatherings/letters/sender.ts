import type { LetterContext } from '../../../platform/mail/index.ts'

/** "Name <address>": the address. */
const addressIn = (sender = '') =>
  /<([^>]+)>/.exec(sender)?.[1] ?? (sender.includes('@') ? sender : undefined)

/** Who asks, as a calendar knows them. */
export const organiserOf = ({
  movement,
  sender,
  site,
}: Pick<LetterContext, 'movement' | 'sender' | 'site'>) => ({
  name: movement.name,
  email: addressIn(sender) ?? `kampvuur@${new URL(site.origin).hostname}`,
})
