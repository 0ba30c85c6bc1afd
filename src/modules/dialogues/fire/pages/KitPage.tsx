import { Actions, Lead, LinkButton, Notice, PageHead, PrintButton } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { ListenerCard, SeatsSheet } from '../../formats/pages/SeatsSheet.tsx'
import { StepsSheet } from '../../formats/pages/StepsSheet.tsx'
import { formatOf } from '../../formats.ts'
import { fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'
import { AgreementsSheet } from './AgreementsSheet.tsx'
import { HarvestSheet } from './HarvestSheet.tsx'
import { InvitationSheet } from './InvitationSheet.tsx'
import { QuestionCards } from './QuestionCards.tsx'

/** Everything on paper that a fire needs, in the order in which it is used. */
export function KitPage({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  const { sheet } = formatOf(fire.format)
  return (
    <>
      <div class="kv-no-print">
        <PageHead title={w('kit')}>
          <Lead>{w('kit.lead', { title: fire.title })}</Lead>
        </PageHead>
        {fire.passOnTo && fire.confidantName && fire.confidantPhone ? null : (
          <Notice kind="care">
            <p>{w('kit.open')}</p>
          </Notice>
        )}
        <p>{w('kit.how')}</p>
        {sheet ? <p>{w(`kit.${sheet}`)}</p> : null}
        <p>{w('kit.copies')}</p>
        <p>
          <a href={`/dialogues/${fire.id}/people`}>{w('kit.cards')}</a>
        </p>
        <Actions>
          <PrintButton label={w('kit.print')} />
          <LinkButton variant="quiet" href={`/dialogues/${fire.id}/prepare`}>
            {w('kit.back')}
          </LinkButton>
        </Actions>
      </div>
      <InvitationSheet locale={locale} fire={fire} />
      <AgreementsSheet locale={locale} fire={fire} />
      {sheet === 'seats' ? <SeatsSheet locale={locale} format={fire.format} /> : null}
      {sheet === 'seats' ? <ListenerCard locale={locale} /> : null}
      {sheet === 'steps' ? <StepsSheet locale={locale} format={fire.format} /> : null}
      <QuestionCards locale={locale} fire={fire} />
      <HarvestSheet locale={locale} fire={fire} />
    </>
  )
}
