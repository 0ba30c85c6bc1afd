import { Circle, Heading, Lead, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { formatNamed } from '../../formats.ts'
import { fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'
import { FireFacts } from './FireFacts.tsx'

/** In characters: a longer one gets smaller letters. */
const longTitle = 50

/** An invitation without a name on it: for the notice board, a door, a hand. */
export function InvitationSheet({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  const format = formatNamed(fire.format)
  return (
    <PrintSheet size="a4">
      <div class="kv-sheet__drawing">
        <Circle chairs={7} open={1} />
      </div>
      <p class="kv-sheet__kicker">{w(`invite.${format}`)}</p>
      <Heading level={2}>
        <span
          class={`kv-sheet__title${fire.title.length > longTitle ? ' kv-sheet__title--long' : ''}`}
          dir="auto"
        >
          {fire.title}
        </span>
      </Heading>
      {fire.occasion ? (
        <p class="kv-occasion" dir="auto">
          {fire.occasion}
        </p>
      ) : null}
      <FireFacts locale={locale} fire={fire} />
      <Lead>{w(`invite.text.${format}`)}</Lead>
      <p>{w('sheet.invitation.needs')}</p>
    </PrintSheet>
  )
}
