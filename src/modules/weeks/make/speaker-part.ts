import type { Locale } from '../../../platform/i18n/words.ts'
import type { Draft, DraftSpeaker } from '../programme/draft.ts'
import { waysToSayYes } from '../schema.ts'
import { makeWords } from './locales/index.ts'
import { begin, type FieldOf, type Part } from './part.ts'

/** Who speaks, and how they said yes; a yes with an account is offered only where it was given. */
export function speakerPart(
  locale: Locale,
  { everySpeaker, sessions }: Draft,
  id: string | undefined,
  sessionId: string,
): Part | undefined {
  const w = makeWords(locale)
  const speaker = everySpeaker.find((one) => one.id === id)
  if (id !== undefined && !speaker) return undefined
  if (!sessions.some((one) => one.id === (speaker?.sessionId ?? sessionId))) return undefined
  const ways = waysToSayYes.filter((way) => way !== 'account' || speaker?.yesHow === 'account')
  const fields: FieldOf[] = [
    { name: 'name', most: 120 },
    { name: 'words', type: 'textarea' },
    { name: 'position', type: 'number' },
    { name: 'email', most: 200 },
    {
      name: 'yesHow',
      type: 'choice',
      options: (['', ...ways] as const).map((value) => ({
        value,
        label: w(value ? `yes.${value}` : 'yes.none'),
      })),
    },
    { name: 'yesOn', type: 'date' },
  ]
  if (!speaker) return begin(fields, { position: String(besides(everySpeaker, sessionId) + 1), yesHow: '' })
  const { name, words, position, yesHow, yesOn, version } = speaker
  return { fields, now: { name, words, position: String(position), yesHow, yesOn: yesOn ?? '' }, version }
}

const besides = (speakers: readonly DraftSpeaker[], session: string) =>
  speakers.filter(({ sessionId }) => sessionId === session).length
