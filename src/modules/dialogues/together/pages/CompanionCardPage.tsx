import { Actions, LinkButton, PageHead, PrintButton } from '../../../../design/index.ts'
import type { PaperCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FireView } from '../../fire/view.ts'
import { InvitationCard } from '../../invite/pages/CardsPage.tsx'
import type { Companion } from '../companion.ts'
import { togetherWords } from '../locales/index.ts'

interface CompanionCardProps {
  locale: Locale
  at: string
  origin: string
  fire: FireView
  companion: Companion
  code: PaperCode
}

/** The invitation of who comes along, on a card: its code is shown this once. */
export function CompanionCardPage({ locale, at, origin, fire, companion, code }: CompanionCardProps) {
  const w = togetherWords(locale)
  return (
    <>
      <div class="kv-no-print">
        <PageHead title={w('card.title')} lead={w('card.once')} />
        <Actions>
          <PrintButton label={w('card.print')} />
          <LinkButton variant="quiet" href={`${at}/bring`}>
            {w('card.back')}
          </LinkButton>
        </Actions>
      </div>
      <div class="kv-wide kv-invitation-cards">
        <InvitationCard locale={locale} fire={fire} origin={origin} guest={companion} code={code} />
      </div>
    </>
  )
}
