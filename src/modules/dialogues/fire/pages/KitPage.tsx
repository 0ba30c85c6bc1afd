import {
  Actions,
  Lead,
  LinkButton,
  Notice,
  PageHead,
  PrintButton,
  PrintSheet,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { followWords } from '../../follow/locales/index.ts'
import { LastTime } from '../../follow/pages/LastTime.tsx'
import { ListenerCard, SeatsSheet } from '../../formats/pages/SeatsSheet.tsx'
import { StepsSheet } from '../../formats/pages/StepsSheet.tsx'
import { formatOf } from '../../formats.ts'
import type { ToldLists } from '../../look-back/told.ts'
import { fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'
import { AgreementsSheet } from './AgreementsSheet.tsx'
import { HarvestSheet } from './HarvestSheet.tsx'
import { InvitationSheet } from './InvitationSheet.tsx'
import { QuestionCards } from './QuestionCards.tsx'

interface KitPageProps {
  locale: Locale
  fire: FireView
  /** What became of the evening before, for everyone's eyes; null for a first evening. */
  lastTime: ToldLists | null
  now: Date
}

/** Everything on paper that a fire needs, in the order in which it is used. */
export function KitPage({ locale, fire, lastTime, now }: KitPageProps) {
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
      {lastTime ? (
        <PrintSheet size="a4">
          <LastTime locale={locale} told={lastTime} now={now} />
          <p class="kv-small">{followWords(locale)('last-time.paper')}</p>
        </PrintSheet>
      ) : null}
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
